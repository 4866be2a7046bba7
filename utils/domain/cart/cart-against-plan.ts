import type { Money } from '../money/money';
import type { PlanLine, PlanShop } from '../plan/plan';
import type { Cart } from './cart';
import { amountsIn } from './cart-amounts';
import { type FilledLine, plannedFor, reasonsOf, type SumReason } from './sum-reasons';

/** What a shop's part of a plan counted on beside what its cart says. */
export interface SumCheck {
  /** Without delivery where the cart does not tell it. */
  readonly planned: Money;
  readonly hasDelivery: boolean;
  /** Null where the cart tells no total in the plan's currency. */
  readonly inCart: Money | null;
  /** What makes the difference; empty where there is none, or nothing is known. */
  readonly reasons: readonly SumReason[];
}

/**
 * Compares a shop's part of a plan with its cart: like with like, and by what the cart tells alone. Null where the lines are not the
 * plan's own, as when it was planned anew since.
 */
export function compareSums(
  shop: PlanShop,
  cart: Cart | null,
  lines: readonly FilledLine[],
): SumCheck | null {
  if (!isPlanOf(shop, lines)) return null;
  const { currency } = shop.goods;
  const amounts = cart && amountsIn(cart, currency);
  const hasDelivery = amounts === null || amounts.rows.delivery !== null;
  const bare = shop.goods.minor - (shop.coupon?.amount.minor ?? 0);
  const planned = bare + (hasDelivery ? shop.delivery.minor : 0);
  const total = amounts?.total ?? null;
  const difference = (total ?? planned) - planned;
  const reasons =
    cart && amounts && difference !== 0 ? reasonsOf(shop, cart, lines, amounts, difference) : [];
  const money = (minor: number): Money => ({ minor, currency });
  return {
    planned: money(planned),
    hasDelivery,
    inCart: total === null ? null : money(total),
    reasons: reasons.map(({ kind, minor }) => ({ kind, amount: money(minor) })),
  };
}

function isPlanOf(shop: PlanShop, lines: readonly FilledLine[]): boolean {
  const keys = new Set(shop.lines.map(({ productKey }) => productKey));
  const isPlanned = ({ approval }: FilledLine) => countOf(plannedFor(shop, approval)) === approval.count;
  return lines.length === keys.size && lines.every(isPlanned);
}

function countOf(lines: readonly PlanLine[]): number {
  return lines.reduce((sum, { count }) => sum + count, 0);
}
