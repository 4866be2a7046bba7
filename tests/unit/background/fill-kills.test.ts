import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { runFill } from '../../../entrypoints/background/fill/fill-run';
import { settleInterruptedFills } from '../../../entrypoints/background/fill/fill-settle';
import type { ApprovedLine } from '../../../utils/domain/plan/plan-approval';
import { openFill } from '../../../utils/storage/commands/fills';
import { db } from '../../../utils/storage/db';
import { type Clock, type MortalWorker, openWorker, RecordingShops, savePlanOf } from './recording-shop';

const ORIGIN = 'https://shop.example';
const THINGS = [
  { origin: ORIGIN, name: 'milk', count: 2 },
  { origin: ORIGIN, name: 'bread', count: 1 },
  { origin: ORIGIN, name: 'honey', count: 3 },
];
const WANTED = { milk: 2, bread: 1, honey: 3 };
/** Longer than a request can be on its way. */
const LANDED_MS = 61_000;

let lines: ApprovedLine[];
let shops: RecordingShops;
let clock: Clock;

async function begin() {
  await Promise.all(db.tables.map((table) => table.clear()));
  lines = await savePlanOf(THINGS);
  shops = new RecordingShops();
  clock = { wall: 1_000_000, steady: 0 };
}

beforeEach(begin);

/** The person approves, and a worker fills until it is done or dead. */
async function approveAndFill({ deps, dead }: MortalWorker): Promise<void> {
  const fillId = await openFill({ planId: 'plan', lines }, { fillId: crypto.randomUUID(), now: clock.wall });
  await Promise.race([runFill(fillId, deps), dead]);
}

async function sweep({ deps, dead }: MortalWorker): Promise<void> {
  await Promise.race([settleInterruptedFills(deps, () => false), dead]);
}

function expectNothingTwice(): void {
  for (const { name, count } of THINGS) expect(shops.count(ORIGIN, name)).toBeLessThanOrEqual(count);
  expect(new Set(shops.adds.map(({ approvalId }) => approvalId)).size).toBe(shops.adds.length);
}

/** The next worker sweeps, the person approves again, and the cart holds what was wanted, each thing asked for once. */
async function expectCompleted(): Promise<void> {
  clock.wall += LANDED_MS;
  const worker = openWorker(shops, clock);
  await sweep(worker);
  await approveAndFill(worker);
  expect(Object.fromEntries(shops.carts.get(ORIGIN) ?? [])).toEqual(WANTED);
  const asked = Object.fromEntries(Object.keys(WANTED).map((name) => [name, 0]));
  for (const { name, count } of shops.adds) asked[name] = (asked[name] ?? 0) + count;
  expect(asked).toEqual(WANTED);
}

const life = fc.record({
  at: fc.integer({ min: 1, max: 14 }),
  isBefore: fc.boolean(),
  waits: fc.constantFrom(0, 30_000, LANDED_MS),
  sweeps: fc.boolean(),
});

test('however often a worker is killed, wherever it is killed, nothing is added twice and the cart is completed in the end', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(life, { minLength: 1, maxLength: 5 }), async (lives) => {
      await begin();
      for (const { waits, sweeps, ...death } of lives) {
        const worker = openWorker(shops, clock, death);
        if (sweeps) await sweep(worker);
        await approveAndFill(worker);
        expectNothingTwice();
        clock.wall += waits;
      }
      // Once more in peace, so that what is in flight has landed before the last approval.
      await expectCompleted();
    }),
    { numRuns: 40 },
  );
}, 120_000);

test('killed at every call, twenty times and more in every state of an add, a worker never adds a thing twice', async () => {
  const kills = new Map<string, number>();
  for (const pause of [0, 1_000, 30_000, 59_000, LANDED_MS, 121_000]) {
    for (let at = 1; at <= 9; at += 1) {
      for (const isBefore of [true, false]) {
        await begin();
        const worker = openWorker(shops, clock, { at, isBefore });
        await approveAndFill(worker);
        if (!worker.isDead()) continue;
        for (const { state } of await db.approvals.toArray()) kills.set(state, (kills.get(state) ?? 0) + 1);
        expectNothingTwice();
        clock.wall += pause;
        await sweep(openWorker(shops, clock));
        expectNothingTwice();
        expect((await db.fills.toArray()).map(({ state }) => state)).toEqual(['stopped']);
        expect((await db.approvals.toArray()).map(({ state }) => state)).not.toContain('approved');
        await expectCompleted();
      }
    }
  }
  for (const state of ['approved', 'dispatched', 'observed'])
    expect(kills.get(state), state).toBeGreaterThanOrEqual(20);
}, 120_000);
