import type { ListItem } from '../../domain/list/list';
import { type AtHome, isPast, type PantryEntry, type Wanted } from '../../domain/list/pantry';
import { dimensionOf, multiplyQuantity, type Quantity, toBase } from '../../domain/measure/quantity';
import { parseQuantity } from '../../domain/measure/quantity-text';
import { isCounted } from './sold-by-piece';
import { isSameThing, type ThingNamed, thingNamed } from './thing-named';
import { asPacks, isAnyEnough, isComparable, rounded, sizeOf, withSize } from './wanted';

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
    const thing = thingNamed(item.text);
    const stock = shelf.filter((each) => each.share > 0 && isFor(each, item, thing));
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
  readonly things: readonly ThingNamed[];
  /** The whole of it in every way that it can be counted: what was bought is both packs and an amount. The way people see it first. */
  readonly ways: readonly [Wanted, ...Wanted[]];
  /** The share of it that no wish has taken yet. */
  share: number;
}

function stocked({ productKey, text, boughtFor, count, amount }: PantryEntry): Stock {
  const things = [text, ...(boughtFor ?? '').split('\n')].map(thingNamed);
  const whole = asPacks({ count, need: amount });
  const isBooked = productKey !== null && whole.need !== null;
  return { productKey, things, ways: isBooked ? [whole, { count, need: null }] : [whole], share: 1 };
}

// The same product, or the same words but for order, number and fillers.
function isFor({ productKey, things }: Stock, item: ListItem, wanted: ThingNamed): boolean {
  return (
    (productKey !== null && productKey === item.productKey) ||
    things.some((thing) => isSameThing(thing, wanted))
  );
}

function taken(item: ListItem, stock: readonly Stock[]): AtHome | null {
  const [first] = stock;
  if (!first) return null;
  for (const wanted of waysToCount(item)) {
    const alike = stock.filter((each) => wayFor(wanted, each) !== undefined && !isPackOfPieces(item, each));
    if (alike.length > 0) return takenFrom(alike, item, wanted);
  }
  const isEnough = isAnyEnough(item) && packSize(item) === null;
  return { kind: isEnough ? 'enough' : 'some', have: leftOf(first, first.ways[0]) };
}

function takenFrom(stock: readonly Stock[], item: ListItem, wanted: Wanted): AtHome {
  const there = stock.reduce((sum, each) => sum + thereOf(each, wanted), 0);
  const have = withSize(wanted, there);
  const missing = missingOf(item, wanted, sizeOf(wanted) - there);
  if (missing !== null && missing.count >= item.count && item.need === null) return { kind: 'some', have };
  stock.reduce((open, each) => take(each, wanted, open), sizeOf(wanted));
  return missing === null ? { kind: 'enough', have } : { kind: 'part', have, missing };
}

// In the item's own way: "4 pieces" of a thing are no four packs of it, and of a pack no part can be bought.
function missingOf(item: ListItem, wanted: Wanted, size: number): Wanted | null {
  if (rounded(size) <= 0) return null;
  const pack = packSize(item);
  if (item.need || !wanted.need || !pack) return withSize(item, rounded(size));
  return { count: Math.ceil(size / toBase(pack).value - 1e-6), need: null };
}

// By how much it is, where the wish or its words say so, before by packs.
function waysToCount(item: ListItem): Wanted[] {
  const pack = packSize(item);
  const inPacks = asPacks(item);
  return pack ? [{ count: 1, need: multiplyQuantity(pack, item.count) }, inPacks] : [inPacks];
}

// "Whole milk 2 l": two litres a pack. Milligrams say how strong a tablet is.
function packSize({ need, text }: ListItem): Quantity | null {
  const size = need === null ? parseQuantity(text) : null;
  return size && size.unit !== 'mg' && size.unit !== 'piece' && dimensionOf(size.unit) !== 'length'
    ? size
    : null;
}

// Five apples are no number of packs that hold a kilogram.
function isPackOfPieces({ need, count, text }: ListItem, { ways: [whole] }: Stock): boolean {
  const isPieces = need?.unit === 'piece' || (need === null && count > 1);
  return isPieces && isCounted(text) && whole.need !== null && dimensionOf(whole.need.unit) === 'mass';
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
