import { MOST_COUPONS } from '../domain/money/coupon';
import type { CouponRule, ShopRules } from './shop-rules';

/**
 * One way in which a shop can charge: for `least` to `most` goods it takes at least `factor` times the goods plus `fixed`. The lowest of a
 * shop's modes never exceeds its bill, which makes them a bound.
 */
export interface Mode {
  readonly least: number;
  readonly most: number;
  readonly factor: number;
  readonly fixed: number;
}

/** A shop that is not used. */
const CLOSED: Mode = { least: 0, most: 0, factor: 0, fixed: 0 };

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

function modeFrom(threshold: number, fee: number, coupon: CouponRule | null): Mode {
  const [least, factor, fixed] = chargeFrom(threshold, fee, coupon);
  // Who uses a shop buys something there.
  return { least: Math.max(1, least), most: Number.POSITIVE_INFINITY, factor, fixed };
}

// A rounded share may take up to half a unit more off than the exact one.
function chargeFrom(
  threshold: number,
  fee: number,
  coupon: CouponRule | null,
): readonly [least: number, factor: number, fixed: number] {
  if (!coupon) return [threshold, 1, fee];
  const { percentOff, amountOff, minimum } = coupon;
  if (percentOff === 0) {
    const least = threshold > 0 ? threshold + amountOff : 0;
    return [Math.max(minimum, least), 1, fee - amountOff];
  }
  const factor = 1 - percentOff / 100;
  if (threshold > 0 && factor <= 0) return [Number.MAX_SAFE_INTEGER, 0, fee];
  const least = threshold > 0 ? (threshold - 0.5) / factor : 0;
  return [Math.max(minimum, least), factor, fee - 0.5];
}
