import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Capabilities } from '../../../../utils/domain/talk/capabilities';
import { capabilitiesId } from '../../../../utils/domain/talk/capabilities';
import type { ServerKind } from '../../../../utils/domain/talk/model-profile';
import { noteCapabilities } from '../../../../utils/storage/commands/capabilities';
import { db } from '../../../../utils/storage/db';
import { findCapabilities } from '../../../../utils/storage/queries/capabilities';
import { type PlayedModel, startModel } from '../../../mallory/serve.mjs';
import { agentWith } from '../agent-at';
import { type Abilities, startAble } from '../scripted-server';

vi.setConfig({ testTimeout: 60_000 });

const open: PlayedModel[] = [];

async function played(server: PlayedModel): Promise<PlayedModel> {
  open.push(server);
  return server;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
  await db.capabilities.clear();
});

function formAt(baseUrl: string, server: ServerKind = 'custom', model = 'qwen3') {
  return { id: 'p1', name: 'Test', server, baseUrl, model, roles: ['chat'] as const };
}

async function found(abilities: Abilities, server: ServerKind = 'custom', model = 'qwen3') {
  const able = await played(await startAble(abilities));
  const report = await agentWith().testConnection({ profile: formAt(able.url, server, model), key: null });
  expect(report).toMatchObject({ isOk: true, error: null });
  return { able, known: report.capabilities as Capabilities };
}

describe('what a model can do is found out', () => {
  test('all of it', async () => {
    const { known } = await found({
      hasTools: true,
      hasForcedTools: true,
      hasJsonSchema: true,
      hasJsonObject: true,
      hasVision: true,
    });
    expect(known).toMatchObject({
      hasTools: true,
      hasForcedTools: true,
      hasJsonSchema: true,
      hasJsonObject: true,
      hasVision: true,
      thinkingSwitch: 'none',
      contextTokens: null,
      pending: [],
    });
  });

  test('a server that takes everything and heeds nothing can do nothing', async () => {
    const { known } = await found({});
    expect(known).toMatchObject({
      hasTools: false,
      hasForcedTools: false,
      hasJsonSchema: false,
      hasJsonObject: false,
      hasVision: false,
    });
  });

  test('a refusal is a no', async () => {
    const refuses = ['tools', 'response_format', 'image'];
    const { known } = await found({ hasVision: true, hasTools: true, hasJsonObject: true, refuses });
    expect(known).toMatchObject({
      hasTools: false,
      hasForcedTools: false,
      hasJsonSchema: false,
      hasJsonObject: false,
      hasVision: false,
    });
  });

  test('a server that is busy with one question leaves that one unknown', async () => {
    const able = await played(
      await startModel({
        script: ({ body }) =>
          body.response_format ? { status: 503, body: { error: { message: 'loading' } } } : { text: '42' },
      }),
    );
    const report = await agentWith().testConnection({ profile: formAt(able.url), key: null });
    expect(report.capabilities).toMatchObject({ hasJsonSchema: null, hasJsonObject: null, hasTools: false });
  });

  test('with few and short requests', async () => {
    const { able } = await found({ hasTools: true, isQuiet: () => false });
    const asked = able.requests().filter(({ method }) => method === 'POST');
    expect(asked.length).toBeLessThanOrEqual(11);
    for (const { body, text } of asked) {
      expect(body.max_tokens).toBeLessThanOrEqual(64);
      expect(text.length).toBeLessThan(1_000);
    }
  });
});

describe('the switch that really stops the thinking', () => {
  test.each([
    ['dashscope', 'qwen3-8b', 'enable_thinking', (body: Body) => body.enable_thinking === false],
    ['dashscope', 'qwen3.8-max', 'reasoning_effort', (body: Body) => body.reasoning_effort === 'none'],
    ['openrouter', 'qwen/qwen3-8b', 'reasoning', (body: Body) => Boolean(body.reasoning)],
    ['vllm', 'Qwen/Qwen3-8B', 'chat_template_kwargs', (body: Body) => Boolean(body.chat_template_kwargs)],
    ['ollama', 'qwen3:8b', 'reasoning_effort', (body: Body) => body.reasoning_effort === 'none'],
    ['custom', 'some-model', 'chat_template_kwargs', (body: Body) => Boolean(body.chat_template_kwargs)],
    ['custom', 'stubborn', 'none', () => false],
  ] as const)('at %s for %s it is %s', async (server, model, name, isQuiet) => {
    const { known, able } = await found({ isQuiet, hasTools: true, hasVision: true }, server, model);
    expect(known.thinkingSwitch).toBe(name);
    const vision = able.requests().find(({ text }) => text.includes('image_url'));
    if (name !== 'none') expect(isQuiet(vision?.body as unknown as Body)).toBe(true);
  });

  test('a switch that is refused is none', async () => {
    const isQuiet = (body: Body) => body.reasoning_effort === 'none' || body.enable_thinking === false;
    const { known } = await found({ isQuiet, refuses: ['enable_thinking'] });
    expect(known.thinkingSwitch).toBe('reasoning_effort');
  });
});

type Body = Readonly<Record<string, unknown>>;

describe('the size of the context', () => {
  const list = (entry: object) => ({ '/v1/models': { data: [{ id: 'other', context_length: 1 }, entry] } });

  test.each([
    ['vllm', list({ id: 'qwen3', max_model_len: 40_960 }), 40_960],
    ['openrouter', list({ id: 'qwen3', context_length: 131_072 }), 131_072],
    ['llamacpp', { '/props': { default_generation_settings: { n_ctx: 8192 } } }, 8192],
    ['llamacpp', list({ id: 'qwen3', meta: { n_ctx_train: 40_960 } }), 40_960],
    [
      'lmstudio',
      {
        '/api/v0/models': {
          data: [{ id: 'qwen3', loaded_context_length: 4096, max_context_length: 32_768 }],
        },
      },
      4096,
    ],
    ['ollama', { '/api/ps': { models: [{ name: 'qwen3:latest', context_length: 4096 }] } }, 4096],
    [
      'ollama',
      { '/api/ps': { models: [] }, '/api/show': { parameters: 'stop "x"\nnum_ctx    16384' } },
      16_384,
    ],
    ['ollama', { '/api/ps': { models: [{ name: 'other:8b', context_length: 4096 }] } }, null],
    ['custom', list({ id: 'qwen3', context_length: 'a lot' }), null],
    ['custom', { '/v1/models': { unexpected: true } }, null],
  ] as const)('at %s: %j is %s', async (server, facts, tokens) => {
    const { known, able } = await found({ facts }, server);
    expect(known.contextTokens).toBe(tokens);
    const places = new Set(able.requests().map(({ path }) => path));
    for (const path of places)
      expect([
        '/v1/chat/completions',
        '/v1/models',
        '/props',
        '/api/ps',
        '/api/show',
        '/api/v0/models',
      ]).toContain(path);
  });
});

describe('what was found', () => {
  test('is kept under the model and its endpoint, beside what refusals taught', async () => {
    const able = await played(await startAble({ hasTools: true }));
    const id = capabilitiesId(able.url, 'qwen3');
    await noteCapabilities(id, { refused: ['temperature'] }, 1);
    await agentWith().testConnection({ profile: formAt(able.url), key: null });
    expect(await findCapabilities(id)).toMatchObject({ hasTools: true, refused: ['temperature'] });
    expect((await findCapabilities(id))?.checkedAt).toBeGreaterThan(1);
  });

  test('comes one by one, and a stopped test keeps what it had and hangs up', async () => {
    const able = await played(
      await startModel({
        script: ({ body }) => (body.tools ? { text: 'x'.repeat(600), everyMs: 100 } : { text: '42' }),
      }),
    );
    const id = capabilitiesId(able.url, 'qwen3');
    await noteCapabilities(id, { hasVision: true }, 1);
    const agent = agentWith();
    const testing = agent.testConnection({ profile: formAt(able.url), key: null });
    await expect
      .poll(async () => (await findCapabilities(id))?.pending, { timeout: 30_000 })
      .toEqual(['hasTools', 'hasForcedTools', 'hasJsonSchema', 'hasJsonObject', 'hasVision']);
    await expect.poll(() => able.requests().some(({ body }) => body?.tools), { timeout: 30_000 }).toBe(true);
    await agent.stopTest({ id: 'p1' });
    expect((await testing).capabilities).toMatchObject({
      thinkingSwitch: 'none',
      hasTools: null,
      hasVision: true,
      pending: [],
    });
    const last = able.requests().at(-1);
    await expect.poll(() => last?.hungUpAt ?? null, { timeout: 10_000 }).not.toBeNull();
  });

  test('a test that is stopped before the first word says so', async () => {
    const able = await played(await startModel({ script: () => ({ text: 'ok', delayMs: 5_000 }) }));
    const agent = agentWith();
    const testing = agent.testConnection({ profile: formAt(able.url), key: null });
    await expect.poll(() => able.requests().length, { timeout: 10_000 }).toBe(1);
    await agent.stopTest({ id: 'p1' });
    expect(await testing).toMatchObject({ isOk: false, error: { kind: 'stopped' } });
  });

  test('a failed connection leaves what was known', async () => {
    const able = await played(
      await startModel({
        script: () => ({ status: 401, body: { error: { message: 'Incorrect API key' } } }),
      }),
    );
    const id = capabilitiesId(able.url, 'qwen3');
    await noteCapabilities(id, { hasTools: true }, 5);
    const report = await agentWith().testConnection({ profile: formAt(able.url), key: 'wrong-key' });
    expect(report).toMatchObject({ isOk: false, error: { kind: 'key' }, capabilities: null });
    expect(await findCapabilities(id)).toMatchObject({ hasTools: true, checkedAt: 5 });
  });
});

test('facts are read from the endpoint alone: a redirect is not followed', async () => {
  const elsewhere = await played(await startModel());
  const able = await played(
    await startModel({
      script: () => ({ status: 307, headers: { location: `${elsewhere.url}/chat/completions` } }),
    }),
  );
  const report = await agentWith().testConnection({ profile: formAt(able.url), key: 'secret-canary-key' });
  expect(report.error?.kind).toBe('redirect');
  expect(elsewhere.requests()).toEqual([]);
});
