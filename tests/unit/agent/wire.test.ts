import { describe, expect, test } from 'vitest';
import type { Turn } from '../../../utils/agent/chat';
import { ModelError } from '../../../utils/agent/model-error';
import { modelAt, noSignal, QUESTION } from './model-at';
import { recording } from './wire';

/** Serves a recording in pieces of `size` bytes, as a network may cut it. */
function played(name: string, size: number): typeof fetch {
  const { status, headers, body } = recording(name);
  const bytes = new TextEncoder().encode(body);
  return async () => {
    let at = 0;
    const stream = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (at >= bytes.length) return controller.close();
        controller.enqueue(bytes.slice(at, at + size));
        at += size;
      },
    });
    return new Response(stream, { status, headers });
  };
}

const ask = (name: string, size = 4096): Promise<Turn> =>
  modelAt('http://127.0.0.1:1/v1', { fetch: played(name, size) }).streamTurn(QUESTION, noSignal());

describe('recorded answers of a real server', () => {
  test.each<[string, Partial<Turn>]>([
    [
      'plain',
      {
        finish: 'stop',
        thinking: '',
        calls: [],
        text: 'Whole milk is £1.20 at Shop B and £1.45 at Shop A, so Shop B is 25p cheaper.',
      },
    ],
    ['thinking', { finish: 'stop', calls: [] }],
    ['length', { finish: 'length', text: '', thinking: 'The user ask' }],
    ['q35_plain', { finish: 'stop' }],
    ['q35_nothink', { finish: 'stop', thinking: '' }],
    ['json_object', { finish: 'stop' }],
    ['json_schema', { finish: 'stop' }],
    ['json_schema_adversarial', {}],
    ['err_role', {}],
  ])('%s', async (name, expected) => expect(await ask(name)).toMatchObject(expected));

  test.each<[string, [string, object][]]>([
    ['tool', [['compare_prices', { query: 'whole milk 2L "organic" — €' }]]],
    ['tool_text', [['compare_prices', { query: 'whole milk' }]]],
    ['tool_nousage', [['compare_prices', { query: 'whole milk 2L "organic" — €' }]]],
    [
      'tool_parallel',
      [
        ['add_to_cart', { sku: 'MILK-2L', qty: 2 }],
        ['add_to_cart', { sku: 'EGGS-12', qty: 1 }],
      ],
    ],
    ['q35_tool_noargs', [['list_cart', {}]]],
  ])('%s: its calls, one byte at a time', async (name, expected) => {
    const { calls, finish } = await ask(name, 1);
    expect(calls.map((call) => [call.name, JSON.parse(call.input)])).toEqual(expected);
    expect(finish).toBe('tool_calls');
  });

  test.each([
    'q35_tool',
    'q35_parallel',
    'tool_required',
    'tool_bad_json',
    'loop2',
    'tool_required_adversarial',
    'q35_tool_in_think',
  ])('%s: arguments are whole, and the same however the stream is cut', async (name) => {
    const [big, small] = [await ask(name), await ask(name, 7)];
    expect(small.text).toBe(big.text);
    const withoutIds = (turn: Turn) => turn.calls.map((call) => [call.name, call.input]);
    expect(withoutIds(small)).toEqual(withoutIds(big));
    if (big.finish === 'tool_calls')
      for (const call of big.calls) expect(() => JSON.parse(call.input)).not.toThrow();
  });

  test('a template without a reasoning parser: think tags are taken out of the words', async () => {
    const { text, thinking } = await ask('think_format_none', 3);
    expect(text).not.toMatch(/think/);
    expect(thinking).not.toBe('');
  });
});

describe('recorded failures of a real server', () => {
  test.each<[string, string]>([
    ['err_ctx', 'context'],
    ['err_badjson', 'unknown'],
    ['err_image', 'server'],
    ['err_schema', 'unknown'],
    ['err_grammar_tools', 'unknown'],
    ['q35_bad_history_args', 'server'],
    ['q35_no_user', 'server'],
    ['q35_late_system', 'server'],
    ['plain_nostream', 'empty'],
    ['tool_nostream', 'empty'],
  ])('%s is of kind %s and is not tried again', async (name, kind) => {
    const error = await ask(name).catch((each: unknown) => each);
    expect(error).toBeInstanceOf(ModelError);
    expect((error as ModelError).failure).toMatchObject({ kind, isRetryable: false });
    expect((error as ModelError).failure.detail).not.toBe('');
  });
});

test('the models of a server are listed', async () => {
  const model = modelAt('http://127.0.0.1:1/v1', { fetch: played('models', 4096) });
  expect(await model.listModels(noSignal())).toEqual(['qwen3-copy']);
});
