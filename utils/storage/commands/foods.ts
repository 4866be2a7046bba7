import type { FoodFacts } from '../../domain/food';
import { db } from '../db';

/** Keeps what a source said of a barcode; null is that it knows none. */
export async function saveFood(gtin: string, food: FoodFacts | null, now: number): Promise<void> {
  await db.foods.put({ gtin: gtin.padStart(14, '0'), food, at: now });
}
