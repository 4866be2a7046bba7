import { type FoodSource, isWorldwide } from '../../../utils/domain/product/food-source';
import type { Product } from '../../../utils/domain/product/product';
import { isGranted } from '../../../utils/platform/permissions';
import { saveFood } from '../../../utils/storage/commands/foods';
import { isFoodFresh } from '../../../utils/storage/queries/foods';
import { readSettings } from '../../../utils/storage/queries/settings';

/**
 * Asks a source what is in a product, where the person switched that on and granted its address, the product's page does not name its
 * ingredients, its barcode is one the world over, and it was not asked lately. Answers whether it was asked.
 */
export async function askFoodFacts(product: Product, source: FoodSource, now: number): Promise<boolean> {
  const { gtin, food } = product;
  if (!gtin || food?.ingredients || !isWorldwide(gtin)) return false;
  if (!(await readSettings()).asksOpenFoodFacts || !(await isGranted(source.origin))) return false;
  if (await isFoodFresh(gtin, now)) return false;
  await saveFood(gtin, await source.lookUp(gtin), now);
  return true;
}
