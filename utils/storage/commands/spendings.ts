import type { Spending } from '../../domain/talk/spending';
import { db } from '../db';

/** Keeps what a request is expected to cost before it is sent; answers the number to correct it by. */
export async function addSpending(spending: Spending): Promise<number> {
  return db.spendings.add(spending);
}

/** Corrects what a request cost, as more is known. */
export async function changeSpending(id: number, change: Partial<Spending>): Promise<void> {
  await db.spendings.update(id, change);
}

/** Forgets a request that no server took. */
export async function removeSpending(id: number): Promise<void> {
  await db.spendings.delete(id);
}
