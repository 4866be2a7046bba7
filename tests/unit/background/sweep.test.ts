import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { runFill } from '../../../entrypoints/background/fill/fill-run';
import { settleInterruptedFills } from '../../../entrypoints/background/fill/fill-settle';
import { endFill, openFill } from '../../../utils/storage/commands/fills';
import { db } from '../../../utils/storage/db';
import { openWorker, RecordingShops, savePlanOf } from './recording-shop';

const SHOP = 'https://a.example';
const clock = { wall: 1_000_000, steady: 0 };

beforeEach(() => Promise.all(db.tables.map((table) => table.clear())));

/** Does the work until it is done or its worker dies. */
const untilDead = (work: Promise<unknown>, dead: Promise<void>) => Promise.race([work, dead]);

/** Shops to whose cart a worker added the milk of a plan, and died before it saw that. */
async function diedFilling(): Promise<RecordingShops> {
  const shops = new RecordingShops();
  const lines = await savePlanOf([
    { origin: SHOP, name: 'milk', count: 2 },
    { origin: SHOP, name: 'bread', count: 1 },
  ]);
  await openFill({ planId: 'plan', lines }, { fillId: 'fill', now: clock.wall });
  // Permission, page, permission, cart, add: dead after the shop had added it.
  const worker = openWorker(shops, clock, { at: 5, isBefore: false });
  await untilDead(runFill('fill', worker.deps), worker.dead);
  return shops;
}

test('a worker that dies while it looks after a dead one’s fill leaves it to the next, which tells what lies in the cart', async () => {
  const shops = await diedFilling();
  expect(shops.count(SHOP, 'milk')).toBe(2);
  for (const at of [1, 2, 3]) {
    const next = openWorker(shops, clock, { at, isBefore: at === 2 });
    await untilDead(
      settleInterruptedFills(next.deps, () => false),
      next.dead,
    );
    expect(next.isDead()).toBe(true);
  }
  await settleInterruptedFills(openWorker(shops, clock).deps, () => false);
  const fill = await db.fills.get('fill');
  expect(fill?.state).toBe('stopped');
  expect(fill?.results.map(({ name, added, refusal }) => [name, added, refusal]).sort()).toEqual([
    ['bread', 0, 'expired'],
    ['milk', 2, null],
  ]);
  expect(shops.adds).toHaveLength(1);
});

test('what was on its way when the person stopped and the worker died is looked for at the next wake, once', async () => {
  const shops = await diedFilling();
  await endFill('fill', 'stopped', clock.wall);
  await settleInterruptedFills(openWorker(shops, clock).deps, () => false);
  const fill = await db.fills.get('fill');
  expect(fill?.results.map(({ name, added, refusal }) => [name, added, refusal]).sort()).toEqual([
    ['bread', 0, 'stopped'],
    ['milk', 2, null],
  ]);
  shops.asked.clear();
  await settleInterruptedFills(openWorker(shops, clock).deps, () => false);
  expect([shops.asked.size, shops.adds.length]).toEqual([0, 1]);
});

test.each([
  [1.5, []],
  [0.5, [1]],
])('of two that the person made %d, no part is asked for, and none beyond two', async (made, again) => {
  const shops = new RecordingShops();
  const lines = await savePlanOf([{ origin: SHOP, name: 'milk', count: 2 }]);
  for (const fillId of ['first', 'second']) {
    await openFill({ planId: 'plan', lines }, { fillId, now: clock.wall });
    await runFill(fillId, openWorker(shops, clock).deps);
    if (fillId === 'first') shops.put(SHOP, 'milk', made);
  }
  expect(shops.adds.map(({ count }) => count)).toEqual([2, ...again]);
});
