import { isSameQuantity } from '../../domain/quantity';
import { brandsOf } from '../brands';
import { isApart, isContradicting, isOtherEdition, isOtherNumber, isUnfit } from '../differences';
import type { Features } from '../features';
import { likeness } from '../likeness';
import { type MatchRule, sameItem } from '../match-rule';

/** One brand, nearly the same words, the same amount and nothing that contradicts: most likely one article, but never sure. */
export const byName: MatchRule = (a, b) => {
  const brands = brandsOf(a, b);
  if (brands === 'other' || isUnfit(a, b) || isContradicting(a, b)) return null;
  if (isOtherEdition(a, b) || isOtherNumber(a, b) || isApart(a.codes, b.codes) || !isAmountAgreed(a, b))
    return null;
  const alike = likeness(a, b);
  const isBrandKnown = brands === 'same';
  const isLike =
    alike >= (isBrandKnown ? 0.8 : 1) && isTelling(a, isBrandKnown) && isTelling(b, isBrandKnown);
  return isLike ? sameItem('name', false, 0.7 * alike) : null;
};

function isAmountAgreed(a: Features, b: Features): boolean {
  if (!a.quantity || !b.quantity) return a.quantity === b.quantity;
  return isSameQuantity(a.quantity, b.quantity);
}

// "Milk" and "Milk" of no brand are of one kind, not one article.
function isTelling({ meanings }: Features, isBrandKnown: boolean): boolean {
  return meanings.size >= (isBrandKnown ? 1 : 3);
}
