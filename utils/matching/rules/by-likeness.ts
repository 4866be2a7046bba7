import type { Match, MatchReason } from '../../domain/product/match';
import { pairFacts } from '../likely/facts';
import { isForbidden } from '../likely/forbids';
import { reasonsOf } from '../likely/reasons';
import { type Forest, scoreOf } from '../likely/trees';
import type { MatchRule } from '../match-rule';

/** Most that likeness alone counts beside rules that know, for ordering. */
const MOST = 0.6;

/**
 * What no rule knows for certain: the learned likeness of two names, codes, numbers and prices. It is never sure, and it never
 * overrules what both pages state: a contradiction is left to the rules after it.
 */
export function byLikeness(forest: Forest): MatchRule {
  return (a, b) => {
    const facts = pairFacts(a.wording, b.wording);
    const score = scoreOf(forest, facts);
    return score > 0 && !isForbidden(a, b) ? likely(score, reasonsOf(forest, facts)) : null;
  };
}

function likely(score: number, reasons: readonly MatchReason[]): Match {
  const chance = 1 / (1 + Math.exp(-score));
  return { kind: 'same-item', isSure: false, rule: 'likeness', score: MOST * chance, reasons };
}
