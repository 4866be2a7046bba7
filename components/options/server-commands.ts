import type { ServerKind } from '../../utils/domain/talk/model-profile';

/** The least that a question with the results of tools needs, in tokens. */
export const ENOUGH_CONTEXT = 16_384;

/** What is typed to start a server of one's own, to fetch a model for it, and to give the model room enough. */
export interface ServerCommands {
  readonly start: (model: string, port: string) => string;
  readonly fetch?: (model: string) => string;
  readonly widen: (model: string) => string;
}

/** The commands of the servers that people run themselves. */
export const SERVER_COMMANDS: Readonly<Partial<Record<ServerKind, ServerCommands>>> = {
  ollama: {
    start: () => 'ollama serve',
    fetch: (model) => `ollama pull ${model}`,
    widen: () => `OLLAMA_CONTEXT_LENGTH=${ENOUGH_CONTEXT} ollama serve`,
  },
  lmstudio: {
    start: () => 'lms server start --cors',
    fetch: (model) => `lms get ${model}`,
    widen: (model) => `lms load ${model} --context-length ${ENOUGH_CONTEXT}`,
  },
  llamacpp: {
    start: (_, port) => `llama-server -m MODEL.gguf --jinja --port ${port}`,
    widen: () => `llama-server -m MODEL.gguf --jinja -c ${ENOUGH_CONTEXT}`,
  },
  vllm: {
    start: (model, port) => `vllm serve ${model} --port ${port}`,
    widen: (model) => `vllm serve ${model} --max-model-len ${ENOUGH_CONTEXT}`,
  },
  sglang: {
    start: (model, port) => `python -m sglang.launch_server --model-path ${model} --port ${port}`,
    widen: (model) =>
      `python -m sglang.launch_server --model-path ${model} --context-length ${ENOUGH_CONTEXT}`,
  },
};
