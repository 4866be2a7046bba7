import type { Approval, Cart, CartLine } from './cart';
import { fold, isOtherVariant, namesVariant } from './line-variant';

/** By what an approved thing is known again in a cart. */
export type LineIdentity = Pick<Approval, 'variantId' | 'sku' | 'url' | 'alsoAt' | 'name' | 'variant'>;

/** How a cart changed, seen from one approved line. */
export interface CartChange {
  /** How many more of the approved thing lie there; negative when there are fewer. */
  readonly added: number;
  /** What else grew, each with the count that was added to it. */
  readonly strangers: readonly CartLine[];
  /** What else became fewer or is gone, each with the count that is missing. */
  readonly missing: readonly CartLine[];
}

/** Compares a cart before and after one approved line was added. */
export function compareCarts(before: Cart, after: Cart, thing: LineIdentity): CartChange {
  const isOurs = matcherFor([before, after], thing);
  return {
    added: toThousandths(countOf(after.lines.filter(isOurs)) - countOf(before.lines.filter(isOurs))),
    strangers: moreIn(after, before).filter((line) => !isOurs(line)),
    missing: moreIn(before, after).filter((line) => !isOurs(line)),
  };
}

function moreIn(cart: Cart, other: Cart): CartLine[] {
  const there = tally(other.lines);
  const lines = [...tally(cart.lines)].map(([key, line]) => ({
    ...line,
    count: toThousandths(line.count - (there.get(key)?.count ?? 0)),
  }));
  return lines.filter(({ count }) => count > 0);
}

/** A line of the approved thing, and by how many it grew since an earlier look. */
export interface Growth {
  readonly line: CartLine;
  readonly by: number;
}

/**
 * The lines of the thing that grew since an earlier look, the most grown first: what lies there beyond it is ours, the rest the
 * person's own. Without an earlier look whole lines count.
 */
export function growthsOf(before: Cart | null, after: Cart, thing: LineIdentity): Growth[] {
  const isOurs = matcherFor(before ? [before, after] : [after], thing);
  // A shop that numbers its lines by their place gives an old number to another thing; one that names them by sku, to two lines.
  const countAt = (cart: Cart | null, lineId: string) =>
    countOf((cart?.lines ?? []).filter((line) => line.lineId === lineId && isOurs(line)));
  const growthOf = ({ lineId, count }: CartLine) =>
    Math.min(count, toThousandths(countAt(after, lineId) - countAt(before, lineId)));
  return after.lines
    .filter(isOurs)
    .map((line) => ({ line, by: growthOf(line) }))
    .filter(({ by }) => by > 0)
    .sort((a, b) => b.by - a.by);
}

/** By how many its lines grew since an earlier look, all together. */
export function grownBy(before: Cart | null, after: Cart, thing: LineIdentity): number {
  return toThousandths(growthsOf(before, after, thing).reduce((sum, { by }) => sum + by, 0));
}

/** The lines of a cart that hold the thing; more than one where the shop does not say which variant a line is. */
export function linesOf(cart: Cart, thing: LineIdentity): CartLine[] {
  return cart.lines.filter(matcherFor([cart], thing));
}

/** How many of the thing lie in a cart. */
export function countIn(cart: Cart, thing: LineIdentity): number {
  return countOf(linesOf(cart, thing));
}

// Where a shop tells variants apart only by words in the line's name, those words decide in all carts or in none.
function matcherFor(carts: readonly Cart[], thing: LineIdentity): (line: CartLine) => boolean {
  const candidates = carts.flatMap((cart) => cart.lines.filter((line) => isLike(line, thing)));
  const tellsVariant = candidates.some((line) => namesVariant(line, thing));
  return (line) => isLike(line, thing) && (!tellsVariant || hasId(line, thing) || namesVariant(line, thing));
}

function isLike(line: CartLine, thing: LineIdentity): boolean {
  if (hasId(line, thing)) return true;
  if (isOther(line.variantId, thing.variantId) || isOther(line.sku, thing.sku)) return false;
  if (isOtherVariant(line, thing)) return false;
  if (line.url !== null) return addressesOf(thing).includes(addressOf(line.url));
  return fold(line.name) === fold(thing.name);
}

function hasId(line: CartLine, thing: LineIdentity): boolean {
  if (isSame(line.variantId, thing.variantId)) return true;
  return isSame(line.sku, thing.sku) && !isOther(line.variantId, thing.variantId);
}

const isSame = (a: string | null, b: string | null) => a !== null && b !== null && a === b;
const isOther = (a: string | null, b: string | null) => a !== null && b !== null && a !== b;

const addressesOf = ({ url, alsoAt }: LineIdentity) => [url, ...(alsoAt ? [alsoAt] : [])].map(addressOf);

// A variant or tracking parameter does not make another product; an old shop's item.php?id=12 does.
function addressOf(url: string): string {
  if (!URL.canParse(url)) return url;
  const { origin, pathname, searchParams } = new URL(url);
  const id = ['id', 'product', 'product_id', 'item', 'p', 'pid', 'artikel', 'art', 'sku', 'nr']
    .map((name) => searchParams.get(name))
    .find(Boolean);
  return `${origin}${plain(pathname).replace(/\/$/, '')}${id ? `?${id}` : ''}`;
}

// An old shop writes its letters in one byte each, and a bare "%" stands for nothing: such a path is compared as it is.
function plain(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

function tally(lines: readonly CartLine[]): Map<string, CartLine> {
  const byIdentity = new Map<string, CartLine>();
  for (const line of lines) {
    const key = JSON.stringify([line.variantId, line.sku, line.url, line.name]);
    byIdentity.set(key, { ...line, count: line.count + (byIdentity.get(key)?.count ?? 0) });
  }
  return byIdentity;
}

function countOf(lines: readonly CartLine[]): number {
  return toThousandths(lines.reduce((sum, line) => sum + line.count, 0));
}

/** A count without what binary fractions leave over: 1.5 less 1.1 is 0.4. */
export function toThousandths(count: number): number {
  return Math.round(count * 1000) / 1000;
}
