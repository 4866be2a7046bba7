import { type ListItem, NO_CONDITIONS } from '../../../../utils/domain/list/list';
import { db } from '../../../../utils/storage/db';

/** Puts a list with these items, in their order, into the memory. */
export async function saveList(items: readonly ListItem[]): Promise<void> {
  await db.lists.put({ id: 'l1', name: 'Weekly', budget: null, maxShops: null, createdAt: 1, updatedAt: 1 });
  await db.items.bulkPut(items.map((item, index) => ({ ...item, position: index + 1 })));
}

/** One item of that list in words, with what a test changes. */
export function wish(id: string, text: string, change: Partial<ListItem> = {}): ListItem {
  const plain = {
    ...NO_CONDITIONS,
    count: 1,
    need: null,
    productKey: null,
    accepts: 'same-kind',
    isDone: false,
    position: 0,
  } as const;
  return { id, listId: 'l1', text, ...plain, ...change };
}

/** Chooses in a field with choices. */
export function choose(select: Element | null, value: string): void {
  if (!(select instanceof HTMLSelectElement)) throw new Error('there is nothing to choose from');
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}
