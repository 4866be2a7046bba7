import type { FoodFacts } from '../../domain/product/food';
import { longGtin } from '../../domain/product/gtin';
import { db } from '../db';

/** Keeps what a source said of a barcode; null is that it knows none. */
export async function saveFood(gtin: string, food: FoodFacts | null, now: number): Promise<void> {
  await db.foods.put({ gtin: longGtin(gtin), food, at: now });
}
