import { stillMissing } from '../../utils/matching/at-home';
import { planBasket } from '../../utils/planning/plan-basket';
import { usualCurrency } from '../../utils/planning/usual-currency';
import { savePlan } from '../../utils/storage/commands/plans';
import { findList, listItems } from '../../utils/storage/queries/lists';
import { listPantry } from '../../utils/storage/queries/pantry';
import { listProducts } from '../../utils/storage/queries/products';
import { listShops } from '../../utils/storage/queries/shops';
import { readTaste } from '../../utils/storage/queries/taste';

/** Plans what to buy where for a list, at the lowest total, and keeps the plan. Throws with a sentence when there is nothing to plan from. */
export async function planList(listId: string): Promise<{ planId: string }> {
  const list = await findList(listId);
  if (!list) throw new Error('this list is gone');
  const [all, pantry, products, shops, taste] = await Promise.all([
    listItems(listId),
    listPantry(),
    listProducts(),
    listShops(),
    readTaste(),
  ]);
  const now = Date.now();
  const items = stillMissing(all, pantry, now);
  const currency = list.budget?.currency ?? usualCurrency(items, products);
  if (!currency) throw new Error('no prices were seen yet: visit a shop and plan again');
  const plan = planBasket({
    items,
    products,
    shops,
    budget: list.budget,
    maxShops: list.maxShops,
    currency,
    taste,
    now,
    id: crypto.randomUUID(),
  });
  await savePlan({ ...plan, listId });
  return { planId: plan.id };
}
