import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { saveSettings } from '../../../utils/storage/commands/settings';
import { db } from '../../../utils/storage/db';
import { type Reply, startModel } from '../../mallory/serve.mjs';
import { agentWith, ask, runAndSteps, useModel } from './agent-at';
import { look, playedModels } from './played';
import { forgetAll, MILKS, remember } from './seen';

vi.setConfig({ testTimeout: 30_000 });

const { talking } = playedModels();

beforeEach(async () => {
  await forgetAll();
  await remember(...MILKS);
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
    const { agent } = await talking((_, index) => look('search_memory', { words: `milk ${index}` }));
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
