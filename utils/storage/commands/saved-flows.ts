import type { ListItem } from '../../domain/list';
import type { FlowItem, SavedFlow } from '../../domain/saved-flow';
import { db } from '../db';
import { deleteList } from './lists';
import { moveToTrash } from './trash';

/** Keeps the list behind a plan under a name, to be run again; answers the flow's id. Throws when the list is gone. */
export async function saveFlow(planId: string, name: string, now: number): Promise<string> {
  return db.transaction('rw', db.plans, db.lists, db.items, db.flows, async () => {
    const listId = (await db.plans.get(planId))?.listId ?? '';
    const list = await db.lists.get(listId);
    if (!list) throw new Error('the list of this plan is gone: plan it again and save that');
    const items = await db.items.where('listId').equals(listId).sortBy('position');
    const { budget, maxShops } = list;
    const flow = { id: crypto.randomUUID(), name, items: items.map(kept), budget, maxShops };
    return db.flows.add({ ...flow, createdAt: now, lastRunAt: null, listId });
  });
}

/**
 * Makes a list of a flow's wishes and answers its id. It is a new one each time, so that what earlier runs put into carts does not
 * count for this one; the list of the run before goes to the trash, unless the person changed it.
 */
export async function makeFlowList(id: string, now: number): Promise<string> {
  return db.transaction('rw', [db.flows, db.lists, db.items, db.trash], async () => {
    const flow = await db.flows.get(id);
    if (!flow) throw new Error(`nothing is saved under ${id}`);
    if (flow.lastRunAt !== null && (await isAsMade(flow))) await deleteList(flow.listId, now);
    const listId = crypto.randomUUID();
    const { name, budget, maxShops } = flow;
    await db.lists.add({ id: listId, name, budget, maxShops, createdAt: now, updatedAt: now });
    await db.items.bulkAdd(
      flow.items.map((item, index) => ({
        ...item,
        ...{ id: crypto.randomUUID(), listId, isDone: false, position: index + 1 },
      })),
    );
    await db.flows.update(id, { listId, lastRunAt: now });
    return listId;
  });
}

/** Forgets a flow; answers the trash entry that undoes it. */
export async function deleteFlow(id: string, now: number): Promise<string> {
  return moveToTrash({ flows: [id] }, now);
}

async function isAsMade({ listId, items }: SavedFlow): Promise<boolean> {
  const there = await db.items.where('listId').equals(listId).sortBy('position');
  return there.length > 0 && JSON.stringify(there.map(kept)) === JSON.stringify(items);
}

function kept({
  id: _id,
  listId: _listId,
  isDone: _isDone,
  position: _position,
  ...item
}: ListItem): FlowItem {
  return item;
}
