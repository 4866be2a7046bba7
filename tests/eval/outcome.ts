import type { ListItem } from '../../utils/domain/list/list.ts';
import type { BasketPlan } from '../../utils/domain/plan/plan.ts';
import type { AgentRun, AgentStep } from '../../utils/domain/talk/conversation.ts';
import { rowsOf } from '../browser/harness/database.ts';
import type { SeenProduct } from '../browser/harness/shopper.ts';
import type { Scene } from './evaluation.ts';
import type { EvalTask, Outcome } from './task.ts';

/** What came of a run, from the extension's own tables as the browser reads them, and from the mall's log. */
export async function outcomeOf(
  { panel, mall, goods }: Scene,
  { list = [] }: EvalTask,
  run: AgentRun,
  listId: string,
): Promise<Outcome> {
  const all = await rowsOf<AgentStep>(panel, 'steps');
  const steps = all.filter(({ runId }) => runId === run.id).sort((a, b) => a.index - b.index);
  const planIds = steps.flatMap(({ result }) => (result?.kind === 'plan' ? [result.planId] : []));
  const plans = await rowsOf<BasketPlan>(panel, 'plans');
  const products = await rowsOf<SeenProduct>(panel, 'products');
  const urls = new Map(products.map(({ productKey, url }) => [productKey, url]));
  const effects = await Promise.all(['approvals', 'fills'].map((table) => rowsOf(panel, table)));
  return {
    run,
    steps,
    plans: planIds.flatMap((id) => plans.find((plan) => plan.id === id) ?? []),
    items: (await rowsOf<ListItem>(panel, 'items')).filter((item) => item.listId === listId),
    itemsBefore: list.length,
    cartEffects: effects.flat().length,
    writes: mall.log().filter(({ method }) => method !== 'GET' && method !== 'HEAD'),
    orders: mall.shops().reduce((sum, shop) => sum + mall.orders(shop), 0),
    goods,
    named: new Map(
      Object.entries(run.handles).flatMap(([name, key]) =>
        urls.has(key) ? [[name, urls.get(key) ?? '']] : [],
      ),
    ),
  };
}
