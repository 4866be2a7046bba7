import { isSameGtin, parseGtin } from '../../domain/product/gtin';
import { isOtherAmount } from '../differences';
import { type MatchRule, sameItem, sameKind } from '../match-rule';

/** One GTIN is one article; a shop that prints a single pack's GTIN on a case of six is believed about the six. */
export const byGtin: MatchRule = (a, b) => {
  if (!a.product.gtin || !b.product.gtin) return null;
  const [mine, theirs] = [parseGtin(a.product.gtin), parseGtin(b.product.gtin)];
  if (!mine || !theirs || !isSameGtin(mine, theirs)) return null;
  return isOtherAmount(a, b) ? sameKind('gtin-other-amount', 0.9) : sameItem('gtin', true, 1);
};
