import type { Dialect } from './dialect';

/** An unknown server may refuse what it does not know, so it gets the standard fields only. */
export const custom: Dialect = () => ({});
