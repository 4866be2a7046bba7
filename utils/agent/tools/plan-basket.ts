import * as v from 'valibot';
import { moneyFromDecimal } from '../../domain/money';
import { stillMissing } from '../../matching/at-home';
import { planBasket } from '../../planning/plan-basket';
import { usualCurrency } from '../../planning/usual-currency';
import { savePlan } from '../../storage/commands/plans';
import { listItems } from '../../storage/queries/lists';
import { listPantry } from '../../storage/queries/pantry';
import { listProducts } from '../../storage/queries/products';
import { listShops } from '../../storage/queries/shops';
import { readTaste } from '../../storage/queries/taste';
import { amount, list } from './arguments';
import { meantList } from './lists';
import { planWords } from './plan-words';
import { defineTool, refuse } from './tool';

/** Plans what to buy where for a list at the lowest total; code and solver decide, and the person approves or not. */
export const planBasketTool = defineTool({
  name: 'plan_basket',
  description:
    'Plan the cheapest way to buy what is open on a list, over all shops seen, with delivery and budget.',
  schema: v.strictObject({ list, budget: v.optional(amount) }),
  run: async ({ list, budget }, context) => {
    const found = await meantList(list, context);
    const now = context.now();
    const open = found ? (await listItems(found.id)).filter(({ isDone }) => !isDone) : [];
    if (!found || open.length === 0) return refuse('no-list', 'there is no open item on a list');
    const items = stillMissing(open, await listPantry(), now);
    if (items.length === 0) return refuse('nothing-found', 'all of the list is at home already');
    const ceiling = budget ? moneyFromDecimal(budget.amount, budget.currency) : found.budget;
    const [products, shops, taste] = await Promise.all([listProducts(), listShops(), readTaste()]);
    const currency = ceiling?.currency ?? usualCurrency(items, products);
    if (!currency) return refuse('nothing-found', 'no prices were seen yet');
    const id = context.newId();
    const { maxShops } = found;
    const limits = { budget: ceiling, maxShops, currency };
    const plan = planBasket({ items, products, shops, ...limits, taste, now, id });
    await savePlan(plan);
    return { result: { kind: 'plan', planId: plan.id }, output: planWords(plan, context) };
  },
});
