import { planWishes } from '../../utils/agent/quick/plan-from-memory';
import { t, uiLocale } from '../../utils/platform/text';
import { keepRun, listOfFlow } from '../../utils/storage/commands/saved-flows';
import { findFlow } from '../../utils/storage/queries/saved-flows';
import { planOrWhy } from './plan-list';

/**
 * Plans a saved list anew, without a model; nothing goes into a cart before the person approves it. Answers the plan. Throws with a
 * sentence, and keeps everything as it was, when there is nothing to plan from.
 */
export async function runFlow(id: string): Promise<{ planId: string }> {
  const now = Date.now();
  const flow = await findFlow(id);
  if (!flow) throw new Error(`nothing is saved under ${id}`);
  const whole = listOfFlow(flow, now);
  const plan = planOrWhy(await planWishes(whole, now, crypto.randomUUID()));
  await keepRun(flow, whole, plan, { now, names: namesFor(flow.name, now) });
  return { planId: plan.id };
}

// The day tells one run from another; of two on one day the second has its hour, too.
function namesFor(name: string, now: number): string[] {
  const day = new Intl.DateTimeFormat(uiLocale(), { day: 'numeric', month: 'short' });
  const hour = new Intl.DateTimeFormat(uiLocale(), { dateStyle: 'medium', timeStyle: 'short' });
  return [day, hour].map((format) => t('flowsListName', name, format.format(now)));
}
