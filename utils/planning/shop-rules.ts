/** A coupon in minor units of the plan's currency: a share or an amount off the goods, from a sum of goods on. */
export interface CouponRule {
  readonly code: string;
  /** 0 to 100; 0 where an amount is taken off. */
  readonly percentOff: number;
  readonly amountOff: number;
  /** The least that the goods must come to before the coupon. */
  readonly minimum: number;
}

/** What a shop asks, in minor units; 0 where it asks nothing, null where there is no such threshold. Thresholds look at the goods after a coupon. */
export interface ShopRules {
  readonly origin: string;
  readonly deliveryFee: number;
  readonly freeDeliveryFrom: number | null;
  readonly minimumOrder: number;
  /** At most one of them is used for an order. */
  readonly coupons: readonly CouponRule[];
}

/** What an order of so many goods comes to. */
export interface Bill {
  readonly coupon: CouponRule | null;
  readonly discount: number;
  readonly delivery: number;
  readonly total: number;
}

/** The lowest bill for goods of a shop, with the coupon that is worth using; null when the minimum order is missed in every way. */
export function billOf(rules: ShopRules, goods: number): Bill | null {
  let best: Bill | null = null;
  for (const coupon of [null, ...rules.coupons]) {
    const bill = billWith(rules, goods, coupon);
    if (bill && (!best || bill.total < best.total)) best = bill;
  }
  return best;
}

/** The same as a bare number for the search: nothing for no goods, infinite where nothing can be ordered. */
export function costAt(rules: ShopRules, goods: number): number {
  if (goods === 0) return 0;
  let best = payable(rules, goods);
  for (const coupon of rules.coupons)
    best = Math.min(best, payable(rules, goods - discountOf(coupon, goods)));
  return best;
}

// Rounded to the minor unit; nothing below its minimum.
function discountOf({ percentOff, amountOff, minimum }: CouponRule, goods: number): number {
  if (goods < minimum) return 0;
  return percentOff > 0 ? Math.round((goods * percentOff) / 100) : Math.min(amountOff, goods);
}

function billWith(rules: ShopRules, goods: number, coupon: CouponRule | null): Bill | null {
  const discount = coupon ? discountOf(coupon, goods) : 0;
  const total = payable(rules, goods - discount);
  if (!Number.isFinite(total)) return null;
  return { coupon: discount > 0 ? coupon : null, discount, delivery: total - (goods - discount), total };
}

function payable({ deliveryFee, freeDeliveryFrom, minimumOrder }: ShopRules, paid: number): number {
  if (paid < minimumOrder) return Number.POSITIVE_INFINITY;
  return freeDeliveryFrom !== null && paid >= freeDeliveryFrom ? paid : paid + deliveryFee;
}
