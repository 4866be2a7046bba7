import { brandsOf } from './features/brands';
import type { Features } from './features/features';

/** How many telling words two names have, and how many they share. */
interface Telling {
  readonly shared: number;
  readonly mine: number;
  readonly theirs: number;
}

/** How many telling words both names share. */
export function sharedMeanings(a: Features, b: Features): number {
  let shared = 0;
  for (const meaning of a.meanings) if (b.meanings.has(meaning)) shared++;
  return shared;
}

/** Shared telling words as a share of all of both (Jaccard), 0 to 1; the brand counts only where both names have nothing else. */
export function likeness(a: Features, b: Features): number {
  const { shared, mine, theirs } = tellingIn(a, b);
  const all = mine + theirs - shared;
  return all === 0 ? Number(brandsOf(a, b) === 'same') : shared / all;
}

/** Shared telling words as a share of the shorter name's, 0 to 1. */
export function overlap(a: Features, b: Features): number {
  const { shared, mine, theirs } = tellingIn(a, b);
  const smaller = Math.min(mine, theirs);
  return smaller === 0 ? 0 : shared / smaller;
}

function tellingIn(a: Features, b: Features): Telling {
  const shared = sharedMeanings(a, b);
  return { shared, mine: shared + tellingAlone(a, b), theirs: shared + tellingAlone(b, a) };
}

// A brand that only one page gives as such stands among the other's words.
function tellingAlone(one: Features, { brand, meanings }: Features): number {
  let alone = 0;
  for (const meaning of one.meanings) if (!meanings.has(meaning) && !brand?.includes(meaning)) alone++;
  return alone;
}
