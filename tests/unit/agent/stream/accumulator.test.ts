import { describe, expect, test } from 'vitest';
import type { Turn } from '../../../../utils/agent/model/chat';
import { accumulate, type StreamChunk } from '../../../../utils/agent/stream/accumulator';

type Delta = NonNullable<NonNullable<StreamChunk['choices']>[number]['delta']>;

const delta = (value: Delta, finish_reason: string | null = null): StreamChunk => ({
  choices: [{ delta: value, finish_reason }],
});
const calls = (...tool_calls: NonNullable<Delta['tool_calls']>[number][]): StreamChunk =>
  delta({ tool_calls });

function turnOf(...chunks: StreamChunk[]): Turn {
  const accumulator = accumulate();
  for (const chunk of chunks) accumulator.add(chunk);
  return accumulator.turn();
}

const inputs = (turn: Turn) => turn.calls.map(({ id, name, input }) => [id, name, input]);

describe('tool calls are put together as servers send them', () => {
  test.each<[string, StreamChunk[], [string, string, string][]]>([
    [
      'DashScope: id and name empty later',
      [
        calls({ index: 0, id: 'c1', function: { name: 'compare', arguments: '' } }),
        calls({ index: 0, id: '', function: { name: '', arguments: '{"a"' } }),
        calls({ index: 0, id: '', function: { arguments: ':1}' } }),
      ],
      [['c1', 'compare', '{"a":1}']],
    ],
    [
      'id, name and type null later',
      [
        calls({ index: 0, id: 'c1', function: { name: 'f', arguments: '{' } }),
        calls({ index: 0, id: null, function: { name: null, arguments: '}' } }),
      ],
      [['c1', 'f', '{}']],
    ],
    [
      'the id and the name repeated on every delta',
      [
        calls({ index: 0, id: 'c1', function: { name: 'f', arguments: '{"a":' } }),
        calls({ index: 0, id: 'c1', function: { name: 'f', arguments: '2}' } }),
      ],
      [['c1', 'f', '{"a":2}']],
    ],
    [
      'no index (old Ollama): the id decides',
      [
        calls({ id: 'c1', function: { name: 'f', arguments: '{}' } }),
        calls({ id: 'c2', function: { name: 'g', arguments: '{}' } }),
      ],
      [
        ['c1', 'f', '{}'],
        ['c2', 'g', '{}'],
      ],
    ],
    [
      'neither index nor id: the order decides',
      [
        calls({ function: { name: 'f', arguments: '{"a":1}' } }),
        calls({ function: { name: 'g', arguments: '{}' } }),
      ],
      [
        ['call_0', 'f', '{"a":1}'],
        ['call_1', 'g', '{}'],
      ],
    ],
    [
      'two calls with index 0 and different ids (Ollama)',
      [
        calls({ index: 0, id: 'c1', function: { name: 'f', arguments: '{"a":1}' } }),
        calls({ index: 0, id: 'c2', function: { name: 'f', arguments: '{"b":2}' } }),
      ],
      [
        ['c1', 'f', '{"a":1}'],
        ['c2', 'f', '{"b":2}'],
      ],
    ],
    [
      'two whole calls with index 0 and no ids',
      [
        calls({ index: 0, function: { name: 'f', arguments: '{"a":1}' } }),
        calls({ index: 0, function: { name: 'f', arguments: '{"b":2}' } }),
      ],
      [
        ['call_0', 'f', '{"a":1}'],
        ['call_1', 'f', '{"b":2}'],
      ],
    ],
    [
      'two calls interleaved, one byte at a time',
      [
        calls(
          { index: 0, id: 'c1', function: { name: 'f', arguments: '{' } },
          { index: 1, id: 'c2', function: { name: 'g', arguments: '{' } },
        ),
        calls({ index: 1, function: { arguments: '}' } }),
        calls({ index: 0, function: { arguments: '}' } }),
      ],
      [
        ['c1', 'f', '{}'],
        ['c2', 'g', '{}'],
      ],
    ],
    [
      'the name in the second piece',
      [calls({ index: 0, id: 'c1' }), calls({ index: 0, function: { name: 'f', arguments: '{}' } })],
      [['c1', 'f', '{}']],
    ],
    [
      'no arguments at all',
      [calls({ index: 0, id: 'c1', function: { name: 'f', arguments: '' } })],
      [['c1', 'f', '{}']],
    ],
    [
      'arguments as an object',
      [calls({ index: 0, id: 'c1', function: { name: 'f', arguments: { a: 1 } } })],
      [['c1', 'f', '{"a":1}']],
    ],
  ])('%s', (_, chunks, expected) => expect(inputs(turnOf(...chunks))).toEqual(expected));
});

describe('words and thinking', () => {
  test('all three names of thinking are read, and one of them once', () => {
    const turn = turnOf(
      delta({ reasoning_content: 'a', content: null }),
      delta({ reasoning: 'b', reasoning_details: [{ text: 'b' }] }),
      delta({ reasoning_details: [{ text: 'c' }] }),
      delta({ content: 'yes' }, 'stop'),
    );
    expect(turn).toMatchObject({ thinking: 'abc', text: 'yes', finish: 'stop' });
  });

  test('chunks without choices, with null choices, with an empty delta are no words', () => {
    const turn = turnOf(
      { choices: null },
      { choices: [] },
      { choices: [{ delta: null }] },
      {},
      delta({ content: 'x' }),
    );
    expect(turn).toMatchObject({ text: 'x', finish: null, usage: null });
  });

  test('usage in every chunk counts once, and null does not take it back', () => {
    const usage = { prompt_tokens: 5, completion_tokens: 7 };
    expect(
      turnOf({ usage: { prompt_tokens: 5, completion_tokens: 1 } }, { usage }, { usage: null }).usage,
    ).toEqual({
      promptTokens: 5,
      completionTokens: 7,
    });
  });

  test('a tool call written as text is text', () => {
    const turn = turnOf(delta({ content: '<tool_call>{"name":"propose_cart"}</tool_call>' }, 'stop'));
    expect(turn.calls).toEqual([]);
    expect(turn.text).toContain('propose_cart');
  });
});
