import { plainQuantities } from '../measure/plain-quantity';
import { COUNTERS } from '../words/container-words';
import { figureOfLone } from '../words/lone-measures';
import { figuresBefore, figuresFirst, figuresLast } from '../words/number-words';
import { withoutOffer } from '../words/offer-words';
import { figuresOfParts } from '../words/part-words';
import { plainDigits } from '../words/plain-digits';
import { spaceHan } from '../words/space-han';

/** Characters that are read of a wish, and the most that its text has. */
export const LONGEST_WISH = 300;
// A bullet, a box to tick, or the line's number in a list: "1. milk", "2) eggs".
const MARK =
  /^(?:(?:[\p{Extended_Pictographic}•·∙▢□☐☑☒✓✔✅⬜◻◦●○■▪‣➢→>*]\ufe0f?)+\s*|[-+–—]\s*(?=\[|\p{L})|[-+–—]\s+|\[[ x✓]?\]\s*|\(\s?\)\s+|\d{1,3}[.)]\s+(?=\S))/iu;
const PICTURES = /(?<=[\p{L}\p{M}\p{N})%])\s*(?:\p{Emoji_Presentation}\ufe0f?)+$/u;
const PICTURES_BETWEEN = /(?<=\p{L})\s*(?:\p{Emoji_Presentation}\ufe0f?)+\s*[x×]?\s?(?=\d{1,3}$)/u;
const TICKED = /\s*[✓✔☑✅]\ufe0f?\s*$/u;
// "(2) milk", "x2 milk", "2: milk".
const COUNT_FIRST = /^(?:[([](\d{1,3})[)\]]|[x×](\d{1,3})|(\d{1,3})\s?[:-])\s+(?=\p{L})/u;
const ABOUT_WORDS =
  '[~≈±]|\\+/-|(?:ca|circa|etwa|ungefähr|rund|about|approx|approximately|around|roughly|environ|env|à peu près|unos|unas|aprox|alrededor de|más o menos|pressappoco|ongeveer|około|ok|mniej więcej|около|примерно|где-то|حوالي|تقريبا|लगभग|करीब)(?:\\.|(?=\\s|\\d))|[约約]|大[约約概]';
const ABOUT = new RegExp(`^(?:${ABOUT_WORDS})\\s*`, 'iu');
const GUESS = new RegExp(`^(?:${ABOUT_WORDS})\\s*\\d+\\s?×`, 'iu');
const ABOUT_BEHIND = new RegExp(
  `(?<=[\\p{L}\\p{M})])(?:\\s|(?=[~≈±]))(?:${ABOUT_WORDS})\\s*(?=\\d[\\d.,/]*\\D*$)`,
  'iu',
);
const ABOUT_HAN = /(?<=\p{sc=Han})(?:[约約]|大[约约概])(?=\s?\d)/u;
const SPAN =
  /^(\d{1,3})\s?(?:-|to|or|bis|oder|à|ou|o|a|do|tot|до|到)\s?(\d{1,3})(?![\d.,/:-])(?=\s|\p{L}|$)/iu;

/** A written wish with single spaces and without bullet, box or line number before it. */
export function tidyWish(typed: string): string {
  const plain = typed.slice(0, LONGEST_WISH).replace(/[\u200b\u200e\u200f\u2060\ufeff]/g, '');
  const line = plain
    .replace(/\*\*|__/g, '')
    .replace(/\s+/g, ' ')
    .replace(TICKED, '')
    .replace(PICTURES, '')
    .replace(PICTURES_BETWEEN, ' x ');
  return unmarked(line.trim());
}

/** A tidy wish with its amounts in figures and spaces around them; of "2-3" or "about 3" of a thing, and of a "3 for 2" of it, 3. */
export function plainWish(tidy: string): string {
  const written = withoutOffer(withoutAbout(plainDigits(tidy)));
  const counted = inFigures(written).replace(COUNT_FIRST, '$1$2$3 x ');
  return spaceHan(plainQuantities(larger(counted)));
}

/** Whether a tidy wish is written as a list writes one with a guessed number: "about 2 × lemons". */
export function isWrittenGuess(tidy: string): boolean {
  return GUESS.test(plainDigits(tidy));
}

/** A plain wish with a sign for "about" where that stands before a number behind the good: "bananas ~6" is "bananas: 6". */
export function aboutAsSign(plain: string): string {
  return plain.replace(ABOUT_BEHIND, ': ');
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

function inFigures(text: string): string {
  const parts = figuresOfParts(figuresBefore(text, `[${COUNTERS}斤公千两打]`));
  const first = figuresFirst(parts);
  return figureOfLone(/^\d/.test(first) ? first : figuresLast(first));
}

function withoutAbout(text: string): string {
  const rest = text.replace(ABOUT_HAN, '').replace(ABOUT, '');
  return rest !== text && /^\d|\p{sc=Han}\d/u.test(inFigures(rest)) ? rest : text;
}

function larger(text: string): string {
  return text.replace(SPAN, (span, from: string, to: string) => (Number(from) < Number(to) ? to : span));
}
