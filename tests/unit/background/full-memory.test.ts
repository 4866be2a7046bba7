import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runFill } from '../../../entrypoints/background/fill/fill-run';
import { settleInterruptedFills } from '../../../entrypoints/background/fill/fill-settle';
import { undoFill } from '../../../entrypoints/background/fill/fill-undo';
import { openFill } from '../../../utils/storage/commands/fills';
import { db } from '../../../utils/storage/db';
import { openWorker, RecordingShops, savePlanOf } from './recording-shop';

const SHOPS = ['https://a.example', 'https://b.example'];
const clock = { wall: 1_000_000, steady: 0 };
/** More writes than filling two shops takes. */
const MOST_WRITES = 12;

let writes = 0;
let isFull: (write: number) => boolean = () => false;

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  for (const verb of ['put', 'add'] as const) {
    const write = IDBObjectStore.prototype[verb];
    vi.spyOn(IDBObjectStore.prototype, verb).mockImplementation(function (this: IDBObjectStore, ...given) {
      writes += 1;
      if (isFull(writes)) throw new DOMException('the disk is full', 'QuotaExceededError');
      return write.apply(this, given);
    });
  }
});
afterEach(() => {
  isFull = () => false;
  vi.restoreAllMocks();
});

async function openPlan(): Promise<RecordingShops> {
  const lines = await savePlanOf(SHOPS.map((origin) => ({ origin, name: 'milk', count: 2 })));
  await openFill({ planId: 'plan', lines }, { fillId: 'fill', now: clock.wall });
  writes = 0;
  return new RecordingShops();
}

const countsIn = (shops: RecordingShops) => SHOPS.map((origin) => shops.count(origin, 'milk'));

async function told(): Promise<{ state: string | undefined; added: number[]; refusals: unknown[] }> {
  const fill = await db.fills.get('fill');
  const results = SHOPS.map((origin) => fill?.results.find((each) => each.origin === origin));
  return {
    state: fill?.state,
    added: results.map((each) => each?.added ?? -1),
    refusals: results.map((each) => each?.refusal),
  };
}

async function expectKnownAndUndone(shops: RecordingShops): Promise<void> {
  const { state, added } = await told();
  expect(state).not.toBe('running');
  expect(added).toEqual(countsIn(shops));
  await undoFill('fill', openWorker(shops, clock).deps);
  expect(countsIn(shops)).toEqual([0, 0]);
}

const EACH_WRITE = Array.from({ length: MOST_WRITES }, (_, at) => at + 1);

test.each(EACH_WRITE)(
  'where write %d finds no room, the fill ends, and what lies in the carts is known',
  async (at) => {
    const shops = await openPlan();
    isFull = (write) => write === at;
    await runFill('fill', openWorker(shops, clock).deps);
    isFull = () => false;
    await expectKnownAndUndone(shops);
  },
);

test.each(EACH_WRITE)(
  'where from write %d on there is no room until the worker is dead, the next wake settles all of it',
  async (at) => {
    const shops = await openPlan();
    isFull = (write) => write >= at;
    await runFill('fill', openWorker(shops, clock).deps).catch(() => undefined);
    isFull = () => false;
    await settleInterruptedFills(openWorker(shops, clock).deps, () => false);
    await expectKnownAndUndone(shops);
  },
);

test('a person whose disk is full is told so at the line, and no further shop is gone to', async () => {
  const shops = await openPlan();
  isFull = (write) => write === 1;
  await runFill('fill', openWorker(shops, clock).deps);
  expect(await told()).toEqual({
    state: 'stopped',
    added: [0, 0],
    refusals: ['memory-failed', 'memory-failed'],
  });
  expect(shops.adds).toEqual([]);
});

test('an undo that finds no room for the cart has noted what it took out, and goes on once there is room', async () => {
  const shops = await openPlan();
  const { deps } = openWorker(shops, clock);
  await runFill('fill', deps);
  writes = 0;
  isFull = (write) => write > 1;
  await expect(undoFill('fill', deps)).rejects.toThrow();
  isFull = () => false;
  expect((await told()).added).toEqual([0, 2]);
  await undoFill('fill', deps);
  expect((await told()).added).toEqual([0, 0]);
  expect(countsIn(shops)).toEqual([0, 0]);
});
