import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { settleRuns } from '../../../entrypoints/background/agent';
import { HEARTBEAT_MS } from '../../../utils/domain/conversation';
import { saveSettings } from '../../../utils/storage/commands/settings';
import { db } from '../../../utils/storage/db';
import { type PlayedModel, type Reply, startModel } from '../../mallory/serve.mjs';
import { openLocks } from '../background/locks';
import { agentWith, ask, runAndSteps, useModel } from './agent-at';
import { forgetAll, MILKS, remember } from './seen';

vi.setConfig({ testTimeout: 30_000 });

const open: PlayedModel[] = [];

async function talking(...script: Reply[]) {
  const server = await startModel({ script });
  open.push(server);
  const agent = agentWith();
  await useModel(agent, server.url);
  return { server, agent };
}

const look = (name = 'read_tab', input: object = { tab: 't1' }): Reply => ({
  text: 'Let me look.',
  calls: [{ name, arguments: input }],
});

beforeEach(async () => {
  await forgetAll();
  await remember(...MILKS);
});

afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

describe('a question is answered', () => {
  test('with a look at the tab, the words kept, the steps kept, the tokens counted', async () => {
    const { server, agent } = await talking(look(), look('find_substitutes', { product: 'p1' }), {
      thinking: 'hm',
      text: 'Corner is 0.20 cheaper.',
    });
    const { run, steps } = await ask(agent, 'Where is this cheaper?');
    expect(run).toMatchObject({
      mode: 'model',
      state: 'done',
      isTruncated: false,
      thinking: 'hm',
      usage: { promptTokens: 300, completionTokens: 60 },
    });
    expect(run.text).toBe('Let me look.\n\nLet me look.\n\nCorner is 0.20 cheaper.');
    expect(steps).toMatchObject([
      { tool: 'read_tab', state: 'done', turn: 0, result: { kind: 'products' } },
      { tool: 'find_substitutes', state: 'done', turn: 1, result: { kind: 'substitutes' } },
    ]);
    expect(
      server
        .requests()
        .at(-1)
        ?.body.messages.map(({ role }) => role),
    ).toEqual(['system', 'user', 'assistant', 'tool', 'assistant', 'tool']);
    expect(agent.checkpoints.at(-1)).toBe('cleared');
  });

  test('the code around page data is new in every request, the rules are not (P03)', async () => {
    const { server, agent } = await talking(look(), { text: 'ok' });
    await ask(agent, 'Where is this cheaper?');
    const codes = server.requests().map(({ text }) => /\[\[page-data (\w{16}) source/.exec(text)?.[1]);
    expect(new Set(codes).size).toBe(2);
    expect(
      new Set(server.requests().map(({ body }) => JSON.stringify([body.messages[0], body.tools]))).size,
    ).toBe(1);
  });

  test('the next question knows what the last answer was about', async () => {
    const { server, agent } = await talking(
      look('search_memory', { words: 'whole milk' }),
      { text: 'Three milks.' },
      { text: 'The second.' },
    );
    const { threadId } = await ask(agent, 'Find milk');
    const { runId } = await agent.ask({ threadId, question: 'Which of these is cheapest?' });
    await agent.whenIdle();
    expect((await runAndSteps(runId)).run.state).toBe('done');
    const messages = server.requests().at(-1)?.body.messages ?? [];
    expect(messages.map(({ role }) => role)).toEqual(['system', 'user', 'assistant', 'user']);
    expect(messages[3]?.content).toMatch(
      /\nt1 p1: Whole milk[\s\S]*source=last-answer\n(?:p[23]: .*\n)*p1: as above\n/,
    );
  });

  test('a question to the person ends the turn', async () => {
    const { server, agent } = await talking(
      look('ask_person', { question: 'Which size?', choices: ['1 l', '2 l'] }),
      { text: 'never' },
    );
    const { run, steps } = await ask(agent, 'Find milk');
    expect(run).toMatchObject({ state: 'done', text: 'Let me look.' });
    expect(steps.at(-1)?.result).toEqual({ kind: 'question', text: 'Which size?', choices: ['1 l', '2 l'] });
    expect(server.requests()).toHaveLength(1);
  });

  test('a conversation answers one question at a time', async () => {
    const { agent } = await talking({ text: 'slow', everyMs: 100 });
    const { id: threadId } = await agent.createThread({});
    await agent.ask({ threadId, question: 'one' });
    await expect(agent.ask({ threadId, question: 'two' })).rejects.toThrow(/still being answered/);
    await agent.whenIdle();
    expect((await db.threads.get(threadId))?.title).toBe('one');
  });
});

describe('what a model may not do', () => {
  test('unknown tools, broken arguments and stale names are refused, and the run goes on', async () => {
    const calls = [
      { name: 'checkout', arguments: {} },
      { name: 'read_tab', arguments: '{"tab":' },
      { name: 'compare', arguments: '["p1","p2"]' },
      { name: 'price_history', arguments: { product: 'p7' } },
    ];
    const { server, agent } = await talking({ calls }, { text: 'Sorry.' });
    const { run, steps } = await ask(agent, 'Buy it');
    expect(run.state).toBe('done');
    expect(steps.map(({ state, result }) => [state, result?.kind === 'refused' && result.reason])).toEqual([
      ['failed', 'unknown-tool'],
      ['failed', 'bad-arguments'],
      ['failed', 'bad-arguments'],
      ['failed', 'unknown-handle'],
    ]);
    for (const message of server.requests().at(-1)?.body.messages ?? []) {
      for (const call of message.tool_calls ?? [])
        expect(JSON.parse(call.function.arguments)).toBeInstanceOf(Object);
    }
  });

  test('calls of a stream that was cut off are not run', async () => {
    for (const finish of [null, 'length']) {
      const { agent } = await talking({ ...look('add_to_list', { wish: 'milk' }), finish });
      const { run, steps } = await ask(agent, 'Add milk');
      expect(steps).toEqual([]);
      expect(run).toMatchObject({
        isTruncated: true,
        text: 'Let me look.',
        state: finish === null ? 'interrupted' : 'done',
      });
    }
    expect(await db.items.count()).toBe(0);
  });

  test('of forty calls at once five are run; a repeated id counts once (A15)', async () => {
    const calls = Array.from({ length: 40 }, (_, n) => ({
      id: `c${n % 20}`,
      name: 'add_to_list',
      arguments: { wish: `thing ${n}` },
    }));
    const { agent } = await talking({ calls }, { text: 'ok' });
    const { steps } = await ask(agent, 'Add things');
    expect(steps.map(({ callId }) => callId)).toEqual(['c0', 'c1', 'c2', 'c3', 'c4']);
    expect(await db.items.count()).toBe(5);
  });

  test('the same call for the fourth time ends the run, however its keys are ordered (A14)', async () => {
    const { server, agent } = await talking(look('search_memory', { words: 'milk' }));
    const { run, steps } = await ask(agent, 'Find milk');
    expect(run).toMatchObject({ state: 'failed', error: { kind: 'ceiling' } });
    expect(steps).toHaveLength(3);
    expect(server.requests()).toHaveLength(4);
  });

  test('after the twelfth step the run ends (A14)', async () => {
    const server = await startModel({
      script: (_, index) => look('search_memory', { words: `milk ${index}` }),
    });
    open.push(server);
    const agent = agentWith();
    await useModel(agent, server.url);
    const { run, steps } = await ask(agent, 'Find milk');
    expect(run).toMatchObject({ state: 'failed', error: { kind: 'ceiling' } });
    expect(steps).toHaveLength(12);
  });

  test('after the time that was set the run ends, its words kept', async () => {
    await saveSettings({ maxRunSeconds: 1 });
    const { agent } = await talking({ text: 'word '.repeat(500), everyMs: 50 });
    const { run } = await ask(agent, 'Find milk');
    expect(run).toMatchObject({ state: 'failed', error: { kind: 'ceiling' } });
    expect(run.text).toContain('word');
  });
});

describe('when something fails', () => {
  test.each<[string, Reply, string, string]>([
    [
      'a wrong key',
      { status: 401, body: { error: { message: 'bad key secret-canary-key' } } },
      'failed',
      'key',
    ],
    ['a cut line', { text: 'some words and then a cut line', cutAfter: 4 }, 'interrupted', 'unreachable'],
    [
      'moderation',
      { status: 400, body: { error: { code: 'data_inspection_failed', message: 'no' } } },
      'failed',
      'moderation',
    ],
  ])('%s is told by kind', async (_, reply, state, kind) => {
    const { agent } = await talking(reply);
    const { run } = await ask(agent, 'Find milk');
    expect(run).toMatchObject({ state, error: { kind } });
    expect(JSON.stringify(run)).not.toContain('secret-canary-key');
    if (reply.text) expect(run.text).not.toBe('');
  });

  test('too long a prompt is cut once, the oldest results first; the second answer counts', async () => {
    const tooLong: Reply = {
      status: 400,
      body: { error: { code: 'context_length_exceeded', message: 'maximum context length' } },
    };
    const { server, agent } = await talking(look(), look('search_memory', { words: 'milk' }), tooLong, {
      text: 'ok',
    });
    const { run } = await ask(agent, 'Find milk');
    expect(run).toMatchObject({ state: 'done' });
    const [long, short] = server.requests().slice(-2);
    expect(short?.text.length).toBeLessThan(long?.text.length ?? 0);
    expect(short?.text).toContain('left out to save room');
    expect(short?.text).toContain('Find milk');
  });

  test('too long twice is told', async () => {
    const tooLong: Reply = { status: 400, body: { error: { message: 'maximum context length' } } };
    const { server, agent } = await talking(tooLong);
    expect((await ask(agent, 'Find milk')).run.error?.kind).toBe('context');
    expect(server.requests()).toHaveLength(2);
  });

  test('an address that was not granted is told as that', async () => {
    const server = await startModel();
    await server.close();
    const agent = agentWith({ isGranted: async () => false });
    await useModel(agent, server.url);
    expect((await ask(agent, 'Find milk')).run.error).toEqual({
      kind: 'no-permission',
      detail: server.origin,
    });
  });
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
    const server = await startModel({ script: [look(), { text: 'never' }] });
    open.push(server);
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

describe('conversations and connections', () => {
  test('tabs get names that are never used twice', async () => {
    const agent = agentWith();
    const { id: threadId } = await agent.createThread({});
    expect((await agent.attachTab({ threadId, tabId: 7 })).handle).toBe('t1');
    expect((await agent.attachTab({ threadId, tabId: 7 })).handle).toBe('t1');
    await agent.detachTab({ threadId, handle: 't1' });
    expect((await agent.attachTab({ threadId, tabId: 8 })).handle).toBe('t2');
  });

  test('a tab that we may not read is not attached', async () => {
    const agent = agentWith({ tab: async () => ({ url: null, title: '' }) });
    const { id: threadId } = await agent.createThread({});
    await expect(agent.attachTab({ threadId, tabId: 7 })).rejects.toThrow(/allow Cartwright/);
  });

  test('deleting a conversation takes its runs and steps along, and can be undone', async () => {
    const { agent } = await talking(look(), { text: 'ok' });
    const { threadId } = await ask(agent, 'Find milk');
    const { trashId } = await agent.deleteThread({ id: threadId });
    expect(await Promise.all([db.threads.count(), db.runs.count(), db.steps.count()])).toEqual([0, 0, 0]);
    expect(Object.values((await db.trash.get(trashId))?.tables ?? {}).map((rows) => rows.length)).toEqual([
      1, 1, 1, 2,
    ]);
  });

  test('a connection is tested with a real answer', async () => {
    const { server, agent } = await talking({ text: 'ok' });
    const profile = {
      id: 'x',
      name: 'X',
      server: 'custom' as const,
      baseUrl: server.url,
      model: 'm',
      roles: ['chat'] as const,
    };
    expect(await agent.testConnection({ profile, key: 'k' })).toMatchObject({
      isOk: true,
      models: ['mallory-1'],
      error: null,
      firstTokenMs: expect.any(Number),
    });
    const wrong = await talking({ status: 401, body: { error: { message: 'no' } } });
    const report = await wrong.agent.testConnection({
      profile: { ...profile, baseUrl: wrong.server.url },
      key: 'k',
    });
    expect(report).toMatchObject({ isOk: false, error: { kind: 'key' } });
    expect(
      await agent.testConnection({ profile: { ...profile, baseUrl: 'http://evil.example' }, key: 'k' }),
    ).toMatchObject({ isOk: false });
  });
});
