import type { Money } from '../money/money';

/** How many offers of a wish are told: so many can still be read side by side. */
export const MOST_SEEN = 4;

/** A product that a plan could meet a wish with. */
export interface SeenOffer {
  readonly productKey: string;
  /** Packs that meet the wish alone. */
  readonly packs: number;
  /** Whether nobody can say if they are the amount that was asked for: a number against a weight. */
  readonly isUnsure: boolean;
  /** What they cost together, for members where the person is one, or more of them where a promotion makes those cheaper. */
  readonly cost: Money;
}

/** What was seen for a wish, as far as it is not at home. */
export interface SeenOffers {
  readonly itemId: string;
  /** How many are still to be bought; null where an amount is. */
  readonly number: number | null;
  /**
   * What a plan could meet the wish with as it is asked for, of one currency: the lowest cost of the whole wish first, less what it is
   * liked for.
   */
  readonly offers: readonly SeenOffer[];
  /** Why none of what was seen will do: from another shop, dearer, not on sale; or against the person's rules. Null otherwise. */
  readonly heldBack: 'as-asked' | 'forbidden' | null;
}
