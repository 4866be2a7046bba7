import type { Money } from './money';

/** A coupon that the person entered for one shop: a share or an amount off the goods. */
export interface Coupon {
  /** As it is typed at the till; '' where there is none to type. */
  readonly code: string;
  /** Above 0 to 100; null where an amount is taken off. */
  readonly percentOff: number | null;
  readonly amountOff: Money | null;
  /** The least that the goods must come to before the coupon; null for any sum. */
  readonly minimumOrder: Money | null;
}

/** Coupons that one shop may have; more would not fit the planner’s table of ways to pay. */
export const MOST_COUPONS = 6;

/** Whether a coupon says one thing, and one that makes sense. */
export function isCoupon({ percentOff, amountOff, minimumOrder }: Coupon): boolean {
  if ((percentOff === null) === (amountOff === null)) return false;
  const isShare = percentOff === null || (percentOff > 0 && percentOff <= 100);
  return isShare && (amountOff === null || amountOff.minor > 0) && (minimumOrder?.minor ?? 0) >= 0;
}

/** Whether two are one coupon: the same code, however it is written, or without one the same words. */
export function isSameCoupon(a: Coupon, b: Coupon): boolean {
  const [mine, theirs] = [a, b].map(({ code }) => code.trim().toLowerCase());
  return mine === theirs && (mine !== '' || JSON.stringify(saysOf(a)) === JSON.stringify(saysOf(b)));
}

function saysOf({ percentOff, amountOff, minimumOrder }: Coupon) {
  return [percentOff, ...[amountOff, minimumOrder].map((money) => money && [money.minor, money.currency])];
}
