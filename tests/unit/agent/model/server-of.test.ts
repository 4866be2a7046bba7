import { expect, test } from 'vitest';
import { serverOf } from '../../../../utils/agent/model/server-of';
import type { ServerKind } from '../../../../utils/domain/talk/model-profile';

test.each<[string, ServerKind]>([
  ['https://dashscope.aliyuncs.com/compatible-mode/v1', 'dashscope'],
  ['https://dashscope-intl.aliyuncs.com/compatible-mode/v1', 'dashscope'],
  ['https://cn-hongkong.dashscope.aliyuncs.com/compatible-mode/v1', 'dashscope'],
  ['https://coding-intl.dashscope.aliyuncs.com/v1', 'dashscope'],
  ['https://ws1.eu-central-1.maas.aliyuncs.com/compatible-mode/v1', 'dashscope'],
  ['https://openrouter.ai/api/v1', 'openrouter'],
  ['http://localhost:11434/v1', 'ollama'],
  ['http://127.0.0.1:1234/v1', 'lmstudio'],
  ['https://dashscope.aliyuncs.com.evil.example/v1', 'custom'],
  ['https://evilmaas.aliyuncs.com.example/v1', 'custom'],
  ['https://notdashscope.aliyuncs.com/v1', 'custom'],
  ['https://openrouter.ai.example/v1', 'custom'],
  ['https://models.example:11434/v1', 'custom'],
  ['http://localhost:8000/v1', 'custom'],
])('a custom server at %s is %s', (baseUrl, kind) =>
  expect(serverOf({ server: 'custom', baseUrl })).toBe(kind),
);

test('what the person chose counts more than an address', () =>
  expect(serverOf({ server: 'vllm', baseUrl: 'http://localhost:11434/v1' })).toBe('vllm'));
