import type { Approval, Cart, FillRefusal } from '../domain/cart/cart';
import type { Money } from '../domain/money/money';
import type { Availability } from '../domain/product/offer';
import type { Platform } from '../domain/product/product';

/** A request to the shop. `chosen` names the fields in which an approved variant was chosen: what it is called orders nothing. */
export type ShopRequest = RequestInit & { readonly chosen?: readonly string[] };

/** The page that an adapter works in: everything it may touch comes in here. Requests go to the shop's own origin only. */
export interface ShopPage {
  readonly document: Document;
  readonly origin: string;
  readonly fetch: (path: string, init?: ShopRequest) => Promise<Response>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** What the shop said to one attempt to add; what really lies in the cart is read back afterwards. */
export interface AddAttempt {
  readonly refusal: FillRefusal | null;
  /** The shop's own words. */
  readonly detail: string | null;
}

/** What the shop asks for the approved thing now; null where it does not say. */
export interface FreshOffer {
  readonly price: Money | null;
  /** The highest of all prices that the page names for it, in the price's currency. */
  readonly highest: Money | null;
  readonly availability: Availability | null;
}

/** A cart as an adapter reads it. */
export interface ShopCart extends Cart {
  /** The ids of lines that hold more than the shop has, where it takes them all the same and says so only here. */
  readonly short?: readonly string[];
}

/** How one kind of shop software keeps its cart. There is no verb for checkout: the cart is the last stop. */
export interface ShopAdapter {
  readonly platform: Platform;
  /** Whether this page's shop runs on the platform. */
  readonly isAt: (page: ShopPage) => boolean;
  /** The approved thing's price and availability as the platform's own data says; null where it says nothing of it. */
  readonly readOffer?: (page: ShopPage, approval: Approval) => Promise<FreshOffer | null>;
  /** The path of the page that shows the cart; absent where only the shop's own links tell. */
  readonly cartPage?: (page: ShopPage) => string;
  readonly readCart: (page: ShopPage) => Promise<ShopCart>;
  /** Asks the shop for `count` more of the approved line, and for nothing else. */
  readonly add: (page: ShopPage, approval: Approval, count: number) => Promise<AddAttempt>;
  /** Sets a line's count; 0 removes it. */
  readonly setCount: (page: ShopPage, lineId: string, count: number) => Promise<void>;
}
