import { describe, expect, test } from 'vitest';
import type { TurnRequest, WireTool } from '../../../../utils/agent/model/chat';
import { bodyFor } from '../../../../utils/agent/model/request-body';
import { type Capabilities, unknownCapabilities } from '../../../../utils/domain/talk/capabilities';
import type { ServerKind } from '../../../../utils/domain/talk/model-profile';

const tool = (name: string): WireTool => ({
  type: 'function',
  function: { name, description: 'Looks.', parameters: { type: 'object', properties: {} } },
});
const TOOLS = [tool('compare'), tool('read_tab')];
const SCHEMA = { type: 'object', properties: { price: { type: 'string' } } };
const MESSAGES = [
  { role: 'system' as const, content: 'Rules.' },
  { role: 'user' as const, content: 'Where is milk cheaper?' },
];
const UNKNOWN = unknownCapabilities('x');

const body = (
  server: ServerKind,
  model: string,
  change: Partial<TurnRequest> = {},
  known: Partial<Capabilities> = {},
) => bodyFor({ server, model }, { messages: MESSAGES, tools: [], ...change }, { ...UNKNOWN, ...known });

/** What every request carries. */
const base = (model: string) => ({
  model,
  messages: MESSAGES,
  stream: true,
  stream_options: { include_usage: true },
  temperature: 0.3,
});

const EFFORT = { off: { reasoning_effort: 'none' }, on: { reasoning_effort: 'low' } };
const SWITCH = {
  off: { enable_thinking: false },
  on: { enable_thinking: true, thinking_budget: 4096 },
};
const TEMPLATE = {
  off: { chat_template_kwargs: { enable_thinking: false } },
  on: { chat_template_kwargs: { enable_thinking: true } },
};
const ROUTER = { off: { reasoning: { enabled: false } }, on: { reasoning: { effort: 'low' } } };
const NONE = { off: {}, on: {} };

/** Server, model, its switch for thinking, and what it gets beside the tools. */
const FAMILIES: readonly [ServerKind, string, { off: object; on: object }, object][] = [
  ['dashscope', 'qwen3.8-flash', EFFORT, { parallel_tool_calls: true }],
  ['dashscope', 'qwen3.8-max', EFFORT, { parallel_tool_calls: true }],
  ['dashscope', 'qwen3.8-max-2026-08-03', EFFORT, { parallel_tool_calls: true }],
  ['dashscope', 'qwen3.7-plus', SWITCH, { parallel_tool_calls: true }],
  ['dashscope', 'qwen3.6-flash', SWITCH, { parallel_tool_calls: true }],
  ['dashscope', 'qwen3.5-plus', SWITCH, { parallel_tool_calls: true }],
  ['dashscope', 'qwen3-32b', SWITCH, { parallel_tool_calls: true }],
  ['dashscope', 'qwen-plus', SWITCH, { parallel_tool_calls: true }],
  ['dashscope', 'qwen-flash', SWITCH, { parallel_tool_calls: true }],
  ['dashscope', 'qwen-plus-us', SWITCH, { parallel_tool_calls: true }],
  ['dashscope', 'qwen3-max', SWITCH, { parallel_tool_calls: true }],
  ['dashscope', 'glm-5', SWITCH, { parallel_tool_calls: true }],
  ['dashscope', 'qwen3-30b-a3b-thinking-2507', NONE, { parallel_tool_calls: true }],
  ['openrouter', 'qwen/qwen3.8-flash', ROUTER, {}],
  ['openrouter', 'mistralai/mistral-small', ROUTER, {}],
  ['vllm', 'Qwen/Qwen3-8B', TEMPLATE, {}],
  ['vllm', 'meta-llama/Llama-4', TEMPLATE, {}],
  ['sglang', 'Qwen/Qwen3.5-35B-A3B', TEMPLATE, {}],
  ['llamacpp', 'qwen3-copy', TEMPLATE, {}],
  ['ollama', 'qwen3:8b', EFFORT, {}],
  ['lmstudio', 'qwen/qwen3-8b', NONE, {}],
  ['custom', 'qwen3.8-flash', NONE, {}],
];

describe.each(FAMILIES)('%s with %s', (server, model, thinking, withTools) => {
  const asked = (change: Partial<TurnRequest>) => body(server, model, change);

  test('a plain question: thinking off', () =>
    expect(asked({})).toEqual({ ...base(model), ...thinking.off }));

  test('a plain question that may be thought about', () =>
    expect(asked({ thinks: true })).toEqual({ ...base(model), ...thinking.on }));

  test.each([false, true])('tools to choose from (thinks: %s)', (thinks) =>
    expect(asked({ tools: TOOLS, thinks })).toEqual({
      ...base(model),
      tools: TOOLS,
      tool_choice: 'auto',
      ...withTools,
      ...thinking[thinks ? 'on' : 'off'],
    }),
  );

  test('tools that may not be used now', () =>
    expect(asked({ tools: TOOLS, toolChoice: 'none' })).toEqual({
      ...base(model),
      tools: TOOLS,
      tool_choice: 'none',
      ...withTools,
      ...thinking.off,
    }));

  test.each([false, true])('a forced tool never thinks first and has an end (thinks: %s)', (thinks) =>
    expect(asked({ tools: TOOLS, toolChoice: { name: 'compare' }, thinks })).toEqual({
      ...base(model),
      tools: TOOLS,
      tool_choice: { type: 'function', function: { name: 'compare' } },
      max_tokens: 2000,
      ...withTools,
      ...thinking.off,
    }),
  );

  test.each([false, true])('an answer by a schema never thinks first (thinks: %s)', (thinks) =>
    expect(asked({ schema: SCHEMA, thinks })).toEqual({
      ...base(model),
      response_format: {
        type: 'json_schema',
        json_schema: { name: 'answer', strict: true, schema: SCHEMA },
      },
      ...thinking.off,
    }),
  );

  test('nothing hides in an extra_body, and no effort stands beside a budget', () => {
    const keys = Object.keys(asked({ tools: TOOLS, thinks: true }));
    expect(keys).not.toContain('extra_body');
    expect(keys.filter((key) => key === 'reasoning_effort' || key === 'thinking_budget').length).toBeLessThan(
      2,
    );
  });
});

describe('what was refused before is left out from the start', () => {
  const asked = (known: Partial<Capabilities>, change: Partial<TurnRequest> = {}) =>
    body('dashscope', 'qwen-plus', { tools: TOOLS, ...change }, known);

  test.each([
    ['stream_options', 'stream_options'],
    ['temperature', 'temperature'],
    ['parallel_tool_calls', 'parallel_tool_calls'],
    ['thinking', 'enable_thinking'],
  ] as const)('%s', (part, field) => {
    expect(asked({})).toHaveProperty(field);
    expect(asked({ refused: [part] })).not.toHaveProperty(field);
  });

  test('a forced tool becomes a choice', () => {
    const change = { toolChoice: { name: 'compare' } };
    expect(asked({ refused: ['tool_choice'] }, change)).toMatchObject({ tool_choice: 'auto' });
    expect(asked({ refused: ['tool_choice'] }, change)).not.toHaveProperty('max_tokens');
  });

  test('tools; but a server of one’s own shows them to the model when nobody has to understand its calls', () => {
    expect(asked({ refused: ['tools'] })).not.toHaveProperty('tools');
    const own = body('vllm', 'qwen3', { tools: TOOLS }, { refused: ['tools'] });
    expect(own).toMatchObject({ tools: TOOLS, tool_choice: 'none' });
  });

  test('a schema becomes any JSON, then words alone; the word JSON is said in both', () => {
    const object = asked({ hasJsonSchema: false }, { schema: SCHEMA });
    expect(object.response_format).toEqual({ type: 'json_object' });
    const words = asked({ refused: ['response_format'] }, { schema: SCHEMA });
    expect(words).not.toHaveProperty('response_format');
    for (const { messages } of [object, words] as { messages?: unknown }[]) {
      expect(messages).toEqual([
        {
          role: 'system',
          content: `Rules.\n\nReply in JSON: one object that fits this JSON Schema, and nothing else.\n${JSON.stringify(SCHEMA)}`,
        },
        MESSAGES[1],
      ]);
    }
  });

  test('rules are made where there are none', () => {
    const { messages } = asked(
      { hasJsonSchema: false },
      { messages: [{ role: 'user', content: 'x' }], schema: SCHEMA },
    );
    expect(messages).toMatchObject([{ role: 'system' }, { role: 'user', content: 'x' }]);
  });

  test('a switch that a test found counts more than the one that is usual', () =>
    expect(body('custom', 'any', {}, { thinkingSwitch: 'enable_thinking' })).toHaveProperty(
      'enable_thinking',
      false,
    ));
});

describe('numbers', () => {
  test.each([
    [undefined, 0.3],
    [0, 0],
    [0.7, 0.7],
    [2, 1.99],
    [-1, 0],
  ])('temperature %s is sent as %s', (temperature, sent) =>
    expect(body('dashscope', 'qwen-plus', temperature === undefined ? {} : { temperature })).toMatchObject({
      temperature: sent,
    }),
  );
});

describe('what the server should remember of a prompt', () => {
  const long = {
    messages: [{ role: 'system' as const, content: 'rule '.repeat(1000) }, ...MESSAGES.slice(1)],
  };
  const mark = { cache_control: { type: 'ephemeral' } };

  test('is marked at the end of the rules and at the last tool, when it is long enough', () => {
    const { messages, tools } = body('dashscope', 'qwen3.8-flash', { ...long, tools: TOOLS });
    expect(messages).toEqual([
      { role: 'system', content: [{ type: 'text', text: long.messages[0]?.content, ...mark }] },
      MESSAGES[1],
    ]);
    expect(tools).toEqual([TOOLS[0], { ...TOOLS[1], ...mark }]);
  });

  test('the tools count as well', () => {
    const many = Array.from({ length: 60 }, (_, n) => tool(`tool_${n}`));
    expect(JSON.stringify(body('dashscope', 'qwen-plus', { tools: many }))).toContain('ephemeral');
  });

  test.each<[ServerKind, string, object]>([
    ['dashscope', 'qwen3.8-flash', {}],
    ['dashscope', 'glm-5', long],
    ['openrouter', 'qwen/qwen3.8-flash', long],
    ['vllm', 'qwen3', long],
    ['custom', 'qwen3', long],
  ])('%s with %s: no mark, content as plain text', (server, model, change) => {
    const sent = body(server, model, { tools: TOOLS, ...change });
    expect(JSON.stringify(sent)).not.toContain('cache_control');
    for (const { content } of sent.messages as { content: unknown }[]) expect(content).toBeTypeOf('string');
  });
});

test('a picture goes as a part beside the words, everything else stays plain text', () => {
  const picture = {
    role: 'user' as const,
    content: [
      { type: 'text' as const, text: 'What is this?' },
      { type: 'image_url' as const, image_url: { url: 'data:image/jpeg;base64,AA' as const } },
    ],
  };
  const { messages } = body('ollama', 'qwen3-vl', { messages: [...MESSAGES, picture] });
  expect(messages).toEqual([...MESSAGES, picture]);
});
