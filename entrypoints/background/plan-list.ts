import { planFromMemory } from '../../utils/agent/plan-from-memory';
import { t } from '../../utils/platform/text';
import { findList } from '../../utils/storage/queries/lists';

const WHY = {
  'nothing-open': 'listsPlanNothing',
  'all-at-home': 'pantryAllAtHome',
  'no-prices': 'listsPlanNoPrices',
} as const;

/** Plans what to buy where for a list, at the lowest total, and keeps the plan. Throws with a sentence when there is nothing to plan from. */
export async function planList(listId: string): Promise<{ planId: string }> {
  const list = await findList(listId);
  if (!list) throw new Error('this list is gone');
  const made = await planFromMemory(list, Date.now(), crypto.randomUUID());
  if ('refusal' in made) throw new Error(t(WHY[made.refusal]));
  return { planId: made.plan.id };
}
