import type { ListItem } from '../domain/list';
import { type AtHome, isPast, type PantryEntry, type Wanted } from '../domain/pantry';
import { isSameDimension, type Quantity, toBase } from '../domain/quantity';
import { contentWords } from './search-products';
import { meaningOf } from './words';

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
    const stock = shelf.filter((each) => each.share > 0 && isFor(each, item, meanings));
    const met = taken(item, stock);
    if (met) found.set(item.id, met);
  }
  return found;
}

/** The open wishes with only what is missing of them, by what is at `home`; those that home has enough of are gone. */
export function stillMissing(items: readonly ListItem[], home: ReadonlyMap<string, AtHome>): ListItem[] {
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
  /** The whole of it in every way that it can be counted: what was bought is both packs and an amount. The way people see it first. */
  readonly ways: readonly [Wanted, ...Wanted[]];
  /** The share of it that no wish has taken yet. */
  share: number;
}

function stocked({ productKey, text, boughtFor, count, amount }: PantryEntry): Stock {
  const meanings = [text, ...(boughtFor ?? '').split('\n')].map(meaningsOf).filter((each) => each !== '');
  const whole = counted({ count, need: amount });
  const isBooked = productKey !== null && whole.need !== null;
  return { productKey, meanings, ways: isBooked ? [whole, { count, need: null }] : [whole], share: 1 };
}

// The same product, or the same words but for order, number and fillers.
function isFor({ productKey, meanings }: Stock, item: ListItem, wanted: string): boolean {
  return (productKey !== null && productKey === item.productKey) || meanings.includes(wanted);
}

function taken(item: ListItem, stock: readonly Stock[]): AtHome | null {
  const [first] = stock;
  if (!first) return null;
  const wanted = counted(item);
  const alike = stock.filter((each) => wayFor(wanted, each) !== undefined);
  if (alike.length === 0)
    return { kind: isAnyEnough(wanted) ? 'enough' : 'some', have: leftOf(first, first.ways[0]) };
  const have = withSize(
    wanted,
    alike.reduce((sum, each) => sum + thereOf(each, wanted), 0),
  );
  const missing = alike.reduce((open, each) => take(each, wanted, open), sizeOf(wanted));
  if (missing <= 0) return { kind: 'enough', have };
  // In the item's own way: "4 pieces" of a thing are no four packs of it.
  return { kind: 'part', have, missing: withSize(item, missing) };
}

// Takes what is open of the wish, and answers what is still open after it.
function take(stock: Stock, wanted: Wanted, open: number): number {
  const there = thereOf(stock, wanted);
  const used = Math.min(there, Math.max(0, open));
  if (there > 0) stock.share -= (stock.share * used) / there;
  return rounded(open - used);
}

function wayFor(wanted: Wanted, { ways }: Stock): Wanted | undefined {
  return ways.find((way) => isComparable(wanted, way));
}

// What is left for a wish, in the wish's own way: packs that were begun are no packs.
function thereOf(stock: Stock, wanted: Wanted): number {
  const way = wayFor(wanted, stock);
  return way ? sizeOf(leftOf(stock, way)) : 0;
}

function leftOf({ share }: Stock, way: Wanted): Wanted {
  const left = rounded(sizeOf(way) * share);
  return withSize(way, way.need ? left : Math.floor(left));
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
