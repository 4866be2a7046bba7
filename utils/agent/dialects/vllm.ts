import type { Dialect } from './dialect';

/** vLLM, SGLang and llama.cpp hand the switch to the chat template. */
export const vllm: Dialect = () => ({ chat_template_kwargs: { enable_thinking: false } });
