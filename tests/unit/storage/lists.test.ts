import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { addItem } from '../../../utils/storage/commands/add-items';
import {
  createList,
  deleteList,
  removeItem,
  updateItem,
  updateList,
} from '../../../utils/storage/commands/lists';
import { emptyOldTrash, undoTrash } from '../../../utils/storage/commands/trash';
import { db } from '../../../utils/storage/db';
import { findList, listItems } from '../../../utils/storage/queries/lists';
import { DAY, euros, NOON } from '../../support/rows';

const wish = (listId: string, change: object = {}) => ({
  listId,
  text: 'milk',
  count: 1,
  need: null,
  productKey: null,
  accepts: 'same-kind' as const,
  ...change,
});

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
});

test('items keep the order in which they were wished for', async () => {
  const list = await createList('Weekend', NOON);
  for (const text of ['milk', 'bread', 'tea']) await addItem(wish(list, { text }), NOON);
  expect((await listItems(list)).map(({ text }) => text)).toEqual(['milk', 'bread', 'tea']);
});

test('the same product twice is one line of two', async () => {
  const list = await createList('Weekend', NOON);
  const productKey = 'https://greengrocer.example/p/milk';
  const first = await addItem(wish(list, { productKey }), NOON);
  const again = await addItem(wish(list, { productKey, count: 2 }), NOON);
  expect(again).toMatchObject({ id: first.id, added: 0, merged: 1 });
  expect((await listItems(list)).map(({ count }) => count)).toEqual([3]);
});

test('a deleted list comes back with its items', async () => {
  const list = await createList('Weekend', NOON);
  await addItem(wish(list), NOON);
  const trashId = await deleteList(list, NOON);
  expect(await findList(list)).toBeNull();
  expect(await undoTrash(trashId)).toBe('undone');
  expect(await listItems(list)).toHaveLength(1);
  expect(await undoTrash(trashId)).toBe('too-late');
});

test('a removed item comes back as it was, and is forgotten after a week', async () => {
  const list = await createList('Weekend', NOON);
  const { id: item } = await addItem(wish(list, { count: 4 }), NOON);
  await undoTrash(await removeItem(item, NOON));
  expect((await listItems(list))[0]?.count).toBe(4);
  const late = await removeItem(item, NOON);
  await emptyOldTrash(NOON + 8 * DAY);
  expect(await undoTrash(late)).toBe('too-late');
});

test('a list takes a new name and a budget, and what is not there cannot be changed', async () => {
  const list = await createList('Weekend', NOON);
  await updateList(list, { name: 'Party', budget: euros('40.00') }, NOON + 1);
  expect(await findList(list)).toMatchObject({ name: 'Party', budget: euros('40.00'), updatedAt: NOON + 1 });
  await expect(updateList('nowhere', { name: 'x' }, NOON)).rejects.toThrow('no list');
  await expect(updateItem('nowhere', { count: 2 })).rejects.toThrow('no list item');
  await expect(addItem(wish('nowhere'), NOON)).rejects.toThrow('no list');
});
