import { isContradicting, isOtherEdition } from '../differences';
import { brandsOf } from '../features/brands';
import type { Features } from '../features/features';
import { squash } from '../features/model-codes';
import { likeness } from '../likeness';
import { type MatchRule, sameItem } from '../match-rule';

/**
 * A shop's own number names one article within that shop; between shops of one brand's goods it does when it is long and the names
 * agree, as many shops take over the maker's number.
 */
export const bySku: MatchRule = (a, b) => {
  if (!a.product.sku || !b.product.sku) return null;
  const [mine, theirs] = [squash(a.product.sku), squash(b.product.sku)];
  if (mine.length < 3 || mine !== theirs || isContradicting(a, b) || isOtherEdition(a, b)) return null;
  if (a.product.origin === b.product.origin)
    return likeness(a, b) >= 0.5 ? sameItem('sku', true, 0.97) : null;
  return isMakersNumber(mine) && brandsOf(a, b) === 'same' && isNamedAlike(a, b)
    ? sameItem('sku', true, 0.95)
    : null;
};

function isMakersNumber(sku: string): boolean {
  return sku.length >= 6 && /\d{3}/.test(sku);
}

function isNamedAlike(a: Features, b: Features): boolean {
  return likeness(a, b) >= 0.4;
}
