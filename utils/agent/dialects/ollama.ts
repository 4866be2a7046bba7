import type { Dialect } from './dialect';

/** Ollama reads the effort and none of the other switches. */
export const ollama: Dialect = () => ({ reasoning_effort: 'none' });
