import { type Dialect, PLAIN } from './dialect';

/** SGLang hands the switch to the chat template, calls thinking `reasoning_content`, and has parsers only when started with them. */
export const sglang: Dialect = {
  ...PLAIN,
  switchOf: () => 'chat_template_kwargs',
  echoesThinking: true,
  mayLackParser: true,
};
