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

/** The group that meets an item: null is none, and absent leaves it as it is. */
interface GroupChoice {
  readonly groupId?: string | null | undefined;
}

/** What a new item needs; the rest follows. */
export type NewItem = Pick<ListItem, 'listId' | 'text' | 'count' | 'need' | 'productKey' | 'accepts'> &
  GroupChoice;

type ItemChange = Partial<Omit<ListItem, 'id' | 'listId' | 'groupId'>> & GroupChoice;

/** Adds an item at the end of its list; the same open product again counts one more instead, and takes the group. Answers its id. */
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
      await db.items.put(changed(same, { count: same.count + item.count, groupId: item.groupId }));
      return same.id;
    }
    const { groupId, ...wish } = item;
    const position = Math.max(0, ...siblings.map((other) => other.position)) + 1;
    const added = { ...NO_CONDITIONS, ...wish, id: crypto.randomUUID(), isDone: false, position };
    return db.items.add(groupId ? { ...added, groupId } : added);
  });
}

/** Changes an item. */
export async function updateItem(id: string, change: ItemChange): Promise<void> {
  await db.transaction('rw', db.items, async () => {
    const item = await db.items.get(id);
    if (!item) throw new Error(`there is no list item ${id}`);
    await db.items.put(changed(item, change));
  });
}

/** Takes an item off its list; answers the trash entry that undoes it. */
export async function removeItem(id: string, now: number): Promise<string> {
  return moveToTrash({ items: [id] }, now);
}

// Rows say of no group by saying nothing.
function changed(
  { groupId: before, ...item }: ListItem,
  { groupId = before ?? null, ...change }: ItemChange,
) {
  return { ...item, ...change, ...(groupId === null ? {} : { groupId }) };
}

async function touch(list: ShoppingList, now: number): Promise<void> {
  await db.lists.update(list.id, { updatedAt: now });
}
