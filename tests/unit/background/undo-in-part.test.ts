import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import type { FillDeps } from '../../../entrypoints/background/fill/fill-deps';
import { runFill } from '../../../entrypoints/background/fill/fill-run';
import { undoFill } from '../../../entrypoints/background/fill/fill-undo';
import { openFill } from '../../../utils/storage/commands/fills';
import { db } from '../../../utils/storage/db';
import { openWorker, RecordingShops, savePlanOf } from './recording-shop';

const SHOP = 'https://a.example';
const NOW = 1_000_000;

beforeEach(() => Promise.all(db.tables.map((table) => table.clear())));

/** A cart of milk and bread whose milk the shop does not take out, for this reason; and what an undo leaves there. */
async function leftWhere(reason: string) {
  const shops = new RecordingShops();
  const { deps } = openWorker(shops, { wall: NOW, steady: 0 });
  const stubborn: FillDeps = {
    ...deps,
    askPage: async (tabId, name, input) => {
      if (name === 'setLine' && 'lineId' in input && input.lineId === 'milk') throw new Error(reason);
      return deps.askPage(tabId, name, input);
    },
  };
  const lines = await savePlanOf(['milk', 'bread'].map((name) => ({ origin: SHOP, name, count: 2 })));
  await openFill({ planId: 'plan', lines }, { fillId: 'fill', now: NOW });
  await runFill('fill', deps);
  await expect(undoFill('fill', stubborn)).rejects.toThrow(reason);
  const told = (await db.fills.get('fill'))?.results.map(({ name, added }) => [name, added]);
  const held = ['milk', 'bread'].map((name) => [name, shops.count(SHOP, name)]);
  expect(told).toEqual(held);
  return Object.fromEntries(held);
}

test('what a shop does not do to one line it does to the next, and each is told as it lies there', async () => {
  expect(await leftWhere('shop-error: HTTP 500')).toEqual({ milk: 2, bread: 0 });
});

test.each(['login-wall', 'the page did not answer in time'])(
  '%s stands before all lines of a shop',
  async (reason) => {
    expect(await leftWhere(reason)).toEqual({ milk: 2, bread: 2 });
  },
);
