import type { AtHome } from '../list/pantry';
import type { Preference } from '../list/taste';
import type { Quantity } from '../measure/quantity';
import type { Money } from '../money/money';
import type { Platform, VariantChoice } from '../product/product';

/** What to buy where, at the lowest total of goods and delivery that was found, but for what the person prefers: see `likedExtra`. */
export interface BasketPlan {
  readonly id: string;
  readonly listId: string | null;
  readonly createdAt: number;
  readonly currency: string;
  /** A plan is never over it, and names what it leaves out for it. */
  readonly budget: Money | null;
  readonly shops: readonly PlanShop[];
  readonly goods: Money;
  readonly delivery: Money;
  readonly total: Money;
  /** Wishes for which nothing was seen, or nothing fits, with the reason. */
  readonly unmet: readonly UnmetItem[];
  /** The best plan with another choice of shops, for comparison. */
  readonly runnerUp: { readonly origins: readonly string[]; readonly total: Money } | null;
  /** What coupons take off in all; absent where none is used. */
  readonly discount?: Money;
  /** What bottles, cans and crates cost beside the total until they are brought back; absent where nothing is known of it. */
  readonly deposit?: Money;
  /** What the list would cost in one shop alone, those with the most wishes first; absent where there is one shop only. */
  readonly oneShop?: readonly OneShopTotal[];
  /** Cheaper offers that were not taken, with what they would have come to. */
  readonly moves?: readonly PlanMove[];
  /**
   * By how many whole percent of the total another plan could be cheaper at most, `likedExtra` included; absent where none can be but for
   * `likedExtra`, null where nothing is known.
   */
  readonly gapPercent?: number | null;
  /** By how much the total is above that of the cheapest plan found, for what the person prefers; absent where it is not. */
  readonly likedExtra?: Money;
  /** Wishes of which something is at home, so that less is bought or nothing; absent where there are none. */
  readonly atHome?: readonly HomeItem[];
  /** How far reading old prices anew has come; absent where nobody asked for it. */
  readonly reread?: PlanReread;
}

/** A wish of which something is at home. */
export interface HomeItem {
  readonly itemId: string;
  readonly wanted: string;
  readonly home: AtHome;
}

/** One shop's total for as many wishes as it can meet. */
export interface OneShopTotal {
  readonly origin: string;
  readonly total: Money;
  /** How many wishes it cannot meet. */
  readonly missing: number;
}

/** A cheaper offer for a wish that the plan does not take. */
export interface PlanMove {
  readonly itemId: string;
  readonly wanted: string;
  readonly name: string;
  readonly origin: string;
  /** How much less all goods cost with it; above 0. */
  readonly saves: Money;
  readonly effects: readonly MoveEffect[];
  /** What the whole basket would save: below 0 it would cost more. Null where it could not be ordered at all. */
  readonly net: Money | null;
  /** What the person prefers about the planned offer, so that a move that would save is not made; absent where nothing is. */
  readonly liked?: PlanLiking;
}

/** What speaks for one offer against another by the person's preferences. */
export interface PlanLiking {
  readonly kind: Preference['kind'];
  /** The brand, or the shop's origin; null for organic. */
  readonly name: string | null;
  /** It is the other offer's, and liked less. */
  readonly isDisliked?: boolean;
}

/** Why a plan has something else for a wish than the cheapest plan has. */
export interface LikedLine extends PlanLiking {
  /** What more the wish's goods cost than those; below 0 where they cost less and other costs rise. */
  readonly extra: Money;
  /** What the cheapest plan has; the shop is null where it is bought in several. */
  readonly insteadOf: { readonly name: string; readonly origin: string | null };
}

/** What else changes with a move, and in which shop; the amount is what it costs, below 0 what it saves. */
export interface MoveEffect {
  readonly kind:
    | 'adds-delivery'
    | 'breaks-free-delivery'
    | 'saves-delivery'
    | 'changes-coupon'
    | 'below-minimum-order'
    | 'too-many-shops';
  readonly origin: string;
  readonly amount: Money;
}

/** Reading the pages of old prices anew, before planning again; over when all are done. */
export interface PlanReread {
  readonly total: number;
  readonly done: number;
  readonly failed: number;
  /** When the last page was done: one that stands still for long was ended with its worker. */
  readonly at: number;
}

/** One shop's part of a plan. */
export interface PlanShop {
  readonly origin: string;
  readonly lines: readonly PlanLine[];
  readonly goods: Money;
  readonly delivery: Money;
  readonly minimumOrder: Money | null;
  /** From which sum of goods on delivery would be free; absent where it is free, or never. */
  readonly freeDeliveryFrom?: Money;
  /** The coupon to use at the till, and what it takes off; absent where there is none. */
  readonly coupon?: { readonly code: string; readonly amount: Money };
  /** What bottles, cans and crates cost beside the goods until they are brought back; absent where nothing is known of it. */
  readonly deposit?: Money;
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
  /** What is bought beyond the amount needed; on the last line of a wish, absent where nothing is. */
  readonly leftOver?: Quantity;
  /** What was asked for, where nobody can say whether this is it: a number of what is sold by weight. Absent where the amount is known. */
  readonly unsureOf?: { readonly count: number; readonly need: Quantity | null };
  /** The total counts with the price for members of this shop; absent where it holds for anybody. */
  readonly isMemberPrice?: boolean;
  /** Only one witness states the price, or it is the lowest of several; absent where it is sure. */
  readonly isPriceUnsure?: boolean;
  /** What a promotion or a member's price takes off all packs; already off the total. */
  readonly saved?: Money;
  /** How many packs more would cost nothing, by a promotion; absent where none would. */
  readonly freeMore?: number;
  /** What the bottles, cans or crates of all packs cost beside the total. */
  readonly deposit?: Money;
  /** The preference for which the wish is met so, on one line of the wish; absent where the cheapest plan meets it so, too. */
  readonly liked?: LikedLine;
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
    | 'over-budget'
    | 'too-many-shops'
    | 'not-in-required-shop'
    | 'above-maximum-price'
    | 'not-on-sale';
  /** Of `below-minimum-order`: the shop whose order would come nearest, what it asks for at least, and how much is missing. */
  readonly order?: { readonly origin: string; readonly minimum: Money; readonly missing: Money };
}

/** From this age in ms on a price is called old. */
export const OLD_PRICE_MS = 86_400_000;

/** A reading of old prices that stood still for so many ms was ended with its worker. */
const REREAD_SILENCE_MS = 90_000;

/** The lines whose price was seen longer ago than `age` ms. */
export function staleLines({ shops }: BasketPlan, now: number, age: number): readonly PlanLine[] {
  return shops.flatMap(({ lines }) => lines).filter(({ observedAt }) => now - observedAt > age);
}

/** Whether nobody reads old prices any more. */
export function rereadEnded({ done, total, at }: PlanReread, now: number): boolean {
  return done >= total || now - at > REREAD_SILENCE_MS;
}
