import { NO_CONDITIONS, type ShoppingList, type WholeList } from '../../domain/list/list';
import type { BasketPlan } from '../../domain/plan/plan';
import { type FlowItem, isAsKept, keptOf, type SavedFlow } from '../../domain/plan/saved-flow';
import { db } from '../db';
import { listItems } from '../queries/lists';
import { deleteList } from './lists';
import { moveToTrash } from './trash';

/**
 * Keeps the list behind a plan under a name, to be run again; answers the flow's id. Where there is none, what the plan buys becomes
 * the list. Throws when the plan is gone.
 */
export async function saveFlow(planId: string, name: string, now: number): Promise<string> {
  return db.transaction('rw', db.plans, db.lists, db.items, db.flows, async () => {
    const { list, items } = (await listOf(planId)) ?? (await makeListOf(planId, name, now));
    const flow = { id: crypto.randomUUID(), name, createdAt: now, lastRunAt: null, listId: list.id };
    return db.flows.add({ ...flow, ...keptOf(list, items) });
  });
}

/** Keeps what the list behind a plan asks for now, in place of what was kept; answers the trash entry that undoes it. Throws when either is gone. */
export async function updateFlow(id: string, planId: string, now: number): Promise<string> {
  const tables = [db.plans, db.lists, db.items, db.flows, db.trash];
  return db.transaction('rw', tables, async () => {
    const [flow, whole] = [await db.flows.get(id), await listOf(planId)];
    if (!flow) throw new Error(`nothing is saved under ${id}`);
    if (!whole) throw new Error('the list of this plan is gone: plan it again and save that');
    await db.flows.put({ ...flow, ...keptOf(whole.list, whole.items) });
    const trashId = crypto.randomUUID();
    await db.trash.put({ id: trashId, deletedAt: now, tables: { flows: [flow] } });
    return trashId;
  });
}

/** The list that a run of this flow is planned for; it is stored only once there is a plan. */
export function listOfFlow({ name, items, budget, maxShops }: SavedFlow, now: number): WholeList {
  return wholeList({ name, budget, maxShops }, items, now);
}

/**
 * Keeps a run: its list and its plan. The list is a new one each time, so that what earlier runs put into carts does not count for this
 * one; the list of the run before goes to the trash, unless the person changed it or is half through. The list takes the first of
 * `names` that no other has, so that a person can tell it from the others.
 */
export async function keepRun(
  flow: SavedFlow,
  { list, items }: WholeList,
  plan: BasketPlan,
  { now, names }: { readonly now: number; readonly names: readonly string[] },
): Promise<void> {
  await db.transaction('rw', [db.flows, db.lists, db.items, db.plans, db.trash], async () => {
    if (flow.lastRunAt !== null && (await isAsMade(flow))) await deleteList(flow.listId, now);
    const taken = new Set((await db.lists.toArray()).map(({ name }) => name));
    const name = names.find((each) => !taken.has(each)) ?? names.at(-1) ?? list.name;
    await db.lists.add({ ...list, name });
    await db.items.bulkAdd([...items]);
    await db.plans.put(plan);
    await db.flows.update(flow.id, { listId: list.id, lastRunAt: now });
  });
}

/** Forgets a flow; answers the trash entry that undoes it. */
export async function deleteFlow(id: string, now: number): Promise<string> {
  return moveToTrash({ flows: [id] }, now);
}

async function listOf(planId: string): Promise<WholeList | null> {
  const list = await db.lists.get((await db.plans.get(planId))?.listId ?? '');
  return list ? { list, items: await listItems(list.id) } : null;
}

async function makeListOf(planId: string, name: string, now: number): Promise<WholeList> {
  const plan = await db.plans.get(planId);
  if (!plan) throw new Error('this plan is gone: plan it again and save that');
  const made = wholeList({ name, budget: plan.budget, maxShops: null }, itemsOf(plan), now);
  await db.lists.add(made.list);
  await db.items.bulkAdd([...made.items]);
  await db.plans.update(planId, { listId: made.list.id });
  return made;
}

// These very articles were approved; next time they may come from another shop.
function itemsOf({ shops }: BasketPlan): FlowItem[] {
  return shops
    .flatMap(({ lines }) => lines)
    .map(({ name, count, productKey }) => ({
      ...NO_CONDITIONS,
      ...{ text: name.slice(0, 300), count, need: null, productKey, accepts: 'same-item' },
    }));
}

function wholeList(
  { name, budget, maxShops }: Pick<ShoppingList, 'name' | 'budget' | 'maxShops'>,
  items: readonly FlowItem[],
  now: number,
): WholeList {
  const list = { id: crypto.randomUUID(), name, budget, maxShops, createdAt: now, updatedAt: now };
  const made = items.map((item, index) => ({
    ...item,
    ...{ id: crypto.randomUUID(), listId: list.id, isDone: false, position: index + 1 },
  }));
  return { list, items: made };
}

async function isAsMade(flow: SavedFlow): Promise<boolean> {
  const list = await db.lists.get(flow.listId);
  const items = list ? await listItems(list.id) : [];
  const done = items.filter(({ isDone }) => isDone).length;
  const isHalfThrough = done > 0 && done < items.length;
  return items.length > 0 && !isHalfThrough && isAsKept(flow, list ?? flow, items);
}
