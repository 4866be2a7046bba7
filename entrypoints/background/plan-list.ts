import { type PlannedList, planFromMemory } from '../../utils/agent/quick/plan-from-memory';
import type { BasketPlan } from '../../utils/domain/plan/plan';
import { t } from '../../utils/platform/text';
import { findList } from '../../utils/storage/queries/lists';

const WHY = { 'nothing-open': 'listsPlanNothing', 'no-prices': 'listsPlanNoPrices' } as const;

/** Plans what to buy where for a list, at the lowest total, and keeps the plan. Throws with a sentence when there is nothing to plan from. */
export async function planList(listId: string): Promise<{ planId: string }> {
  const list = await findList(listId);
  if (!list) throw new Error('this list is gone');
  const plan = planOrWhy(await planFromMemory(list, Date.now(), crypto.randomUUID()));
  return { planId: plan.id };
}

/** The plan; throws with a sentence for the person where there is none. */
export function planOrWhy(made: PlannedList): BasketPlan {
  if ('refusal' in made) throw new Error(t(WHY[made.refusal]));
  return made.plan;
}
