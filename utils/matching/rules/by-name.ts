import { isSameQuantity } from '../../domain/measure/quantity';
import { isApart, isOneSided, isOtherEdition, isUnfit } from '../differences';
import { brandsOf } from '../features/brands';
import type { Features } from '../features/features';
import { isStatedApart } from '../likely/forbids';
import { likeness } from '../likeness';
import { type MatchRule, sameItem } from '../match-rule';
import { isOtherMark } from '../other-marks';

/** The least share of common words where the brand is known; where it is not, all must be common. */
const LEAST = 0.8;

/** One brand, nearly the same words, the same amount and nothing that contradicts: most likely one article, but never sure. */
export const byName: MatchRule = (a, b) => {
  const alike = likeness(a, b);
  if (alike < LEAST) return null;
  const brands = brandsOf(a, b);
  const isBrandKnown = brands === 'same';
  if (brands === 'other' || alike < (isBrandKnown ? LEAST : 1)) return null;
  if (!isTelling(a, isBrandKnown) || !isTelling(b, isBrandKnown)) return null;
  if (isUnfit(a, b) || isStatedApart(a, b) || isOtherEdition(a, b)) return null;
  if (isOneSided(a, b) || isOtherMark(a.marks, b.marks)) return null;
  return isApart(a.codes, b.codes) || !isAmountAgreed(a, b) ? null : sameItem('name', false, 0.7 * alike);
};

function isAmountAgreed(a: Features, b: Features): boolean {
  if (!a.quantity || !b.quantity) return a.quantity === b.quantity;
  return isSameQuantity(a.quantity, b.quantity);
}

// "Milk" and "Milk" of no brand are of one kind, not one article; a brand with an amount or a code is: "Nutella 450 g", "Osram H7".
function isTelling({ meanings, quantity, marks }: Features, isBrandKnown: boolean): boolean {
  if (!isBrandKnown) return meanings.size >= 3;
  return (
    meanings.size > 0 || quantity !== null || [...marks.all].some((mark) => /[a-z]\d|\d[a-z]/.test(mark))
  );
}
