import { isBeforeSize, isNumberedBrand } from './number-names';
import { dimensionOf, type Quantity } from './quantity';
import { isVessel } from './quantity-context';
import { isSoldByLength } from './sold-by-length';
import { onlyAmount, type TakenAmount, takeAmount } from './wish-amount';
import { plainWish, tidyWish } from './wish-text';

/** What somebody typed into a list: what it is, and how much or how many of it. */
export interface Wish {
  readonly text: string;
  readonly count: number;
  readonly need: Quantity | null;
}

/** How a wish is to be read. */
export interface WishReading {
  /** A number that stands last counts packs, as it does in a table of goods; otherwise it is part of the name ("PlayStation 5"). */
  readonly isNumberLast?: boolean;
}

/**
 * Reads a wish, typed or a line of a list: "2 kg potatoes" needs 2 kg of potatoes, "3 milk", "milk x3" and "3 bottles of milk" are three
 * packs, "6 x 1,5 l water" six of 1,5 l, anything else is one. A length is part of the name ("USB cable 2 m"), unless the thing is sold
 * by it. Null for an empty wish and for an amount of nothing.
 */
export function parseWish(typed: string, { isNumberLast = false }: WishReading = {}): Wish | null {
  const tidy = tidyWish(typed);
  const plain = plainWish(tidy);
  if (isNothing(plain)) return null;
  if (isNumberedBrand(plain)) return one(tidy);
  return amountFirst(plain, tidy) ?? amountLast(plain, tidy, isNumberLast) ?? one(tidy);
}

function isNothing(plain: string): boolean {
  return (
    !/[\p{L}\p{N}\p{S}]/u.test(plain) ||
    /^[\d.,\s%€$£¥]*[%€$£¥][\d.,\s]*$/u.test(plain) ||
    onlyAmount(plain)?.need != null
  );
}

function amountFirst(plain: string, tidy: string): Wish | null {
  const taken = takeAmount(plain);
  if (!taken) return null;
  return taken.rest === '' ? emptyOnes(plain) : wishOf(taken, taken.rest, tidy);
}

// "2 bottles" of nothing are bottles.
function emptyOnes(plain: string): Wish | null {
  const [, count, text] = /^(\d{1,3})\s(\p{L}.*)$/u.exec(plain) ?? [];
  return text === undefined ? null : { text, count: Number(count), need: null };
}

// The longest amount is taken, so that "beef 1 kg 200 g" is no beef 1 kg.
function amountLast(plain: string, tidy: string, isNumberLast: boolean): Wish | null {
  const bracketed = /^(.*\S)\s?[([（]([^()[\]（）]+)[)\]）]$/u.exec(plain);
  if (bracketed) return lastOf(bracketed[1] ?? '', bracketed[2] ?? '', true, tidy);
  for (const { index } of plain.matchAll(/(?<=\s[x×]?|×|(?<!\d)[:=;,])\d/gu)) {
    const before = plain.slice(0, index);
    const isSaid = isNumberLast || SIGN.test(before);
    const wish = lastOf(before.replace(SIGN, ''), plain.slice(index), isSaid, tidy);
    if (wish) return wish;
  }
  return null;
}

const SIGN = /\s?(?:\s[x-]|×|[:=;,])\s?$/u;

function lastOf(name: string, amount: string, isSaid: boolean, tidy: string): Wish | null {
  const taken = onlyAmount(plainWish(amount.trim()));
  if (!taken || name.trim() === '' || (taken.isBare && (!isSaid || isBeforeSize(name)))) return null;
  return wishOf(taken, name.trim(), tidy);
}

function wishOf(taken: TakenAmount, name: string, tidy: string): Wish {
  const { count, need, size } = taken;
  if (need && isOfName(taken, need, name, tidy)) return one(tidy);
  return { text: size === '' ? name : `${name} ${size}`, count, need };
}

// "Ibuprofen 400 mg", "HDMI cable 2 m", "backpack 20 l": which one of them, not how much of it.
function isOfName({ hasOf }: TakenAmount, { unit }: Quantity, name: string, tidy: string): boolean {
  const dimension = dimensionOf(unit);
  if (dimension === 'length') return !hasOf && !isSoldByLength(name);
  return unit === 'mg' || (dimension === 'volume' && isVessel(tidy));
}

function one(text: string): Wish {
  return { text, count: 1, need: null };
}
