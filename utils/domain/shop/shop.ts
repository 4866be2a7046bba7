import type { Coupon } from '../money/coupon';
import type { ShopTerms } from '../product/offer';
import type { Platform } from '../product/product';

/** A shop as Cartwright knows it, by origin. */
export interface Shop {
  readonly origin: string;
  readonly name: string;
  /** `on`: always read. `click`: only when the person clicks. `off`: never, no badge. */
  readonly state: 'on' | 'click' | 'off';
  readonly platform: Platform | null;
  readonly terms: ShopTerms;
  /** Terms that the person typed; they outrank what was read. */
  readonly ownTerms: ShopTerms | null;
  readonly firstSeenAt: number;
  readonly seenAt: number;
  /** Origins of endpoints that this shop's words may always be sent to, by the person's word. */
  readonly sendsTo?: readonly string[];
  /** The person said that they are a member here, so that members' prices hold for them; absent where they are not. */
  readonly isMember?: boolean;
  /** Coupons that the person entered for this shop; absent where there are none. */
  readonly coupons?: readonly Coupon[];
}

/** What the shop asks beyond the goods: the person's word first, then the shop's. */
export function termsOf(shop: Shop): ShopTerms {
  return {
    deliveryFee: shop.ownTerms?.deliveryFee ?? shop.terms.deliveryFee,
    freeDeliveryFrom: shop.ownTerms?.freeDeliveryFrom ?? shop.terms.freeDeliveryFrom,
    minimumOrder: shop.ownTerms?.minimumOrder ?? shop.terms.minimumOrder,
  };
}

/** Origins of the shops that the person is a member of. */
export function membershipsIn(shops: readonly Shop[]): ReadonlySet<string> {
  return new Set(shops.filter(({ isMember }) => isMember).map(({ origin }) => origin));
}
