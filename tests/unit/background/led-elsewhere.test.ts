import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import type { FillDeps } from '../../../entrypoints/background/fill/fill-deps';
import { runFill } from '../../../entrypoints/background/fill/fill-run';
import { settleInterruptedFills } from '../../../entrypoints/background/fill/fill-settle';
import { undoFill } from '../../../entrypoints/background/fill/fill-undo';
import { openFill } from '../../../utils/storage/commands/fills';
import { db } from '../../../utils/storage/db';
import { openWorker, RecordingShops, savePlanOf } from './recording-shop';

const SHOP = 'https://www.shop.example';
const ELSEWHERE = 'https://shop.example';
const NOW = 1_000_000;

beforeEach(() => Promise.all(db.tables.map((table) => table.clear())));

function led(shops: RecordingShops): FillDeps {
  const { deps } = openWorker(shops, { wall: NOW, steady: 0 });
  return { ...deps, openPage: (url) => deps.openPage(url.replace(SHOP, ELSEWHERE)) };
}

async function openPlan(): Promise<void> {
  const lines = await savePlanOf([{ origin: SHOP, name: 'milk', count: 1 }]);
  await openFill({ planId: 'plan', lines }, { fillId: 'fill', now: NOW });
}

const resultNow = async () => (await db.fills.get('fill'))?.results[0];

test('a shop that leads on to another place is asked for nothing there, and that is known', async () => {
  const shops = new RecordingShops();
  await openPlan();
  await runFill('fill', led(shops));
  expect(await resultNow()).toMatchObject({ added: 0, refusal: 'navigated', detail: ELSEWHERE });
  expect(shops.adds).toEqual([]);
  expect(await db.carts.count()).toBe(0);
});

test('an undo that is led elsewhere does not say that anything was taken out', async () => {
  const shops = new RecordingShops();
  await openPlan();
  await runFill('fill', openWorker(shops, { wall: NOW, steady: 0 }).deps);
  await expect(undoFill('fill', led(shops))).rejects.toThrow(ELSEWHERE);
  expect(await resultNow()).toMatchObject({ added: 1, refusal: null });
  await undoFill('fill', openWorker(shops, { wall: NOW, steady: 0 }).deps);
  expect(shops.count(SHOP, 'milk')).toBe(0);
});

test('what was sent before a worker died is not called lost by another place’s cart', async () => {
  const shops = new RecordingShops();
  await openPlan();
  const dispatch = { at: NOW - 120_000, before: shops.read(SHOP), held: 0, asked: 1 };
  await db.approvals.toCollection().modify({ state: 'dispatched', dispatch });
  await settleInterruptedFills(led(shops), () => false);
  expect(await resultNow()).toMatchObject({ added: 0, refusal: 'outcome-unknown' });
});
