import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { runFlow } from '../../../entrypoints/background/run-flow';
import { NO_CONDITIONS } from '../../../utils/domain/list/list';
import type { SavedFlow } from '../../../utils/domain/plan/saved-flow';
import { db } from '../../../utils/storage/db';
import { milk, NOON } from '../../support/rows';

const wish = (text: string, count = 1) => ({
  ...NO_CONDITIONS,
  ...{ text, count, need: null, productKey: null, accepts: 'same-kind' as const },
});

const FLOW: SavedFlow = {
  ...{ id: 'f', name: 'Weekend', items: [wish('milk', 2)], budget: null, maxShops: null },
  ...{ createdAt: NOON, lastRunAt: null, listId: 'l' },
};

beforeEach(async () => {
  fakeBrowser.i18n.getMessage = ((key: string, values?: string[]) =>
    key === 'flowsListName' ? values?.join(', ') : 'en-GB') as typeof fakeBrowser.i18n.getMessage;
  for (const table of db.tables) await table.clear();
  await db.flows.put(FLOW);
});

test('a kept list is planned with what is known now', async () => {
  await db.products.put({ ...milk(), words: ['milk', 'whole'] });
  const { planId } = await runFlow('f');
  const plan = await db.plans.get(planId);
  expect(plan?.shops).toMatchObject([{ lines: [{ wanted: 'milk', count: 2 }] }]);
  expect(await db.flows.get('f')).toMatchObject({ listId: plan?.listId });
  expect(await db.items.toArray()).toMatchObject([{ text: 'milk', listId: plan?.listId }]);
});

test('the list of a run is named after its day, so that it is not taken for the one it was saved from', async () => {
  await db.products.put({ ...milk(), words: ['milk', 'whole'] });
  await runFlow('f');
  const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' }).format(Date.now());
  expect((await db.lists.toArray()).map(({ name }) => name)).toEqual([`Weekend, ${day}`]);
});

test('what is all at home by now is planned as such, and names what it leaves out', async () => {
  await db.products.put({ ...milk(), words: ['milk', 'whole'] });
  await db.pantry.put({
    ...{ id: 'm', text: 'milk', boughtFor: null, productKey: null, count: 2, amount: null },
    ...{ until: null, updatedAt: NOON },
  });
  const { planId } = await runFlow('f');
  const have = { count: 2, need: null };
  const listId = (await db.flows.get('f'))?.listId;
  const atHome = [{ wanted: 'milk', home: { kind: 'enough', have } }];
  expect(await db.plans.get(planId)).toMatchObject({ listId, shops: [], unmet: [], atHome });
});

test('where nothing has a price yet nothing is changed', async () => {
  await expect(runFlow('f')).rejects.toThrow();
  expect(await db.flows.get('f')).toEqual(FLOW);
  expect(await db.lists.count()).toBe(0);
  await expect(runFlow('none')).rejects.toThrow('nothing is saved');
});
