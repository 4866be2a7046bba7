import type { Mark, Span } from './marks';

/** A place in a passage where a product is named; `productKey` is null where nobody knows it. */
export interface Mention extends Span {
  readonly productKey: string | null;
}

/** Words before a number that is a difference to the product named before them: "it beats p1 by 0.20". */
const LESS_BY = /(?<!\p{L})(?:by|um|на)\s*$/iu;

/** The product that a number is most likely said of: the last one named before it in its sentence, else the first one after it. */
export function nearest(amount: Span, marks: readonly Mark[], text: string): Mention | null {
  const mentions = marks.flatMap(mentionIn);
  const before = mentions.filter(({ end }) => end <= amount.start).at(-1);
  const after = mentions.find(({ start }) => start >= amount.end);
  const isAfters = after !== undefined && isNextPart(before, amount, after, text);
  if (before && !isAfters && !isOver(text.slice(before.end, amount.start))) return before;
  return after && !isOver(text.slice(amount.end, after.start)) ? after : null;
}

/** Whether nothing but a few words stands between a product's name and a number: "milk costs only 0.99". */
export function isSaidOf(mention: Mention, amount: Span, text: string): boolean {
  if (mention.end > amount.start) return false;
  const between = text.slice(mention.end, amount.start);
  if (LESS_BY.test(between)) return false;
  return between.length <= 18 && /^[\s\p{P}\p{S}]*(?:\p{L}[\p{L}\p{M}]*[\s\p{P}\p{S}]*){0,2}$/u.test(between);
}

// "p1 for 1.19, for 0.99 p2": behind a comma, an amount is of the name that stands right after it.
function isNextPart(before: Mention | undefined, amount: Span, after: Mention, text: string): boolean {
  const isClose = /^[\s*"“„«]{0,4}$/u.test(text.slice(amount.end, after.start));
  return isClose && before !== undefined && /[,;،，、；]/u.test(text.slice(before.end, amount.start));
}

function mentionIn(mark: Mark): Mention[] {
  const { start, end } = mark;
  if (mark.kind === 'product' || mark.kind === 'name') return [{ start, end, productKey: mark.productKey }];
  return mark.kind === 'unchecked' && mark.what === 'name' ? [{ start, end, productKey: null }] : [];
}

function isOver(between: string): boolean {
  return /[.!?…](?=\s)|[。！？؟।\n]/u.test(between);
}
