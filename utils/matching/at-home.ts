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
  const left = new Map(
    pantry.filter((entry) => !isPast(entry, now)).map((entry) => [entry, wantedOf(entry)]),
  );
  const found = new Map<string, AtHome>();
  for (const item of items) {
    if (item.isDone || item.isBoughtAnyway) continue;
    const entries = [...left.keys()].filter((entry) => isFor(entry, item));
    const met = entries.length === 0 ? null : taken(item, entries, left);
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

/** Whether the entry is what the item asks for: the same product, or the same words but for order, number and fillers. */
export function isFor(entry: PantryEntry, item: Pick<ListItem, 'productKey' | 'text'>): boolean {
  if (entry.productKey !== null && entry.productKey === item.productKey) return true;
  const wanted = meaningsOf(item.text);
  if (wanted === '') return false;
  return [entry.text, entry.boughtFor].some((text) => text !== null && meaningsOf(text) === wanted);
}

function taken(
  item: ListItem,
  entries: readonly PantryEntry[],
  left: Map<PantryEntry, Wanted>,
): AtHome | null {
  const wanted = { count: item.count, need: item.need };
  const have = entries.map((entry) => left.get(entry) ?? NOTHING).filter((each) => sizeOf(each) > 0);
  const [first] = have;
  if (!first) return null;
  const missing = entries.reduce<number | null>((open, entry) => {
    const there = left.get(entry) ?? NOTHING;
    if (open === null || open <= 0 || sizeOf(there) <= 0) return open;
    if (!isComparable(wanted, there)) return isAnyEnough(wanted) ? 0 : null;
    left.set(entry, withSize(there, Math.max(0, sizeOf(there) - open)));
    return rounded(open - sizeOf(there));
  }, sizeOf(wanted));
  if (missing === null) return { kind: 'some', have: first };
  const sum = have.every((each) => isComparable(first, each)) ? sumOf(have, first) : first;
  return missing <= 0
    ? { kind: 'enough', have: sum }
    : { kind: 'part', have: sum, missing: withSize(wanted, missing) };
}

const NOTHING: Wanted = { count: 0, need: null };

// "Salt", without an amount: whatever there is will do.
function isAnyEnough({ count, need }: Wanted): boolean {
  return need === null && count <= 1;
}

function isComparable(a: Wanted, b: Wanted): boolean {
  if (!a.need || !b.need) return !a.need && !b.need;
  return isSameDimension(a.need, b.need);
}

function sumOf(all: readonly Wanted[], like: Wanted): Wanted {
  return withSize(
    like,
    all.reduce((sum, each) => sum + sizeOf(each), 0),
  );
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

function wantedOf({ count, amount }: PantryEntry): Wanted {
  return { count, need: amount };
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
