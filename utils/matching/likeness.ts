import { brandsOf } from './brands';
import type { Features } from './features';

/** How many telling words both names share. */
export function sharedMeanings(a: Features, b: Features): number {
  return [...telling(a, b)].filter((meaning) => b.meanings.has(meaning)).length;
}

/** Shared telling words as a share of all of both (Jaccard), 0 to 1; the brand counts only where both names have nothing else. */
export function likeness(a: Features, b: Features): number {
  const shared = sharedMeanings(a, b);
  const all = telling(a, b).size + telling(b, a).size - shared;
  return all === 0 ? Number(brandsOf(a, b) === 'same') : shared / all;
}

/** Shared telling words as a share of the shorter name's, 0 to 1. */
export function overlap(a: Features, b: Features): number {
  const smaller = Math.min(telling(a, b).size, telling(b, a).size);
  return smaller === 0 ? 0 : sharedMeanings(a, b) / smaller;
}

// A brand that only one page gives as such stands among the other's words.
function telling(a: Features, b: Features): Set<string> {
  return new Set(
    [...a.meanings].filter(
      (meaning) => b.brand === null || !b.brand.includes(meaning) || b.meanings.has(meaning),
    ),
  );
}
