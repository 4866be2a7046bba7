import type { Money } from '../money/money';
import type { Platform, VariantChoice } from '../product/product';

/** What lies in a shop's cart, as the shop itself says. */
export interface Cart {
  readonly origin: string;
  readonly readAt: number;
  readonly lines: readonly CartLine[];
  readonly total: Money | null;
  /** What the shop adds to the lines or takes off them before the total; absent where it names nothing. */
  readonly rows?: readonly CartRow[];
  /** The page on which the shop shows it; absent where none is known. */
  readonly url?: string;
}

/** One amount between a cart's lines and its total. A discount is negative; a deposit is paid back for bottles and crates. */
export interface CartRow {
  readonly kind: 'goods' | 'delivery' | 'tax' | 'discount' | 'deposit' | 'fee' | 'other';
  /** The shop's own word for it; null where its data has none. */
  readonly name: string | null;
  readonly amount: Money;
}

/** A cart's total that rose by more than the added line costs. */
export interface TotalRise {
  /** What the cart should cost with the added line and a known delivery fee. */
  readonly expected: Money;
  /** What the shop says it costs. */
  readonly seen: Money;
  /** The shop's names of amounts that came or grew; empty where it names none. */
  readonly names: readonly string[];
}

/** One line of a shop's cart. */
export interface CartLine {
  /** The shop's own handle of the line, for changing it. */
  readonly lineId: string;
  readonly variantId: string | null;
  readonly sku: string | null;
  readonly name: string;
  readonly url: string | null;
  /** What was chosen of it, where the shop's data says; absent where only its name may tell. */
  readonly options?: readonly string[];
  /** How many; a part of one where the shop sells by weight or by length, to the thousandth. */
  readonly count: number;
  /** Price of one. */
  readonly price: Money | null;
}

/** The exact thing that a person allowed to be put into a cart: single use, one line. */
export interface Approval {
  readonly id: string;
  readonly fillId: string;
  readonly origin: string;
  readonly productKey: string;
  readonly name: string;
  readonly url: string;
  /** Another address of the same product, as its own page says; absent where it says none or was not asked. */
  readonly alsoAt?: string;
  readonly sku: string | null;
  readonly variant: readonly VariantChoice[];
  readonly variantId: string | null;
  readonly platform: Platform | null;
  readonly count: number;
  /** The most that one may cost. */
  readonly maxPrice: Money;
  readonly mintedAt: number;
  readonly expiresAt: number;
  readonly state: 'approved' | 'dispatched' | 'observed' | 'refused' | 'unknown' | 'expired';
}

/** The cart before and after an attempt to add, how many more of the approved thing lie there, and why it is not as approved. */
export interface AddOutcome {
  readonly before: Cart;
  readonly after: Cart;
  readonly added: number;
  readonly refusal: FillRefusal | null;
  readonly detail: string | null;
  /** The price that the shop asks now, where that is why. */
  readonly seenPrice?: Money;
}

/** The filling of carts from one approved plan. */
export interface Fill {
  readonly id: string;
  readonly planId: string;
  readonly startedAt: number;
  readonly endedAt: number | null;
  readonly state: 'running' | 'done' | 'stopped';
  readonly results: readonly FillResult[];
}

/** Why a line was not added, in kinds that screens put into words. */
export type FillRefusal =
  | 'expired'
  | 'stopped'
  | 'price-rose'
  | 'price-conflict'
  | 'out-of-stock'
  | 'variant-missing'
  | 'order-control'
  | 'no-permission'
  | 'unknown-platform'
  | 'not-added'
  | 'capped'
  | 'shop-error'
  | 'stranger-in-cart'
  | 'navigated'
  | 'login-wall'
  | 'variant-unchosen'
  | 'below-minimum'
  | 'captcha'
  | 'consent-wall'
  | 'region-wall'
  | 'hand-over'
  | 'outcome-unknown'
  | 'total-rose'
  | 'undo-by-hand'
  | 'cart-shrank'
  | 'memory-failed';

/** What became of one approved line: how many lie in the cart because of it. */
export interface FillResult {
  readonly approvalId: string;
  readonly origin: string;
  readonly name: string;
  readonly wanted: number;
  readonly added: number;
  readonly refusal: FillRefusal | null;
  /** What the shop itself said, or a short fact such as what came unasked, as data; null when there is nothing to add. */
  readonly detail: string | null;
  /** The price that the shop asks now, where it speaks against the line; absent where none does. */
  readonly seenPrice?: Money;
  /** What the total of the cart has that the line does not explain; absent where all is explained or the shop says no total. */
  readonly rise?: TotalRise;
}
