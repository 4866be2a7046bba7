import type { IngredientGroup } from '../../domain/list/recipe';
import { plainFractions } from '../../domain/words/plain-digits';
import { plainName } from './list-parts';
import type { PrintedList } from './printed-list';
import type { Demands } from './recipe-signs';
import { bearsAmount, beginsWithAmount } from './words';

const MANY = 3;
const HEADING_LINE = /^\P{Nd}{2,60}[:：]$/u;
/** So much of the words of one list must be in the other for them to be the same list. */
const ALIKE = 0.6;
/** Which lines count: those stated for machines, unless the page shows people more, or states them as one text. */
export function chooseLines(
  stated: readonly string[],
  printed: readonly PrintedList[],
  demands: Demands,
): readonly IngredientGroup[] {
  const groups = stated.length > 0 ? chosen(stated, printed) : bestAlone(printed, demands);
  return groups.flatMap(partedAtHeadings);
}

// "For the icing:" among the lines is what the next ones stand under.
function partedAtHeadings({ name, lines }: IngredientGroup): readonly IngredientGroup[] {
  const groups: { name: string | null; lines: string[] }[] = [{ name, lines: [] }];
  lines.forEach((line, at) => {
    const isHeading = HEADING_LINE.test(line) && at < lines.length - 1;
    if (isHeading) groups.push({ name: plainName(line), lines: [] });
    else groups.at(-1)?.lines.push(line);
  });
  return groups.filter((group) => group.lines.length > 0);
}

function chosen(stated: readonly string[], printed: readonly PrintedList[]): readonly IngredientGroup[] {
  const words = stated.flatMap(wordsOf);
  const same = fullest(printed.filter((list) => isOfLines(list, stated.length, words)));
  if (same) return isFuller(linesIn(same), stated) ? same.groups : named(stated, same);
  if (stated.length === 1) {
    const parts = fullest(
      printed.filter((list) => linesIn(list).length >= MANY && shareIn(words, linesIn(list)) >= ALIKE),
    );
    if (parts) return parts.groups;
  }
  return [{ name: null, lines: stated }];
}

/** Without anything stated the page must look like a recipe: steps behind the list, or lines that begin with amounts. */
function bestAlone(printed: readonly PrintedList[], demands: Demands): readonly IngredientGroup[] {
  const likely = printed.filter(
    (list) => evidenceOf(list) >= demands.evidence && measuredIn(list) >= demands.measured,
  );
  const headed = likely.filter(({ calledBy }) => calledBy === 'heading');
  if (headed.length === 0) return fullest(likely)?.groups ?? [];
  return headed.sort((a, b) => evidenceOf(b) - evidenceOf(a))[0]?.groups ?? [];
}

// Names alone are listed in elements of their own, too.
function fullest(lists: readonly PrintedList[]): PrintedList | undefined {
  const size = (list: PrintedList) => linesIn(list).join(' ').length;
  return [...lists].sort((a, b) => size(b) - size(a))[0];
}

function evidenceOf(list: PrintedList): number {
  return (list.calledBy === 'heading' ? 1 : 0.7) + (list.isBeforeMethod ? 0.5 : 0) + measuredIn(list);
}

/** The share of lines with amounts. */
function measuredIn(list: PrintedList): number {
  const lines = linesIn(list);
  return lines.filter(bearsAmount).length / lines.length;
}

function linesIn({ groups }: PrintedList): readonly string[] {
  return groups.flatMap(({ lines }) => lines);
}

function isOfLines(list: PrintedList, count: number, words: readonly string[]): boolean {
  const lines = linesIn(list);
  return lines.length === count && shareIn(words, lines) >= ALIKE;
}

/** The share of the words that the lines hold. */
function shareIn(words: readonly string[], lines: readonly string[]): number {
  const held = new Set(lines.flatMap(wordsOf));
  return words.length === 0 ? 0 : words.filter((word) => held.has(word)).length / words.length;
}

const UNIT =
  /^(?:m?g|kg|[mcd]?l|oz|lbs?|cups?|tbsps?|tsps?|(?:milli|kilo)?grams?|ounces?|pounds?|(?:milli)?lit(?:er|re)s?|(?:table|tea)spoons?|cm|inch(?:es)?)$/;

/** Whether people are shown amounts that are not stated, or whole words more; other units of the same amount are nothing more. */
function isFuller(printed: readonly string[], stated: readonly string[]): boolean {
  const pairs = printed.map((line, at) => [line, stated[at] ?? ''] as const);
  const hasAll = pairs.every(([ours, theirs]) => extraWords(theirs, ours).length === 0);
  const gains = pairs.map(([ours, theirs]) =>
    beginsWithAmount(ours) && !beginsWithAmount(theirs)
      ? MANY
      : extraWords(ours, theirs).filter(isWord).length,
  );
  return hasAll && gains.some((gain) => gain >= MANY);
}

/** The words of a line that another one lacks. */
function extraWords(line: string, other: string): readonly string[] {
  const known = new Set(wordsOf(other));
  return wordsOf(line).filter((word) => !known.has(word));
}

function isWord(word: string): boolean {
  return !/\d/.test(word) && !UNIT.test(word);
}

/** The stated lines under the headings that the page shows. */
function named(stated: readonly string[], { groups }: PrintedList): readonly IngredientGroup[] {
  const ends = groups.map((_, at) => sum(groups.slice(0, at + 1).map(({ lines }) => lines.length)));
  return groups.map(({ name }, at) => ({ name, lines: stated.slice(ends[at - 1] ?? 0, ends[at]) }));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

function wordsOf(line: string): readonly string[] {
  return (
    plainFractions(line)
      .toLowerCase()
      .match(/[\p{L}\p{M}]+|\d+/gu) ?? []
  );
}
