import type { BasketPlan } from '../../domain/plan';
import { cleanLine } from '../untrusted';
import { moneyWords } from './describe';
import type { ToolContext } from './tool';

/** A plan in words for the model: shops, lines, totals, and what could not be met. */
export function planWords(plan: BasketPlan, { handles }: ToolContext): string {
  const shops = plan.shops.flatMap((shop) => [
    `At ${new URL(shop.origin).host}: goods ${moneyWords(shop.goods)}, delivery ${moneyWords(shop.delivery)}`,
    ...shop.lines.map(
      ({ count, productKey, name, total }) =>
        `- ${count} x ${handles.of('p', productKey)} ${cleanLine(name, 100)}: ${moneyWords(total)}`,
    ),
  ]);
  const unmet = plan.unmet.map(
    ({ wanted, reason }) => `Not in the plan: ${cleanLine(wanted, 100)} (${reason})`,
  );
  const budget =
    plan.isOverBudget && plan.budget ? [`This is over the budget of ${moneyWords(plan.budget)}.`] : [];
  return [
    ...shops,
    `Total ${moneyWords(plan.total)}`,
    ...budget,
    ...unmet,
    'Nothing is in any cart: the person must approve it in the panel.',
  ].join('\n');
}
