import { keptFor } from '../../domain/kept-for';
import { nameWords } from '../../domain/words/words';

/** How alike two names are, 0 to 1: what they share against all that either says. */
export function overlap(a: string, b: string): number {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  const known = new Set(y);
  const shared = x.filter((word) => known.has(word)).length;
  return x.length + y.length === 0 ? 0 : (2 * shared) / (x.length + y.length);
}

/** How much of the shorter name's words the other holds, 0 to 1. */
export function likeness(a: string, b: string): number {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  const [few, many] = x.length <= y.length ? [x, y] : [y, x];
  if (few.length === 0) return 0;
  const known = new Set(many);
  return few.filter((word) => known.has(word)).length / few.length;
}

const MAX_KNOWN = 500;

// One name is compared with many.
const wordsOf = keptFor(MAX_KNOWN, (name): readonly string[] => nameWords(name));
