import { plainFractions } from '../../domain/words/plain-digits';
import { bearsAmount, beginsWithAmount } from './words';

/** So much of the words of one list must be in the other for them to be the same list. */
export const ALIKE = 0.6;
/** So many whole words more are worth having. */
const MANY = 3;
const MOSTLY = 0.8;
const UNIT =
  /^(?:m?g|kg|[mcd]?l|oz|lbs?|cups?|tbsps?|tsps?|(?:milli|kilo)?grams?|ounces?|pounds?|(?:milli)?lit(?:er|re)s?|(?:table|tea)spoons?|cm|inch(?:es)?)$/;

/** Whether as many lines are printed as stated, and hold most of the words. */
export function areSame(printed: readonly string[], stated: readonly string[]): boolean {
  return printed.length === stated.length && shareIn(stated, printed) >= ALIKE;
}

/** The share of the words of some lines that the others hold. */
export function shareIn(lines: readonly string[], others: readonly string[]): number {
  const held = new Set(others.flatMap(wordsOf));
  const words = lines.flatMap(wordsOf);
  return words.length === 0 ? 0 : words.filter((word) => held.has(word)).length / words.length;
}

/** Whether the page prints all that is stated, and more lines with amounts: some state a part of their list. */
export function isMoreOf(printed: readonly string[], stated: readonly string[]): boolean {
  if (stated.length < MANY || printed.length <= stated.length) return false;
  const known = new Set(stated.map(plainLine));
  const more = printed.filter((line) => !known.has(plainLine(line)));
  const hasAll = printed.length - more.length === stated.length;
  return hasAll && more.filter(bearsAmount).length >= MOSTLY * more.length;
}

/** Whether people are shown amounts that are not stated, or whole words more; other units of the same amount are nothing more. */
export function isFuller(printed: readonly string[], stated: readonly string[]): boolean {
  const gains = gainsOf(printed, stated);
  if (gains) return gains.some((gain) => gain >= MANY);
  const partners = stated.some(bearsAmount) ? null : partnersOf(printed, stated);
  return partners !== null && printed.some(bearsAmount) && gainsOf(printed, partners) !== null;
}

/** How much more each printed line says than the stated one, in words, an amount being many; null where one says less. */
function gainsOf(printed: readonly string[], stated: readonly string[]): readonly number[] | null {
  const pairs = printed.map((line, at) => [line, stated[at] ?? ''] as const);
  if (pairs.some(([ours, theirs]) => extraWords(theirs, ours).length > 0)) return null;
  return pairs.map(([ours, theirs]) =>
    beginsWithAmount(ours) && !beginsWithAmount(theirs)
      ? MANY
      : extraWords(ours, theirs).filter(isWord).length,
  );
}

/** For each printed line the stated one with most of its words, each once: what is stated may stand in another order. Null where one has none. */
function partnersOf(printed: readonly string[], stated: readonly string[]): readonly string[] | null {
  const left = new Set(stated);
  const partners = printed.flatMap((line) => {
    const [best] = [...left]
      .map((each) => ({ each, share: shareIn([each], [line]) }))
      .sort((one, other) => other.share - one.share);
    if (!best || best.share < ALIKE) return [];
    left.delete(best.each);
    return [best.each];
  });
  return partners.length === printed.length ? partners : null;
}

/** The words of a line that another one lacks. */
function extraWords(line: string, other: string): readonly string[] {
  const known = new Set(wordsOf(other));
  return wordsOf(line).filter((word) => !known.has(word));
}

function isWord(word: string): boolean {
  return !/\d/.test(word) && !UNIT.test(word);
}

function plainLine(line: string): string {
  return wordsOf(line).join(' ');
}

function wordsOf(line: string): readonly string[] {
  return (
    plainFractions(line)
      .toLowerCase()
      .match(/[\p{L}\p{M}]+|\d+/gu) ?? []
  );
}
