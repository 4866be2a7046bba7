import type { IngredientGroup } from '../../domain/list/recipe';
import { plainName } from './list-parts';
import type { PrintedList } from './printed-list';
import type { Demands } from './recipe-signs';
import { ALIKE, areSame, isFuller, isMoreOf, shareIn } from './same-lines';
import { bearsAmount } from './words';

const MANY = 3;
const MOSTLY = 0.8;
const HEADING_LINE =
  /^\P{Nd}{2,60}[:：]$|^(?:for the|für (?:den|die|das)|pour (?:la|le|les)|para (?:la|el|las|los|o|a)|per (?:la|il|lo|le|i)|voor (?:de|het)|для)\s[\p{L}\s-]{2,40}$/iu;

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
  const same = fullest(printed.filter((list) => areSame(linesIn(list), stated)));
  if (same) return isFuller(linesIn(same), stated) ? same.groups : named(stated, same);
  const whole = fullest(printed.filter((list) => isHeaded(list) && isMoreOf(linesIn(list), stated)));
  const more = whole ?? (stated.length === 1 ? partsOf(stated, printed) : undefined);
  return more?.groups ?? [{ name: null, lines: stated }];
}

/** The list that the page prints of what it states as one text. */
function partsOf(stated: readonly string[], printed: readonly PrintedList[]): PrintedList | undefined {
  const parts = printed
    .filter((list) => linesIn(list).length >= MANY)
    .filter((list) => shareIn(stated, linesIn(list)) >= ALIKE);
  return fullest(parts.filter(isHeaded)) ?? fullest(parts);
}

/** Without anything stated the page must look like a recipe: steps behind the list, or lines that begin with amounts. */
function bestAlone(printed: readonly PrintedList[], demands: Demands): readonly IngredientGroup[] {
  const likely = printed.filter(
    (list) => evidenceOf(list) >= demands.evidence && measuredIn(list) >= demands.measured,
  );
  const headed = likely.filter(isHeaded);
  if (headed.length === 0) return fullest(likely)?.groups ?? [];
  const [best] = [...headed].sort((a, b) => evidenceOf(b) - evidenceOf(a));
  const first = headed.find((list) => best && isAsGood(list, best));
  return (first ?? best)?.groups ?? [];
}

// The same again in another language, with its steps, comes behind.
function isAsGood(list: PrintedList, best: PrintedList): boolean {
  return linesIn(list).length >= MOSTLY * linesIn(best).length && measuredIn(list) >= ALIKE;
}

// Names alone are listed in elements of their own, too.
function fullest(lists: readonly PrintedList[]): PrintedList | undefined {
  const size = (list: PrintedList) => linesIn(list).join(' ').length;
  return [...lists].sort((a, b) => size(b) - size(a))[0];
}

function evidenceOf(list: PrintedList): number {
  return (isHeaded(list) ? 1 : 0.7) + (list.isBeforeMethod ? 0.5 : 0) + measuredIn(list);
}

function isHeaded({ calledBy }: PrintedList): boolean {
  return calledBy === 'heading';
}

/** The share of lines with amounts. */
function measuredIn(list: PrintedList): number {
  const lines = linesIn(list);
  return lines.filter(bearsAmount).length / lines.length;
}

function linesIn({ groups }: PrintedList): readonly string[] {
  return groups.flatMap(({ lines }) => lines);
}

/** The stated lines under the headings that the page shows. */
function named(stated: readonly string[], { groups }: PrintedList): readonly IngredientGroup[] {
  const ends = groups.map((_, at) => sum(groups.slice(0, at + 1).map(({ lines }) => lines.length)));
  return groups.map(({ name }, at) => ({ name, lines: stated.slice(ends[at - 1] ?? 0, ends[at]) }));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
