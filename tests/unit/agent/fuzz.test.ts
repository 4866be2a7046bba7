import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { expectInvariants, furnish, playRun } from './obedient-run';
import { toolSequences } from './tool-sequences';

const RUNS = 1000;

beforeAll(furnish);

test('whatever a model calls, nothing is bought, no price is made up, and the run ends within its ceilings', async () => {
  const reached = new Set<string>();
  await fc.assert(
    fc.asyncProperty(toolSequences, async (turns) => {
      const deeds = await playRun(turns);
      await expectInvariants(deeds);
      for (const { calls } of turns) for (const { what } of calls) reached.add(what[0]);
    }),
    { numRuns: RUNS },
  );
  expect(reached.size).toBeGreaterThan(12);
}, 240_000);
