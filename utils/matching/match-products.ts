import { once } from '../domain/once';
import type { Match } from '../domain/product/match';
import type { Product } from '../domain/product/product';
import { type Features, featuresOf } from './features/features';
import { TRAINED_START, TRAINED_TREES } from './likely/table';
import { type Forest, unpackForest } from './likely/trees';
import { different, type MatchRule, sameKind } from './match-rule';
import { mayMatch } from './may-match';
import { byGtin } from './rules/by-gtin';
import { byKind } from './rules/by-kind';
import { byLikeness } from './rules/by-likeness';
import { byModelCode } from './rules/by-model-code';
import { byMpn } from './rules/by-mpn';
import { byName } from './rules/by-name';
import { bySku } from './rules/by-sku';

const shipped = once(() => matcherWith(unpackForest(TRAINED_START, TRAINED_TREES)));

/** How two products relate, with the rule that decided. The order of the two does not matter. */
export function matchProducts(a: Product, b: Product): Match {
  return shipped()(a, b);
}

/** The matcher with another learned likeness than the shipped one, as cross-validation needs it. */
export function matcherWith(likeness: Forest): (a: Product, b: Product) => Match {
  // Best evidence first; the first that answers decides.
  const rules: readonly MatchRule[] = [
    byGtin,
    byMpn,
    bySku,
    byModelCode,
    byName,
    byLikeness(likeness),
    byKind,
  ];
  return (a, b) => {
    const [one, two] = [featuresOf(a), featuresOf(b)];
    return mayMatch(one, two) ? verdictOf(rules, one, two) : different('nothing-shared');
  };
}

function verdictOf(rules: readonly MatchRule[], one: Features, two: Features): Match {
  let verdict: Match | null = null;
  for (const rule of rules) {
    verdict = rule(one, two);
    if (verdict) break;
  }
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
