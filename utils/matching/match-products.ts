import type { Match } from '../domain/match';
import type { Product } from '../domain/product';
import { type Features, featuresOf } from './features';
import { different, type MatchRule, sameKind } from './match-rule';
import { mayMatch } from './may-match';
import { byGtin } from './rules/by-gtin';
import { byKind } from './rules/by-kind';
import { byModelCode } from './rules/by-model-code';
import { byMpn } from './rules/by-mpn';
import { byName } from './rules/by-name';
import { bySku } from './rules/by-sku';

// Best evidence first; the first that answers decides.
const RULES: readonly MatchRule[] = [byGtin, byMpn, bySku, byModelCode, byName, byKind];

/** How two products relate, with the rule that decided. The order of the two does not matter. */
export function matchProducts(a: Product, b: Product): Match {
  if (!mayMatch(a, b)) return different('nothing-shared');
  const [one, two] = [featuresOf(a), featuresOf(b)];
  const verdict = RULES.reduce<Match | null>((found, rule) => found ?? rule(one, two), null);
  if (!verdict) return different('nothing-shared');
  return verdict.kind === 'same-item' && isOtherCondition(one, two)
    ? sameKind('other-condition', verdict.score)
    : verdict;
}

// A used one of the same article is not the same bargain.
function isOtherCondition(a: Features, b: Features): boolean {
  const [mine, theirs] = [a.product.itemCondition, b.product.itemCondition];
  return mine !== null && theirs !== null && mine !== theirs;
}
