import { parseGtin } from '../product/gtin';
import { plainDigits } from '../words/plain-digits';

/** A wish with an article's number in it. */
export interface NumberedWish {
  readonly gtin: string;
  /** The wish without the number; '' where it says nothing else. */
  readonly rest: string;
}

const NAMES =
  'bar ?codes?|ean|gtin|upc|isbn|strichcode|code[- ]barres|código de barras|codice a barre|streepjescode|kod kreskowy|штрих-?код|条形?码|バーコード|बारकोड|(?:الرمز الشريطي|(?:ال)?باركود)';
const NAME = `(?:(?:${NAMES})(?:-?1[234]|-?8)?[.:：]?\\s?)`;
const DIGITS = '(\\d{8}|\\d{12,14})(?!\\d|[.,]\\d)';
const START = '(?<![\\p{L}\\d]|\\d[.,])';
// Eight digits are any number, unless something says what they are.
const SAID = new RegExp(`[([（]\\s?${NAME}?${DIGITS}\\s?[)\\]）]|${START}${NAME}${DIGITS}`, 'giu');
const LONG = new RegExp(`${START}(\\d{12,14})(?!\\d|[.,]\\d)`, 'gu');
const NAMED = new RegExp(`^${NAME}`, 'iu');
const COUNTED = /^(?:(\d{1,3})\s?[x×]?|[x×]\s?(\d{1,3}))$/iu;

/**
 * The GTIN in a tidy wish, by its right check digit, and the wish without it: "oat drink (barcode 4008400404127)". Eight digits count
 * where they stand alone, in brackets or behind their name; null for none.
 */
export function takeGtin(tidy: string): NumberedWish | null {
  const alone = aloneGtin(tidy);
  if (alone) return { gtin: alone, rest: '' };
  return firstOf(SAID, tidy) ?? firstOf(LONG, tidy) ?? shortOf(tidy);
}

/** The GTIN that a text is, and nothing else but its name ("EAN 4008400404127"); null for another text. */
export function aloneGtin(text: string): string | null {
  const digits = plainDigits(text).replace(NAMED, '');
  return /^\d{8}$|^(?:\d[\s-]?){12,14}$/.test(digits) ? parseGtin(digits) : null;
}

/** How many are wished where a wish says only that beside its number: "3 x". Null where it says more. */
export function countBeside(rest: string): number | null {
  if (rest === '') return 1;
  const [, first, last] = COUNTED.exec(rest) ?? [];
  return Number(first ?? last) || null;
}

function firstOf(pattern: RegExp, tidy: string): NumberedWish | null {
  for (const match of tidy.matchAll(pattern)) {
    const gtin = parseGtin(match[1] ?? match[2] ?? '');
    if (gtin) return { gtin, rest: restOf(tidy, match[0]) };
  }
  return null;
}

// "3 x 40084107".
function shortOf(tidy: string): NumberedWish | null {
  const [digits] = /(?<!\d)\d{8}(?!\d)/.exec(tidy) ?? [];
  const gtin = digits === undefined ? null : parseGtin(digits);
  if (digits === undefined || !gtin) return null;
  const rest = restOf(tidy, digits);
  return countBeside(rest) === null ? null : { gtin, rest };
}

function restOf(tidy: string, number: string): string {
  const rest = tidy.replace(number, ' ').replace(/\s+/g, ' ').trim();
  return rest.replace(/\s?[,;:·–-]$|^[,;:·–-]\s?/gu, '').trim();
}
