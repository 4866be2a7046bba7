import type { ModelProfile, ServerKind } from '../../domain/model-profile';
import { custom } from './custom';
import { dashscope } from './dashscope';
import type { Dialect } from './dialect';
import { lmstudio } from './lmstudio';
import { ollama } from './ollama';
import { openrouter } from './openrouter';
import { vllm } from './vllm';

const DIALECTS: Readonly<Record<ServerKind, Dialect>> = {
  dashscope,
  openrouter,
  ollama,
  lmstudio,
  vllm,
  sglang: vllm,
  llamacpp: vllm,
  custom,
};

/** The extra fields for a profile's server and model, at the top level of the request. */
export function extrasFor({
  server,
  model,
}: Pick<ModelProfile, 'server' | 'model'>): Readonly<Record<string, unknown>> {
  return DIALECTS[server](model);
}
