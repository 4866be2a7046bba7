import fc from 'fast-check';
import { beforeAll, expect, test, vi } from 'vitest';
import { db } from '../../../utils/storage/db';
import { expectInvariants, furnish, playRun } from './obedient-run';
import { toolSequences } from './tool-sequences';

vi.mock('../../../utils/storage/db', async () => ({
  db: (await import('../../support/memory-db')).memoryDb(),
}));

const RUNS = 10_000;

beforeAll(furnish);

test('10,000 sequences of tools at random keep all ten invariants (A05)', async () => {
  const done = new Map<string, number>();
  const count = (name: string) => done.set(name, (done.get(name) ?? 0) + 1);
  await fc.assert(
    fc.asyncProperty(toolSequences, async (turns) => {
      const deeds = await playRun(turns);
      await expectInvariants(deeds);
      count('run');
      for (const { tool, state } of await db.steps.toArray()) if (state === 'done') count(tool);
    }),
    { numRuns: RUNS },
  );
  // The tools were really reached, and not only refused.
  expect(done.get('run')).toBe(RUNS);
  for (const tool of [
    'read_tab',
    'propose_cart',
    'plan_basket',
    'add_to_list',
    'remove_from_list',
    'compare',
  ])
    expect(done.get(tool), tool).toBeGreaterThan(100);
}, 600_000);
