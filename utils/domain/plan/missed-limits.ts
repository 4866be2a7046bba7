import type { Cart } from '../cart/cart';
import { amountsIn, goodsIn, isCouponIn } from '../cart/cart-amounts';
import type { Money } from '../money/money';
import { type Shop, termsOf } from '../shop/shop';
import type { PlanShop } from './plan';

/** A limit of a shop that its plan reached and its cart does not. */
export interface MissedLimit {
  readonly kind: 'minimum' | 'coupon' | 'free-delivery';
  readonly limit: Money;
  readonly missing: Money;
}

/** Which limits that the plan counted on the cart misses as it is now; none where the cart does not tell what its goods cost. */
export function missedLimits(planned: PlanShop, known: Shop | undefined, cart: Cart): MissedLimit[] {
  const { currency } = planned.goods;
  const goods = goodsIn(cart, currency);
  if (goods === null || cart.lines.length === 0) return [];
  const below = (kind: MissedLimit['kind'], limit: Money | null, sum: number): MissedLimit[] =>
    limit && limit.currency === currency && sum < limit.minor
      ? [{ kind, limit, missing: { minor: limit.minor - sum, currency } }]
      : [];
  const coupon = below('coupon', couponLimit(planned, known), goods);
  const paid =
    goods +
    (amountsIn(cart, currency).rows.discount ?? 0) -
    (coupon.length > 0 ? 0 : openCoupon(planned, cart));
  return [
    ...below('minimum', planned.minimumOrder, paid),
    ...coupon,
    ...below('free-delivery', freeDeliveryLimit(planned, known, cart), paid),
  ];
}

function openCoupon(planned: PlanShop, cart: Cart): number {
  return isCouponIn(planned, cart) ? 0 : (planned.coupon?.amount.minor ?? 0);
}

// Of several without a code nobody can say which one was planned with.
function couponLimit({ coupon }: PlanShop, known: Shop | undefined): Money | null {
  const [found, ...more] = known?.coupons?.filter(({ code }) => code === coupon?.code) ?? [];
  return (more.length === 0 && found?.minimumOrder) || null;
}

// Only where the plan counted on it, and where the cart does not say that delivery is free all the same.
function freeDeliveryLimit({ delivery }: PlanShop, known: Shop | undefined, cart: Cart): Money | null {
  if (!known || delivery.minor > 0) return null;
  const stated = cart.rows?.filter(({ kind }) => kind === 'delivery') ?? [];
  const isFree = stated.length > 0 && stated.every(({ amount }) => amount.minor === 0);
  const { deliveryFee, freeDeliveryFrom } = termsOf(known);
  return isFree || !deliveryFee || deliveryFee.minor === 0 ? null : freeDeliveryFrom;
}
