import type { MatchFact, MatchReason } from '../../domain/product/match';
import { FACTS } from './facts';
import { type Forest, movesOf } from './trees';

const MOST_REASONS = 4;
/** Less of all that was weighed than this is not worth a word. */
const LEAST_WEIGHT = 0.05;

/** What weighed most in the score of a pair, in a person's terms, the weightiest first. */
export function reasonsOf(forest: Forest, facts: readonly number[]): MatchReason[] {
  const weights = new Map<MatchFact, number>();
  for (const [at, move] of movesOf(forest, facts)) {
    const fact = FACTS[at]?.fact;
    if (fact) weights.set(fact, (weights.get(fact) ?? 0) + move);
  }
  const all = [...weights.values()].reduce((sum, weight) => sum + Math.abs(weight), 0);
  return [...weights]
    .map(([fact, weight]) => ({ fact, weight: weight / Math.max(all, 1e-9) }))
    .filter(({ weight }) => Math.abs(weight) >= LEAST_WEIGHT)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, MOST_REASONS);
}
