import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { storedMemory } from '../../../../entrypoints/background/agent/agent-model';
import type { TurnRequest } from '../../../../utils/agent/model/chat';
import { capabilitiesId } from '../../../../utils/domain/talk/capabilities';
import type { ServerKind } from '../../../../utils/domain/talk/model-profile';
import { findCapabilities } from '../../../../utils/storage/queries/capabilities';
import { type PlayedModel, type Reply, startModel } from '../../../mallory/serve.mjs';
import { modelAt, noSignal, QUESTION } from '../model-at';
import { forgetAll } from '../seen';

vi.setConfig({ testTimeout: 30_000 });

const TOOLS: TurnRequest['tools'] = [
  { type: 'function', function: { name: 'compare', description: 'Compares.', parameters: {} } },
];
const FORCED: TurnRequest = { ...QUESTION, tools: TOOLS, toolChoice: { name: 'compare' } };
const OFFERED: TurnRequest = { ...QUESTION, tools: TOOLS };
const FORMED: TurnRequest = { ...QUESTION, schema: { type: 'object' } };
const NAME = 'qwen3.8-max';

const open: PlayedModel[] = [];

beforeEach(forgetAll);
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

/** A server that refuses a request with these words as long as `refuses` says so. */
async function refusing(refusal: Reply, refuses: (body: Record<string, unknown>) => boolean) {
  const server = await startModel({
    script: ({ body }) => (refuses(body) ? refusal : { text: 'ok' }),
  });
  open.push(server);
  return server;
}

/** A new model over the same database, as after the worker's death. */
function newModel({ url }: PlayedModel, server: ServerKind) {
  const memory = storedMemory({ baseUrl: url, model: NAME }, () => 7);
  return modelAt(url, { server, model: NAME, capabilities: memory });
}

const bodies = (server: PlayedModel) => server.requests().map(({ body }) => body);
const has = (field: string) => (body: Record<string, unknown>) => field in body;
const isForced = (body: Record<string, unknown>) => typeof body.tool_choice === 'object';
const error = (message: string, more: object = {}): Reply => ({
  status: 400,
  body: {
    error: { message, type: 'invalid_request_error', param: null, code: 'invalid_parameter_error', ...more },
  },
});
/** DashScope answers a streamed request with a stream line under status 400. */
const streamed = (message: string): Reply => ({
  status: 400,
  body: `data: ${JSON.stringify({ error: { message, code: 'invalid_parameter_error' }, id: 'c' })}\n\n`,
});
/** OpenRouter hands the provider's own words on. */
const forwarded = (message: string): Reply => ({
  status: 400,
  body: {
    error: {
      code: 400,
      message: 'Provider returned error',
      metadata: { raw: streamed(message).body, provider_name: 'Alibaba' },
    },
  },
});
const FORCED_REFUSED =
  '<400> InternalError.Algo.InvalidParameter: The tool_choice parameter does not support being set to required or object in thinking mode';

describe('a refused part is left out at once, and for good', () => {
  test.each<[string, ServerKind, Reply, (body: Record<string, unknown>) => boolean, TurnRequest, object]>([
    [
      'a forced tool (DashScope)',
      'dashscope',
      error(FORCED_REFUSED),
      isForced,
      FORCED,
      { tool_choice: 'auto' },
    ],
    [
      'a forced tool (as a stream line)',
      'dashscope',
      streamed(FORCED_REFUSED),
      isForced,
      FORCED,
      { tool_choice: 'auto' },
    ],
    [
      'a forced tool (OpenRouter)',
      'openrouter',
      forwarded(FORCED_REFUSED),
      isForced,
      FORCED,
      { tool_choice: 'auto' },
    ],
    [
      'a forced tool (OpenRouter, no endpoint)',
      'openrouter',
      {
        status: 404,
        body: {
          error: { code: 404, message: "No endpoints found that support the provided 'tool_choice' value." },
        },
      },
      isForced,
      FORCED,
      { tool_choice: 'auto' },
    ],
    [
      'the switch of thinking (DashScope)',
      'dashscope',
      error(
        '<400> InternalError.Algo.InvalidParameter: The value of the reasoning_effort parameter is not supported by this model.',
      ),
      has('reasoning_effort'),
      QUESTION,
      { reasoning_effort: undefined },
    ],
    [
      'the switch of thinking (vLLM behind a strict gateway)',
      'vllm',
      {
        status: 422,
        body: {
          detail: [
            {
              type: 'extra_forbidden',
              loc: ['body', 'chat_template_kwargs'],
              msg: 'Extra inputs are not permitted',
            },
          ],
        },
      },
      has('chat_template_kwargs'),
      QUESTION,
      { chat_template_kwargs: undefined },
    ],
    [
      'the switch of thinking (Ollama)',
      'ollama',
      error('"qwen3.8-max" does not support thinking', { code: null }),
      has('reasoning_effort'),
      QUESTION,
      { reasoning_effort: undefined },
    ],
    [
      'the switch of thinking (OpenRouter)',
      'openrouter',
      error('Reasoning is mandatory for this endpoint and cannot be disabled.', { code: 400 }),
      has('reasoning'),
      QUESTION,
      { reasoning: undefined },
    ],
    [
      'stream options (a strict server)',
      'custom',
      error('Unrecognized request argument supplied: stream_options', {
        param: 'stream_options',
        code: null,
      }),
      has('stream_options'),
      QUESTION,
      { stream_options: undefined },
    ],
    [
      'the temperature (named by its parameter alone)',
      'custom',
      error('Unsupported value: only the default (1) value is supported.', {
        param: 'temperature',
        code: 'unsupported_value',
      }),
      has('temperature'),
      QUESTION,
      { temperature: undefined },
    ],
    [
      'parallel calls',
      'dashscope',
      error('<400> InternalError.Algo.InvalidParameter: parallel_tool_calls is not supported'),
      has('parallel_tool_calls'),
      OFFERED,
      { parallel_tool_calls: undefined },
    ],
    [
      'tools (Ollama)',
      'ollama',
      error('registry.ollama.ai/library/gemma:2b does not support tools', { code: null }),
      has('tools'),
      OFFERED,
      { tools: undefined, tool_choice: undefined },
    ],
    [
      'tools (vLLM without a parser): they are shown, and nobody chooses',
      'vllm',
      error('"auto" tool choice requires --enable-auto-tool-choice and --tool-call-parser to be set'),
      (body) => body.tool_choice === 'auto',
      OFFERED,
      { tools: TOOLS, tool_choice: 'none' },
    ],
  ])('%s', async (_, kind, refusal, refuses, request, without) => {
    const server = await refusing(refusal, refuses);
    expect((await newModel(server, kind).streamTurn(request, noSignal())).text).toBe('ok');
    const [first, second] = bodies(server);
    expect(bodies(server)).toHaveLength(2);
    const rest = Object.fromEntries(Object.keys(without).map((field) => [field, undefined]));
    const { max_tokens: _limit, ...others } = { ...first, ...rest } as Record<string, unknown>;
    expect({ ...second, ...rest }).toEqual({ ...others });
    expect({ ...rest, ...second }).toMatchObject(without);

    await newModel(server, kind).streamTurn(request, noSignal());
    expect(bodies(server)).toHaveLength(3);
    expect(bodies(server)[2]).toEqual(second);
  });

  test('an answer’s form: a schema, then any JSON, then words; the next request starts with words', async () => {
    const server = await refusing(
      error(
        "<400> InternalError.Algo.InvalidParameter: 'response_format.type' is not supported by this model",
      ),
      has('response_format'),
    );
    await newModel(server, 'dashscope').streamTurn(FORMED, noSignal());
    await newModel(server, 'dashscope').streamTurn(FORMED, noSignal());
    expect(
      bodies(server).map(({ response_format: form }) => (form as { type: string } | undefined)?.type),
    ).toEqual(['json_schema', 'json_object', undefined, undefined]);
    expect(bodies(server)[1]?.messages[0]?.content).toMatch(/json/i);
    expect(bodies(server)[2]?.messages[0]?.content).toMatch(/json/i);
  });

  test('a server that takes any JSON and no schema is asked for that from then on', async () => {
    const server = await refusing(
      error('json_schema is not supported, use json_object'),
      ({ response_format: form }) => (form as { type: string } | undefined)?.type === 'json_schema',
    );
    await newModel(server, 'custom').streamTurn(FORMED, noSignal());
    await newModel(server, 'custom').streamTurn(FORMED, noSignal());
    expect(bodies(server).map(({ response_format: form }) => (form as { type: string }).type)).toEqual([
      'json_schema',
      'json_object',
      'json_object',
    ]);
  });

  test('several parts, one after the other, in one turn', async () => {
    const server = await startModel({
      script: ({ body }) => {
        const part = ['temperature', 'stream_options', 'parallel_tool_calls'].find((field) => field in body);
        return part ? error(`unknown parameter: ${part}`, { param: part }) : { text: 'ok' };
      },
    });
    open.push(server);
    expect((await newModel(server, 'dashscope').streamTurn(OFFERED, noSignal())).text).toBe('ok');
    expect(bodies(server)).toHaveLength(4);
    expect((await findCapabilities(capabilitiesId(server.url, NAME))).refused).toEqual([
      'temperature',
      'stream_options',
      'parallel_tool_calls',
    ]);
  });

  test('what is known besides follows, with the time', async () => {
    const server = await refusing(error(FORCED_REFUSED), isForced);
    await newModel(server, 'dashscope').streamTurn(FORCED, noSignal());
    expect(await findCapabilities(capabilitiesId(server.url, NAME))).toMatchObject({
      hasForcedTools: false,
      hasTools: null,
      refused: ['tool_choice'],
      checkedAt: 7,
    });
  });

  test('another model at the same endpoint is asked anew', async () => {
    const server = await refusing(error(FORCED_REFUSED), isForced);
    await newModel(server, 'dashscope').streamTurn(FORCED, noSignal());
    const memory = storedMemory({ baseUrl: server.url, model: 'other' }, () => 7);
    await modelAt(server.url, { server: 'dashscope', model: 'other', capabilities: memory }).streamTurn(
      FORCED,
      noSignal(),
    );
    expect(bodies(server).map(isForced)).toEqual([true, false, true, false]);
  });

  test('without a memory the lesson lasts as long as the model', async () => {
    const server = await refusing(error(FORCED_REFUSED), isForced);
    const model = modelAt(server.url, { server: 'dashscope', model: NAME });
    await model.streamTurn(FORCED, noSignal());
    await model.streamTurn(FORCED, noSignal());
    expect(bodies(server)).toHaveLength(3);
  });
});

describe('what teaches nothing', () => {
  test('an error after words: nothing is asked again', async () => {
    const words = { choices: [{ delta: { content: 'Milk' } }] };
    const broken = { error: { code: 400, message: 'temperature is not supported' } };
    const server = await refusing({ chunks: [words, broken] }, () => true);
    await expect(newModel(server, 'custom').streamTurn(QUESTION, noSignal())).rejects.toThrow('temperature');
    expect(bodies(server)).toHaveLength(1);
  });

  test('what a check of fields repeats of the request', async () => {
    const detail = [
      { loc: ['body', 'messages', 0], msg: 'roles must alternate', input: { tool_choice: 'auto' } },
    ];
    const server = await refusing({ status: 422, body: { detail } }, () => true);
    await expect(newModel(server, 'custom').streamTurn(OFFERED, noSignal())).rejects.toThrow(
      /body\.messages\.0/,
    );
    expect(bodies(server)).toHaveLength(1);
  });

  test.each<[string, Reply, TurnRequest]>([
    ['a prompt that is too long', error('maximum context length is 4096 tokens; temperature 0.3'), QUESTION],
    [
      'forbidden words',
      error('Input text data may contain inappropriate content. tool_choice', {
        code: 'data_inspection_failed',
      }),
      OFFERED,
    ],
    ['a wrong key', { status: 401, body: { error: { message: 'tool_choice' } } }, OFFERED],
    ['a part that was not in the request', error('tool_choice is not supported'), QUESTION],
    ['a part that is refused although it was left out', error('stream_options is not supported'), QUESTION],
    ['words about nothing of ours', error('roles must alternate'), OFFERED],
  ])('%s', async (_, refusal, request) => {
    const server = await refusing(refusal, () => true);
    await expect(newModel(server, 'custom').streamTurn(request, noSignal())).rejects.toThrow();
    expect(bodies(server).length).toBeLessThanOrEqual(2);
    expect((await findCapabilities(capabilitiesId(server.url, NAME))).refused).toEqual([]);
  });
});
