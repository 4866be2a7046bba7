import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { settleRuns } from '../../../entrypoints/background/agent/agent';
import { HEARTBEAT_MS } from '../../../utils/domain/talk/conversation';
import { db } from '../../../utils/storage/db';
import { openLocks } from '../background/locks';
import { agentWith, ask, runAndSteps, useModel } from './agent-at';
import { look, playedModels } from './played';
import { forgetAll, MILKS, remember } from './seen';

vi.setConfig({ testTimeout: 30_000 });

const { serving, talking } = playedModels();

beforeEach(async () => {
  await forgetAll();
  await remember(...MILKS);
});

describe('stopping, dying and going on', () => {
  test('stop ends the run at once, closes the socket, and no word comes after it', async () => {
    const { server, agent } = await talking({ text: 'word '.repeat(2000), everyMs: 20 });
    const { id: threadId } = await agent.createThread({});
    const { runId } = await agent.ask({ threadId, question: 'Find milk' });
    await expect.poll(async () => (await runAndSteps(runId)).run.text, { timeout: 3000 }).toContain('word');
    const stopped = Date.now();
    await agent.stopRun({ runId });
    const { run } = await runAndSteps(runId);
    expect(run.state).toBe('cancelled');
    await agent.whenIdle();
    expect(Date.now() - stopped).toBeLessThan(1000);
    await expect.poll(() => server.requests()[0]?.hungUpAt).not.toBeNull();
    expect((await runAndSteps(runId)).run).toEqual(run);
  });

  test('stop while a tool works: nothing follows (A16)', async () => {
    let release = () => {};
    const server = await serving(look(), { text: 'never' });
    const agent = agentWith({
      readPage: () => new Promise((_, reject) => (release = () => reject(new Error('late')))),
    });
    await useModel(agent, server.url);
    const { id: threadId } = await agent.createThread({});
    await agent.attachTab({ threadId, tabId: 7 });
    const { runId } = await agent.ask({ threadId, question: 'Find milk' });
    await expect.poll(async () => (await runAndSteps(runId)).steps[0]?.state).toBe('running');
    await agent.stopRun({ runId });
    release();
    await agent.whenIdle();
    expect((await runAndSteps(runId)).run.state).toBe('cancelled');
    expect(server.requests()).toHaveLength(1);
  });

  test('a run whose worker died is interrupted at the next wake, and one of this wake is not', async () => {
    const { agent } = await talking({ text: 'ok' });
    const { run } = await ask(agent, 'Find milk');
    await db.runs.put({ ...run, state: 'running', endedAt: null, text: 'half an ans', heartbeatAt: 1000 });
    await db.runs.put({
      ...run,
      id: 'new',
      threadId: 'other',
      state: 'running',
      endedAt: null,
      heartbeatAt: 5000,
    });
    await settleRuns(5000, openLocks());
    expect((await runAndSteps(run.id)).run).toMatchObject({ state: 'interrupted', text: 'half an ans' });
    expect((await runAndSteps('new')).run.state).toBe('running');
  });

  test('going on repeats no step: finished ones stay, a lost one is told as lost, a planned one is done', async () => {
    const { server, agent } = await talking(
      look('add_to_list', { wish: 'milk' }),
      { status: 401, body: {} },
      { text: 'Done.' },
    );
    const { run, steps } = await ask(agent, 'Add milk');
    expect(run).toMatchObject({ state: 'failed', text: 'Let me look.' });
    const [first] = steps;
    if (!first) throw new Error('there is no step');
    await db.steps.put({
      ...first,
      id: 'lost',
      index: 1,
      callId: 'lost',
      state: 'running',
      input: '{"wish":"bread"}',
      output: '',
      result: null,
    });
    await db.steps.put({
      ...first,
      id: 'open',
      index: 2,
      callId: 'open',
      state: 'planned',
      input: '{"wish":"eggs"}',
      output: '',
      result: null,
    });
    await agent.resumeRun({ runId: run.id });
    await agent.whenIdle();
    expect((await db.items.toArray()).map(({ text }) => text).sort()).toEqual(['eggs', 'milk']);
    const after = await runAndSteps(run.id);
    expect(after.run).toMatchObject({ state: 'done', error: null, text: 'Let me look.\n\nDone.' });
    expect(after.steps[1]).toMatchObject({
      state: 'failed',
      result: { kind: 'refused', reason: 'interrupted' },
    });
    expect(server.requests().at(-1)?.text).toContain('Interrupted: nobody knows');
  });

  test('a complete answer is not begun again', async () => {
    const { agent } = await talking({ text: 'ok' });
    const { run } = await ask(agent, 'Find milk');
    await expect(agent.resumeRun({ runId: run.id })).rejects.toThrow(/complete/);
  });

  test('short names mean the same after going on', async () => {
    const { agent } = await talking(
      look('search_memory', { words: 'whole milk' }),
      { status: 401, body: {} },
      look('price_history', { product: 'p2' }),
      { text: 'ok' },
    );
    const { run } = await ask(agent, 'Find milk');
    await agent.resumeRun({ runId: run.id });
    await agent.whenIdle();
    const told = run.handles.p2;
    expect(told).toBeDefined();
    expect((await runAndSteps(run.id)).steps[1]?.result).toEqual({ kind: 'history', productKey: told });
  });

  test('while a run goes on it gives a sign of life at least every five seconds', async () => {
    expect(HEARTBEAT_MS).toBeLessThanOrEqual(5000);
    const { agent } = await talking({ text: 'x'.repeat(140), everyMs: 400 });
    const { run } = await ask(agent, 'Find milk');
    expect(agent.checkpoints.filter((id) => id === run.id).length).toBeGreaterThanOrEqual(2);
  });
});
