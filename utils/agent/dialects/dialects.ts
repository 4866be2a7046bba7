import type { ServerKind } from '../../domain/talk/model-profile';
import { custom } from './custom';
import { dashscope } from './dashscope';
import type { Dialect } from './dialect';
import { llamacpp } from './llamacpp';
import { lmstudio } from './lmstudio';
import { ollama } from './ollama';
import { openrouter } from './openrouter';
import { sglang } from './sglang';
import { vllm } from './vllm';

/** How each kind of server wants to be spoken to. */
export const DIALECTS: Readonly<Record<ServerKind, Dialect>> = {
  dashscope,
  openrouter,
  ollama,
  lmstudio,
  vllm,
  sglang,
  llamacpp,
  custom,
};
