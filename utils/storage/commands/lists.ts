import { withGroup } from '../../domain/list/grown-list';
import { numberAfterRename, withGtin } from '../../domain/list/item-number';
import type { ListItem, ShoppingList } from '../../domain/list/list';
import { groupAfterRename } from '../../domain/list/named-group';
import { db } from '../db';
import { listGroups } from '../queries/taste';
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

/** The group that meets an item, and its article's number: null is none, and absent leaves it to the words. */
interface Chosen {
  readonly groupId?: string | null | undefined;
  readonly gtin?: string | null | undefined;
}

type ItemChange = Partial<Omit<ListItem, 'id' | 'listId' | keyof Chosen>> & Chosen;

/**
 * Changes an item. An amount that is chosen is no guess any more, the same one included. Other words take the group that they name, and drop an article's number, where
 * neither is chosen with them.
 */
export async function updateItem(id: string, { groupId, gtin, ...change }: ItemChange): Promise<void> {
  await db.transaction('rw', db.items, db.groups, async () => {
    const item = await db.items.get(id);
    if (!item) throw new Error(`there is no list item ${id}`);
    const { text = item.text } = change;
    const chosen = groupId === undefined ? groupAfterRename(item, text, await listGroups()) : groupId;
    const renamed = numberAfterRename(item, text);
    const changed = { ...item, accepts: renamed.accepts, ...change };
    const kept = change.count === undefined && change.need === undefined ? changed : withoutGuess(changed);
    await db.items.put(withGtin(withGroup(kept, chosen), gtin === undefined ? renamed.gtin : gtin));
  });
}

function withoutGuess({ isAbout: _, ...item }: ListItem): ListItem {
  return item;
}

/** Changes an item as `updateItem` does; answers the trash entry that undoes it, and nothing else that is changed later. */
export async function changeItem(id: string, change: ItemChange, now: number): Promise<string> {
  return db.transaction('rw', db.items, db.groups, db.trash, async () => {
    const before = await db.items.get(id);
    await updateItem(id, change);
    const made = await db.items.get(id);
    const trashId = crypto.randomUUID();
    await db.trash.put({ id: trashId, deletedAt: now, tables: { items: [before] }, made: { items: [made] } });
    return trashId;
  });
}

/** Takes an item off its list; answers the trash entry that undoes it. */
export async function removeItem(id: string, now: number): Promise<string> {
  return moveToTrash({ items: [id] }, now);
}
