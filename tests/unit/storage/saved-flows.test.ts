import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { NO_CONDITIONS } from '../../../utils/domain/list/list';
import { isAsKept } from '../../../utils/domain/plan/saved-flow';
import {
  deleteFlow,
  keepRun,
  listOfFlow,
  saveFlow,
  updateFlow,
} from '../../../utils/storage/commands/saved-flows';
import { undoTrash } from '../../../utils/storage/commands/trash';
import { db } from '../../../utils/storage/db';
import { listItems } from '../../../utils/storage/queries/lists';
import { findFlow, listFlows } from '../../../utils/storage/queries/saved-flows';
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

test('a run asks for all that was saved, open again and in its order', async () => {
  const id = await saveFlow('p', 'Weekend', NOON);
  const listId = await run(id, NOON + DAY);
  expect(await db.lists.get(listId)).toMatchObject({ budget: euros('40.00'), maxShops: 2 });
  expect((await listItems(listId)).map(({ text, note, isDone }) => [text, note, isDone])).toEqual([
    ['milk', '', false],
    ['bread', 'dark', false],
  ]);
  expect(await listFlows()).toMatchObject([{ id, lastRunAt: NOON + DAY, listId }]);
  expect(await db.plans.get(`plan ${NOON + DAY}`)).toMatchObject({ listId });
});

test('a wish by its number is asked for by it again', async () => {
  await db.items.update('a', { gtin: '4008400404127', accepts: 'same-item' });
  const listId = await run(await saveFlow('p', 'Weekend', NOON), NOON + DAY);
  expect(await listItems(listId)).toMatchObject([
    { text: 'milk', gtin: '4008400404127', accepts: 'same-item' },
    { text: 'bread' },
  ]);
});

test('the shop that an item should rather come from is saved and asked for again', async () => {
  const preferredShop = 'https://corner.example';
  await db.items.update('a', { preferredShop });
  const id = await saveFlow('p', 'Weekend', NOON);
  const [milk, bread] = await listItems(await run(id, NOON));
  expect(milk).toMatchObject({ text: 'milk', preferredShop });
  expect(bread).not.toHaveProperty('preferredShop');
  const flow = await findFlow(id);
  const [list, items] = [await db.lists.get('l'), await listItems('l')];
  if (!flow || !list) throw new Error('nothing was saved');
  expect(isAsKept(flow, list, items)).toBe(true);
  // Chosen and taken back again is as never chosen.
  const without = items.map((item) => ({ ...item, preferredShop: null }));
  expect(isAsKept(flow, list, without)).toBe(false);
  await db.items.update('a', { preferredShop: null });
  await updateFlow(id, 'p', NOON);
  expect((await findFlow(id))?.items[0]).not.toHaveProperty('preferredShop');
});

test('what is at home is looked at anew with each run, whatever was bought anyway before', async () => {
  await db.items.update('a', { isBoughtAnyway: true });
  const listId = await run(await saveFlow('p', 'Weekend', NOON), NOON);
  expect((await listItems(listId)).some((item) => item.isBoughtAnyway)).toBe(false);
});

test('no two lists have one name: a run that finds its own taken has the next', async () => {
  const id = await saveFlow('p', 'Weekend', NOON);
  const nameOf = async (listId: string) => (await db.lists.get(listId))?.name;
  const first = await run(id, NOON);
  expect(await nameOf(first)).toBe(`Weekend of ${NOON}`);
  const second = await run(id, NOON);
  expect(await nameOf(second)).toBe(`Weekend of ${NOON}`);
  const [item] = await listItems(second);
  await db.items.update(item?.id ?? '', { count: 5 });
  expect(await nameOf(await run(id, NOON))).toBe(`Weekend of ${NOON}, noon`);
  expect(await nameOf(second)).toBe(`Weekend of ${NOON}`);
});

test('the list it was saved from stays; that of the run before goes, unless the person changed it', async () => {
  const id = await saveFlow('p', 'Weekend', NOON);
  const first = await run(id, NOON);
  const second = await run(id, NOON + DAY);
  expect((await db.lists.toArray()).map((list) => list.id).sort()).toEqual(['l', second].sort());
  const [item] = await listItems(second);
  await db.items.update(item?.id ?? '', { count: 5 });
  await run(id, NOON + 2 * DAY);
  expect(await db.lists.count()).toBe(3);
  expect(first).not.toBe(second);
});

test('a list that somebody is half through stays; one that is done goes with its run', async () => {
  const id = await saveFlow('p', 'Weekend', NOON);
  const first = await run(id, NOON);
  const [milk, bread] = await listItems(first);
  await db.items.update(milk?.id ?? '', { isDone: true });
  await run(id, NOON + DAY);
  expect(await db.lists.get(first)).toBeDefined();
  await db.flows.update(id, { listId: first });
  await db.items.update(bread?.id ?? '', { isDone: true });
  await run(id, NOON + 2 * DAY);
  expect(await db.lists.get(first)).toBeUndefined();
});

test('a list that asks for something else is kept anew, and the old wishes can be brought back', async () => {
  const id = await saveFlow('p', 'Weekend', NOON);
  await db.items.update('a', { count: 5 });
  await db.lists.update('l', { maxShops: 1 });
  const trashId = await updateFlow(id, 'p', NOON);
  expect(await findFlow(id)).toMatchObject({ name: 'Weekend', maxShops: 1, items: [{ count: 5 }, {}] });
  await undoTrash(trashId);
  expect(await findFlow(id)).toMatchObject({ maxShops: 2, items: [{ count: 2 }, {}] });
  await expect(updateFlow('none', 'p', NOON)).rejects.toThrow('nothing is saved');
});

test('a plan without a list is kept as a list of what it buys', async () => {
  const line = { name: 'Milk 1 l', count: 3, productKey: 'https://shop.example/milk' };
  await db.plans.put({ id: 'q', listId: null, budget: null, shops: [{ lines: [line] }] } as never);
  const id = await saveFlow('q', 'Milk', NOON);
  const wish = { text: 'Milk 1 l', count: 3, productKey: line.productKey, accepts: 'same-item' };
  expect(await findFlow(id)).toMatchObject({ items: [wish] });
  const listId = (await db.plans.get('q'))?.listId ?? '';
  expect(await db.lists.get(listId)).toMatchObject({ name: 'Milk' });
  expect(await listItems(listId)).toMatchObject([{ ...wish, isDone: false }]);
});

test('what is forgotten can be brought back, and what is gone is said', async () => {
  const id = await saveFlow('p', 'Weekend', NOON);
  const trashId = await deleteFlow(id, NOON);
  expect(await listFlows()).toEqual([]);
  await undoTrash(trashId);
  expect(await listFlows()).toHaveLength(1);
  await expect(saveFlow('none', 'Again', NOON)).rejects.toThrow('this plan is gone');
});

async function run(id: string, now: number): Promise<string> {
  const flow = await findFlow(id);
  if (!flow) throw new Error('nothing was saved');
  const whole = listOfFlow(flow, now);
  const names = [`Weekend of ${now}`, `Weekend of ${now}, noon`];
  await keepRun(flow, whole, { id: `plan ${now}`, listId: whole.list.id } as never, { now, names });
  return whole.list.id;
}
