import { describe, expect, test } from 'vitest';
import { readErrorBody } from '../../../../utils/agent/model/error-body';
import { errorFor } from '../../../../utils/agent/model/errors';
import type { ServerKind } from '../../../../utils/domain/talk/model-profile';

const failureOf = (status: number | null, body: string, server: ServerKind = 'dashscope') =>
  errorFor(readErrorBody(body, status), server, 'my-own-key').failure;

describe('what servers say and what it means', () => {
  test.each<[string, number | null, string, ServerKind, string, boolean]>([
    [
      'wrapped 401',
      401,
      '{"error":{"code":"invalid_api_key","message":"Incorrect API key provided."}}',
      'dashscope',
      'key',
      false,
    ],
    [
      'flat 401',
      401,
      '{"code":"InvalidApiKey","message":"Invalid API-key provided.","request_id":"r"}',
      'dashscope',
      'key',
      false,
    ],
    [
      'account in arrears',
      403,
      '{"error":{"code":"Arrearage","message":"Access denied, please make sure your account is in good standing."}}',
      'dashscope',
      'billing',
      false,
    ],
    [
      'free quota used up',
      403,
      '{"error":{"code":"AllocationQuota.FreeTierOnly","message":"The free tier of the model has been exhausted."}}',
      'dashscope',
      'billing',
      false,
    ],
    [
      'requests per minute',
      429,
      '{"error":{"code":"limit_requests","message":"You exceeded your current requests list."}}',
      'dashscope',
      'rate-limit',
      true,
    ],
    [
      'tokens per minute',
      429,
      '{"error":{"code":"insufficient_quota","message":"You exceeded your current quota, please check your plan and billing details."}}',
      'dashscope',
      'rate-limit',
      true,
    ],
    [
      'the same words elsewhere',
      429,
      '{"error":{"code":"insufficient_quota","message":"You exceeded your current quota, please check your plan and billing details."}}',
      'custom',
      'billing',
      false,
    ],
    [
      'overdue bill',
      429,
      '{"error":{"code":"PostpaidBillOverdue","message":"bill"}}',
      'dashscope',
      'billing',
      false,
    ],
    ['not bought', 429, '{"code":"CommodityNotPurchased","message":"x"}', 'dashscope', 'billing', false],
    [
      'moderation of the input',
      400,
      '{"error":{"code":"data_inspection_failed","message":"Input text data may contain inappropriate content."}}',
      'dashscope',
      'moderation',
      false,
    ],
    [
      'moderation in mid-stream',
      null,
      '{"code":"data_inspection_failed","message":"Output data may contain inappropriate content."}',
      'dashscope',
      'moderation',
      false,
    ],
    [
      'too long',
      400,
      '{"error":{"message":"<400> InternalError.Algo.InvalidParameter: Range of input length should be [1, 983616]","type":"invalid_request_error"}}',
      'dashscope',
      'context',
      false,
    ],
    [
      'body wrapped as a stream line',
      400,
      'data: {"error":{"code":"data_inspection_failed","message":"x"},"id":"i"}\n\n',
      'dashscope',
      'moderation',
      false,
    ],
    [
      'wrong region',
      404,
      '{"error":{"code":"model_not_found","message":"The model does not exist"}}',
      'dashscope',
      'not-found',
      false,
    ],
    [
      'model not pulled',
      404,
      '{"error":{"message":"model \\"qwen3\\" not found, try pulling it first","type":"not_found_error","param":null,"code":null}}',
      'ollama',
      'not-found',
      false,
    ],
    ["Ollama's origin check", 403, '', 'ollama', 'ollama-origin', false],
    ['an empty 403 elsewhere', 403, '', 'custom', 'key', false],
    [
      'OpenRouter credits',
      402,
      '{"error":{"code":402,"message":"Insufficient credits"}}',
      'openrouter',
      'billing',
      false,
    ],
    [
      'OpenRouter provider down',
      null,
      '{"code":502,"message":"Provider returned error"}',
      'openrouter',
      'server',
      true,
    ],
    [
      'OpenRouter with the raw words of the provider',
      400,
      '{"error":{"code":400,"message":"Provider returned error","metadata":{"raw":"data: {\\"error\\":{\\"code\\":\\"data_inspection_failed\\",\\"message\\":\\"y\\"}}"}}}',
      'openrouter',
      'moderation',
      false,
    ],
    [
      'vLLM error object',
      null,
      '{"object":"error","message":"This model\'s maximum context length is 4096 tokens","type":"BadRequestError","code":400}',
      'vllm',
      'context',
      false,
    ],
    [
      'loading',
      503,
      '{"error":{"message":"Loading model","type":"unavailable_error","code":503}}',
      'custom',
      'server',
      true,
    ],
    [
      'template error',
      500,
      '{"error":{"code":500,"message":"No user query found in messages.","type":"server_error"}}',
      'custom',
      'server',
      false,
    ],
    ['a web page', 502, '<html><body>Bad gateway</body></html>', 'custom', 'server', true],
    ['a string', 418, '{"error":"teapot"}', 'custom', 'unknown', false],
  ])('%s', (_, status, body, server, kind, isRetryable) => {
    expect(failureOf(status, body, server)).toMatchObject({ kind, isRetryable });
  });
});

test("OpenRouter's own words, the provider's and its name are kept together", () => {
  const body = {
    error: {
      code: 502,
      message: 'Provider returned error',
      metadata: { raw: '{"error":{"message":"overloaded"}}', provider_name: 'Alibaba' },
    },
  };
  expect(failureOf(502, JSON.stringify(body), 'openrouter').detail).toBe(
    '502 Provider returned error · overloaded · Alibaba',
  );
});

test('a key that a server echoes is not kept', () => {
  const { detail } = failureOf(
    401,
    '{"error":{"message":"Incorrect key my-own-key or sk-abcdefghijklmnopqrstuvwx"}}',
  );
  expect(detail).not.toMatch(/my-own-key|sk-abc/);
  expect(detail).toContain('[key hidden]');
});
