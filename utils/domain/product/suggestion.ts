import type { Preference } from '../list/taste';
import type { QuantityUnit } from '../measure/quantity';
import type { Money } from '../money/money';
import type { FoodVerdict } from './food';
import type { Substitute } from './match';

/** The one reason for a suggestion, as numbers; screens put it into words. */
export type SuggestionReason =
  | { readonly kind: 'cheaper'; readonly difference: Money; readonly isSameArticle: boolean }
  | { readonly kind: 'per-unit'; readonly share: number; readonly unit: QuantityUnit }
  | { readonly kind: 'same-price'; readonly liked: Preference }
  | { readonly kind: 'liked'; readonly share: number; readonly liked: Preference }
  | { readonly kind: 'dearer'; readonly share: number };

/** A substitute that keeps to all that the person wants, with the one reason for it. */
export interface Suggestion extends Substitute {
  readonly reason: SuggestionReason;
  /** What it says, in its own words, of properties of which the product in question states another value: "semi-skimmed". */
  readonly otherwise: readonly string[];
}

/** Something that would have been suggested, if a rule did not forbid it. */
export interface LeftOut {
  readonly productKey: string;
  readonly name: string;
  readonly verdict: Exclude<FoodVerdict, { readonly state: 'fine' }>;
}

/** What is suggested, and what was left out by the person's rules. */
export interface Suggestions {
  readonly offers: readonly Suggestion[];
  /** How many products could be compared at all: the same item or the same kind, and fit for the person; cheaper or not. */
  readonly compared: number;
  readonly leftOut: readonly LeftOut[];
}
