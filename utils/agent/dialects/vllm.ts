import { type Dialect, PLAIN } from './dialect';

/** vLLM hands the switch to the chat template, calls thinking `reasoning`, and has parsers only when started with them. */
export const vllm: Dialect = {
  ...PLAIN,
  switchOf: () => 'chat_template_kwargs',
  echoesThinking: true,
  mayLackParser: true,
};
