import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { settleRuns } from '../../../entrypoints/background/agent/agent';
import { db } from '../../../utils/storage/db';
import { type PlayedModel, type Reply, startModel } from '../../mallory/serve.mjs';
import { openLocks } from '../background/locks';
import { agentWith, runAndSteps, useModel } from './agent-at';
import { forgetAll, MILKS, remember, runOf, THREAD } from './seen';

vi.setConfig({ testTimeout: 30_000 });

const look: Reply = { text: 'Let me look.', calls: [{ name: 'read_tab', arguments: { tab: 't1' } }] };
let server: PlayedModel | null = null;

beforeEach(async () => {
  await forgetAll();
  await remember(...MILKS);
});

afterEach(() => server?.close());

test('stopped in the middle of a step and gone on at once: the old try neither ends the new one nor writes into it (A16)', async () => {
  server = await startModel({ script: [look, { text: 'Done.', everyMs: 50 }] });
  let release = () => {};
  const agent = agentWith({
    readPage: () =>
      new Promise((_, reject) => {
        release = () => reject(new Error('late'));
      }),
  });
  await useModel(agent, server.url);
  const { id: threadId } = await agent.createThread({});
  await agent.attachTab({ threadId, tabId: 7 });
  const { runId } = await agent.ask({ threadId, question: 'Find milk' });
  await expect.poll(async () => (await runAndSteps(runId)).steps[0]?.state).toBe('running');
  const stoppedAt = performance.now();
  await agent.stopRun({ runId });
  expect((await runAndSteps(runId)).run.state).toBe('cancelled');
  expect(performance.now() - stoppedAt).toBeLessThan(1000);
  await agent.resumeRun({ runId });
  release();
  await agent.whenIdle();
  const { run, steps } = await runAndSteps(runId);
  expect(run).toMatchObject({ state: 'done', text: 'Let me look.\n\nDone.' });
  expect(steps).toMatchObject([{ state: 'failed', result: { kind: 'refused', reason: 'interrupted' } }]);
});

test('a run whose executor lives on in another context is not called interrupted', async () => {
  const lock = openLocks();
  await db.threads.put(THREAD);
  await db.runs.put(runOf({ heartbeatAt: 1000 }));
  let finish = () => {};
  const elsewhere = lock(
    'run:run',
    () =>
      new Promise<void>((resolve) => {
        finish = () => void db.runs.update('run', { state: 'done' }).then(() => resolve());
      }),
  );
  const settling = settleRuns(5000, lock);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect((await db.runs.get('run'))?.state).toBe('running');
  finish();
  await Promise.all([elsewhere, settling]);
  expect((await db.runs.get('run'))?.state).toBe('done');
});

test('a second executor of one run waits for the first, and finds nothing left to do', async () => {
  server = await startModel({ script: [{ text: 'Once.' }] });
  const lock = openLocks();
  const [first, second] = [agentWith({ lock }), agentWith({ lock })];
  await useModel(first, server.url);
  const { id: threadId } = await first.createThread({});
  let letGo = () => {};
  const other = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const { runId } = await first.ask({ threadId, question: 'Find milk' });
  void lock(`run:${runId}`, () => other);
  await first.whenIdle();
  await db.runs.update(runId, { state: 'interrupted' });
  await second.resumeRun({ runId });
  // While the lock is held elsewhere, the run is ended there.
  await db.runs.update(runId, { state: 'cancelled' });
  letGo();
  await second.whenIdle();
  expect((await runAndSteps(runId)).run.state).toBe('cancelled');
  expect(server.requests()).toHaveLength(1);
});
