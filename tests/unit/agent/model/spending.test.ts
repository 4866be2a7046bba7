import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Agent } from '../../../../entrypoints/background/agent/agent';
import { costMicros, priceOf } from '../../../../utils/agent/model/price-table';
import { saveSettings } from '../../../../utils/storage/commands/settings';
import { db } from '../../../../utils/storage/db';
import { dayStart, spentOnRun, spentSince } from '../../../../utils/storage/queries/spendings';
import { agentWith, ask, runAndSteps } from '../agent-at';
import { forgetAll, MILKS, remember } from '../seen';

vi.setConfig({ testTimeout: 30_000 });

const MODEL = 'qwen3.8-flash';
const PRICE = priceOf(MODEL, 'dashscope');

let sent: number;
let reply: (index: number) => Response;

beforeEach(async () => {
  await forgetAll();
  await remember(...MILKS);
  await saveSettings({ review: 'never' });
  sent = 0;
});

const network: typeof fetch = async () => {
  sent += 1;
  return reply(sent - 1);
};

const eventStream = (body: BodyInit) =>
  new Response(body, { headers: { 'content-type': 'text/event-stream' } });
const data = (chunk: object) => `data: ${JSON.stringify(chunk)}\n\n`;
const answer = (content: string, usage: object | null) =>
  eventStream(
    [
      { choices: [{ delta: { content } }] },
      { choices: [{ delta: {}, finish_reason: 'stop' }] },
      ...(usage ? [{ choices: [], usage }] : []),
    ]
      .map(data)
      .join(''),
  );

async function paidAgent(server: 'dashscope' | 'custom' = 'dashscope'): Promise<Agent> {
  const agent = agentWith({ fetch: network });
  const profile = {
    id: 'paid',
    name: 'Paid',
    server,
    baseUrl: 'https://models.example/v1',
    model: MODEL,
    roles: ['chat'] as const,
  };
  await agent.saveProfile({ profile, key: null });
  return agent;
}

/** A stream of words without end; `hungUp` is kept when the client has had enough. */
function endless(): { readonly response: () => Response; readonly hungUp: Promise<void> } {
  let hangUp = () => {};
  const hungUp = new Promise<void>((resolve) => {
    hangUp = resolve;
  });
  const piece = new TextEncoder().encode(
    data({ choices: [{ delta: { content: 'word after word '.repeat(8) } }] }),
  );
  const response = () =>
    eventStream(
      new ReadableStream<Uint8Array>({
        pull: async (controller) => {
          await new Promise((resolve) => setTimeout(resolve));
          controller.enqueue(piece);
        },
        cancel: () => hangUp(),
      }),
    );
  return { response, hungUp };
}

describe('what an answer cost', () => {
  test('is counted by the server, and priced with the month of the price', async () => {
    if (!PRICE) throw new Error('no price');
    const usage = { prompt_tokens: 1204, completion_tokens: 88 };
    reply = () => answer('Corner.', usage);
    const { run } = await ask(await paidAgent(), 'one');
    const cost = costMicros({ promptTokens: 1204, completionTokens: 88 }, PRICE);
    expect(await spentOnRun(run.id)).toEqual({
      promptTokens: 1204,
      completionTokens: 88,
      micros: cost,
      isEstimated: false,
      asOf: PRICE.asOf,
    });
    expect((await spentSince(dayStart(Date.now()))).micros).toBe(cost);
  });

  test('is estimated from characters where the server counts nothing', async () => {
    reply = () => answer('x'.repeat(300), null);
    const { run } = await ask(await paidAgent(), 'one');
    expect(await spentOnRun(run.id)).toMatchObject({ completionTokens: 100, isEstimated: true });
  });

  test('is tokens alone where no price is known, and no cap in money holds there', async () => {
    await saveSettings({ maxRunMicros: 0, maxDayMicros: 0 });
    reply = () => answer('ok', { prompt_tokens: 10, completion_tokens: 1 });
    const { run } = await ask(await paidAgent('custom'), 'one');
    expect(run.state).toBe('done');
    expect(await spentOnRun(run.id)).toMatchObject({ promptTokens: 10, micros: null, asOf: null });
  });

  test('is nothing when the server refused the request', async () => {
    reply = () => new Response('{"error":{"message":"no such key"}}', { status: 401 });
    const { run } = await ask(await paidAgent(), 'one');
    expect(run.error?.kind).toBe('key');
    expect(await db.spendings.count()).toBe(0);
  });

  test('is kept when the stream is cut off', async () => {
    reply = () => eventStream(data({ choices: [{ delta: { content: 'x'.repeat(90) } }] }));
    const { run } = await ask(await paidAgent(), 'one');
    expect(run.state).toBe('interrupted');
    expect(await spentOnRun(run.id)).toMatchObject({ completionTokens: 30, isEstimated: true });
  });
});

describe('a cap in money', () => {
  test.each([
    ['run-cost', { maxRunMicros: 100, maxDayMicros: null }],
    ['day-cost', { maxRunMicros: null, maxDayMicros: 100 }],
  ] as const)('%s: what would go over it is not sent at all', async (ceiling, caps) => {
    await saveSettings(caps);
    const { run } = await ask(await paidAgent(), 'one');
    expect(run).toMatchObject({ state: 'failed', error: { kind: 'ceiling', ceiling } });
    expect(run.error?.detail).toMatch(/USD 0\.\d{4} of 0\.0001; the cap is in the options under privacy/);
    expect(sent).toBe(0);
    expect(await db.spendings.count()).toBe(0);
  });

  test('ends a stream that goes over it; it holds after a restart, and a new day begins anew', async () => {
    await saveSettings({ maxRunMicros: null, maxDayMicros: 1500 });
    const { response, hungUp } = endless();
    reply = response;
    const { run, threadId } = await ask(await paidAgent(), 'one');
    await hungUp;
    expect(run).toMatchObject({ state: 'failed', error: { kind: 'ceiling', ceiling: 'day-cost' } });
    expect(run.text).toContain('word after word');
    const spent = await spentOnRun(run.id);
    expect(spent.isEstimated).toBe(true);
    expect(spent.micros).toBeGreaterThan(1500);
    expect(spent.micros).toBeLessThan(2500);
    const restarted = await paidAgent();
    const { runId } = await restarted.ask({ threadId, question: 'two' });
    await restarted.whenIdle();
    expect((await runAndSteps(runId)).run.error?.ceiling).toBe('day-cost');
    expect(sent).toBe(1);
    const tomorrow = agentWith({ fetch: network, now: () => Date.now() + 86_400_000 });
    reply = () => answer('A new day.', { prompt_tokens: 10, completion_tokens: 1 });
    const next = await tomorrow.ask({ threadId, question: 'three' });
    await tomorrow.whenIdle();
    expect((await runAndSteps(next.runId)).run.state).toBe('done');
  });

  test('a worker that dies in the middle has written down what it used', async () => {
    reply = () =>
      eventStream(new ReadableStream({ start: (controller) => controller.enqueue(new Uint8Array()) }));
    const agent = await paidAgent();
    const { id: threadId } = await agent.createThread({});
    const { runId } = await agent.ask({ threadId, question: 'one' });
    await vi.waitFor(() => expect(sent).toBe(1));
    expect((await spentOnRun(runId)).micros).toBeGreaterThan(0);
    await agent.stopRun({ runId });
    await agent.whenIdle();
  });
});
