import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { tokensIn } from '../../../utils/agent/model/metering';
import { saveSettings } from '../../../utils/storage/commands/settings';
import { db } from '../../../utils/storage/db';
import { spentOnRun } from '../../../utils/storage/queries/spendings';
import { agentWith, ask, runAndSteps, useModel } from './agent-at';
import { forgetAll, MILKS, remember } from './seen';

vi.setConfig({ testTimeout: 30_000 });

beforeEach(async () => {
  await forgetAll();
  await remember(...MILKS);
});

/** A server that counts nothing, so that every token is estimated. */
const network: typeof fetch = async () =>
  new Response(
    [{ delta: { content: 'Corner is cheaper.' } }, { delta: {}, finish_reason: 'stop' }]
      .map((choice) => `data: ${JSON.stringify({ choices: [choice] })}\n\n`)
      .join(''),
    { headers: { 'content-type': 'text/event-stream' } },
  );

async function cloudAgent(review: 'always' | 'never') {
  await saveSettings({ review });
  const agent = agentWith({ fetch: network });
  await useModel(agent, 'https://models.example/v1');
  return agent;
}

async function askedWith(review: 'always' | 'never') {
  const agent = await cloudAgent(review);
  const { run } = await ask(agent, 'Where is this cheaper?');
  const held = await spentOnRun(run.id);
  const [waiting] = (await db.sentRequests.toArray()).filter(({ state }) => state === 'waiting');
  if (waiting) await agent.releaseRequest({ id: waiting.id, isAlways: false });
  await agent.whenIdle();
  return { held, waited: run, run: (await runAndSteps(run.id)).run, spent: await spentOnRun(run.id) };
}

test('a request that waits for a look has used nothing yet, and counts once when it was let go', async () => {
  const plain = await askedWith('never');
  const looked = await askedWith('always');
  expect(looked.waited).toMatchObject({ state: 'waiting', usage: null });
  expect(looked.held).toMatchObject({ promptTokens: 0, completionTokens: 0 });
  expect(looked.run).toMatchObject({ state: 'done', usage: plain.run.usage });
  expect(looked.spent).toEqual(plain.spent);
});

test('under a ceiling of tokens that leaves room for one request, the look does not end the run', async () => {
  const { run } = await askedWith('never');
  const used = run.usage ? tokensIn(run.usage) : 0;
  await saveSettings({ maxRunTokens: Math.round(used * 1.5) });
  expect((await askedWith('always')).run).toMatchObject({ state: 'done', error: null });
});
