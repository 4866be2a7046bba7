import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { saveSettings } from '../../../../utils/storage/commands/settings';
import { allowSending } from '../../../../utils/storage/commands/shops';
import { db } from '../../../../utils/storage/db';
import { exportJson } from '../../../../utils/storage/queries/export';
import { listSentRequests } from '../../../../utils/storage/queries/sent-requests';
import { agentWith, ask, runAndSteps, useModel } from '../agent-at';
import { forgetAll, MILKS, remember } from '../seen';

vi.setConfig({ testTimeout: 30_000 });

const CLOUD = 'https://models.example/v1';
const SHOP = 'https://greengrocer.example';

/** Bodies that reached the network, byte for byte. */
let arrived: string[];
/** What the played endpoint answers, one after the other; the last one repeats. */
let replies: (() => Response)[];

beforeEach(async () => {
  await forgetAll();
  await remember(...MILKS);
  arrived = [];
  replies = [() => words('Corner is cheaper.')];
});

const network: typeof fetch = async (_, init) => {
  arrived.push(String(init?.body));
  return (replies[arrived.length - 1] ?? replies.at(-1) ?? (() => words('ok')))();
};

const stream = (chunk: object, finish: string) =>
  new Response(
    [{ choices: [{ delta: chunk }] }, { choices: [{ delta: {}, finish_reason: finish }] }]
      .map((each) => `data: ${JSON.stringify(each)}\n\n`)
      .join(''),
    { headers: { 'content-type': 'text/event-stream' } },
  );
const words = (content: string) => stream({ content }, 'stop');
const look = () =>
  stream(
    { tool_calls: [{ index: 0, id: 'c', function: { name: 'read_tab', arguments: '{"tab":"t1"}' } }] },
    'tool_calls',
  );

async function cloudAgent(url = CLOUD) {
  const agent = agentWith({ fetch: network });
  await useModel(agent, url);
  return agent;
}

const waiting = async () => (await db.sentRequests.toArray()).filter(({ state }) => state === 'waiting');
const theWaiting = async () => {
  const [request] = await waiting();
  if (!request) throw new Error('nothing waits');
  return request;
};

describe('before the words of a shop leave this machine for the first time', () => {
  test('the request waits, and nothing was sent', async () => {
    const { run } = await ask(await cloudAgent(), 'Where is this cheaper?');
    expect(run).toMatchObject({ state: 'waiting', error: null });
    expect(arrived).toEqual([]);
    expect(await theWaiting()).toMatchObject({ runId: run.id, turn: 0, shops: [SHOP] });
    expect((await theWaiting()).body).toContain('Where is this cheaper?');
  });

  test('what is let go arrives byte for byte as it was shown, by a worker that knows nothing of the first', async () => {
    const { run } = await ask(await cloudAgent(), 'Wo ist das günstiger? 🥛 \u2028');
    const shown = await theWaiting();
    const next = agentWith({ fetch: network });
    await next.releaseRequest({ id: shown.id, isAlways: false });
    await next.whenIdle();
    expect(Buffer.from(arrived[0] ?? '')).toEqual(Buffer.from(shown.body));
    expect((await runAndSteps(run.id)).run).toMatchObject({ state: 'done', text: 'Corner is cheaper.' });
    expect(await listSentRequests(run.id)).toMatchObject([{ state: 'sent', body: shown.body }]);
  });

  test('one look speaks for the rest of the answer, and not for the next question', async () => {
    replies = [look, () => words('Done.')];
    const agent = await cloudAgent();
    const { run, threadId } = await ask(agent, 'Read it');
    await agent.releaseRequest({ id: (await theWaiting()).id, isAlways: false });
    await agent.whenIdle();
    expect((await runAndSteps(run.id)).run.state).toBe('done');
    expect(arrived).toHaveLength(2);
    const { runId } = await agent.ask({ threadId, question: 'And now?' });
    await agent.whenIdle();
    expect((await runAndSteps(runId)).run.state).toBe('waiting');
  });

  test('a shop of another place that a tool finds is asked for too', async () => {
    await allowSending(SHOP, new URL(CLOUD).origin, 1);
    replies = [
      () =>
        stream(
          {
            tool_calls: [
              { index: 0, id: 'c', function: { name: 'search_memory', arguments: '{"words":"milk"}' } },
            ],
          },
          'tool_calls',
        ),
    ];
    const { run } = await ask(await cloudAgent(), 'Find milk');
    expect(run.state).toBe('waiting');
    expect(arrived).toHaveLength(1);
    expect((await theWaiting()).shops).toContain('https://corner.example');
  });

  test('"always" is kept for the shop and the endpoint, and can be taken back', async () => {
    const agent = await cloudAgent();
    const { threadId } = await ask(agent, 'one');
    await agent.releaseRequest({ id: (await theWaiting()).id, isAlways: true });
    await agent.whenIdle();
    await agent.ask({ threadId, question: 'two' });
    await agent.whenIdle();
    expect(await waiting()).toEqual([]);
    await useModel(agent, 'https://other.example/v1');
    await agent.ask({ threadId, question: 'three' });
    await agent.whenIdle();
    await agent.refuseRequest({ id: (await theWaiting()).id });
    await useModel(agent, CLOUD);
    await agent.forbidSending({ origin: SHOP, endpoint: new URL(CLOUD).origin });
    await agent.ask({ threadId, question: 'four' });
    await agent.whenIdle();
    expect(await waiting()).toHaveLength(1);
    expect(arrived).toHaveLength(2);
  });

  test('a request that is refused never goes, and the question ends there', async () => {
    const agent = await cloudAgent();
    const { run, threadId } = await ask(agent, 'one');
    const { id } = await theWaiting();
    await expect(agent.ask({ threadId, question: 'two' })).rejects.toThrow(/still being answered/);
    await agent.refuseRequest({ id });
    expect((await runAndSteps(run.id)).run).toMatchObject({ state: 'cancelled', note: 'not-sent' });
    await expect(agent.releaseRequest({ id, isAlways: false })).rejects.toThrow(/does not wait/);
    expect(arrived).toEqual([]);
  });

  test('stop refuses what waits; a waiting question is not resumed in any other way', async () => {
    const agent = await cloudAgent();
    const { run } = await ask(agent, 'one');
    await expect(agent.resumeRun({ runId: run.id })).rejects.toThrow(/waits for you/);
    await agent.stopRun({ runId: run.id });
    expect((await runAndSteps(run.id)).run.state).toBe('cancelled');
    expect(await waiting()).toEqual([]);
  });

  test('what was shown for one endpoint never goes to another', async () => {
    const agent = await cloudAgent();
    await ask(agent, 'one');
    const { id } = await theWaiting();
    await useModel(agent, 'https://other.example/v1');
    await agent.releaseRequest({ id, isAlways: false });
    await agent.whenIdle();
    expect(arrived).toEqual([]);
    expect((await theWaiting()).url).toContain('other.example');
  });

  test('a retry after a full server sends what was let go, to the letter', async () => {
    replies = [() => new Response('{"error":{"message":"busy"}}', { status: 503 }), () => words('ok')];
    const agent = await cloudAgent();
    await saveSettings({ review: 'always' });
    await ask(agent, 'one');
    const shown = await theWaiting();
    await agent.releaseRequest({ id: shown.id, isAlways: false });
    await agent.whenIdle();
    expect(arrived).toEqual([shown.body, shown.body]);
    expect(await waiting()).toEqual([]);
  });
});

describe('where nothing needs a look', () => {
  test.each([
    ['a model on this machine', 'http://127.0.0.1:11434/v1', 'first'],
    ['never wanted', CLOUD, 'never'],
  ] as const)('%s', async (_, url, review) => {
    await saveSettings({ review });
    const { run } = await ask(await cloudAgent(url), 'one');
    expect(run.state).toBe('done');
    expect(await listSentRequests(run.id)).toMatchObject([{ state: 'sent', body: arrived[0] }]);
  });

  test('a question without any page', async () => {
    const agent = await cloudAgent();
    const { id: threadId } = await agent.createThread({});
    const { runId } = await agent.ask({ threadId, question: 'Hello' });
    await agent.whenIdle();
    expect((await runAndSteps(runId)).run.state).toBe('done');
  });

  test('with "always" every turn waits', async () => {
    await saveSettings({ review: 'always' });
    replies = [look, () => words('Done.')];
    const agent = await cloudAgent('http://127.0.0.1:11434/v1');
    const { run } = await ask(agent, 'Read it');
    for (const turn of [0, 1]) {
      const shown = await theWaiting();
      expect(shown.turn).toBe(turn);
      await agent.releaseRequest({ id: shown.id, isAlways: false });
      await agent.whenIdle();
      expect(arrived.at(-1)).toBe(shown.body);
    }
    expect((await runAndSteps(run.id)).run.state).toBe('done');
  });
});

describe('what was sent is kept', () => {
  test('at most 200 requests of two weeks, never in an export, and gone with its conversation', async () => {
    const now = Date.now();
    const row = { turn: 0, url: CLOUD, body: 'canary-body', state: 'sent' as const };
    await db.sentRequests.bulkPut([
      ...Array.from({ length: 230 }, (_, index) => ({
        ...row,
        id: `n${index}`,
        runId: 'x',
        at: now - index,
      })),
      { ...row, id: 'old', runId: 'x', at: now - 15 * 86_400_000 },
      { ...row, id: 'held', runId: 'x', at: now - 16 * 86_400_000, state: 'waiting' as const },
    ]);
    await saveSettings({ review: 'never' });
    const agent = await cloudAgent();
    const { run, threadId } = await ask(agent, 'one');
    await vi.waitFor(async () => expect(await db.sentRequests.count()).toBe(200));
    const ids = (await db.sentRequests.toArray()).map(({ id }) => id);
    expect(ids).toContain('held');
    expect(ids).not.toContain('old');
    expect(await exportJson({ withConversations: true, now })).not.toContain('canary-body');
    expect(await listSentRequests(run.id)).toHaveLength(1);
    await agent.deleteThread({ id: threadId });
    expect(await listSentRequests(run.id)).toEqual([]);
  });

  test('the key is in none of it, and a connection test is kept too', async () => {
    await saveSettings({ review: 'never' });
    const agent = await cloudAgent();
    await ask(agent, 'one secret-canary-key');
    const profile = await db.profiles.get('test');
    if (!profile) throw new Error('no profile');
    await agent.testConnection({ profile, key: 'secret-canary-key' });
    const kept = await db.sentRequests.toArray();
    expect(kept.map(({ runId }) => runId)).toContain('connection-test');
    expect(JSON.stringify(kept)).not.toContain('secret-canary-key');
    expect(kept.map(({ body }) => body).sort()).toEqual(
      arrived.filter((body) => body !== 'undefined').sort(),
    );
  });
});
