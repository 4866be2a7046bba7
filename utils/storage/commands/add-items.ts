import { type ListItem, NO_CONDITIONS } from '../../domain/list';
import { isSameDimension, type Quantity, toBase } from '../../domain/quantity';
import { db } from '../db';
import type { NewItem } from './lists';

/** A wish in words, as a pasted line makes it. */
export type PastedItem = Pick<NewItem, 'text' | 'count' | 'need'>;

/** How many items are new, how many were counted to one that was there, and the trash entry that takes all of it back. */
export interface AddedItems {
  readonly added: number;
  readonly merged: number;
  readonly trashId: string;
}

/** Adds wishes to the end of a list, all or none. One for what an open item asks for already makes that one larger. */
export async function addItems(
  listId: string,
  wishes: readonly PastedItem[],
  now: number,
): Promise<AddedItems> {
  return db.transaction('rw', db.lists, db.items, db.trash, async () => {
    const list = await db.lists.get(listId);
    if (!list) throw new Error(`there is no list ${listId}`);
    const before = await db.items.where('listId').equals(listId).toArray();
    const after = wishes.reduce<readonly ListItem[]>((items, wish) => withWish(items, wish, listId), before);
    const known = new Map(before.map((item) => [item.id, item]));
    const changed = after.filter((item) => known.get(item.id) !== item);
    const merged = changed.flatMap(({ id }) => known.get(id) ?? []);
    const added = changed.filter(({ id }) => !known.has(id)).map(({ id }) => id);
    await db.items.bulkPut(changed);
    await db.lists.update(listId, { updatedAt: now });
    const trashId = crypto.randomUUID();
    await db.trash.put({ id: trashId, deletedAt: now, tables: { items: merged }, added: { items: added } });
    return { added: added.length, merged: wishes.length - added.length, trashId };
  });
}

function withWish(items: readonly ListItem[], wish: PastedItem, listId: string): readonly ListItem[] {
  const at = items.findIndex((item) => !item.isDone && canGrow(item, wish));
  const found = items[at];
  return found ? items.with(at, grown(found, wish)) : [...items, newItem(items, wish, listId)];
}

function canGrow(item: ListItem, wish: PastedItem): boolean {
  if (wordsOf(item.text) !== wordsOf(wish.text)) return false;
  if (!item.need || !wish.need) return !item.need && !wish.need;
  return isSameDimension(item.need, wish.need);
}

function grown(item: ListItem, { count, need }: PastedItem): ListItem {
  if (!item.need || !need) return { ...item, count: item.count + count };
  return { ...item, need: sumOf(item.need, need) };
}

function sumOf(a: Quantity, b: Quantity): Quantity {
  if (a.unit === b.unit) return { value: a.value + b.value, unit: a.unit };
  const [x, y] = [toBase(a), toBase(b)];
  return { value: x.value + y.value, unit: x.unit };
}

function newItem(items: readonly ListItem[], wish: PastedItem, listId: string): ListItem {
  const position = Math.max(0, ...items.map((item) => item.position)) + 1;
  return {
    ...NO_CONDITIONS,
    ...wish,
    ...{ id: crypto.randomUUID(), listId, position, productKey: null, accepts: 'same-kind', isDone: false },
  };
}

function wordsOf(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
