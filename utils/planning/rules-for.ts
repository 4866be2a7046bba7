import type { Money } from '../domain/money/money';
import { UNSTATED_TERMS } from '../domain/product/offer';
import { type Shop, termsOf } from '../domain/shop/shop';
import type { CouponRule, ShopRules } from './shop-rules';

/** What each of these shops asks, by its terms and coupons; a shop that is not known asks nothing. Amounts in another currency count as not stated. */
export function rulesFor(origins: readonly string[], shops: readonly Shop[], currency: string): ShopRules[] {
  return origins.map((origin) => {
    const shop = shops.find((each) => each.origin === origin);
    const { deliveryFee, freeDeliveryFrom, minimumOrder } = shop ? termsOf(shop) : UNSTATED_TERMS;
    const inCurrency = (money: Money | null) => (money?.currency === currency ? money.minor : null);
    return {
      origin,
      deliveryFee: inCurrency(deliveryFee) ?? 0,
      freeDeliveryFrom: inCurrency(freeDeliveryFrom),
      minimumOrder: inCurrency(minimumOrder) ?? 0,
      coupons: couponsOf(shop, currency),
    };
  });
}

// A coupon in another currency is not used.
function couponsOf(shop: Shop | undefined, currency: string): CouponRule[] {
  return (shop?.coupons ?? []).flatMap(({ code, percentOff, amountOff, minimumOrder }) => {
    const isForeign = [amountOff, minimumOrder].some((money) => money && money.currency !== currency);
    if (isForeign) return [];
    const amounts = { amountOff: amountOff?.minor ?? 0, minimum: minimumOrder?.minor ?? 0 };
    return [{ code, percentOff: percentOff ?? 0, ...amounts }];
  });
}
