import { plainDigits } from '../../domain/words/plain-digits';
import type { Amount } from '../product/claims';

// A blank parts thousands, not "200" from "2 bids".
const NUMBERS = /\d+(?:[.,'’]\d+|[\u00a0 ]\d{3}(?!\d))*/g;

/** The text without the blanks that blocks leave around a point between the parts of a number: "29 . 99". */
export function joinedPoints(text: string): string {
  return text.replace(/(?<=\p{Nd})\s([.,])\s(?=\p{Nd}{2,3}(?!\p{Nd}))/gu, '$1');
}

/** Whether the text holds one number, the same number twice, or one number in two parts. */
export function isOneAmount(text: string): boolean {
  const plain = plainDigits(joinedPoints(text));
  const numbers = plain.match(NUMBERS) ?? [];
  if (numbers.length <= 1) return numbers.length === 1;
  const digits = numbers.map((number) => number.replace(/\D/g, ''));
  if (digits.every((each) => each === digits[0])) return !/[/=]|\bper\b/i.test(text);
  const between = plain.slice(
    plain.indexOf(numbers[0] ?? '') + (numbers[0]?.length ?? 0),
    plain.lastIndexOf(numbers[1] ?? ''),
  );
  // "£50 £60" is a price and what it was.
  if ((plain.match(/\p{Sc}/gu) ?? []).length > 1) return false;
  return digits.length === 2 && numbers[1]?.length === 2 && /^[\s.,\p{Sc}]*$/u.test(between);
}

/** Whether the outer text's amount is the inner one completed: with its cents, or put together from parts. */
export function extendsAmount(inner: Amount, outer: Amount): boolean {
  if (Number(inner.decimal) === Number(outer.decimal)) return true;
  const isWholePart = outer.decimal.startsWith(`${inner.decimal}.`);
  const isCents = outer.decimal.endsWith(`.${inner.decimal}`);
  return (
    isWholePart ||
    isCents ||
    (inner.sign === null && outer.decimal.replace('.', '').startsWith(inner.decimal.replace('.', '')))
  );
}
