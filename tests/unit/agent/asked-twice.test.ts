import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { settleRuns } from '../../../entrypoints/background/agent/agent';
import { db } from '../../../utils/storage/db';
import { type PlayedModel, startModel } from '../../mallory/serve.mjs';
import { openLocks } from '../background/locks';
import { agentWith, runAndSteps, useModel } from './agent-at';
import { forgetAll, MILKS, remember, runOf } from './seen';

vi.setConfig({ testTimeout: 30_000 });

let server: PlayedModel;

beforeEach(async () => {
  await forgetAll();
  await remember(...MILKS);
  server = await startModel({ script: () => ({ text: 'Corner is cheaper.' }) });
});

afterEach(() => server.close());

async function asking() {
  const agent = agentWith();
  await useModel(agent, server.url);
  const { id: threadId } = await agent.createThread({});
  return { agent, question: { id: 'q1', threadId, question: 'Where is milk cheaper?' } };
}

test('a question whose reply was lost is asked again and stored once: while it is answered, and afterwards', async () => {
  const { agent, question } = await asking();
  expect(await agent.ask(question)).toEqual({ runId: 'q1' });
  expect(await agent.ask(question)).toEqual({ runId: 'q1' });
  await agent.whenIdle();
  expect(await agent.ask(question)).toEqual({ runId: 'q1' });
  await agent.whenIdle();
  expect(await db.runs.count()).toBe(1);
  expect(server.requests()).toHaveLength(1);
  expect((await runAndSteps('q1')).run).toMatchObject({ state: 'done', text: 'Corner is cheaper.' });
});

test('both at the same moment are one', async () => {
  const { agent, question } = await asking();
  await Promise.all([agent.ask(question), agent.ask(question), agentWith().ask(question)]);
  await agent.whenIdle();
  expect(await db.runs.count()).toBe(1);
});

test('the worker died after storing it: the next one answers with the interrupted run, which goes on at a click', async () => {
  const { agent, question } = await asking();
  await db.runs.add(runOf({ ...question, startedAt: 1, heartbeatAt: 1 }));
  await settleRuns(2, openLocks());
  expect(await agent.ask(question)).toEqual({ runId: 'q1' });
  expect((await runAndSteps('q1')).run.state).toBe('interrupted');
  await agent.resumeRun({ runId: 'q1' });
  await agent.whenIdle();
  expect((await runAndSteps('q1')).run.state).toBe('done');
});

test('another question is never answered with it', async () => {
  const { agent, question } = await asking();
  await agent.ask(question);
  await expect(agent.ask({ ...question, question: 'Buy it' })).rejects.toThrow(/another question/);
  await agent.whenIdle();
  expect(await db.runs.count()).toBe(1);
});
