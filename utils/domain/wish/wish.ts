import type { Quantity } from '../measure/quantity';
import { isNumberedBrand } from '../words/number-names';
import { isVagueNumber } from '../words/number-words';
import { amountOfNothing } from './nameless-amount';
import { amountFirst, amountLast, timesLast } from './wish-forms';
import { countBeside, type NumberedWish, takeGtin } from './wish-gtin';
import { isWrittenGuess, plainWish, tidyWish } from './wish-text';

/** What somebody typed into a list: what it is, and how much or how many of it. */
export interface Wish {
  readonly text: string;
  readonly count: number;
  readonly need: Quantity | null;
  /** "A few" were asked for, and the count is a guess; absent where it is none. */
  readonly isAbout?: true;
  /** The article's number, where one is written with it. */
  readonly gtin?: string;
  /** Ticked off where it stands; absent where it is open. */
  readonly isDone?: boolean;
}

/** How a wish is to be read. */
export interface WishReading {
  /** A number that stands last counts packs, as it does in a table of goods; otherwise it is part of the name ("PlayStation 5"). */
  readonly isNumberLast?: boolean;
}

/**
 * Reads a wish, typed or a line of a list: "2 kg potatoes" needs 2 kg of potatoes, "3 milk", "milk x3" and "3 bottles of milk" are three
 * packs, "6 x 1,5 l water" six of 1,5 l, anything else is one. A length is part of the name ("USB cable 2 m"), unless the thing is sold
 * by it. An article's number is taken out of the words, and stands for them where there are none. Null for an empty wish and for an
 * amount of nothing (`namelessAmount` tells how much that is).
 */
export function parseWish(typed: string, reading: WishReading = {}): Wish | null {
  const tidy = tidyWish(typed);
  const numbered = takeGtin(tidy);
  return numbered ? wishOfNumber(numbered, tidy, reading) : wishInWords(tidy, reading);
}

// What stands only in brackets beside a number says nothing without it.
function wishOfNumber({ gtin, rest }: NumberedWish, tidy: string, reading: WishReading): Wish {
  const count = countBeside(rest);
  if (count !== null) return { text: gtin, count, need: null, gtin };
  const wish = /^[([（]/.test(rest) ? null : wishInWords(rest, reading);
  return { ...(wish ?? { text: tidy, count: 1, need: null }), gtin };
}

function wishInWords(tidy: string, { isNumberLast = false }: WishReading): Wish | null {
  const written = { tidy, plain: plainWish(tidy) };
  if (isNothing(written.plain)) return null;
  const first = isNumberedBrand(tidy) ? null : (timesLast(written) ?? amountFirst(written));
  const wish = first ?? amountLast(written, isNumberLast) ?? { text: tidy, count: 1, need: null };
  const isGuess = wish.count > 1 && (isVagueNumber(tidy) || isWrittenGuess(tidy));
  return isGuess ? { ...wish, isAbout: true } : wish;
}

const MONEY = /^[\d.,\s%€$£¥]*[%€$£¥][\d.,\s]*$/u;

function isNothing(plain: string): boolean {
  return !/[\p{L}\p{N}\p{S}]/u.test(plain) || MONEY.test(plain) || amountOfNothing(plain) !== null;
}
