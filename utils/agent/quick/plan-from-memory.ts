import type { ListItem, ShoppingList, WholeList } from '../../domain/list/list';
import type { AtHome } from '../../domain/list/pantry';
import type { BasketPlan } from '../../domain/plan/plan';
import { atHome, stillMissing } from '../../matching/wishes/at-home';
import { planSteps } from '../../planning/plan-basket';
import { inTurns } from '../../planning/steps';
import { usualCurrency } from '../../planning/usual-currency';
import { savePlan } from '../../storage/commands/plans';
import { listItems } from '../../storage/queries/lists';
import { listPantry } from '../../storage/queries/pantry';
import { listAllProducts } from '../../storage/queries/products';
import { listShops } from '../../storage/queries/shops';
import { readTaste } from '../../storage/queries/taste';
import { workerTurns } from './worker-turns';

/** A plan, or why there is nothing to plan. */
export type PlannedList = { readonly plan: BasketPlan } | { readonly refusal: 'nothing-open' | 'no-prices' };

/** Plans a stored list and keeps the plan: the same for a click and for the copilot. `list` may bring another budget than the stored one. */
export async function planFromMemory(list: ShoppingList, now: number, id: string): Promise<PlannedList> {
  const made = await planWishes({ list, items: await listItems(list.id) }, now, id);
  if ('plan' in made) await savePlan(made.plan);
  return made;
}

/**
 * What to buy of the open wishes that is not at home, planned from everything that was seen. Where all of it is at home nothing is
 * bought, and the plan says so.
 */
export async function planWishes(
  { list, items: all }: WholeList,
  now: number,
  id: string,
): Promise<PlannedList> {
  const open = all.filter(({ isDone }) => !isDone);
  if (open.length === 0) return { refusal: 'nothing-open' };
  const [pantry, products, shops, taste] = await Promise.all([
    listPantry(),
    listAllProducts(),
    listShops(),
    readTaste(),
  ]);
  const { budget, maxShops } = list;
  const currency = budget?.currency ?? usualCurrency(open, products);
  if (!currency) return { refusal: 'no-prices' };
  const home = atHome(open, pantry, now);
  const items = stillMissing(open, home);
  const asked = { items, products, shops, budget, maxShops, currency, taste, now, id };
  const plan = await inTurns(planSteps(asked), workerTurns());
  return { plan: { ...plan, listId: list.id, ...homeItems(open, home) } };
}

function homeItems(
  items: readonly ListItem[],
  found: ReadonlyMap<string, AtHome>,
): Pick<BasketPlan, 'atHome'> {
  if (found.size === 0) return {};
  const atHome = items.flatMap(({ id: itemId, text: wanted }) => {
    const home = found.get(itemId);
    return home ? [{ itemId, wanted, home }] : [];
  });
  return { atHome };
}
