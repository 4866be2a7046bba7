import type { IngredientGroup } from '../../domain/list/recipe';
import { plainName } from './list-parts';
import { bearsAmount } from './words';

/** A line as it was met. */
export interface GatheredLine {
  readonly text: string;
  /** Whether it looks like a heading: all of it is bold, or its class says so. */
  readonly isTitle: boolean;
  /** Whether some of it is bold. */
  readonly hasBold: boolean;
  /** Whether the list that it is in is drawn. */
  readonly isDrawn: boolean;
}

/** Lines that were met under one heading. */
export interface GatheredGroup {
  readonly name: string | null;
  readonly lines: GatheredLine[];
}

/** So much of the words of an undrawn list must be in a drawn one for them to be of the same things. */
const ALIKE = 0.5;

/** The groups without those that are drawn nowhere and of the same things as one that is: in other units. */
export function withoutTwins(groups: readonly GatheredGroup[]): readonly GatheredGroup[] {
  const drawn = groups.filter(({ lines }) => lines[0]?.isDrawn);
  return groups.filter((group) => group.lines[0]?.isDrawn || !drawn.some((each) => areTwins(group, each)));
}

function areTwins(one: GatheredGroup, other: GatheredGroup): boolean {
  if (one.lines.length !== other.lines.length) return false;
  const known = new Set(wordsOf(other));
  const words = wordsOf(one);
  return words.filter((word) => known.has(word)).length >= ALIKE * words.length;
}

function wordsOf({ lines }: GatheredGroup): readonly string[] {
  return lines.flatMap(({ text }) => text.toLowerCase().match(/\p{L}{3,}|\p{Script=Han}/gu) ?? []);
}

/** The groups with lines that are headings as the names of what stands behind them. */
export function namedByLines(groups: readonly GatheredGroup[]): readonly IngredientGroup[] {
  const lines = groups.flatMap((group) => group.lines);
  const plain = lines.filter(({ isTitle }) => !isTitle);
  // Where parts of other lines are bold, too, that is how goods are set.
  const hasTitles = 2 * plain.length > lines.length && !plain.some(({ hasBold }) => hasBold);
  const named: { name: string | null; lines: string[] }[] = [];
  for (const group of groups) {
    let name = group.name;
    group.lines.forEach((line, at) => {
      if (hasTitles && isOver(line, group.lines[at + 1])) name = plainName(line.text);
      else if (named.at(-1)?.name === name) named.at(-1)?.lines.push(line.text);
      else named.push({ name, lines: [line.text] });
    });
  }
  return named;
}

function isOver(line: GatheredLine, next: GatheredLine | undefined): boolean {
  return (
    line.isTitle && !bearsAmount(line.text) && next !== undefined && !next.isTitle && bearsAmount(next.text)
  );
}

/** How many lines there are before all of them begin again. */
export function countOnce(lines: readonly string[]): number {
  const { length } = lines;
  for (let size = 2; size <= length / 2; size += 1) {
    if (length % size === 0 && lines.every((line, at) => line === lines[at % size])) return size;
  }
  return length;
}
