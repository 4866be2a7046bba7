import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { FillDeps } from '../../../entrypoints/background/fill/fill-deps';
import { runFill } from '../../../entrypoints/background/fill/fill-run';
import { settleInterruptedFills } from '../../../entrypoints/background/fill/fill-settle';
import { undoFill } from '../../../entrypoints/background/fill/fill-undo';
import { stayAwakeFor } from '../../../utils/platform/stay-awake';
import { openFill } from '../../../utils/storage/commands/fills';
import { db } from '../../../utils/storage/db';
import { openWorker, RecordingShops, savePlanOf } from './recording-shop';

const SHOPS = ['https://a.example', 'https://b.example'];

/** Whether the worker was kept awake at each opening of a shop. */
let opened: boolean[] = [];
let awake = 0;
let deps: FillDeps;

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  const worker = openWorker(new RecordingShops(), { wall: 1_000_000, steady: 0 });
  opened = [];
  deps = {
    ...worker.deps,
    openPage: (url) => {
      opened.push(awake > 0);
      return worker.deps.openPage(url);
    },
    stayAwake: async (work) => {
      awake += 1;
      try {
        return await work();
      } finally {
        awake -= 1;
      }
    },
  };
});

async function openPlan() {
  const lines = await savePlanOf(SHOPS.map((origin) => ({ origin, name: 'milk', count: 1 })));
  return openFill({ planId: 'plan', lines }, { fillId: 'fill', now: 1_000_000 });
}

test('the worker stays awake while carts are filled, and while they are undone, over several shops', async () => {
  const fillId = await openPlan();
  await runFill(fillId, deps);
  await undoFill(fillId, deps);
  expect(opened).toEqual([true, true, true, true]);
  expect(awake).toBe(0);
});

test('the worker stays awake while it looks after what a dead one left in the shops', async () => {
  await openPlan();
  const before = { origin: '', readAt: 0, lines: [], total: null };
  await db.approvals
    .toCollection()
    .modify({ state: 'dispatched', dispatch: { at: 1_000_000, before, held: 0, asked: 1 } });
  await settleInterruptedFills(deps, () => false);
  expect(opened).toEqual([true, true]);
  expect(awake).toBe(0);
});

test('staying awake is a word to the browser every few seconds, and none afterwards', async () => {
  vi.useFakeTimers();
  const heard = vi.spyOn(fakeBrowser.storage.session, 'set');
  let finish = () => {};
  const work = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const done = stayAwakeFor(() => work);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(heard).toHaveBeenCalledTimes(4);
  finish();
  await done;
  await vi.advanceTimersByTimeAsync(20_000);
  expect(heard).toHaveBeenCalledTimes(4);
  vi.useRealTimers();
});

test('a storage that refuses the word breaks nothing that is under way', async () => {
  vi.useFakeTimers();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const refused = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
  vi.spyOn(fakeBrowser.storage.session, 'set').mockImplementation(refused);
  vi.spyOn(fakeBrowser.storage.session, 'remove').mockImplementation(refused);
  const done = stayAwakeFor(async () => {
    await vi.advanceTimersByTimeAsync(20_000);
    return 'filled';
  });
  await expect(done).resolves.toBe('filled');
  vi.restoreAllMocks();
  vi.useRealTimers();
});
