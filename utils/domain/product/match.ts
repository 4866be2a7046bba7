import type { Money } from '../money/money';
import type { UnitPrice } from '../money/unit-price';

/** How two products of shops relate. `same-item` is one article; `same-kind` would do the same job. */
export type MatchKind = 'same-item' | 'same-kind' | 'different';

/** What can speak for or against two products being one article, as a person would call it. */
export type MatchFact = 'words' | 'length' | 'model' | 'numbers' | 'edition' | 'colour' | 'brand' | 'price';

/** One thing that was weighed where likeness decided. */
export interface MatchReason {
  readonly fact: MatchFact;
  /** How much it weighed, as a share of all that was weighed: positive speaks for one article, negative against. */
  readonly weight: number;
}

/** The verdict on a pair, with the rule that decided, so that a person can follow it. */
export interface Match {
  readonly kind: MatchKind;
  /** Whether an identifier (GTIN, MPN with brand) decided, rather than likeness of words. */
  readonly isSure: boolean;
  readonly rule: string;
  /** 0 to 1, for ordering only. */
  readonly score: number;
  /** Where the rule is `likeness`: what weighed most, the weightiest first; else absent, as the rule is the reason. */
  readonly reasons?: readonly MatchReason[];
}

/**
 * Whether a pair may be treated as one article. What likeness alone found is only offered as "most likely the same": it is never put
 * in the place of the article that a person asked for.
 */
export function isOneArticle({ kind, rule }: Pick<Match, 'kind' | 'rule'>): boolean {
  return kind === 'same-item' && rule !== 'likeness';
}

/** One cheaper or alternative offer among what was seen, with its reason as numbers; screens put it into words. */
export interface Substitute {
  readonly productKey: string;
  readonly match: Match;
  readonly price: Money;
  /** Share of money saved against the product in question: 0.18 is 18 % cheaper; negative is dearer. By unit price for `per-unit`. */
  readonly saving: number;
  /** How it was compared: by the whole price (same amount) or per unit of content. */
  readonly basis: 'price' | 'per-unit';
  /** Money saved when bought instead, for the same amount of goods; null on basis `per-unit`. */
  readonly difference: Money | null;
  readonly unitPrice: UnitPrice | null;
  readonly observedAt: number;
}
