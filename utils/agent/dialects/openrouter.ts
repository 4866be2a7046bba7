import type { Dialect } from './dialect';

/** OpenRouter has one switch for the thinking of all its models. */
export const openrouter: Dialect = () => ({ reasoning: { enabled: false } });
