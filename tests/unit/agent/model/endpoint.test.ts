import { expect, test } from 'vitest';
import { checkEndpoint } from '../../../../utils/agent/model/endpoint';
import { createModel } from '../../../../utils/agent/model/model';
import { MODEL_PRESETS } from '../../../../utils/agent/model/presets';

test.each([
  ['https://dashscope-intl.aliyuncs.com/compatible-mode/v1/', null],
  ['http://localhost:11434/v1', null],
  ['http://127.0.0.1:8000/v1', null],
  ['http://192.168.1.5:8000/v1', 'plain-http'],
  ['http://ollama.example/v1', 'plain-http'],
  ['http://localhost.evil.example/v1', 'plain-http'],
  ['https://user:pass@openrouter.ai/api/v1', 'has-userinfo'],
  ['https://openrouter.ai@evil.example/api/v1', 'has-userinfo'],
  ['https://openrouter.ai/api/v1?key=1', 'has-query'],
  ['ftp://localhost/v1', 'scheme'],
  ['javascript:alert(1)', 'scheme'],
  ['openrouter.ai', 'not-a-url'],
])('%s: %s', (text, reason) => {
  const check = checkEndpoint(text);
  expect(check.isOk ? null : check.reason).toBe(reason);
});

test('a model is never made for an address that is refused', () => {
  const profile = { name: 'x', server: 'custom', baseUrl: 'http://evil.example/v1', model: 'm' } as const;
  expect(() => createModel({ profile, key: null, fetch, random: Math.random })).toThrow(/plain-http/);
});

test('every preset with an address is allowed, once the person has put in their workspace', () => {
  for (const { baseUrl } of MODEL_PRESETS.filter((preset) => preset.baseUrl)) {
    expect(checkEndpoint(baseUrl.replace('{WorkspaceId}', 'ws-1'))).toMatchObject({ isOk: true });
  }
  expect(new Set(MODEL_PRESETS.map(({ id }) => id)).size).toBe(MODEL_PRESETS.length);
});
