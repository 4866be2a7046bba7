import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { approvePlan, settleFills, stopFill } from '../../../entrypoints/background/fill/fill';
import { runFill } from '../../../entrypoints/background/fill/fill-run';
import { db } from '../../../utils/storage/db';
import { savePlanOf } from './recording-shop';

vi.mock('../../../entrypoints/background/fill/fill-run', () => ({ runFill: vi.fn() }));

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => vi.restoreAllMocks());

async function approve(): Promise<string> {
  const lines = await savePlanOf([{ origin: 'https://a.example', name: 'milk', count: 1 }]);
  return (await approvePlan('plan', lines)).fillId;
}

/** The fill's state and why its one line is not there, once something is known of that. */
async function known(fillId: string) {
  const fill = await vi.waitFor(async () => {
    const found = await db.fills.get(fillId);
    if (!found?.results.length) throw new Error('nothing is known yet');
    return found;
  });
  return [fill.state, fill.results[0]?.refusal];
}

test('a filling that this worker is at is left alone by a sweep', async () => {
  vi.mocked(runFill).mockReturnValue(new Promise(() => undefined));
  const fillId = await approve();
  await settleFills();
  expect(await db.fills.get(fillId)).toMatchObject({ state: 'running', results: [] });
});

test('a filling that broke off and could not be settled then is settled by the same worker’s next sweep', async () => {
  vi.mocked(runFill).mockRejectedValue(new Error('the disk is full'));
  const fillId = await approve();
  await Promise.resolve();
  await settleFills();
  expect(await known(fillId)).toEqual(['stopped', 'expired']);
});

test('a person who stops such a filling is told at once of what was on its way', async () => {
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(async () => false);
  vi.mocked(runFill).mockRejectedValue(new Error('the disk is full'));
  const fillId = await approve();
  const before = { origin: 'https://a.example', readAt: 0, lines: [], total: null };
  const dispatch = { at: Date.now(), before, held: 0, asked: 1 };
  await db.approvals.toCollection().modify({ state: 'dispatched', dispatch });
  await stopFill(fillId);
  expect(await known(fillId)).toEqual(['stopped', 'outcome-unknown']);
});
