import { type Dialect, PLAIN } from './dialect';

/** OpenRouter has one switch for the thinking of all its models, and wants its details back as they were. */
export const openrouter: Dialect = {
  ...PLAIN,
  switchOf: () => 'reasoning',
  echoesThinking: true,
};
