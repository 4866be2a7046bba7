import { NUMBER_WORDS, numberOf } from '../words/number-words';
import { plainDigits } from '../words/plain-digits';
import type { RecipeYield } from './recipe';

const LONGEST = 120;
/** More than a canteen cooks: such a number is something else. */
const MOST = 500;

/** Nothing said. */
export const NO_YIELD: RecipeYield = { servings: null, text: null };

const SIGNS = '〇一二三四五六七八九';

const WORD = new RegExp(`(?<![\\p{L}'’-])(?:${NUMBER_WORDS})(?![\\p{L}'’-])`, 'iu');
// "One 9-inch cake"
const NUMBER = /\d+(?:[.,]\d+)?(?![\d.,]*\d)(?!\s*-?(?:cm|mm|inch(?:es)?|["”″°])(?!\p{L}))/u;

const DOZENS = new RegExp(
  `^\\P{Nd}*(?:\\p{Nd}+|(?<!\\p{L})(?:${NUMBER_WORDS}))\\s(?:dozen|dutzend|douzaines?|docenas?|dozzin[ae]|dúzias?|dozijn)(?!\\p{L})`,
  'iu',
);

// A form of 9 × 13 inches; "2 x 20 cm" are two cakes.
const SIZE =
  /(?<!\d)(?:[5-9]|\d\d)\s?(?:[x×]|-?by-?)\s?\d{1,3}\s?-?(?:(?:cm|mm|inch(?:es)?|in|pan|tin)(?!\p{L})|["”″])/giu;

/** What a text says a recipe comes to; of "4-6 servings" the smaller number, so that nobody goes without when it is scaled. */
export function parseRecipeYield(written: string): RecipeYield {
  const text = written.replace(/\s+/g, ' ').trim().slice(0, LONGEST);
  if (text === '') return NO_YIELD;
  const plain = plainDigits(text);
  const number = numberIn(plain) * (DOZENS.test(plain) ? 12 : 1);
  return { servings: number > 0 && number <= MOST ? number : null, text };
}

function numberIn(text: string): number {
  const sized = text.replace(SIZE, ' ');
  const digits = NUMBER.exec(sized)?.[0];
  if (digits) return Number(digits.replace(',', '.'));
  const signs = /[一二三四五六七八九十]+(?=[人份])/.exec(sized.replace(/[两兩]/g, '二'))?.[0];
  if (signs) return numberOfSigns(signs);
  const word = WORD.exec(sized)?.[0];
  return word ? numberOf(word) : 0;
}

// "二十四" is 24; of "三四", three or four, it is the smaller number.
function numberOfSigns(signs: string): number {
  const [tens = '', ones = ''] = signs.includes('十') ? signs.split('十') : ['〇', signs];
  return 10 * SIGNS.indexOf(tens.at(-1) ?? '一') + SIGNS.indexOf(ones.at(0) ?? '〇');
}
