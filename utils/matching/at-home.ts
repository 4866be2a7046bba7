import type { ListItem } from '../domain/list';
import { isPast, type PantryEntry } from '../domain/pantry';
import { isSameDimension, type Quantity, toBase } from '../domain/quantity';
import { contentWords } from './search-products';
import { meaningOf } from './words';

/** How much or how many: an amount, or packs and pieces where `need` is null. */
export type Wanted = Pick<ListItem, 'count' | 'need'>;

/**
 * What is at home of one wish. `enough`: nothing is missing. `part`: this much still is. `some`: there is some, but how much of
 * the wish it covers cannot be told ("1 pack" against "500 g"), so that nothing is taken off.
 */
export type AtHome =
  | { readonly kind: 'enough'; readonly have: Wanted }
  | { readonly kind: 'part'; readonly have: Wanted; readonly missing: Wanted }
  | { readonly kind: 'some'; readonly have: Wanted };

// What says nothing about which thing it is.
const QUALITIES = new Set(
  'large medium small big fresh ripe cold warm good plain extra gross grosse grosser klein kleine frisch frische reif grand grande petit petite frais fraiche mur fresco fresca maduro grandes pequeno'.split(
    ' ',
  ),
);

/** What is at home of each wish, by the item's id; wishes of which nothing is there are left out. What is past its day does not count. */
export function atHome(
  items: readonly ListItem[],
  pantry: readonly PantryEntry[],
  now: number,
): ReadonlyMap<string, AtHome> {
  const shelf = pantry.filter((entry) => !isPast(entry, now)).map(stocked);
  const found = new Map<string, AtHome>();
  for (const item of items) {
    if (item.isDone || item.isBoughtAnyway) continue;
    const meanings = meaningsOf(item.text);
    const stock = shelf.filter((each) => sizeOf(each.left) > 0 && isFor(each, item, meanings));
    const met = taken(item, stock);
    if (met) found.set(item.id, met);
  }
  return found;
}

/** The open wishes with only what is missing of them; those that home has enough of are gone. */
export function stillMissing(
  items: readonly ListItem[],
  pantry: readonly PantryEntry[],
  now: number,
): ListItem[] {
  const home = atHome(items, pantry, now);
  return items.flatMap((item) => {
    const there = home.get(item.id);
    if (there?.kind === 'enough') return [];
    return [there?.kind === 'part' ? { ...item, ...there.missing } : item];
  });
}

/** An entry while wishes take from it in turn. */
interface Stock {
  readonly productKey: string | null;
  /** What it is called and what it was bought for, for comparing. */
  readonly meanings: readonly string[];
  left: Wanted;
}

function stocked({ productKey, text, boughtFor, count, amount }: PantryEntry): Stock {
  const meanings = [text, boughtFor ?? ''].map(meaningsOf).filter((each) => each !== '');
  return { productKey, meanings, left: counted({ count, need: amount }) };
}

// The same product, or the same words but for order, number and fillers.
function isFor({ productKey, meanings }: Stock, item: ListItem, wanted: string): boolean {
  return (productKey !== null && productKey === item.productKey) || meanings.includes(wanted);
}

function taken(item: ListItem, stock: readonly Stock[]): AtHome | null {
  const [first] = stock;
  if (!first) return null;
  const wanted = counted(item);
  const alike = stock.filter(({ left }) => isComparable(wanted, left));
  if (alike.length === 0) return { kind: isAnyEnough(wanted) ? 'enough' : 'some', have: first.left };
  const have = withSize(
    wanted,
    alike.reduce((sum, { left }) => sum + sizeOf(left), 0),
  );
  const missing = alike.reduce((open, each) => take(each, open), sizeOf(wanted));
  if (missing <= 0) return { kind: 'enough', have };
  // In the item's own way: "4 pieces" of a thing are no four packs of it.
  return { kind: 'part', have, missing: withSize(item, missing) };
}

// Answers what is still wanted after it.
function take(stock: Stock, wanted: number): number {
  const there = sizeOf(stock.left);
  stock.left = withSize(stock.left, Math.max(0, there - Math.max(0, wanted)));
  return rounded(wanted - there);
}

// Pieces are counted like packs: "6 eggs" and a box of twelve.
function counted({ count, need }: Wanted): Wanted {
  return need?.unit === 'piece' ? { count: need.value, need: null } : { count, need };
}

// "Salt", without an amount: whatever there is will do.
function isAnyEnough({ count, need }: Wanted): boolean {
  return need === null && count <= 1;
}

function isComparable(a: Wanted, b: Wanted): boolean {
  if (!a.need || !b.need) return !a.need && !b.need;
  return isSameDimension(a.need, b.need);
}

// In the base unit of what is measured, or packs.
function sizeOf({ count, need }: Wanted): number {
  return need ? toBase(need).value : count;
}

function withSize({ count, need }: Wanted, size: number): Wanted {
  if (!need) return { count: size, need: null };
  const inBase = toBase({ value: 1, unit: need.unit });
  const amount: Quantity = { value: rounded(size / inBase.value), unit: need.unit };
  // As people write it: 500 g, not 0.5 kg.
  return { count, need: amount.value < 1 ? { value: rounded(size), unit: inBase.unit } : amount };
}

function meaningsOf(text: string): string {
  const meanings = contentWords(text)
    .filter((word) => !QUALITIES.has(word))
    .map(meaningOf);
  return [...new Set(meanings)].sort().join(' ');
}

function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
