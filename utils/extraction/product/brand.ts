import type { Reading } from '../../domain/product/evidence';
import { tidy } from '../tree/text-reader';
import type { Claim } from './claims';
import { familyOf, resolve } from './resolve';

const SIGNS = /[®™©]/g;
// A window title, which templates put where they know no brand.
const TITLE = /\s[|｜]\s?|[|｜]\s/;
const SMALLEST_OWN = 3;

/** The product's brand, spelled as its name spells it; the shop's own name counts little where something else is said. */
export function resolveBrand(claims: readonly Claim<string>[], name: string, url: URL): Reading<string> {
  const told = claims.flatMap((claim): Claim<string>[] => {
    const value = tidy(claim.value.replace(SIGNS, ''));
    if (value === '' || TITLE.test(value) || foldedName(value) === foldedName(name)) return [];
    const isFiller = familyOf(claim.evidence.source) !== 'visible' && isOwnName(value, url);
    return [{ ...claim, value, weight: isFiller ? 0.5 * claim.weight : claim.weight }];
  });
  const brand = resolve(told, { isSame: (a, b) => foldedName(a) === foldedName(b) });
  if (brand.value === null) return brand;
  return { ...brand, value: spelledIn(name, brand.value)?.replace(SIGNS, '') ?? brand.value };
}

/** A brand without case, blanks and punctuation, for comparing. */
export function foldedName(brand: string): string {
  return brand.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The first words of the name that are the same as the brand but for blanks and punctuation ("TP-Link" for "TP Link"), else null. */
export function spelledIn(name: string, brand: string): string | null {
  const wanted = foldedName(brand);
  const words = [...name.matchAll(/\S+/g)].slice(0, 6);
  for (const word of words) {
    const start = name.slice(0, word.index + word[0].length);
    if (foldedName(start) === wanted) return start.replace(/[\s,:–-]+$/u, '');
  }
  return null;
}

// Templates fill the brand with the shop's name where the product has none of its own.
function isOwnName(brand: string, url: URL): boolean {
  const plain = foldedName(brand);
  return (
    plain.length >= SMALLEST_OWN &&
    url.hostname.split('.').some((label) => foldedName(label).startsWith(plain))
  );
}
