import { isApart, isContradicting, isOtherEdition, isUnfit } from '../differences';
import { brandsOf } from '../features/brands';
import type { Features } from '../features/features';
import { squash } from '../features/model-codes';
import { likeness } from '../likeness';
import { type MatchRule, sameItem } from '../match-rule';

/** A maker's code in both names ("DSC-W170") names one article; it is as sure as a part number when one page gives it as such. */
export const byModelCode: MatchRule = (a, b) => {
  const shared = [...a.codes].filter((code) => code.length >= 5 && b.codes.has(code));
  const brands = brandsOf(a, b);
  if (shared.length === 0 || brands === 'other' || isUnfit(a, b)) return null;
  if (isContradicting(a, b) || isOtherEdition(a, b) || isApart(a.ordinals, b.ordinals)) return null;
  if (isOtherPartNumber(a, b) || isOtherFinish(a, b, shared) || likeness(a, b) < 0.25) return null;
  const isPartNumber = shared.some((code) => isMpnOf(a, code) || isMpnOf(b, code));
  return sameItem('model-code', isPartNumber && brands === 'same', 0.9);
};

function isMpnOf({ product }: Features, code: string): boolean {
  return product.mpn !== null && squash(product.mpn) === code;
}

function isOtherPartNumber({ product: a }: Features, { product: b }: Features): boolean {
  return a.mpn !== null && b.mpn !== null && squash(a.mpn) !== squash(b.mpn);
}

// "dvpfx820p" and "dvpfx820r" are two colours of the dvpfx820 that both names also give.
function isOtherFinish(a: Features, b: Features, shared: readonly string[]): boolean {
  const longer = ({ codes }: Features) =>
    new Set([...codes].filter((code) => shared.some((base) => code !== base && code.startsWith(base))));
  return isApart(longer(a), longer(b));
}
