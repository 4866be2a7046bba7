import type { BasketPlan, PlanReread } from '../../domain/plan/plan';
import { db } from '../db';
import { moveToTrash } from './trash';

/** Keeps a plan. A plan is a proposal: nothing is bought by it. */
export async function savePlan(plan: BasketPlan): Promise<void> {
  await db.plans.put(plan);
}

/** Notes how far reading a plan's old prices has come; a plan that is gone needs no note. */
export async function notePlanReread(id: string, reread: PlanReread): Promise<void> {
  await db.plans.update(id, { reread });
}

/** Forgets a plan; answers the trash entry that undoes it. Throws when it was put into carts: its undo and its next filling need it. */
export async function deletePlan(id: string, now: number): Promise<string> {
  return db.transaction('rw', db.plans, db.fills, db.trash, async () => {
    if ((await db.fills.where('planId').equals(id).count()) > 0)
      throw new Error('this plan was put into carts, and is needed to take it out again');
    return moveToTrash({ plans: [id] }, now);
  });
}
