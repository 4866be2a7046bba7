import type { CouponRule, ShopRules } from './shop-rules';

/**
 * One way in which a shop can charge: from `least` goods on it takes at least `factor` times the goods plus `fixed`. The lowest of a
 * shop's modes never exceeds its bill, which makes them a bound.
 */
export interface Mode {
  readonly least: number;
  readonly factor: number;
  readonly fixed: number;
}

/** Coupons of one shop that are looked at; more would not fit the search's table of modes. */
export const MOST_COUPONS = 6;

/** A shop that is not used. */
const CLOSED: Mode = { least: 0, factor: 0, fixed: 0 };

/** All modes of a shop; the first is not to use it at all. */
export function modesOf(shop: ShopRules): readonly Mode[] {
  const coupons = shop.coupons.slice(0, MOST_COUPONS);
  return [CLOSED, ...[null, ...coupons].flatMap((coupon) => modesWith(shop, coupon))];
}

function modesWith(shop: ShopRules, coupon: CouponRule | null): Mode[] {
  const paid = modeFrom(shop.minimumOrder, shop.deliveryFee, coupon);
  if (shop.freeDeliveryFrom === null || shop.deliveryFee === 0) return [paid];
  return [paid, modeFrom(Math.max(shop.freeDeliveryFrom, shop.minimumOrder), 0, coupon)];
}

// A rounded share may take up to half a unit more off than the exact one.
function modeFrom(threshold: number, fee: number, coupon: CouponRule | null): Mode {
  if (!coupon) return { least: threshold, factor: 1, fixed: fee };
  const { percentOff, amountOff, minimum } = coupon;
  if (percentOff === 0)
    return {
      least: Math.max(minimum, threshold > 0 ? threshold + amountOff : 0),
      factor: 1,
      fixed: fee - amountOff,
    };
  const factor = 1 - percentOff / 100;
  const least = threshold > 0 && factor > 0 ? (threshold - 0.5) / factor : 0;
  if (threshold > 0 && factor <= 0) return { least: Number.MAX_SAFE_INTEGER, factor: 0, fixed: fee };
  return { least: Math.max(minimum, least), factor, fixed: fee - 0.5 };
}
