import type { Money } from './money';
import type { Platform, VariantChoice } from './product';

/** What to buy where, at the lowest total of goods and delivery that was found. */
export interface BasketPlan {
  readonly id: string;
  readonly listId: string | null;
  readonly createdAt: number;
  readonly currency: string;
  readonly budget: Money | null;
  readonly shops: readonly PlanShop[];
  readonly goods: Money;
  readonly delivery: Money;
  readonly total: Money;
  /** Wishes for which nothing was seen, or nothing fits, with the reason. */
  readonly unmet: readonly UnmetItem[];
  /** The best plan with another choice of shops, for comparison. */
  readonly runnerUp: { readonly origins: readonly string[]; readonly total: Money } | null;
  readonly isOverBudget: boolean;
}

/** One shop's part of a plan. */
export interface PlanShop {
  readonly origin: string;
  readonly lines: readonly PlanLine[];
  readonly goods: Money;
  readonly delivery: Money;
  readonly minimumOrder: Money | null;
}

/** One line to put into a cart. */
export interface PlanLine {
  readonly itemId: string;
  readonly wanted: string;
  readonly productKey: string;
  readonly name: string;
  readonly url: string;
  readonly sku: string | null;
  readonly variant: readonly VariantChoice[];
  readonly variantId: string | null;
  readonly platform: Platform | null;
  readonly count: number;
  readonly price: Money;
  readonly total: Money;
  readonly observedAt: number;
  /** Null when it is the very thing asked for; else the rule by which it stands in. */
  readonly substitutedBy: string | null;
}

/** A wish that the plan leaves out. */
export interface UnmetItem {
  readonly itemId: string;
  readonly wanted: string;
  readonly reason:
    | 'never-seen'
    | 'out-of-stock'
    | 'other-currency'
    | 'no-price'
    | 'price-conflict'
    | 'forbidden'
    | 'below-minimum-order'
    | 'over-budget';
}
