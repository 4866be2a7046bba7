import { withoutHeadings } from './list-sections';
import { isFirstTitle } from './list-titles';

// A longer line is no line of a list, however many goods it names.
const LONGEST = 5000;
const LONGEST_PRICED = 400;
const NUMBERED = /^\s*(\d{1,3})(?:\s?[.):–-]|\s)\s*(?=\p{L})/u;
// What a good cost last time is no part of its name.
const PRICE =
  /(?<=\p{L}.*)(?:\s[-–@:=])?\s(?<!(?:max\.?|bis|under|unter|<|at most|for|für|pour|por|per|voor|za|за)\s)(?:[€$£]\s?\d+[.,]\d\d|\d+[.,]\d\d\s?(?:[€£$]|eur|zł))$/iu;
const PRICE_FIRST = /^[€$£]\s?\d+[.,]\d\d\s+(?=\p{L})/u;
const TICK_BOX = /^\s*(?:[-*+]\s*)?(?:[□☐☑☒✓✔✅⬜]|\[[ x✓]?\])/iu;

/** The lines of a pasted list that say something, without the numbers that only number them and the title over them. */
export function linesOf(text: string): string[] {
  const lines = text
    .split(/\r?\n|\r|\u2028/)
    .map((line) => withoutSigns(line.slice(0, LONGEST).trim()))
    .filter((line) => line !== '');
  return unnumbered(withoutHeadings(withoutTitle(lines)));
}

// Prices, leading dots and quotes; whoever writes a line this long writes none.
function withoutSigns(line: string): string {
  if (line.length > LONGEST_PRICED) return line;
  return line
    .replace(/\s*\t\s*(?=\d+$)/, ': ')
    .replace(PRICE_FIRST, '')
    .replace(/(?<=\p{L})\s?(?:\.{2,}|…+|·{2,})\s?(?=\d)/u, ': ')
    .replace(PRICE, '')
    .replace(/^["“”'‘„](\p{L}.*)["“”'’]$/u, '$1');
}

// Counts do not climb from one line to the next all the way down.
function unnumbered(lines: readonly string[]): string[] {
  const numbers = lines.map((line) => Number(NUMBERED.exec(line)?.[1] ?? Number.NaN));
  const isCounting = lines.length > 3 && numbers.every((number, at) => number === at + 1);
  return isCounting ? lines.map((line) => line.replace(NUMBERED, '')) : [...lines];
}

// A shared list begins with its name: any words over boxes to tick, else words that name a list.
function withoutTitle([first = '', ...rest]: readonly string[]): string[] {
  const isOverBoxes = rest.length > 1 && !TICK_BOX.test(first) && rest.every((line) => TICK_BOX.test(line));
  const isTitle = isOverBoxes || (rest.length > 0 && isFirstTitle(first));
  return isTitle ? rest : [first, ...rest].filter((line) => line !== '');
}
