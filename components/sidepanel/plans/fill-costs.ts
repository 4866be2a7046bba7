import { compareSums, type SumCheck } from '../../../utils/domain/cart/cart-against-plan';
import { isCouponIn } from '../../../utils/domain/cart/cart-amounts';
import { type Money, subtractMoney, sumMoney } from '../../../utils/domain/money/money';
import { type MissedLimit, missedLimits } from '../../../utils/domain/plan/missed-limits';
import type { PlanShop } from '../../../utils/domain/plan/plan';
import type { ShopCheck } from './fill-check';
import type { FillRows } from './fill-rows';

/** What a shop's cart costs beside what was planned, and what is still to be done about it. */
export interface ShopCosts {
  readonly sums: SumCheck;
  /** The coupon that is still to be used at the checkout; null where there is none, or it does not count now. */
  readonly coupon: PlanShop['coupon'] | null;
  readonly missed: readonly MissedLimit[];
}

/** The costs of one shop's cart; null where nothing of the plan lies there, or it was planned anew since. */
export function costsOf(check: ShopCheck, { plan, shops }: FillRows): ShopCosts | null {
  const { origin, cart, lines } = check;
  const planned = plan?.shops.find((each) => each.origin === origin);
  const filled = lines.map(({ approval, result }) => ({ approval, added: result?.added ?? 0 }));
  const sums = planned && filled.some(({ added }) => added > 0) && compareSums(planned, cart, filled);
  if (!sums) return null;
  const shop = shops.find((each) => each.origin === origin);
  const missed = cart && isOver(check) ? missedLimits(planned, shop, cart) : [];
  const isMoot = missed.some(({ kind }) => kind === 'coupon') || (cart !== null && isCouponIn(planned, cart));
  return { sums, missed, coupon: isMoot ? null : (planned.coupon ?? null) };
}

// What the person stopped is not short of anything yet: the rest may still come.
function isOver({ lines }: ShopCheck): boolean {
  return lines.every(({ result }) => result !== null && result.refusal !== 'stopped');
}

/** What all carts cost together beside what was planned for them. */
export interface AllCosts {
  readonly planned: Money;
  /** Null where a cart does not tell its total. */
  readonly inCarts: Money | null;
  readonly hasDelivery: boolean;
  /** By how much the carts are dearer; below 0 where they are cheaper, null where that is not known. */
  readonly more: Money | null;
}

/** The sum over all shops; null where one of them is not known beside its plan. */
export function allCosts(costs: readonly (ShopCosts | null)[]): AllCosts | null {
  const sums = costs.flatMap((each) => each?.sums ?? []);
  const planned = sums.length === costs.length ? sumMoney(sums.map((each) => each.planned)) : null;
  if (!planned) return null;
  const told = sums.flatMap(({ inCart }) => inCart ?? []);
  const inCarts = told.length === sums.length ? sumMoney(told) : null;
  return {
    planned,
    inCarts,
    hasDelivery: sums.every(({ hasDelivery }) => hasDelivery),
    more: inCarts && subtractMoney(inCarts, planned),
  };
}
