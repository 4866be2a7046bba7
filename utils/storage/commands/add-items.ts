import { type NewWish, withWish } from '../../domain/list/grown-list';
import type { ListItem } from '../../domain/list/list';
import { parseGtin } from '../../domain/product/gtin';
import { db } from '../db';
import { findProducts } from '../queries/products';
import { listGroups } from '../queries/taste';

/** How many items are new, how many were counted to one that was there, and the trash entry that takes all of it back. */
export interface AddedItems {
  readonly added: number;
  readonly merged: number;
  readonly trashId: string;
}

/** Adds one wish to the end of a list, as `addItems` does; answers the item that is new or larger now, too. */
export async function addItem(
  { listId, ...wish }: NewWish & { readonly listId: string },
  now: number,
): Promise<AddedItems & { readonly id: string }> {
  const {
    ids: [id = ''],
    ...made
  } = await add(listId, [wish], now);
  return { id, ...made };
}

/** Adds wishes to the end of a list, all or none. One for what an open item asks for already makes that one larger. */
export async function addItems(listId: string, wishes: readonly NewWish[], now: number): Promise<AddedItems> {
  const { ids: _, ...made } = await add(listId, wishes, now);
  return made;
}

function add(listId: string, wishes: readonly NewWish[], now: number) {
  return db.transaction('rw', [db.lists, db.items, db.groups, db.products, db.trash], async () => {
    const list = await db.lists.get(listId);
    if (!list) throw new Error(`there is no list ${listId}`);
    const before = await db.items.where('listId').equals(listId).toArray();
    const made = { groups: await listGroups(), gtins: await gtinsOf([...before, ...wishes]) };
    const growth = { listId, newId: () => crypto.randomUUID(), ...made };
    const after = wishes.reduce<readonly ListItem[]>((items, wish) => withWish(items, wish, growth), before);
    const known = new Map(before.map((item) => [item.id, item]));
    const changed = after.filter((item) => known.get(item.id) !== item);
    const merged = changed.flatMap(({ id }) => known.get(id) ?? []);
    const added = changed.filter(({ id }) => !known.has(id)).map(({ id }) => id);
    await db.items.bulkPut(changed);
    await db.lists.update(listId, { updatedAt: now });
    const trashId = crypto.randomUUID();
    const entry = { tables: { items: merged }, added: { items: added }, made: { items: changed } };
    await db.trash.put({ id: trashId, deletedAt: now, ...entry });
    const ids = changed.map(({ id }) => id);
    return { ids, added: added.length, merged: wishes.length - added.length, trashId };
  });
}

// Looked up only where a number is among them, to tell which products it is of.
async function gtinsOf(wishes: readonly NewWish[]): Promise<ReadonlyMap<string, string>> {
  const keys = wishes.some(({ gtin }) => gtin) ? wishes.flatMap(({ productKey }) => productKey ?? []) : [];
  const products = await findProducts([...new Set(keys)]);
  return new Map(
    products.flatMap(({ productKey, gtin }) => {
      const number = parseGtin(gtin ?? '');
      return number ? [[productKey, number] as const] : [];
    }),
  );
}
