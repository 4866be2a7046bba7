import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { NO_CONDITIONS } from '../../../utils/domain/list';
import { deleteFlow, makeFlowList, saveFlow } from '../../../utils/storage/commands/saved-flows';
import { restoreTrash } from '../../../utils/storage/commands/trash';
import { db } from '../../../utils/storage/db';
import { listItems } from '../../../utils/storage/queries/lists';
import { listFlows } from '../../../utils/storage/queries/saved-flows';
import { DAY, euros, NOON } from '../../support/rows';

const ITEM = { count: 2, need: null, productKey: null, accepts: 'same-kind', isDone: true } as const;

beforeEach(async () => {
  for (const table of db.tables) await table.clear();
  const list = {
    id: 'l',
    name: 'Week',
    budget: euros('40.00'),
    maxShops: 2,
    createdAt: NOON,
    updatedAt: NOON,
  };
  await db.lists.add(list);
  await db.items.bulkAdd([
    { ...NO_CONDITIONS, ...ITEM, id: 'b', listId: 'l', text: 'bread', position: 2, note: 'dark' },
    { ...NO_CONDITIONS, ...ITEM, id: 'a', listId: 'l', text: 'milk', position: 1 },
  ]);
  await db.plans.put({ id: 'p', listId: 'l' } as never);
});

test('a saved list is made anew with all it asked for, open again and in its order', async () => {
  const id = await saveFlow('p', 'Weekend', NOON);
  const listId = await makeFlowList(id, NOON + DAY);
  expect(await db.lists.get(listId)).toMatchObject({ name: 'Weekend', budget: euros('40.00'), maxShops: 2 });
  expect((await listItems(listId)).map(({ text, note, isDone }) => [text, note, isDone])).toEqual([
    ['milk', '', false],
    ['bread', 'dark', false],
  ]);
  expect(await listFlows()).toMatchObject([{ id, lastRunAt: NOON + DAY, listId }]);
});

test('the list it was saved from stays; that of the run before goes, unless the person changed it', async () => {
  const id = await saveFlow('p', 'Weekend', NOON);
  const first = await makeFlowList(id, NOON);
  const second = await makeFlowList(id, NOON + DAY);
  expect((await db.lists.toArray()).map((list) => list.id).sort()).toEqual(['l', second].sort());
  const [item] = await listItems(second);
  await db.items.update(item?.id ?? '', { count: 5 });
  await makeFlowList(id, NOON + 2 * DAY);
  expect(await db.lists.count()).toBe(3);
  expect(first).not.toBe(second);
});

test('what is forgotten can be brought back, and what is gone is said', async () => {
  const id = await saveFlow('p', 'Weekend', NOON);
  const trashId = await deleteFlow(id, NOON);
  expect(await listFlows()).toEqual([]);
  await expect(makeFlowList(id, NOON)).rejects.toThrow('nothing is saved');
  await restoreTrash(trashId);
  expect(await listFlows()).toHaveLength(1);
  await db.lists.clear();
  await expect(saveFlow('p', 'Again', NOON)).rejects.toThrow('the list of this plan is gone');
});
