import { type Dialect, PLAIN } from './dialect';

/** An unknown server may refuse what it does not know, so it gets the standard fields only; it may be anything at home. */
export const custom: Dialect = { ...PLAIN, mayLackParser: true };
