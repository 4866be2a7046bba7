import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import type { FillDeps } from '../../../entrypoints/background/fill-deps';
import { runFill } from '../../../entrypoints/background/fill-run';
import { settleInterruptedFills } from '../../../entrypoints/background/fill-settle';
import type { Approval, Cart } from '../../../utils/domain/cart';
import { compareCarts } from '../../../utils/domain/cart-lines';
import { openFill } from '../../../utils/storage/commands/fills';
import { db } from '../../../utils/storage/db';
import { openLocks } from './locks';

const ORIGIN = 'https://shop.example';
const THINGS = [
  { name: 'milk', count: 2 },
  { name: 'bread', count: 1 },
  { name: 'honey', count: 3 },
];

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
});

/** A shop's cart that outlives every worker, and counts what was ever asked of it. */
class Shop {
  readonly cart = new Map<string, number>();
  readonly asked = new Map<string, number>();

  read(): Cart {
    const lines = [...this.cart].map(([name, count]) => ({
      lineId: name,
      variantId: name,
      sku: null,
      name,
      url: null,
      count,
      price: null,
    }));
    return { origin: ORIGIN, readAt: 0, lines, total: null };
  }

  add({ name, count }: Approval) {
    const before = this.read();
    this.cart.set(name, (this.cart.get(name) ?? 0) + count);
    this.asked.set(name, (this.asked.get(name) ?? 0) + count);
    return { before, after: this.read() };
  }
}

/** One worker over the shop. It dies at its `lastCall`-th call to the browser: before the call does anything, or before its answer. */
function openWorker(shop: Shop, clock: { wall: number }, lastCall: number, isBefore: boolean) {
  let calls = 0;
  let die = () => {};
  const dead = new Promise<void>((resolve) => {
    die = resolve;
  });
  const step = async <T>(act: () => T): Promise<T> => {
    calls += 1;
    if (calls > lastCall || (calls === lastCall && isBefore)) return halt();
    const answer = act();
    return calls === lastCall ? halt() : answer;
  };
  const halt = (): Promise<never> => {
    die();
    return new Promise<never>(() => undefined);
  };
  const deps: FillDeps = {
    now: () => clock.wall,
    monotonic: () => 0,
    isGranted: () => step(() => true),
    openPage: () => step(() => ({ tabId: 1, close: () => Promise.resolve() })),
    askPage: ((_tab: number, name: string, input: { approval: Approval }) =>
      step(() => {
        if (name === 'readCart') return shop.read();
        const { before, after } = shop.add(input.approval);
        const { added } = compareCarts(before, after, input.approval);
        return { before, after, added, refusal: null, detail: null };
      })) as FillDeps['askPage'],
    lock: openLocks(),
    stayAwake: () => () => undefined,
  };
  return { deps, dead };
}

async function savePlan() {
  const lines = THINGS.map(({ name, count }) => ({
    itemId: name,
    wanted: name,
    productKey: `${ORIGIN}/${name}`,
    name,
    url: `${ORIGIN}/${name}`,
    sku: null,
    variant: [],
    variantId: name,
    platform: null,
    count,
    price: { minor: 100, currency: 'EUR' },
    total: { minor: 100 * count, currency: 'EUR' },
    observedAt: 0,
    substitutedBy: null,
  }));
  const nothing = { minor: 0, currency: 'EUR' };
  const shops = [{ origin: ORIGIN, lines, goods: nothing, delivery: nothing, minimumOrder: null }];
  await db.plans.put({
    id: 'plan',
    listId: null,
    createdAt: 0,
    currency: 'EUR',
    budget: null,
    shops,
    goods: nothing,
    delivery: nothing,
    total: nothing,
    unmet: [],
    runnerUp: null,
    isOverBudget: false,
  });
  return lines.map(({ productKey, count, price }) => ({ productKey, count, maxPrice: price }));
}

const kill = fc.record({
  at: fc.integer({ min: 1, max: 14 }),
  isBefore: fc.boolean(),
  waits: fc.constantFrom(0, 30_000, 61_000),
  sweeps: fc.boolean(),
});

test('however often a worker is killed, wherever it is killed, nothing is added twice and the cart is completed in the end', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(kill, { minLength: 1, maxLength: 5 }), async (kills) => {
      await Promise.all(db.tables.map((table) => table.clear()));
      const lines = await savePlan();
      const shop = new Shop();
      const clock = { wall: 1_000_000 };
      const lives = [...kills, { at: 1_000, isBefore: false, waits: 61_000, sweeps: true }];
      for (const life of lives) {
        const worker = openWorker(shop, clock, life.at, life.isBefore);
        if (life.sweeps) await Promise.race([settleInterruptedFills(worker.deps, () => false), worker.dead]);
        const fillId = await openFill(
          { planId: 'plan', lines },
          { fillId: crypto.randomUUID(), now: clock.wall },
        );
        await Promise.race([runFill(fillId, worker.deps), worker.dead]);
        for (const { name, count } of THINGS) expect(shop.cart.get(name) ?? 0).toBeLessThanOrEqual(count);
        clock.wall += life.waits;
      }
      clock.wall += 61_000;
      const last = openWorker(shop, clock, 1_000, false);
      await settleInterruptedFills(last.deps, () => false);
      const fillId = await openFill(
        { planId: 'plan', lines },
        { fillId: crypto.randomUUID(), now: clock.wall },
      );
      await runFill(fillId, last.deps);
      expect(Object.fromEntries(shop.cart)).toEqual({ milk: 2, bread: 1, honey: 3 });
      expect(Object.fromEntries(shop.asked)).toEqual({ milk: 2, bread: 1, honey: 3 });
    }),
    { numRuns: 40 },
  );
}, 120_000);
