import type { Features } from './features/features';

/** Whether two products share any word, code or identifier: a quick look that spares most pairs the close one. */
export function mayMatch({ tokens: mine }: Features, { tokens: theirs }: Features): boolean {
  const [few, many] = mine.size <= theirs.size ? [mine, theirs] : [theirs, mine];
  for (const token of few) if (many.has(token)) return true;
  return false;
}
