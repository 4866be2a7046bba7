import type { Features } from './features';
import { knownBrandIn } from './known-brands';

/** Whether both are of one brand: `same` also when only one page names it and the other's name has it, or both begin with one that everybody knows; `unknown` when neither says. */
export function brandsOf(a: Features, b: Features): 'same' | 'other' | 'unknown' {
  if (a.brand && b.brand) return isOneBrand(a.brand, b.brand) ? 'same' : 'other';
  const brand = a.brand ?? b.brand;
  if (!brand) return isOneKnownBrand(a, b) ? 'same' : 'unknown';
  const silent = a.brand ? b : a;
  return silent.squashed.includes(brand) ? 'same' : 'unknown';
}

// "lexar media" and "lexar", "apple computer" and "apple".
function isOneBrand(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short === long || (short.length >= 3 && long.startsWith(short));
}

function isOneKnownBrand(a: Features, b: Features): boolean {
  if (a.text.charAt(0) !== b.text.charAt(0)) return false;
  const known = knownBrandIn(a.text);
  return known !== null && known === knownBrandIn(b.text);
}
