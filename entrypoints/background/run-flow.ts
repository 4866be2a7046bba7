import { makeFlowList } from '../../utils/storage/commands/saved-flows';
import { planList } from './plan-list';

/** Plans a saved list anew, without a model; nothing goes into a cart before the person approves it. Answers the plan. */
export async function runFlow(id: string): Promise<{ planId: string }> {
  return planList(await makeFlowList(id, Date.now()));
}
