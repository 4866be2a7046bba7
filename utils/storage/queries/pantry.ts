import type { Fill } from '../../domain/cart/cart';
import { bookedId, type PantryEntry } from '../../domain/list/pantry';
import { db } from '../db';

/** What is at home: what must be used first, first; what has no day after it, in the order of its words. */
export async function listPantry(): Promise<PantryEntry[]> {
  const entries = await db.pantry.toArray();
  return entries.sort(
    (a, b) =>
      (a.until ?? Number.POSITIVE_INFINITY) - (b.until ?? Number.POSITIVE_INFINITY) ||
      a.text.localeCompare(b.text),
  );
}

/** How many things are at home. */
export async function countPantry(): Promise<number> {
  return db.pantry.count();
}

/** How many lines of a fill are booked into the pantry, and how many that lie in the carts are not, or not all of it. */
export async function countBooked(fill: Fill): Promise<{ readonly booked: number; readonly open: number }> {
  const approvals = await db.approvals.where('fillId').equals(fill.id).toArray();
  const lying = approvals.flatMap(({ id, productKey }) => {
    const added = fill.results.find(({ approvalId }) => approvalId === id)?.added ?? 0;
    return added > 0 ? [{ entryId: bookedId(fill.planId, productKey), added }] : [];
  });
  const entries = await db.pantry.bulkGet(lying.map(({ entryId }) => entryId));
  const booked = lying.filter(({ added }, at) => (entries[at]?.count ?? 0) >= added).length;
  return { booked, open: lying.length - booked };
}
