import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Turn, TurnRequest } from '../../../utils/agent/model/chat';
import { ModelError } from '../../../utils/agent/model/model-error';
import type { RunError } from '../../../utils/domain/talk/conversation';
import type { ServerKind } from '../../../utils/domain/talk/model-profile';
import { type PlayedModel, type Reply, startModel } from '../../mallory/serve.mjs';
import { modelAt, noSignal, QUESTION } from './model-at';

vi.setConfig({ testTimeout: 30_000 });

const open: PlayedModel[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

const REQUEST: TurnRequest = {
  ...QUESTION,
  tools: [{ type: 'function', function: { name: 'f', description: 'Does.', parameters: {} } }],
};

/** Plays the bytes through a real socket and the real client. */
async function asked(reply: Reply, server: ServerKind = 'dashscope'): Promise<Turn> {
  const played = await startModel({ script: [reply] });
  open.push(played);
  return modelAt(played.url, { server }).streamTurn(REQUEST, noSignal());
}

const line = (value: object) => `data: ${JSON.stringify(value)}\n\n`;
const delta = (value: object, finish_reason: string | null = null) =>
  line({ choices: [{ index: 0, delta: value, finish_reason }] });
const call = (...tool_calls: object[]) => delta({ tool_calls });
const USAGE = { prompt_tokens: 9, completion_tokens: 3 };
const END = delta({}, 'tool_calls');
const stream = (...chunks: string[]): Reply => ({ chunks });
const plain = (status: number, body: string | object, headers: Record<string, string> = {}): Reply => ({
  status,
  body,
  headers,
});

const F = (input: string, id: unknown = 'c1') => ({ name: 'f', input, id });

/** Every way in which real servers stream, and the turn that comes of it. */
const STREAMS: readonly [string, Reply, object][] = [
  [
    'DashScope: id and name empty after the first piece',
    stream(
      call({ index: 0, id: 'c1', type: 'function', function: { name: 'f', arguments: '' } }),
      call({ index: 0, id: '', type: 'function', function: { name: '', arguments: '{"a' } }),
      call({ index: 0, id: '', type: 'function', function: { arguments: '":1}' } }),
      call({ index: 0, id: '', function: { arguments: '' } }),
      END,
    ),
    { calls: [F('{"a":1}')], finish: 'tool_calls' },
  ],
  [
    'id, name and type null after the first piece',
    stream(
      call({ index: 0, id: 'c1', type: 'function', function: { name: 'f', arguments: '{' } }),
      call({ index: 0, id: null, type: null, function: { name: null, arguments: '}' } }),
      END,
    ),
    { calls: [F('{}')] },
  ],
  [
    'the id repeated on every piece',
    stream(
      call({ index: 0, id: 'c1', function: { name: 'f', arguments: '{"a":' } }),
      call({ index: 0, id: 'c1', function: { name: 'f', arguments: '1}' } }),
      END,
    ),
    { calls: [F('{"a":1}')] },
  ],
  [
    'old Ollama: a whole call without an index',
    stream(call({ id: 'c1', function: { name: 'f', arguments: '{}' } }), END),
    { calls: [F('{}')] },
  ],
  [
    'old Ollama: two calls without an index',
    stream(
      call({ id: 'c1', function: { name: 'f', arguments: '{"a":1}' } }),
      call({ id: 'c2', function: { name: 'f', arguments: '{"a":2}' } }),
      END,
    ),
    { calls: [F('{"a":1}'), F('{"a":2}', 'c2')] },
  ],
  [
    'Ollama with qwen3-coder: two calls that share index 0, finish_reason stop',
    stream(
      call({ index: 0, id: 'c1', function: { name: 'f', arguments: '{"a":1}' } }),
      call({ index: 0, id: 'c2', function: { name: 'f', arguments: '{"a":2}' } }),
      delta({}, 'stop'),
    ),
    { calls: [F('{"a":1}'), F('{"a":2}', 'c2')], finish: 'stop' },
  ],
  [
    'a tool without arguments: an empty text',
    stream(call({ index: 0, id: 'c1', function: { name: 'f', arguments: '' } }), END),
    { calls: [F('{}')] },
  ],
  [
    'two calls, their pieces mixed',
    stream(
      call(
        { index: 0, id: 'c1', function: { name: 'f', arguments: '{"a":' } },
        { index: 1, id: 'c2', function: { name: 'f', arguments: '{"a":' } },
      ),
      call({ index: 1, function: { arguments: '2}' } }, { index: 0, function: { arguments: '1}' } }),
      END,
    ),
    { calls: [F('{"a":1}'), F('{"a":2}', 'c2')] },
  ],
  [
    'two calls, the second one first',
    stream(
      call({ index: 1, id: 'c2', function: { name: 'f', arguments: '{"a":2}' } }),
      call({ index: 0, id: 'c1', function: { name: 'f', arguments: '{"a":1}' } }),
      END,
    ),
    { calls: [F('{"a":1}'), F('{"a":2}', 'c2')] },
  ],
  [
    'the name in the second piece',
    stream(call({ index: 0, id: 'c1' }), call({ index: 0, function: { name: 'f', arguments: '{}' } }), END),
    { calls: [F('{}')] },
  ],
  [
    'arguments in pieces of one character',
    stream(
      call({ index: 0, id: 'c1', function: { name: 'f', arguments: '' } }),
      ...[...'{"q":"2 l “öko” €"}'].map((sign) => call({ index: 0, function: { arguments: sign } })),
      END,
    ),
    { calls: [F('{"q":"2 l “öko” €"}')] },
  ],
  [
    'finish_reason stop though a call came',
    stream(call({ index: 0, id: 'c1', function: { name: 'f', arguments: '{}' } }), delta({}, 'stop')),
    { calls: [F('{}')], finish: 'stop' },
  ],
  ['the end without a finish_reason', stream(delta({ content: 'half' })), { text: 'half', finish: null }],
  [
    'the end without [DONE]',
    { chunks: [delta({ content: 'whole' }, 'stop')], done: false },
    { text: 'whole', finish: 'stop' },
  ],
  [
    'the end without either, in a call',
    {
      chunks: [call({ index: 0, id: 'c1', function: { name: 'f', arguments: '{"a' } })],
      done: false,
    },
    { calls: [F('{"a')], finish: null },
  ],
  ['no role in the first piece', stream(delta({ content: 'Milk' }, 'stop')), { text: 'Milk' }],
  [
    'choices null beside the usage',
    stream(delta({ content: 'Milk' }, 'stop'), line({ choices: null, usage: USAGE })),
    { text: 'Milk', usage: { promptTokens: 9, completionTokens: 3 } },
  ],
  [
    'choices empty beside the usage',
    stream(delta({ content: 'Milk' }, 'stop'), line({ choices: [], usage: USAGE })),
    { text: 'Milk', usage: { promptTokens: 9, completionTokens: 3 } },
  ],
  [
    'usage in every piece, null at the end',
    stream(
      line({ choices: [{ delta: { content: 'Mi' } }], usage: { prompt_tokens: 9, completion_tokens: 1 } }),
      line({ choices: [{ delta: { content: 'lk' }, finish_reason: 'stop' }], usage: USAGE }),
      line({ choices: [], usage: null }),
    ),
    { text: 'Milk', usage: { promptTokens: 9, completionTokens: 3 } },
  ],
  ['no usage at all', stream(delta({ content: 'Milk' }, 'stop')), { text: 'Milk', usage: null }],
  [
    'usage with what the server remembered',
    stream(
      delta({ content: 'Milk' }, 'stop'),
      line({ choices: [], usage: { ...USAGE, prompt_tokens_details: { cached_tokens: 7 } } }),
    ),
    { usage: { promptTokens: 9, completionTokens: 3, cachedTokens: 7 } },
  ],
  [
    'the same under another name',
    stream(
      delta({ content: 'Milk' }, 'stop'),
      line({ choices: [], usage: { ...USAGE, prompt_cache_hit_tokens: 7 } }),
    ),
    { usage: { promptTokens: 9, completionTokens: 3, cachedTokens: 7 } },
  ],
  [
    'usage whose details are null',
    stream(
      delta({ content: 'Milk' }, 'stop'),
      line({ choices: [], usage: { ...USAGE, prompt_tokens_details: null } }),
    ),
    { usage: { promptTokens: 9, completionTokens: 3 } },
  ],
  [
    'comments between the pieces',
    stream(
      ': OPENROUTER PROCESSING\n\n',
      delta({ content: 'Mi' }),
      ': x\n\n',
      delta({ content: 'lk' }, 'stop'),
    ),
    { text: 'Milk' },
  ],
  [
    'lines that end in CR LF',
    stream(
      ...[delta({ content: 'Mi' }), delta({ content: 'lk' }, 'stop')].map((each) =>
        each.replaceAll('\n', '\r\n'),
      ),
    ),
    { text: 'Milk' },
  ],
  [
    'no space after data:',
    stream(delta({ content: 'Milk' }, 'stop').replace('data: ', 'data:')),
    { text: 'Milk' },
  ],
  [
    'a byte order mark',
    stream(`\uFEFF${line({ choices: [] })}`, delta({ content: 'Milk' }, 'stop')),
    { text: 'Milk' },
  ],
  [
    'id and event lines',
    stream(`id: 1\nevent: message\n${delta({ content: 'Milk' }, 'stop')}`),
    { text: 'Milk' },
  ],
  [
    'thinking as reasoning_content, content null, then empty',
    stream(
      delta({ role: 'assistant', content: '', reasoning_content: 'h' }),
      delta({ content: null, reasoning_content: 'm' }),
      delta({ content: 'Milk', reasoning_content: null }, 'stop'),
    ),
    { text: 'Milk', thinking: 'hm' },
  ],
  [
    'thinking as reasoning',
    stream(delta({ reasoning: 'h' }), delta({ reasoning: 'm' }), delta({ content: 'Milk' }, 'stop')),
    { text: 'Milk', thinking: 'hm' },
  ],
  [
    'thinking as reasoning_details',
    stream(
      delta({ reasoning_details: [{ type: 'reasoning.text', text: 'h' }] }),
      delta({ reasoning_details: [{ type: 'reasoning.text', text: 'm' }] }),
      delta({ content: 'Milk' }, 'stop'),
    ),
    { text: 'Milk', thinking: 'hm' },
  ],
  [
    'thinking in tags, never closed before the end',
    stream(delta({ content: 'Milk. <thi' }), delta({ content: 'nk>hm' }, 'stop')),
    { text: 'Milk. ', thinking: 'hm' },
  ],
  [
    'delta null, then words',
    stream(line({ choices: [{ delta: null }] }), delta({ content: 'Milk' }, 'stop')),
    { text: 'Milk' },
  ],
  [
    'content in parts',
    stream(
      delta(
        {
          content: [
            { type: 'text', text: 'Mi' },
            { type: 'text', text: 'lk' },
          ],
        },
        'stop',
      ),
    ),
    { text: 'Milk' },
  ],
  [
    'JSON under 200: the whole answer at once, though a stream was asked for',
    plain(200, {
      choices: [
        {
          index: 0,
          message: { role: 'assistant', content: 'Milk', tool_calls: null },
          finish_reason: 'stop',
        },
      ],
      usage: USAGE,
    }),
    { text: 'Milk', finish: 'stop', usage: { promptTokens: 9, completionTokens: 3 } },
  ],
  [
    'a call written as text, from a server that has a parser',
    stream(delta({ content: '<tool_call>{"name":"f","arguments":{}}</tool_call>' }, 'stop')),
    { calls: [], text: '<tool_call>{"name":"f","arguments":{}}</tool_call>' },
  ],
];

describe('what servers stream', () => {
  test('there are more ways than the thirty-one that were met first', () =>
    expect(STREAMS.length + FAILURES.length).toBeGreaterThan(31));

  test.each(STREAMS)('%s', async (_, reply, expected) => expect(await asked(reply)).toMatchObject(expected));
});

const inStream = (value: object) => stream(delta({ content: 'some words' }), line(value));

/** What goes wrong inside of an answer, or instead of one: its kind, and words that must be kept for the person. */
const FAILURES: readonly [string, Reply, RunError['kind'], string, ServerKind?][] = [
  [
    'DashScope: an error in mid-stream under HTTP 200',
    inStream({ error: { code: 'data_inspection_failed', message: 'Output data may contain' } }),
    'moderation',
    'Output data',
  ],
  [
    'OpenRouter: an error with a number in mid-stream, finish_reason error',
    inStream({
      error: { code: 502, message: 'Provider disconnected' },
      choices: [{ delta: { content: '' }, finish_reason: 'error' }],
    }),
    'server',
    'Provider disconnected',
    'openrouter',
  ],
  [
    'an error with its number as text',
    inStream({ error: { code: '429', message: 'slow down' } }),
    'rate-limit',
    'slow down',
  ],
  [
    'an event named error',
    stream(`event: error\n${line({ error: { message: 'boom', code: 500 } })}`),
    'server',
    'boom',
  ],
  [
    'vLLM: an object named error',
    inStream({ object: 'error', message: 'maximum context length is 4096', code: 400 }),
    'context',
    '4096',
    'vllm',
  ],
  [
    'finish_reason content_filter',
    stream(delta({ content: 'x' }, 'content_filter')),
    'moderation',
    'content_filter',
  ],
  ['JSON under 200 that is no answer', plain(200, { ok: true }), 'empty', 'application/json'],
  [
    'JSON under 200 that is an error',
    plain(200, { error: { message: 'model is not loaded', type: 'server_error' } }),
    'server',
    'not loaded',
  ],
  [
    'a web page under 200',
    plain(200, '<html><body>Please log in</body></html>', { 'content-type': 'text/html' }),
    'empty',
    'text/html',
  ],
  ['an empty body under 200', { chunks: [], done: false }, 'empty', 'no words'],
  ['the end mark alone', { chunks: [] }, 'empty', 'no words'],
  [
    'LM Studio: no words at all where the prompt was too long',
    stream(delta({ role: 'assistant' }), delta({}, 'stop')),
    'empty',
    'context',
    'lmstudio',
  ],
  [
    'LM Studio: the error as an event under 200',
    stream(
      `event: error\n${line({ error: { message: 'The number of tokens to keep from the initial prompt is greater than the context length' } })}`,
    ),
    'context',
    'context length',
    'lmstudio',
  ],
  [
    '400 with a wrapped error',
    plain(400, {
      error: { code: 'invalid_parameter_error', message: 'roles must alternate' },
      request_id: 'r-1',
    }),
    'unknown',
    'roles must alternate',
  ],
  [
    '400 whose body is a line of a stream (DashScope)',
    plain(400, line({ error: { code: 'data_inspection_failed', message: 'Input text data' }, id: 'c' }), {
      'content-type': 'text/event-stream',
    }),
    'moderation',
    'Input text data',
  ],
  [
    '401 without a wrapper',
    plain(401, { code: 'InvalidApiKey', message: 'Invalid API-key provided.', request_id: 'r' }),
    'key',
    'Invalid API-key',
  ],
  ['403 with nothing in it (Ollama)', plain(403, ''), 'ollama-origin', '403', 'ollama'],
  ['half of a line of JSON', stream('data: {"choices":[{"delta":\n\n'), 'server', 'broken JSON'],
  ['a number where a chunk should be', stream('data: 7\n\n'), 'server', 'no chunk'],
  [
    'a line cut by the network',
    { chunks: [delta({ content: 'a' }), delta({ content: 'b' })], cutAfter: 1 },
    'unreachable',
    'cut',
  ],
];

describe('what goes wrong in a stream, or instead of one', () => {
  test.each(FAILURES)('%s', async (_, reply, kind, words, server = 'dashscope') => {
    const error = await asked(reply, server).catch((each: unknown) => each);
    expect(error).toBeInstanceOf(ModelError);
    const { failure } = error as ModelError;
    expect(failure.kind).toBe(kind);
    expect(failure.detail).toContain(words);
    expect(open.at(-1)?.requests()).toHaveLength(1);
  });
});

test('a sign of several bytes is whole however the network cuts it', async () => {
  const bytes = Buffer.from(delta({ content: 'Öl 全脂 🥛 €' }, 'stop'));
  const split: typeof fetch = async () => {
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    return new Response(body, { headers: { 'content-type': 'text/event-stream' } });
  };
  const turn = await modelAt('http://127.0.0.1:1/v1', { fetch: split }).streamTurn(QUESTION, noSignal());
  expect(turn.text).toBe('Öl 全脂 🥛 €');
});
