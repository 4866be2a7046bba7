import { type ListItem, NO_CONDITIONS, type ShoppingList } from '../../domain/list';
import { db } from '../db';
import { moveToTrash } from './trash';

/** Makes an empty list; answers its id. */
export async function createList(name: string, now: number): Promise<string> {
  const id = crypto.randomUUID();
  await db.lists.add({ id, name, budget: null, maxShops: null, createdAt: now, updatedAt: now });
  return id;
}

/** Renames a list, or sets its budget or how many shops it may use. */
export async function updateList(
  id: string,
  change: Partial<Pick<ShoppingList, 'name' | 'budget' | 'maxShops'>>,
  now: number,
): Promise<void> {
  const changed = await db.lists.update(id, { ...change, updatedAt: now });
  if (changed === 0) throw new Error(`there is no list ${id}`);
}

/** Deletes a list with its items; answers the trash entry that undoes it. */
export async function deleteList(id: string, now: number): Promise<string> {
  const items = await db.items.where('listId').equals(id).primaryKeys();
  return moveToTrash({ lists: [id], items }, now);
}

/** What a new item needs; the rest follows. */
export type NewItem = Pick<ListItem, 'listId' | 'text' | 'count' | 'need' | 'productKey' | 'accepts'>;

/** Adds an item at the end of its list; the same open product again counts one more instead. Answers its id. */
export async function addItem(item: NewItem, now: number): Promise<string> {
  return db.transaction('rw', db.lists, db.items, async () => {
    const list = await db.lists.get(item.listId);
    if (!list) throw new Error(`there is no list ${item.listId}`);
    const siblings = await db.items.where('listId').equals(item.listId).toArray();
    await touch(list, now);
    const same = siblings.find(
      (other) => item.productKey !== null && other.productKey === item.productKey && !other.isDone,
    );
    if (same) {
      await db.items.update(same.id, { count: same.count + item.count });
      return same.id;
    }
    const position = Math.max(0, ...siblings.map((other) => other.position)) + 1;
    return db.items.add({ ...NO_CONDITIONS, ...item, id: crypto.randomUUID(), isDone: false, position });
  });
}

/** Changes an item. */
export async function updateItem(
  id: string,
  change: Partial<Omit<ListItem, 'id' | 'listId'>>,
): Promise<void> {
  const changed = await db.items.update(id, change);
  if (changed === 0) throw new Error(`there is no list item ${id}`);
}

/** Takes an item off its list; answers the trash entry that undoes it. */
export async function removeItem(id: string, now: number): Promise<string> {
  return moveToTrash({ items: [id] }, now);
}

async function touch(list: ShoppingList, now: number): Promise<void> {
  await db.lists.update(list.id, { updatedAt: now });
}
