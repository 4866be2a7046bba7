import { type Dialect, PLAIN } from './dialect';

/** Ollama reads the effort and none of the other switches, and `reasoning` in the history. */
export const ollama: Dialect = {
  ...PLAIN,
  switchOf: () => 'reasoning_effort',
  echoesThinking: true,
  cutsSilently: true,
};
