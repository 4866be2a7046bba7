import { isContradicting, isOtherEdition } from '../differences';
import { brandsOf } from '../features/brands';
import { squash } from '../features/model-codes';
import { type MatchRule, sameItem } from '../match-rule';

/** The manufacturer's part number and the brand together name one article, unless the pages state two sizes or colours. */
export const byMpn: MatchRule = (a, b) => {
  if (!a.product.mpn || !b.product.mpn) return null;
  const [mine, theirs] = [squash(a.product.mpn), squash(b.product.mpn)];
  if (mine.length < 3 || mine !== theirs || !/\d/.test(mine) || brandsOf(a, b) !== 'same') return null;
  return isContradicting(a, b) || isOtherEdition(a, b) ? null : sameItem('mpn', true, 0.98);
};
