import { isCount } from '../measure/measure-text';
import { dimensionOf, type Quantity } from '../measure/quantity';
import { isVessel } from '../measure/quantity-context';
import { unitNamed } from '../measure/quantity-units';
import { isSoldByLength } from '../measure/sold-by-length';
import { isBeforeSize } from '../words/number-names';
import type { TakenAmount } from './taken-amount';
import type { Wish } from './wish';
import { onlyAmount, takeAmount } from './wish-amount';
import { aboutAsSign, asWritten, LONGEST_WISH as LONGEST, plainWish } from './wish-text';

/** A wish as its writer put it, without bullets, and the same in plain figures. */
export interface WrittenWish {
  readonly tidy: string;
  readonly plain: string;
}

// What stands between a name and the number of packs behind it: "milk x 2", "milk: 2", "milk, qty 2".
const SIGN =
  /\s?(?:\s[x-]|[×*:=;,]|\s(?:qty|quantity|anzahl|menge|quantité|cantidad|quantità|aantal|ilość|数量)\.?:?)\s?$/iu;
// Bags to be filled are so large; there is nothing in them.
const EMPTY_BAGS =
  /(?:müll|abfall|gefrier)beutel|(?:bin|trash|garbage|freezer) (?:bags?|liners?)|sacs? (?:poubelle|de congélation)|bolsas? de (?:basura|congelación)|sacchi|vuilniszak|worki na śmieci|垃圾袋/iu;
const IN_BRACKETS = /^(.*\S)\s?[([（](?:[x×]\s?)?([^()[\]（）]+)[)\]）]$/u;
// "Tomatoes (500 g, on the vine)".
const MORE_WITHIN =
  /^(.*\S)\s?[([（](?:[x×]\s?)?([^()[\]（）,，]+)[,，]\s?([^()[\]（）]*\p{L}[^()[\]（）]*)[)\]）]$/u;
const MORE_BEHIND = /^(.*\S)\s?([([（][^()[\]（）]*\p{L}[^()[\]（）]*[)\]）])$/u;
const NUMBERS_BEHIND = /(?<=\s[x×*]?|[×*]|(?<!\d)[:;,])\d/gu;

/** A wish whose amount stands first: "2 kg potatoes", "3 milk"; null for another. */
export function amountFirst({ plain, tidy }: WrittenWish): Wish | null {
  const taken = takeAmount(plain);
  if (!taken) return null;
  return taken.rest === '' ? emptyOnes(plain, taken) : wishOf(taken, taken.rest, tidy);
}

/** A wish that is so many times a pack of some size: "100 g chocolate x 3"; null for another. */
export function timesLast({ plain }: WrittenWish): Wish | null {
  const [, text, count] = /^(\d.*\p{L}.*?)\s[x×]\s?(\d{1,3})$/u.exec(plain) ?? [];
  return text && Number(count) > 0 && takeAmount(text)?.need
    ? { text: text.slice(0, LONGEST), count: Number(count), need: null }
    : null;
}

/**
 * A wish whose amount stands last: "potatoes 2 kg", "milk x2", "eggs (12)", or last but for what tells more of the good: "milk x2 (semi
 * skimmed)"; null for another. The longest amount is taken.
 */
export function amountLast({ plain, tidy }: WrittenWish, isNumberLast: boolean): Wish | null {
  const written = { plain: aboutAsSign(plain), tidy };
  return atEnd(written, isNumberLast) ?? withinMore(written) ?? beforeMore(written, isNumberLast);
}

function atEnd({ plain, tidy }: WrittenWish, isNumberLast: boolean): Wish | null {
  const [, name, inside] = IN_BRACKETS.exec(plain) ?? [];
  const bracketed = name && inside ? lastOf({ name, amount: inside, isSaid: true, tidy }) : null;
  if (bracketed) return bracketed;
  for (const { index } of plain.matchAll(NUMBERS_BEHIND)) {
    const before = plain.slice(0, index);
    const name = before.replace(SIGN, '').trim();
    const isSaid = isNumberLast || SIGN.test(before) || unitNamed(name)?.unit === 'piece';
    const wish = lastOf({ name, amount: plain.slice(index), isSaid, tidy });
    if (wish) return wish;
  }
  return null;
}

function withinMore({ plain, tidy }: WrittenWish): Wish | null {
  const [, name = '', amount = '', more = ''] = MORE_WITHIN.exec(plain) ?? [];
  const wish = lastOf({ name, amount, isSaid: true, tidy });
  return wish && { ...wish, text: `${wish.text} (${more})`.slice(0, LONGEST) };
}

function beforeMore({ plain, tidy }: WrittenWish, isNumberLast: boolean): Wish | null {
  const [, head, more = ''] = MORE_BEHIND.exec(plain) ?? [];
  const wish = head ? atEnd({ plain: head, tidy }, isNumberLast) : null;
  const own = MORE_BEHIND.exec(tidy)?.[2] ?? more;
  return wish && { ...wish, text: `${wish.text} ${own}`.slice(0, LONGEST) };
}

interface Last {
  readonly name: string;
  readonly amount: string;
  /** Something says that a number counts packs. */
  readonly isSaid: boolean;
  readonly tidy: string;
}

function lastOf({ name, amount, isSaid, tidy }: Last): Wish | null {
  const taken = onlyAmount(plainWish(amount.trim()));
  if (!taken || name === '' || (taken.isBare && (!isSaid || isBeforeSize(name)))) return null;
  return wishOf(taken, name, tidy);
}

// "2 bottles" of nothing are bottles, and "10 cm pot" is a pot; "2 x" is nothing yet.
function emptyOnes(plain: string, { count, need }: TakenAmount): Wish | null {
  if (need && !isCount(need)) return null;
  const [, text] = /^\d{1,3}\s(?!x$)(\p{L}.*)$/iu.exec(plain) ?? [];
  return text === undefined ? null : { text: text.slice(0, LONGEST), count, need };
}

function wishOf(taken: TakenAmount, name: string, tidy: string): Wish {
  const { count, need, size } = taken;
  if (need && isOfName(taken, need, name, tidy)) return { text: tidy, count: 1, need: null };
  const own = asWritten(name, tidy);
  return { text: (size === '' ? own : `${own} ${size}`).slice(0, LONGEST), count, need };
}

// "Ibuprofen 400 mg", "HDMI cable 2 m", "backpack 20 l": which one of them, not how much of it.
function isOfName({ hasOf }: TakenAmount, { unit }: Quantity, name: string, tidy: string): boolean {
  const dimension = dimensionOf(unit);
  if (dimension === 'length') return !hasOf && !isSoldByLength(name);
  return unit === 'mg' || (dimension === 'volume' && (isVessel(tidy) || EMPTY_BAGS.test(tidy)));
}
