import type { ShoppingList } from '../domain/list';
import type { BasketPlan } from '../domain/plan';
import { stillMissing } from '../matching/at-home';
import { planBasket } from '../planning/plan-basket';
import { usualCurrency } from '../planning/usual-currency';
import { savePlan } from '../storage/commands/plans';
import { listItems } from '../storage/queries/lists';
import { listPantry } from '../storage/queries/pantry';
import { listAllProducts } from '../storage/queries/products';
import { listShops } from '../storage/queries/shops';
import { readTaste } from '../storage/queries/taste';

/** A kept plan, or why there is nothing to plan. */
export type PlannedList =
  | { readonly plan: BasketPlan }
  | { readonly refusal: 'nothing-open' | 'all-at-home' | 'no-prices' };

/**
 * Plans what of a list is open and not at home, from everything that was seen, and keeps the plan: the same for a click and for the
 * copilot. `list` may bring another budget than the stored one.
 */
export async function planFromMemory(list: ShoppingList, now: number, id: string): Promise<PlannedList> {
  const [all, pantry] = await Promise.all([listItems(list.id), listPantry()]);
  const open = all.filter(({ isDone }) => !isDone);
  if (open.length === 0) return { refusal: 'nothing-open' };
  const items = stillMissing(open, pantry, now);
  if (items.length === 0) return { refusal: 'all-at-home' };
  const [products, shops, taste] = await Promise.all([listAllProducts(), listShops(), readTaste()]);
  const { budget, maxShops } = list;
  const currency = budget?.currency ?? usualCurrency(items, products);
  if (!currency) return { refusal: 'no-prices' };
  const plan = planBasket({ items, products, shops, budget, maxShops, currency, taste, now, id });
  await savePlan(plan);
  return { plan };
}
