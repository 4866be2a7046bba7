import * as v from 'valibot';
import { moneyFromDecimal } from '../../domain/money/money';
import { planFromMemory } from '../quick/plan-from-memory';
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
    if (!found) return refuse('no-list', 'there is no such list');
    const asked = budget ? { ...found, budget: moneyFromDecimal(budget.amount, budget.currency) } : found;
    const made = await planFromMemory(asked, context.now(), context.newId());
    if ('plan' in made)
      return { result: { kind: 'plan', planId: made.plan.id }, output: planWords(made.plan, context) };
    if (made.refusal === 'nothing-open') return refuse('nothing-open', 'there is no open item on the list');
    return refuse('nothing-found', 'no prices were seen yet');
  },
});
