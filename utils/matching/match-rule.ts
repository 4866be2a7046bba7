import type { Match } from '../domain/product/match';
import type { Features } from './features/features';

/** Answers for a pair of products, or null to leave it to the next rule. */
export type MatchRule = (a: Features, b: Features) => Match | null;

/** The verdict "one article"; sure when an identifier decided. */
export function sameItem(rule: string, isSure: boolean, score: number): Match {
  return { kind: 'same-item', isSure, rule, score };
}

/** The verdict "would do the same job"; never sure. */
export function sameKind(rule: string, score: number): Match {
  return { kind: 'same-kind', isSure: false, rule, score };
}

/** The verdict "another thing". */
export function different(rule: string): Match {
  return { kind: 'different', isSure: false, rule, score: 0 };
}
