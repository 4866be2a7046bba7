import { describe, expect, test, vi } from 'vitest';
import { ModelError } from '../../../../utils/agent/model/model-error';
import type { ServerKind } from '../../../../utils/domain/talk/model-profile';
import { type PlayedModel, type Reply, startModel } from '../../../mallory/serve.mjs';
import { modelAt, noSignal, QUESTION } from '../model-at';
import { playedModels } from '../played';

vi.setConfig({ testTimeout: 30_000 });

const { serving } = playedModels();

async function failureOf(work: Promise<unknown>): Promise<ModelError['failure']> {
  const error = await work.then(
    () => new Error('it did not fail'),
    (each: unknown) => each,
  );
  if (!(error instanceof ModelError)) throw error;
  return error.failure;
}

const ask = ({ url }: PlayedModel, change: Parameters<typeof modelAt>[1] = {}, signal = noSignal()) =>
  modelAt(url, change).streamTurn(QUESTION, signal);

describe('what is sent', () => {
  test('the key goes into the authorization header and nowhere else, and the client does not name itself', async () => {
    const server = await serving({ text: 'ok' });
    const request = {
      messages: [{ role: 'user' as const, content: 'my key is secret-canary-key' }],
      tools: [],
    };
    await modelAt(server.url).streamTurn(request, noSignal());
    const [sent] = server.requests();
    expect(sent?.headers.authorization).toBe('Bearer secret-canary-key');
    expect(sent?.text).not.toContain('secret-canary-key');
    expect(
      Object.keys(sent?.headers ?? {}).filter((name) => /stainless|openai|cookie|referer/.test(name)),
    ).toEqual([]);
    expect(sent?.headers['user-agent'] ?? '').not.toMatch(/openai/i);
  });

  test('without a key no authorization is sent', async () => {
    const server = await serving({ text: 'ok' });
    await ask(server, { key: null });
    expect(server.requests()[0]?.headers.authorization).toBeUndefined();
  });

  test.each<[ServerKind, string, object]>([
    ['dashscope', 'qwen3.8-flash', { reasoning_effort: 'none' }],
    ['dashscope', 'qwen-plus', { enable_thinking: false }],
    ['openrouter', 'qwen/qwen3.8-flash', { reasoning: { enabled: false } }],
    ['ollama', 'qwen3:8b', { reasoning_effort: 'none' }],
    ['vllm', 'Qwen/Qwen3-8B', { chat_template_kwargs: { enable_thinking: false } }],
    ['lmstudio', 'qwen3', {}],
    ['custom', 'any', {}],
  ])('%s with %s: the exact body', async (server, model, extras) => {
    const served = await serving({ text: 'ok' });
    await ask(served, { server, model });
    expect(served.requests()[0]?.body).toEqual({
      model,
      messages: QUESTION.messages,
      stream: true,
      stream_options: { include_usage: true },
      temperature: 0.3,
      ...extras,
    });
  });
});

describe('what a stream may do', () => {
  test('words, thinking, calls and usage come through a real socket', async () => {
    const server = await serving({
      thinking: 'hm',
      text: 'Let me look.',
      calls: [{ name: 'compare', arguments: { products: ['p1', 'p2'] } }],
    });
    const turn = await ask(server);
    expect(turn).toMatchObject({
      text: 'Let me look.',
      thinking: 'hm',
      finish: 'tool_calls',
      usage: { promptTokens: 100, completionTokens: 20 },
    });
    expect(turn.calls.map(({ input }) => JSON.parse(input))).toEqual([{ products: ['p1', 'p2'] }]);
  });

  test('an end without a reason is seen', async () => {
    expect((await ask(await serving({ text: 'half', finish: null, done: false }))).finish).toBeNull();
  });

  test.each<[string, Reply, string]>([
    [
      'a web page with 200',
      { body: '<html>login</html>', headers: { 'content-type': 'text/html' } },
      'empty',
    ],
    ['an empty 200', { chunks: [], done: false }, 'empty'],
    ['only the end mark', { chunks: [] }, 'empty'],
    [
      'thinking with a call in it and no answer',
      { thinking: 'hm <tool_call>{}</tool_call>', text: '' },
      'empty',
    ],
    [
      'an error as JSON with 200',
      { body: { error: { code: 'data_inspection_failed', message: 'no' } } },
      'moderation',
    ],
    [
      'an error in mid-stream',
      { chunks: [{ choices: [{ delta: { content: 'a' } }] }, { error: { code: 502, message: 'provider' } }] },
      'server',
    ],
    [
      'an error event',
      { chunks: ['event: error\ndata: {"message":"rate limit reached"}\n\n'] },
      'rate-limit',
    ],
    [
      "vLLM's error object",
      { chunks: [{ object: 'error', message: 'maximum context length', code: 400 }] },
      'context',
    ],
    ['broken JSON', { chunks: ['data: {"choices":[\n\n'] }, 'server'],
    ['no object', { chunks: ['data: 7\n\n'] }, 'server'],
    ['a filtered answer', { text: 'x', finish: 'content_filter' }, 'moderation'],
    ['finish_reason error', { text: 'x', finish: 'error' }, 'server'],
  ])('%s is an error of kind %#', async (_, reply, kind) => {
    const server = await serving(reply);
    expect((await failureOf(ask(server))).kind).toBe(kind);
    expect(server.requests()).toHaveLength(1);
  });

  test('odd but harmless streams are read: comments, CRLF, no space, a byte order mark, ids', async () => {
    const server = await serving({
      chunks: [
        '\uFEFF: hello\r\n\r\n',
        'id: 1\r\nevent: message\r\ndata:{"choices":[{"delta":{"content":"Milch "}}]}\r\n\r\n',
        ': OPENROUTER PROCESSING\n\n',
        'data: {"choices":[]}\n\ndata: {"choices":null,"usage":{"prompt_tokens":1}}\n\n',
        'data: {"choices":[{"delta":{"content":"1,20 €"},"finish_reason":"stop"}]}\n\n',
      ],
    });
    expect(await ask(server)).toMatchObject({ text: 'Milch 1,20 €', finish: 'stop' });
  });

  test('a model that never stops is stopped', async () => {
    const server = await serving({
      chunks: Array.from({ length: 60 }, () => ({ choices: [{ delta: { content: 'x'.repeat(5000) } }] })),
    });
    expect((await failureOf(ask(server))).kind).toBe('ceiling');
  });

  test('nor does one that only thinks go on for long, and the socket is closed', async () => {
    const server = await serving({
      chunks: Array.from({ length: 500 }, () => ({
        choices: [{ delta: { reasoning_content: 'x'.repeat(5000) } }],
      })),
      everyMs: 5,
    });
    expect(await failureOf(ask(server))).toMatchObject({
      kind: 'ceiling',
      detail: expect.stringContaining('thought'),
    });
    await expect.poll(() => server.requests()[0]?.hungUpAt).not.toBeNull();
  });
});

describe('trying again', () => {
  test('503 while loading is tried again; the second answer counts', async () => {
    const server = await serving(
      { status: 503, body: { error: { message: 'Loading model', code: 503 } } },
      { text: 'ready' },
    );
    expect((await ask(server)).text).toBe('ready');
    expect(server.requests()).toHaveLength(2);
  });

  test.each([401, 402, 403, 404, 400, 500])('%i is asked once', async (status) => {
    const server = await serving({ status, body: { error: { message: 'no' } } });
    await failureOf(ask(server));
    expect(server.requests()).toHaveLength(1);
  });

  test('a connection cut in the answer is not tried again', async () => {
    const server = await serving({ text: 'a long answer that is cut', cutAfter: 3 });
    expect(await failureOf(ask(server))).toMatchObject({
      kind: 'unreachable',
      detail: 'the connection was cut',
    });
    expect(server.requests()).toHaveLength(1);
  });

  test('nobody listening is unreachable', async () => {
    const server = await startModel();
    await server.close();
    expect((await failureOf(ask(server))).kind).toBe('unreachable');
  });
});

describe('time', () => {
  const limits = { firstByteMs: 150, idleMs: 150, totalMs: 400 };

  test.each<[string, Reply]>([
    ['no first byte', { delayMs: 2000, text: 'late' }],
    ['silence after the first words', { text: 'some words and then nothing', hangAfter: 3 }],
    ['too long in all', { text: 'x'.repeat(600), everyMs: 60 }],
  ])('%s is called stalled, and the socket is closed', async (_, reply) => {
    const server = await serving(reply);
    expect((await failureOf(ask(server, { limits }))).kind).toBe('stalled');
    await expect.poll(() => server.requests()[0]?.hungUpAt).not.toBeNull();
  });

  test('comments keep a slow answer alive, longer than it may be silent', async () => {
    const end = { choices: [{ delta: { content: 'x' }, finish_reason: 'stop' }] };
    const server = await serving({
      chunks: [...Array.from({ length: 8 }, () => ': wait\n\n'), end],
      everyMs: 250,
    });
    const patient = { firstByteMs: 5000, idleMs: 1500, totalMs: 20_000 };
    expect((await ask(server, { limits: patient })).text).toBe('x');
  });
});

describe('where it goes', () => {
  test("Ollama's empty 403 is told apart", async () => {
    const reply = { status: 403, body: '' };
    expect((await failureOf(ask(await serving(reply), { server: 'ollama' }))).kind).toBe('ollama-origin');
    expect((await failureOf(ask(await serving(reply), { server: 'custom' }))).kind).toBe('key');
  });

  test('redirects, cookies and referrer are off', async () => {
    let init: RequestInit | undefined;
    const spy: typeof fetch = (input, given) => {
      init = given;
      return fetch(input, given);
    };
    await ask(await serving({ text: 'ok' }), { fetch: spy });
    expect(init).toMatchObject({ redirect: 'manual', credentials: 'omit', referrerPolicy: 'no-referrer' });
  });
});
