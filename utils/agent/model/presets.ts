import type { ModelRole, ServerKind } from '../../domain/talk/model-profile';

/** Models of a server that do well at a kind of work. */
export type SuggestedModels = Readonly<Partial<Record<ModelRole, string>>>;

/** A server that many people use, with what the form is filled with. `{WorkspaceId}` in an address is the person's own. */
export interface ModelPreset {
  readonly id: string;
  readonly server: ServerKind;
  /** A proper name, the same in every language. */
  readonly name: string;
  /** Where the server stands; null where it makes no difference. */
  readonly region: string | null;
  readonly baseUrl: string;
  /** The model for conversations. */
  readonly model: string;
  /** Other models by what they are good for; a kind of work that is missing has none that is known. */
  readonly suggested: SuggestedModels;
  readonly needsKey: boolean;
}

const QWEN: SuggestedModels = {
  chat: 'qwen3.8-flash',
  quick: 'qwen-flash',
  vision: 'qwen3-vl-plus',
  speech: 'qwen3-asr-flash',
};
const QWEN_US: SuggestedModels = {
  chat: 'qwen-plus-us',
  quick: 'qwen-flash-us',
  vision: 'qwen3-vl-flash-us',
  speech: 'qwen3-asr-flash-us',
};
const OPENROUTER: SuggestedModels = { chat: 'qwen/qwen3.8-flash', vision: 'qwen/qwen3.8-flash' };
const OLLAMA: SuggestedModels = { chat: 'qwen3:8b', quick: 'qwen3:4b', vision: 'qwen3-vl:8b' };
const LMSTUDIO: SuggestedModels = {
  chat: 'qwen/qwen3-8b',
  quick: 'qwen/qwen3-4b',
  vision: 'qwen/qwen3-vl-8b',
};
const OPEN_WEIGHTS: SuggestedModels = {
  chat: 'Qwen/Qwen3-8B',
  quick: 'Qwen/Qwen3-4B',
  vision: 'Qwen/Qwen3-VL-8B-Instruct',
};

/** Alibaba Cloud Model Studio by region (keys are regional), then the rest; a custom endpoint is filled in by hand. */
export const MODEL_PRESETS: readonly ModelPreset[] = [
  dashscope('singapore', 'Singapore', shared('dashscope-intl')),
  dashscope('beijing', 'Beijing', shared('dashscope')),
  dashscope('virginia', 'US Virginia', shared('dashscope-us'), QWEN_US),
  dashscope('hong-kong', 'Hong Kong', shared('cn-hongkong.dashscope')),
  dashscope('frankfurt', 'Frankfurt', workspace('eu-central-1')),
  dashscope('tokyo', 'Tokyo', workspace('ap-northeast-1')),
  dashscope('singapore-workspace', 'Singapore', workspace('ap-southeast-1')),
  dashscope('beijing-workspace', 'Beijing', workspace('cn-beijing')),
  dashscope('virginia-workspace', 'US Virginia', workspace('us-east-1'), QWEN_US),
  dashscope('hong-kong-workspace', 'Hong Kong', workspace('cn-hongkong')),
  preset('openrouter', 'OpenRouter', 'https://openrouter.ai/api/v1', OPENROUTER, true),
  preset('ollama', 'Ollama', 'http://localhost:11434/v1', OLLAMA),
  preset('lmstudio', 'LM Studio', 'http://localhost:1234/v1', LMSTUDIO),
  preset('llamacpp', 'llama.cpp', 'http://localhost:8080/v1', { chat: 'qwen3-8b' }),
  preset('vllm', 'vLLM', 'http://localhost:8000/v1', OPEN_WEIGHTS),
  preset('sglang', 'SGLang', 'http://localhost:30000/v1', OPEN_WEIGHTS),
  preset('custom', 'Custom', '', {}),
];

/** Addresses of DashScope that anyone's key of their region opens; workspace addresses are the person's own. */
export const SHARED_REGIONS: readonly ModelPreset[] = MODEL_PRESETS.filter(
  ({ server, baseUrl }) => server === 'dashscope' && !baseUrl.includes('{'),
);

/** The preset with this address, else the first of this kind of server; undefined for one that nobody knows. */
export function presetFor(server: ServerKind, baseUrl: string): ModelPreset | undefined {
  const same = MODEL_PRESETS.filter((preset) => preset.server === server);
  return same.find((preset) => isAt(preset, baseUrl)) ?? same[0];
}

// A workspace's address has the person's own id where the preset has braces.
function isAt(preset: ModelPreset, baseUrl: string): boolean {
  const [before = '', after] = preset.baseUrl.split('{WorkspaceId}');
  return after === undefined
    ? baseUrl === preset.baseUrl
    : baseUrl.startsWith(before) && baseUrl.endsWith(after);
}

function dashscope(id: string, region: string, baseUrl: string, suggested = QWEN): ModelPreset {
  return { ...preset('dashscope', 'DashScope', baseUrl, suggested, true), id: `dashscope-${id}`, region };
}

function shared(host: string): string {
  return `https://${host}.aliyuncs.com/compatible-mode/v1`;
}

function workspace(region: string): string {
  return `https://{WorkspaceId}.${region}.maas.aliyuncs.com/compatible-mode/v1`;
}

function preset(
  server: ServerKind,
  name: string,
  baseUrl: string,
  suggested: SuggestedModels,
  needsKey = false,
): ModelPreset {
  const model = suggested.chat ?? '';
  return { id: server, server, name, region: null, baseUrl, model, suggested, needsKey };
}
