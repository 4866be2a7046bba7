import { COUNTERS } from './container-words';
import { figuresBefore, figuresFirst } from './number-words';
import { plainDigits } from './plain-digits';
import { plainQuantities } from './plain-quantity';
import { spaceHan } from './space-han';

/** Characters that are read of a wish, and the most that its text has. */
export const LONGEST_WISH = 300;
// A bullet, a box to tick, or the line's number in a list: "1. milk", "2) eggs".
const MARK =
  /^(?:(?:[\p{Extended_Pictographic}•·∙▢□☐☑☒✓✔✅⬜◻◦●○■▪‣➢→>*]\ufe0f?)+\s*|[-+–—]\s*(?=\[|\p{L})|[-+–—]\s+|\[[ x✓]?\]\s*|\(\s?\)\s+|\d{1,3}[.)]\s+(?=\S))/iu;
const TICKED = /\s*[✓✔☑✅]\ufe0f?\s*$/u;
// "(2) milk", "x2 milk", "2: milk".
const COUNT_FIRST = /^(?:[([](\d{1,3})[)\]]|[x×](\d{1,3})|(\d{1,3})\s?[:-])\s+(?=\p{L})/u;
const ABOUT =
  /^(?:~|≈|ca\.|ca|circa|etwa|ungefähr|about|approx\.?|approximately|around|roughly|environ|env\.|unos|unas|około|ok\.|约|大约)\s*(?=\d)/iu;
// "Kilo Kartoffeln" is one of them.
const UNIT_ALONE =
  /^(?=(?:(?:kilo|kilogramm?e?|lit(?:er|re|ro|r)|chilo|кило|литр)\s\p{L}|(?:pound|gallon|pint)\sof\s))/iu;
const SPAN =
  /^(\d{1,3})\s?(?:-|to|or|bis|oder|à|ou|o|a|do|tot|до|到)\s?(\d{1,3})(?![\d.,/:-])(?=\s|\p{L}|$)/iu;

/** A written wish with single spaces and without bullet, box or line number before it. */
export function tidyWish(typed: string): string {
  const plain = typed.slice(0, LONGEST_WISH).replace(/[\u200b\u200e\u200f\u2060\ufeff]/g, '');
  const line = plain
    .replace(/\*\*|__/g, '')
    .replace(/\s+/g, ' ')
    .replace(TICKED, '');
  return unmarked(line.trim());
}

/** A tidy wish with its amounts in figures and spaces around them; of "2-3" or "about 3" of a thing, 3. */
export function plainWish(tidy: string): string {
  const figures = figuresFirst(figuresBefore(plainDigits(tidy), `[${COUNTERS}斤公千两打]`));
  const counted = figures.replace(COUNT_FIRST, '$1$2$3 x ').replace(ABOUT, '').replace(UNIT_ALONE, '1 ');
  return spaceHan(plainQuantities(larger(counted)));
}

/** The words of a tidy wish that are this name in plain figures, as they were written; the name itself where they are taken apart. */
export function asWritten(name: string, tidy: string): string {
  const words = tidy.split(' ');
  const runs = words.flatMap((_, at) => [words.slice(at), words.slice(0, -at)]);
  return runs.map((run) => run.join(' ')).find((run) => plainDigits(run) === name) ?? name;
}

function unmarked(text: string): string {
  const bare = text.replace(MARK, '');
  return bare === text || bare === '' ? text : unmarked(bare);
}

function larger(text: string): string {
  return text.replace(SPAN, (span, from: string, to: string) => (Number(from) < Number(to) ? to : span));
}
