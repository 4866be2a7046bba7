import { type Dialect, PLAIN } from './dialect';

/**
 * llama-server takes the template's switch as well as an effort of `none`, and ignores all others without a word; it may be told
 * to leave thinking in the text.
 */
export const llamacpp: Dialect = {
  ...PLAIN,
  switchOf: () => 'chat_template_kwargs',
  echoesThinking: true,
  mayLackParser: true,
};
