import type { BasketPlan } from '../../domain/plan';
import { db } from '../db';

/** Keeps a plan. A plan is a proposal: nothing is bought by it. */
export async function savePlan(plan: BasketPlan): Promise<void> {
  await db.plans.put(plan);
}
