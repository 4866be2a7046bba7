import type { PantryEntry } from '../../domain/pantry';
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

/** How many lines of a fill are booked into the pantry. */
export async function countBooked(entryIds: readonly string[]): Promise<number> {
  return (await db.pantry.bulkGet([...entryIds])).filter((row) => row !== undefined).length;
}
