import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { runStep, stepsOf } from '../../../utils/agent/run/run-steps';
import { endRun, saveProgress, startRun } from '../../../utils/storage/commands/runs';
import { beginStep, planSteps } from '../../../utils/storage/commands/steps';
import { db } from '../../../utils/storage/db';
import { NOON } from '../../support/rows';
import { contextOf, forgetAll, runOf, THREAD } from './seen';

const calls = [{ id: 'c1', name: 'add_to_list', input: '{"wish":"milk"}' }];

async function plannedStep() {
  await db.threads.put(THREAD);
  await startRun(runOf());
  const [step] = stepsOf({ runId: 'run', before: [], said: '', calls }, () => 'step', NOON);
  if (!step) throw new Error('there is no step');
  return step;
}

beforeEach(forgetAll);

test('a step is done once, even when two executors have it', async () => {
  const step = await plannedStep();
  await planSteps('run', [step]);
  const { signal } = new AbortController();
  const ends = await Promise.all([runStep(step, contextOf(), signal), runStep(step, contextOf(), signal)]);
  expect(ends.filter(Boolean)).toHaveLength(1);
  expect(await beginStep(step, NOON)).toBe(false);
  expect(await db.items.count()).toBe(1);
});

test('nothing is planned, begun or written for a run that was ended', async () => {
  const step = await plannedStep();
  await planSteps('run', [step]);
  expect(await endRun('run', { state: 'cancelled' }, NOON)).toBe(true);
  expect(await planSteps('run', [{ ...step, id: 'other' }])).toBe(false);
  expect(await runStep(step, contextOf(), new AbortController().signal)).toBe(false);
  expect(await saveProgress('run', { text: 'late', thinking: '', heartbeatAt: NOON })).toBe(false);
  expect(await endRun('run', { state: 'done' }, NOON)).toBe(false);
  expect(await db.runs.get('run')).toMatchObject({ state: 'cancelled', text: '' });
  expect(await db.items.count()).toBe(0);
});
