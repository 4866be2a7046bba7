import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { estimatedUsage } from '../../../../utils/agent/model/metering';
import { sumUsage } from '../../../../utils/agent/model/usage';
import { checkCeilings } from '../../../../utils/agent/run/ceilings';
import { saveSettings } from '../../../../utils/storage/commands/settings';
import { db } from '../../../../utils/storage/db';
import { ask, runAndSteps } from '../agent-at';
import { playedModels } from '../played';
import { forgetAll, MILKS, remember } from '../seen';

vi.setConfig({ testTimeout: 30_000 });

const { talking } = playedModels();

const search = (words: string) => ({ name: 'search_memory', arguments: { words } });
const usage = (prompt: number, completion: number) => ({
  prompt_tokens: prompt,
  completion_tokens: completion,
});

beforeEach(async () => {
  await forgetAll();
  await remember(...MILKS);
});

test.each([
  [{ steps: 13 }, 'steps'],
  [{ 'same-calls': 4 }, 'same-calls'],
  [{ tokens: 1001 }, 'tokens'],
  [{ steps: 12, 'same-calls': 3, tokens: 1000 }, null],
  [{}, null],
] as const)('a use of %j is over: %s', (use, ceiling) => {
  const check = () => checkCeilings(use, { maxSteps: 12, maxTokens: 1000 });
  if (ceiling === null) expect(check).not.toThrow();
  else
    expect(check).toThrow(
      expect.objectContaining({ failure: expect.objectContaining({ kind: 'ceiling', ceiling }) }),
    );
});

describe('a model that goes round in circles', () => {
  test('alternating between two calls ends at the fourth time of the first (A14)', async () => {
    const { server, agent } = await talking((_, index) => ({
      calls: [search(index % 2 ? 'bread' : 'milk')],
    }));
    const { run, steps } = await ask(agent, 'Find milk');
    expect(run).toMatchObject({ state: 'failed', error: { kind: 'ceiling', ceiling: 'same-calls' } });
    expect(steps).toHaveLength(6);
    expect(server.requests()).toHaveLength(7);
  });

  test('asking for the same five times in one turn does nothing (A14)', async () => {
    const { agent } = await talking({
      calls: Array.from({ length: 5 }, () => ({ name: 'add_to_list', arguments: { wish: 'milk' } })),
    });
    const { run } = await ask(agent, 'Add milk');
    expect(run.error?.ceiling).toBe('same-calls');
    expect(await db.items.count()).toBe(0);
  });

  test('asking for ever new things ends at the steps that the person set (A14)', async () => {
    const { agent } = await talking((_, index) => ({ calls: [search(`milk ${index}`)] }));
    await saveSettings({ maxRunSteps: 4 });
    const { run, steps } = await ask(agent, 'Find milk');
    expect(run.error).toMatchObject({ kind: 'ceiling', ceiling: 'steps' });
    expect(steps).toHaveLength(4);
  });
});

describe('tokens', () => {
  test('as the server counts them end the run before it asks again', async () => {
    const { server, agent } = await talking((_, index) => ({
      calls: [search(`milk ${index}`)],
      usage: usage(10_000, 500),
    }));
    await saveSettings({ maxRunTokens: 20_000 });
    const { run } = await ask(agent, 'Find milk');
    expect(run).toMatchObject({ state: 'failed', error: { kind: 'ceiling', ceiling: 'tokens' } });
    expect(server.requests()).toHaveLength(2);
    expect(run.usage?.promptTokens).toBe(20_000);
  });

  test('are estimated from the characters where a server counts nothing, and marked so', async () => {
    const { server, agent } = await talking({ text: 'word '.repeat(60), usage: null });
    const { run } = await ask(agent, 'Find milk');
    const request = server.requests()[0]?.body;
    expect(run.usage).toEqual({
      promptTokens: Math.ceil(JSON.stringify([request?.messages, request?.tools]).length / 3),
      completionTokens: 100,
      isEstimated: true,
    });
  });

  test('end an answer that does not stop while it is being written', async () => {
    const { server, agent } = await talking({ text: 'word '.repeat(20_000), everyMs: 1, usage: null });
    await saveSettings({ maxRunTokens: 5_000 });
    const { run } = await ask(agent, 'Find milk');
    expect(run.error?.ceiling).toBe('tokens');
    expect(run.text.length).toBeLessThan(20_000);
    await expect.poll(() => server.requests()[0]?.hungUpAt).not.toBeNull();
  });

  test('of a worker that died count when the run goes on', async () => {
    const { server, agent } = await talking({ text: 'word '.repeat(400), everyMs: 20 }, { text: 'Done.' });
    const { id: threadId } = await agent.createThread({});
    const { runId } = await agent.ask({ threadId, question: 'Find milk' });
    await expect.poll(() => server.requests().length).toBe(1);
    await expect.poll(async () => (await runAndSteps(runId)).run.usage).not.toBeNull();
    const kept = (await runAndSteps(runId)).run.usage;
    await agent.stopRun({ runId });
    await agent.resumeRun({ runId });
    await agent.whenIdle();
    const { run } = await runAndSteps(runId);
    expect(run).toMatchObject({ state: 'done', text: 'Done.' });
    expect(run.usage?.promptTokens).toBe((kept?.promptTokens ?? 0) + 100);
  });
});

test('what is estimated makes the sum an estimate', () => {
  const told = { promptTokens: 5, completionTokens: 1 };
  expect(sumUsage(null, told)).toEqual(told);
  expect(sumUsage(told, told)).toEqual({ promptTokens: 10, completionTokens: 2 });
  expect(sumUsage(told, estimatedUsage({ messages: [], tools: [] })).isEstimated).toBe(true);
});
