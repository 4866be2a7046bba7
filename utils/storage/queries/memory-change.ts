import { db } from '../db';
import { readTaste } from './taste';

/**
 * Reads next to nothing; as a live query it answers again whenever what was seen has changed, what the person wants of it, or what is
 * known of a shop, such as whether they are a member there.
 */
export async function memoryChange(): Promise<void> {
  // The first row of a walk over the whole table: a change to any row concerns it.
  await Promise.all([
    db.products.limit(1).toArray(),
    db.foods.limit(1).toArray(),
    db.shops.limit(1).toArray(),
    readTaste(),
  ]);
}
