import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { db } from '../../../utils/storage/db';
import { agentWith, ask } from './agent-at';
import { look, playedModels } from './played';
import { forgetAll, MILKS, remember } from './seen';

vi.setConfig({ testTimeout: 30_000 });

const { talking } = playedModels();

beforeEach(async () => {
  await forgetAll();
  await remember(...MILKS);
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
