import type { BasketPlan, PlanReread } from '../../domain/plan';
import { db } from '../db';

/** Keeps a plan. A plan is a proposal: nothing is bought by it. */
export async function savePlan(plan: BasketPlan): Promise<void> {
  await db.plans.put(plan);
}

/** Notes how far reading a plan's old prices has come; a plan that is gone needs no note. */
export async function notePlanReread(id: string, reread: PlanReread): Promise<void> {
  await db.plans.update(id, { reread });
}
