import type { Dialect } from './dialect';

/** LM Studio sets thinking in its own window; a request carries no switch. */
export const lmstudio: Dialect = () => ({});
