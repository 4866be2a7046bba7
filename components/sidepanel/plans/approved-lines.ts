import { isHandOverOnly } from '../../../utils/domain/cart/hand-over';
import type { BasketPlan, PlanShop } from '../../../utils/domain/plan/plan';
import type { Input } from '../../../utils/messaging/contract';

/**
 * The exact lines that are shown and thereby approved: what, how many, and the most that one may cost. Lines of shops that are handed
 * over are among them: an approval is of the plan as it was shown, and the fill's screen lists them as what the person adds themselves.
 */
export function approvedLines(plan: BasketPlan): Input<'approvePlan'>['lines'] {
  return linesOf(plan.shops).map(({ productKey, count, price }) => ({ productKey, count, maxPrice: price }));
}

/** The shops whose carts are filled; the others are handed over to the person. */
export function shopsToFill(plan: BasketPlan): readonly PlanShop[] {
  return plan.shops.filter(({ origin }) => !isHandOverOnly(origin));
}

/** How many items a plan puts into carts, packs counted one by one. */
export function itemCount(plan: BasketPlan): number {
  return linesOf(shopsToFill(plan)).reduce((sum, line) => sum + line.count, 0);
}

function linesOf(shops: readonly PlanShop[]) {
  return shops.flatMap((shop) => shop.lines);
}
