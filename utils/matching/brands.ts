import type { Features } from './features';
import { squash } from './model-codes';

/** Whether both are of one brand: `same` also when only one page names it and the other's name begins with it; `unknown` when neither says. */
export function brandsOf(a: Features, b: Features): 'same' | 'other' | 'unknown' {
  if (a.brand && b.brand) return isOneBrand(a.brand, b.brand) ? 'same' : 'other';
  const brand = a.brand ?? b.brand;
  if (!brand) return 'unknown';
  const silent = a.brand ? b : a;
  return squash(silent.text).includes(brand) ? 'same' : 'unknown';
}

// "lexar media" and "lexar", "apple computer" and "apple".
function isOneBrand(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short === long || (short.length >= 3 && long.startsWith(short));
}
