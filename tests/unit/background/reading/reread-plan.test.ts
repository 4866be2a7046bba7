import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { rereadPlan } from '../../../../entrypoints/background/reading/reread-plan';
import { type BasketPlan, type PlanLine, rereadEnded } from '../../../../utils/domain/plan/plan';
import { db } from '../../../../utils/storage/db';
import { findPlan } from '../../../../utils/storage/queries/plans';
import { DAY, euros, NOON } from '../../../support/rows';

const line = (shop: string, name: string, observedAt: number): PlanLine => ({
  ...{ itemId: name, wanted: name, name, sku: null, variant: [], variantId: null, platform: null },
  ...{ productKey: `https://${shop}.example/${name}`, url: `https://${shop}.example/${name}` },
  ...{ count: 1, price: euros('1'), total: euros('1'), observedAt, substitutedBy: null },
});

const planOf = (lines: readonly PlanLine[]): BasketPlan => ({
  ...{ id: 'old', listId: 'l', createdAt: NOON, currency: 'EUR', budget: null, unmet: [], runnerUp: null },
  ...{ goods: euros('1'), delivery: euros('0'), total: euros('1') },
  shops: [
    { origin: 'https://a.example', lines, goods: euros('1'), delivery: euros('0'), minimumOrder: null },
  ],
});

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
});

test('only old prices of allowed shops are read again, progress is noted, and the list is planned anew', async () => {
  const lines = [
    line('a', 'fresh', NOON),
    line('a', 'old', NOON - 2 * DAY),
    line('a', 'gone', NOON - 3 * DAY),
    line('forbidden', 'old', NOON - 2 * DAY),
  ];
  await db.plans.put(planOf(lines));
  const read: string[] = [];
  const seen: (readonly [done: number | undefined, isRunning: boolean])[] = [];
  const made = await rereadPlan('old', {
    now: () => NOON,
    isGranted: async (origin) => origin !== 'https://forbidden.example',
    readPage: async (url) => {
      const reread = (await findPlan('old'))?.reread;
      seen.push([reread?.done, reread !== undefined && !rereadEnded(reread, NOON)]);
      if (url.endsWith('gone')) throw new Error('not found');
      read.push(url);
    },
    planList: async () => {
      await db.plans.put({ ...planOf(lines), id: 'new' });
      return { planId: 'new' };
    },
  });
  expect(made).toEqual({ planId: 'new' });
  expect(read).toEqual(['https://a.example/old']);
  expect(seen).toEqual([
    [0, true],
    [1, true],
  ]);
  const end = { total: 3, done: 3, failed: 2, at: NOON };
  expect((await findPlan('old'))?.reread).toEqual(end);
  expect((await findPlan('new'))?.reread).toEqual(end);
  expect(rereadEnded(end, NOON)).toBe(true);
});

test('a shop whose terms forbid it is asked for nothing: its old price stays, and counts as not read', async () => {
  const lines = [line('a', 'old', NOON - 2 * DAY), line('b', 'old', NOON - 2 * DAY)];
  const amazon = 'https://www.amazon.de/dp/B000';
  await db.plans.put(planOf([{ ...line('amazon', 'old', NOON - 2 * DAY), url: amazon }, ...lines]));
  const asked: string[] = [];
  const note = async (address: string) => void asked.push(address);
  await rereadPlan('old', {
    now: () => NOON,
    isGranted: (origin) => note(origin).then(() => true),
    readPage: note,
    planList: async () => ({ planId: 'old' }),
  });
  expect(asked.filter((address) => address.includes('amazon'))).toEqual([]);
  expect(asked).toHaveLength(4);
  expect((await findPlan('old'))?.reread).toMatchObject({ total: 3, done: 3, failed: 1 });
});

test('a plan whose prices are all fresh stays the plan that it is: nothing is read, and nothing planned twice', async () => {
  await db.plans.put(planOf([line('a', 'fresh', NOON)]));
  const made = await rereadPlan('old', {
    now: () => NOON,
    isGranted: async () => true,
    readPage: async (url) => {
      throw new Error(`${url} was read`);
    },
    planList: async () => {
      await db.plans.put({ ...planOf([]), id: 'new' });
      return { planId: 'new' };
    },
  });
  expect(made).toEqual({ planId: 'old' });
  expect(await db.plans.toArray()).toEqual([planOf([line('a', 'fresh', NOON)])]);
});
