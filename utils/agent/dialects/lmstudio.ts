import { type Dialect, PLAIN } from './dialect';

/** LM Studio sets thinking in its own window; a request carries no switch. */
export const lmstudio: Dialect = { ...PLAIN, cutsSilently: true };
