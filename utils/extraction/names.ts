import { nameWords } from '../domain/words';

/** How much of the shorter name's words the other holds, 0 to 1. */
export function likeness(a: string, b: string): number {
  const [x, y] = [nameWords(a), nameWords(b)];
  const [few, many] = x.length <= y.length ? [x, y] : [y, x];
  if (few.length === 0) return 0;
  const known = new Set(many);
  return few.filter((word) => known.has(word)).length / few.length;
}
