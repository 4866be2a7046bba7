import type { Fill } from '../../domain/cart/cart';
import type { BasketPlan } from '../../domain/plan/plan';
import { db } from '../db';

/** Plans, the newest first. */
export async function listPlans(limit = 20): Promise<BasketPlan[]> {
  return db.plans.orderBy('createdAt').reverse().limit(limit).toArray();
}

/** One plan. */
export async function findPlan(id: string): Promise<BasketPlan | null> {
  return (await db.plans.get(id)) ?? null;
}

/** The fills of a plan, the newest first. */
export async function listFills(planId: string): Promise<Fill[]> {
  return (await db.fills.where('planId').equals(planId).toArray()).sort((a, b) => b.startedAt - a.startedAt);
}
