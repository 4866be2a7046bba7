import { addQuantities, isSameDimension } from '../measure/quantity';
import { isSameGtin } from '../product/gtin';
import { isSameText } from '../words/words';
import { withGtin } from './item-number';
import { type ListItem, MOST_PACKS, NO_CONDITIONS } from './list';
import { groupNamed } from './named-group';
import type { ProductGroup } from './taste';

/** Something to be put on a list, in words or as a product. What is absent was not chosen by anybody. */
export interface NewWish extends Pick<ListItem, 'text' | 'count' | 'need'> {
  /** The count is a guess. */
  readonly isAbout?: true;
  readonly productKey?: string | null;
  /** The number of the very article that is meant. */
  readonly gtin?: string;
  /** Absent, an item that is there keeps its own, and a new one takes a substitute unless it has a number. */
  readonly accepts?: ListItem['accepts'];
  /** The group that meets it, null for none. Absent, an item that is there keeps its own, and words that name a group take that one. */
  readonly groupId?: string | null;
  /** It comes ticked off, as a row of its own. */
  readonly isDone?: boolean;
}

/** Where new items go: their list, what they are called, the person's groups, and the numbers of products by their keys. */
export interface Growth {
  readonly listId: string;
  readonly newId: () => string;
  readonly groups: readonly ProductGroup[];
  readonly gtins?: ReadonlyMap<string, string>;
}

/**
 * The items with one more wish. One for what an open item asks for already makes that one larger: the same product or number, or the same
 * words, counted or measured alike. What was chosen for the wish is the newest choice and holds for that item.
 */
export function withWish(items: readonly ListItem[], wish: NewWish, growth: Growth): readonly ListItem[] {
  const at = items.findIndex(
    (item) => isOpen(item) && isOpen(wish) && isSameWish(item, wish, growth) && isAddable(item, wish),
  );
  const found = items[at];
  return found ? items.with(at, grown(found, wish)) : [...items, newItem(items, wish, growth)];
}

/** An item whose group is this one, or none: rows say of no group by saying nothing. */
export function withGroup({ groupId: _, ...item }: ListItem, groupId: string | null): ListItem {
  return groupId === null ? item : { ...item, groupId };
}

function isOpen({ isDone = false }: { readonly isDone?: boolean }): boolean {
  return !isDone;
}

// A number is the same wish as a product that has it; two products of one number were chosen apart.
function isSameWish(item: ListItem, wish: NewWish, { gtins }: Growth): boolean {
  const { productKey, gtin, text } = wish;
  if (productKey && item.productKey) return item.productKey === productKey;
  const [mine, theirs] = [item, wish].map((each) => each.gtin ?? gtins?.get(each.productKey ?? ''));
  if ((item.gtin || gtin) && mine && theirs) return isSameGtin(mine, theirs);
  return !productKey && !gtin && isSameText(item.text, text);
}

function isAddable(item: ListItem, { need }: NewWish): boolean {
  if (!item.need || !need) return !item.need && !need;
  return isSameDimension(item.need, need);
}

function grown(item: ListItem, { count, need, accepts, groupId, isAbout }: NewWish): ListItem {
  const packs = Math.min(MOST_PACKS, item.count + count);
  const amount = item.need && need ? { need: addQuantities(item.need, need) } : { count: packs };
  const guess = isAbout ? { isAbout } : {};
  const chosen = { ...item, ...amount, ...guess, accepts: accepts ?? item.accepts };
  return withGroup(chosen, groupId === undefined ? (item.groupId ?? null) : groupId);
}

function newItem(items: readonly ListItem[], wish: NewWish, { listId, newId, groups }: Growth): ListItem {
  const { text, count, need, productKey = null, gtin = null, groupId, isDone = false } = wish;
  const { accepts = gtin === null ? 'same-kind' : 'same-item' } = wish;
  const position = Math.max(0, ...items.map((item) => item.position)) + 1;
  const named = productKey === null && gtin === null ? (groupNamed(wish, groups)?.id ?? null) : null;
  const made = { text, count, need, productKey, accepts, listId, position, id: newId(), isDone };
  const guess = wish.isAbout ? { isAbout: wish.isAbout } : {};
  return withGroup(
    withGtin({ ...NO_CONDITIONS, ...made, ...guess }, gtin),
    groupId === undefined ? named : groupId,
  );
}
