import { afterEach, describe, expect, test, vi } from 'vitest';
import type { TurnRequest, WireTool } from '../../../../utils/agent/model/chat';
import { shortMemory } from '../../../../utils/agent/model/learner';
import { settleTurn, shownProgress } from '../../../../utils/agent/run/settle-turn';
import { accumulate } from '../../../../utils/agent/stream/accumulator';
import { callsInText } from '../../../../utils/agent/stream/text-calls';
import { type Capabilities, unknownCapabilities } from '../../../../utils/domain/talk/capabilities';
import type { ServerKind } from '../../../../utils/domain/talk/model-profile';
import { type PlayedModel, type Reply, startModel } from '../../../mallory/serve.mjs';
import { modelAt, noSignal, QUESTION } from '../model-at';

vi.setConfig({ testTimeout: 30_000 });

const TOOLS: WireTool[] = [
  {
    type: 'function',
    function: {
      name: 'add_to_list',
      description: 'Adds.',
      parameters: {
        type: 'object',
        properties: { wish: { type: 'string' }, count: { type: 'integer' }, tags: { type: 'array' } },
      },
    },
  },
  {
    type: 'function',
    function: { name: 'show_list', description: 'Shows.', parameters: { type: 'object' } },
  },
];
const REQUEST: TurnRequest = { ...QUESTION, tools: TOOLS };

const JSON_CALL =
  '<tool_call>\n{"name": "add_to_list", "arguments": {"wish": "milk", "count": 2}}\n</tool_call>';
const XML_CALL =
  '<tool_call>\n<function=add_to_list>\n<parameter=wish>\n2\nlitres\n</parameter>\n<parameter=count>\n2\n</parameter>\n<parameter=tags>\n["a"]\n</parameter>\n</function>\n</tool_call>';

describe('calls that stand as text at the end of an answer', () => {
  test.each<[string, string, string, [string, object][]]>([
    ['as JSON', JSON_CALL, '', [['add_to_list', { wish: 'milk', count: 2 }]]],
    [
      'as JSON after words',
      `Let me look.\n${JSON_CALL}\n`,
      'Let me look.',
      [['add_to_list', { wish: 'milk', count: 2 }]],
    ],
    [
      'as JSON whose arguments are a text',
      '<tool_call>{"name":"add_to_list","arguments":"{\\"wish\\":\\"milk\\"}"}</tool_call>',
      '',
      [['add_to_list', { wish: 'milk' }]],
    ],
    ['as JSON without arguments', '<tool_call>{"name":"show_list"}</tool_call>', '', [['show_list', {}]]],
    [
      'as XML: a text stays a text, a number becomes one',
      XML_CALL,
      '',
      [['add_to_list', { wish: '2\nlitres', count: 2, tags: ['a'] }]],
    ],
    [
      'as XML without parameters',
      '<tool_call>\n<function=show_list>\n</function>\n</tool_call>',
      '',
      [['show_list', {}]],
    ],
    [
      'two, of both forms',
      `${JSON_CALL}\n${XML_CALL}`,
      '',
      [
        ['add_to_list', { wish: 'milk', count: 2 }],
        ['add_to_list', { wish: '2\nlitres', count: 2, tags: ['a'] }],
      ],
    ],
  ])('%s', (_, text, rest, calls) => {
    const found = callsInText(text, TOOLS);
    expect(found.text).toBe(rest);
    expect(found.calls.map(({ name, input }) => [name, JSON.parse(input)])).toEqual(calls);
    expect(new Set(found.calls.map(({ id }) => id)).size).toBe(calls.length);
  });

  test.each([
    ['in the middle of a sentence', `Write ${JSON_CALL} and it is added.`],
    ['not closed', JSON_CALL.replace('</tool_call>', '')],
    ['half of its JSON', '<tool_call>{"name":"add_to_list","argu</tool_call>'],
    ['no JSON', '<tool_call>add milk</tool_call>'],
    ['a tool that was not offered', '<tool_call>{"name":"checkout","arguments":{}}</tool_call>'],
    ['one of two is none', `${JSON_CALL}<tool_call>?</tool_call>`],
    ['a function that is not closed', '<tool_call><function=show_list></tool_call>'],
    ['the name of something all objects have', '<tool_call>{"name":"toString"}</tool_call>'],
  ])('%s: it stays text', (_, text) => expect(callsInText(text, TOOLS)).toEqual({ text, calls: [] }));
});

const asking = (server: ServerKind, known: Partial<Capabilities> = {}) => ({
  asked: { server, model: 'm' },
  request: REQUEST,
  body: {},
  known: { ...unknownCapabilities('x'), ...known },
});

describe('while it streams', () => {
  test.each([`Let me look.\n${JSON_CALL}`, `<think>hm</think>Let me look.\n${XML_CALL}`])(
    'no piece of a call is shown, wherever %j is cut',
    (content) => {
      const bytes = new TextEncoder().encode(content);
      for (let cut = 0; cut <= bytes.length; cut += 1) {
        const read = accumulate();
        const decoder = new TextDecoder();
        for (const part of [bytes.slice(0, cut), bytes.slice(cut)]) {
          read.add({ choices: [{ delta: { content: decoder.decode(part, { stream: true }) } }] });
          expect('Let me look.\n').toContain(shownProgress(read.progress(), asking('vllm')).text);
        }
        read.add({ choices: [{ delta: {}, finish_reason: 'stop' }] });
        expect(settleTurn(read, asking('vllm'))).toMatchObject({
          text: 'Let me look.',
          calls: [{ name: 'add_to_list' }],
        });
      }
    },
  );

  test('a server that has a parser shows all of it, because it is text', () => {
    const read = accumulate();
    read.add({ choices: [{ delta: { content: `x ${JSON_CALL}` } }] });
    expect(shownProgress(read.progress(), asking('dashscope')).text).toBe(`x ${JSON_CALL}`);
    expect(shownProgress(read.progress(), asking('vllm', { hasTools: true })).text).toBe(`x ${JSON_CALL}`);
  });
});

const open: PlayedModel[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

async function turnOf(
  reply: Reply,
  server: ServerKind,
  known: Partial<Capabilities> = {},
  request = REQUEST,
) {
  const played = await startModel({ script: [reply] });
  open.push(played);
  const capabilities = shortMemory({ ...unknownCapabilities('x'), ...known });
  return modelAt(played.url, { server, capabilities }).streamTurn(request, noSignal());
}

describe('through a real socket', () => {
  test.each<ServerKind>(['vllm', 'sglang', 'llamacpp', 'custom'])(
    '%s may have no parser: the call is made',
    async (server) => {
      const turn = await turnOf({ text: `Let me look.\n${JSON_CALL}` }, server);
      expect(turn).toMatchObject({ text: 'Let me look.', calls: [{ name: 'add_to_list' }] });
    },
  );

  test.each<[string, ServerKind, Reply, Partial<Capabilities>, TurnRequest]>([
    ['a server with a parser', 'dashscope', { text: JSON_CALL }, {}, REQUEST],
    ['a server with a parser at home', 'ollama', { text: JSON_CALL }, {}, REQUEST],
    ['a server that was tested', 'vllm', { text: JSON_CALL }, { hasTools: true }, REQUEST],
    ['no tool was offered', 'vllm', { text: JSON_CALL }, {}, QUESTION],
    ['the limit was reached', 'vllm', { text: JSON_CALL, finish: 'length' }, {}, REQUEST],
    ['the stream was cut off', 'vllm', { text: JSON_CALL, finish: null }, {}, REQUEST],
  ])('%s: no call', async (_, server, reply, known, request) => {
    expect((await turnOf(reply, server, known, request)).calls).toEqual([]);
  });

  test('calls that came as calls are the only ones', async () => {
    const turn = await turnOf({ text: JSON_CALL, calls: [{ name: 'show_list', id: 'c1' }] }, 'vllm');
    expect(turn.calls).toMatchObject([{ name: 'show_list' }]);
  });

  test.each<[string, Reply]>([
    ['in its own field, with an answer', { thinking: `I will do it ${JSON_CALL}`, text: 'Done.' }],
    ['in tags, with an answer', { text: `<think>I will do it ${JSON_CALL}</think>Done.` }],
    ['in tags that a template opened', { text: `I will do it ${JSON_CALL}</think>Done.` }],
    ['in tags that are never closed', { text: `Done.<think>I will do it ${JSON_CALL}` }],
  ])('a call in thinking is a thought: %s', async (_, reply) => {
    for (const server of ['vllm', 'sglang', 'custom'] as const)
      expect(await turnOf(reply, server)).toMatchObject({ text: 'Done.', calls: [] });
  });

  test('a call that is all there is, in thinking, is no answer either', async () => {
    await expect(turnOf({ thinking: JSON_CALL, text: '' }, 'sglang')).rejects.toThrow(
      /thinking and no answer/,
    );
  });
});

describe('an answer that came as thinking', () => {
  const reply: Reply = { thinking: 'Milk is 0.99.', text: '' };

  test.each<ServerKind>(['vllm', 'sglang', 'llamacpp', 'custom'])(
    '%s: is shown, and marked',
    async (server) =>
      expect(await turnOf(reply, server)).toMatchObject({
        text: 'Milk is 0.99.',
        thinking: '',
        marks: ['answer-from-thinking'],
      }),
  );

  test.each<ServerKind>(['dashscope', 'openrouter', 'ollama', 'lmstudio'])(
    '%s: is thinking, and no answer',
    async (server) => {
      await expect(turnOf(reply, server)).rejects.toThrow(/thinking and no answer/);
    },
  );

  test.each<[string, Reply, TurnRequest]>([
    ['it was asked to think', reply, { ...REQUEST, thinks: true }],
    ['the tag says that it is thinking', { text: '<think>Milk is 0.99.' }, REQUEST],
  ])('not when %s', async (_, each, request) => {
    await expect(turnOf(each, 'vllm', {}, request)).rejects.toThrow(/thinking and no answer/);
  });
});

describe('a prompt of which the server read only a part', () => {
  const long: TurnRequest = { messages: [{ role: 'user', content: 'whole milk '.repeat(2000) }], tools: [] };
  const counted = (prompt_tokens: number): Reply => ({
    text: 'ok',
    usage: { prompt_tokens, completion_tokens: 1 },
  });

  test.each<[ServerKind, number, TurnRequest, boolean]>([
    ['ollama', 4096, { ...long, messages: [{ role: 'user', content: 'whole milk '.repeat(4000) }] }, true],
    ['ollama', 2048, long, true],
    ['lmstudio', 2048, long, true],
    ['ollama', 6000, long, false],
    ['ollama', 10, QUESTION, false],
    ['dashscope', 2048, long, false],
  ])('%s counts %i tokens', async (server, tokens, request, isCut) => {
    const { marks = [] } = await turnOf(counted(tokens), server, {}, request);
    expect(marks.includes('prompt-cut')).toBe(isCut);
  });

  test('a server that counts nothing is not suspected', async () =>
    expect(await turnOf({ text: 'ok', usage: null }, 'ollama', {}, long)).not.toHaveProperty('marks'));
});
