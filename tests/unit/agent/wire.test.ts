import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Turn } from '../../../utils/agent/model/chat';
import { estimateTokens } from '../../../utils/agent/model/estimate-tokens';
import { ModelError } from '../../../utils/agent/model/model-error';
import type { RunError } from '../../../utils/domain/talk/conversation';
import { modelAt, noSignal, QUESTION } from './model-at';
import { playRecording, type RecordedServer, recordings, requestIn } from './wire';

vi.setConfig({ testTimeout: 30_000 });

const open: RecordedServer[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

async function modelPlaying(name: string, size = 4096) {
  const server = await playRecording(name, size);
  open.push(server);
  return { server, model: modelAt(server.url, { server: 'llamacpp' }) };
}

const ask = async (name: string, size?: number): Promise<Turn> =>
  (await modelPlaying(name, size)).model.streamTurn(QUESTION, noSignal());

const tokens = (promptTokens: number, completionTokens: number, cachedTokens: number) => ({
  usage: { promptTokens, completionTokens, cachedTokens },
});
const MILK = 'Whole milk is £1.20 at Shop B and £1.45 at Shop A, so Shop B is 25p cheaper.';
const THOUGHT = 'The user asks about milk. Shop B is cheaper.';
const JSON_ANSWER = '{"shop": "B", "price": 1.2}';
const SHOP_B = { finish: 'stop', text: 'Shop B, at £1.20.', calls: [] };

type Calls = readonly (readonly [name: string, input: object])[];

/** What each recorded answer comes to; its calls stand apart, as their ids are chance. */
const ANSWERS: Readonly<Record<string, [turn: Partial<Turn>, calls?: Calls]>> = {
  plain: [{ finish: 'stop', thinking: '', text: MILK, ...tokens(79, 34, 0) }],
  plain_nostream: [{ finish: 'stop', thinking: '', text: MILK }],
  thinking: [{ ...SHOP_B, thinking: THOUGHT, ...tokens(66, 29, 21) }],
  thinking_nostream: [{ ...SHOP_B, thinking: THOUGHT }],
  think_format_none: [{ ...SHOP_B, thinking: THOUGHT, ...tokens(66, 29, 21) }],
  length: [{ finish: 'length', text: '', thinking: 'The user ask', marks: ['thinking-ran-out'] }],
  q35_plain: [{ ...SHOP_B, thinking: 'Compare.', ...tokens(57, 17, 0) }],
  q35_nothink: [{ ...SHOP_B, thinking: '' }],
  loop2: [{ finish: 'stop', text: 'Shop B is cheapest.', thinking: 'Now I know.', ...tokens(480, 15, 373) }],
  err_role: [{ finish: 'stop', text: 'assistant\nx' }],
  json_object: [{ finish: 'stop', text: JSON_ANSWER }],
  json_schema: [{ finish: 'stop', text: JSON_ANSWER }],
  json_schema_nostream: [{ finish: 'stop', text: JSON_ANSWER }],
  json_schema_adversarial: [{ finish: 'stop', text: expect.stringMatching(/^\{\s+"shop":\s+"shopplex"/) }],
  tool: [
    { finish: 'tool_calls', text: '', thinking: 'I need prices.' },
    [['compare_prices', { query: 'whole milk 2L "organic" — €' }]],
  ],
  tool_nostream: [
    { finish: 'tool_calls', text: '', thinking: 'I need prices.' },
    [['compare_prices', { query: 'whole milk 2L "organic" — €' }]],
  ],
  tool_nousage: [
    { finish: 'tool_calls', usage: null },
    [['compare_prices', { query: 'whole milk 2L "organic" — €' }]],
  ],
  tool_text: [
    { finish: 'tool_calls', text: 'Let me check.\n' },
    [['compare_prices', { query: 'whole milk' }]],
  ],
  tool_parallel: [
    { finish: 'tool_calls' },
    [
      ['add_to_cart', { sku: 'MILK-2L', qty: 2 }],
      ['add_to_cart', { sku: 'EGGS-12', qty: 1 }],
    ],
  ],
  tool_required: [{ finish: 'tool_calls' }, [['add_to_cart', { sku: 'MILK-2L', qty: 2 }]]],
  // The grammar makes a number of the word "two": the form is right and the value is not.
  tool_bad_json: [{ finish: 'tool_calls' }, [['add_to_cart', { sku: 'MILK-2L', qty: 8 }]]],
  tool_required_adversarial: [
    { finish: 'length', calls: [], text: expect.stringMatching(/^I would rather chat\./) },
  ],
  q35_tool: [{ finish: 'tool_calls' }, [['add_to_cart', { sku: 'MILK "2L" <b>', qty: 2 }]]],
  q35_tool_noargs: [{ finish: 'tool_calls', thinking: 'x' }, [['list_cart', {}]]],
  q35_parallel: [
    { finish: 'tool_calls', thinking: 'x' },
    [
      ['compare_prices', { query: 'milk' }],
      ['list_cart', {}],
    ],
  ],
};

const FAILURES: Readonly<Record<string, [kind: RunError['kind'], words: string]>> = {
  err_ctx: ['context', '8192 tokens'],
  err_badjson: ['unknown', 'parse error'],
  err_image: ['server', 'image input is not supported'],
  err_schema: ['unknown', 'unrecognized type'],
  err_grammar_tools: ['unknown', 'grammar constraints with tools'],
  q35_bad_history_args: ['server', 'tool call arguments'],
  q35_no_user: ['server', 'No user query'],
  q35_late_system: ['server', 'System message'],
  cors_preflight: ['empty', 'text/html'],
  responses_tool: ['empty', 'no words of a chat'],
  models: ['empty', 'application/json'],
};

test('every recording of a real server is looked at', () => {
  const seen = [...Object.keys(ANSWERS), ...Object.keys(FAILURES), 'q35_tool_in_think', 'err_loading_503'];
  expect(recordings()).toHaveLength(38);
  expect([...recordings()].sort()).toEqual(seen.sort());
});

describe('recorded answers of a real server', () => {
  test.each(Object.entries(ANSWERS))('%s', async (name, [expected, calls = []]) => {
    for (const size of [4096, 7, 1]) {
      const turn = await ask(name, size);
      expect(turn).toMatchObject(expected);
      expect(turn.calls.map((call) => [call.name, JSON.parse(call.input)])).toEqual(calls);
      expect(new Set(turn.calls.map(({ id }) => id)).size).toBe(calls.length);
    }
  });

  test('q35_tool_in_think: what the limit cut off is seen as that, and half a call is not made whole', async () => {
    const turn = await ask('q35_tool_in_think', 7);
    expect(turn).toMatchObject({ finish: 'length', thinking: 'I will call it now', text: '' });
    expect(turn.calls.map(({ name }) => name)).toEqual(['list_cart', 'compare_prices']);
    expect(() => JSON.parse(turn.calls[1]?.input ?? '')).toThrow();
  });
});

describe('recorded failures of a real server', () => {
  test.each(Object.entries(FAILURES))(
    '%s is asked once, of a kind, with words',
    async (name, [kind, words]) => {
      const { server, model } = await modelPlaying(name);
      const error = await model.streamTurn(QUESTION, noSignal()).catch((each: unknown) => each);
      expect(error).toBeInstanceOf(ModelError);
      expect((error as ModelError).failure).toMatchObject({ kind, isRetryable: false });
      expect((error as ModelError).failure.detail).toContain(words);
      expect(server.asked()).toBe(1);
    },
  );

  test('err_loading_503 is tried again, twice', async () => {
    const { server, model } = await modelPlaying('err_loading_503');
    await expect(model.streamTurn(QUESTION, noSignal())).rejects.toThrow('Loading model');
    expect(server.asked()).toBe(3);
  });
});

test('the models of a server are listed', async () => {
  expect(await (await modelPlaying('models')).model.listModels(noSignal())).toEqual(['qwen3-copy']);
});

test('our estimate of a prompt is under what the tokenizer counted, and not by much where there are only words', () => {
  const counted = recordings().flatMap((name) => {
    const request = requestIn(name);
    if (!request) return [];
    const sent = JSON.stringify([request.body.messages, request.body.tools]);
    return [{ name, ratio: estimateTokens(sent) / request.promptTokens, isPlain: !request.body.tools }];
  });
  expect(counted.length).toBeGreaterThan(20);
  for (const { name, ratio, isPlain } of counted.filter((each) => each.name !== 'err_role'))
    expect([name, ratio > (isPlain ? 0.8 : 0.4) && ratio < 1.05]).toEqual([name, true]);
});
