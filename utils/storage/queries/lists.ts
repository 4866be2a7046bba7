import type { ListItem, ShoppingList } from '../../domain/list/list';
import { db } from '../db';

/** All lists, the last used first. */
export async function listLists(): Promise<ShoppingList[]> {
  return db.lists.orderBy('updatedAt').reverse().toArray();
}

/** One list. */
export async function findList(id: string): Promise<ShoppingList | null> {
  return (await db.lists.get(id)) ?? null;
}

/** The items of a list in the person's order. */
export async function listItems(listId: string): Promise<ListItem[]> {
  return db.items.where('listId').equals(listId).sortBy('position');
}

/** One item of a list. */
export async function findItem(id: string): Promise<ListItem | null> {
  return (await db.items.get(id)) ?? null;
}
