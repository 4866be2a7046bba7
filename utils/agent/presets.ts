import type { ServerKind } from '../domain/model-profile';

/** A server that many people use, with what the form is filled with. `{WorkspaceId}` in an address is the person's own. */
export interface ModelPreset {
  readonly id: string;
  readonly server: ServerKind;
  /** A proper name, the same in every language. */
  readonly name: string;
  /** Where the server stands; null where it makes no difference. */
  readonly region: string | null;
  readonly baseUrl: string;
  readonly model: string;
  readonly needsKey: boolean;
}

/** When addresses and model names were last checked against the vendors' pages. */
export const PRESETS_AS_OF = '2026-11';

const dashscope = (id: string, region: string, baseUrl: string, model = 'qwen3.8-flash'): ModelPreset => ({
  id: `dashscope-${id}`,
  server: 'dashscope',
  name: 'DashScope',
  region,
  baseUrl,
  model,
  needsKey: true,
});

/** Alibaba Cloud Model Studio by region (keys are regional), then the rest; a custom endpoint is filled in by hand. */
export const MODEL_PRESETS: readonly ModelPreset[] = [
  dashscope('singapore', 'Singapore', 'https://dashscope-intl.aliyuncs.com/compatible-mode/v1'),
  dashscope('beijing', 'Beijing', 'https://dashscope.aliyuncs.com/compatible-mode/v1'),
  dashscope(
    'virginia',
    'US Virginia',
    'https://dashscope-us.aliyuncs.com/compatible-mode/v1',
    'qwen-plus-us',
  ),
  dashscope('hong-kong', 'Hong Kong', 'https://cn-hongkong.dashscope.aliyuncs.com/compatible-mode/v1'),
  dashscope('frankfurt', 'Frankfurt', workspace('eu-central-1')),
  dashscope('tokyo', 'Tokyo', workspace('ap-northeast-1')),
  dashscope('singapore-workspace', 'Singapore', workspace('ap-southeast-1')),
  dashscope('beijing-workspace', 'Beijing', workspace('cn-beijing')),
  dashscope('virginia-workspace', 'US Virginia', workspace('us-east-1'), 'qwen-plus-us'),
  dashscope('hong-kong-workspace', 'Hong Kong', workspace('cn-hongkong')),
  {
    id: 'openrouter',
    server: 'openrouter',
    name: 'OpenRouter',
    region: null,
    baseUrl: 'https://openrouter.ai/api/v1',
    model: 'qwen/qwen3.8-flash',
    needsKey: true,
  },
  local('ollama', 'Ollama', 11434, 'qwen3:8b'),
  local('lmstudio', 'LM Studio', 1234, 'qwen/qwen3-8b'),
  local('vllm', 'vLLM', 8000, 'Qwen/Qwen3-8B'),
  { id: 'custom', server: 'custom', name: 'Custom', region: null, baseUrl: '', model: '', needsKey: false },
];

function workspace(region: string): string {
  return `https://{WorkspaceId}.${region}.maas.aliyuncs.com/compatible-mode/v1`;
}

function local(server: ServerKind, name: string, port: number, model: string): ModelPreset {
  return {
    id: server,
    server,
    name,
    region: null,
    baseUrl: `http://localhost:${port}/v1`,
    model,
    needsKey: false,
  };
}
