import type { FoodFacts } from '../../domain/product/food';
import { longGtin } from '../../domain/product/gtin';
import type { Product } from '../../domain/product/product';
import { db } from '../db';

/** How long what a source said of a barcode is not asked for again, in milliseconds. */
const FRESH_MS = 30 * 86_400_000;

/** Whether a source was asked about the barcode lately. */
export async function isFoodFresh(gtin: string, now: number): Promise<boolean> {
  const row = await db.foods.get(longGtin(gtin));
  return row !== undefined && now - row.at < FRESH_MS;
}

/** The products with what another source says of their barcodes, where their own pages do not name their ingredients. */
export async function withFoods<P extends Product>(products: readonly P[]): Promise<P[]> {
  const silent = products.filter(({ gtin, food }) => gtin !== null && !food?.ingredients);
  if (silent.length === 0 || (await db.foods.count()) === 0) return [...products];
  const keys = [...new Set(silent.map(keyOf))];
  const rows = (await db.foods.bulkGet(keys)).filter((row) => row !== undefined);
  const known = new Map(rows.map(({ gtin, food }) => [gtin, food]));
  return products.map((product) => {
    const other = product.food?.ingredients ? null : known.get(keyOf(product));
    return other ? { ...product, food: both(product.food, other) } : product;
  });
}

// What the shop's own page says of allergens counts beside the source's words.
function both(own: FoodFacts | undefined, other: FoodFacts): FoodFacts {
  const allergens = [own?.allergens, other.allergens].filter(Boolean).join('\n') || null;
  return {
    ...other,
    allergens,
    nutrition: own?.nutrition ?? other.nutrition,
    claims: [...new Set([...(own?.claims ?? []), ...other.claims])],
  };
}

function keyOf({ gtin }: Pick<Product, 'gtin'>): string {
  return gtin === null ? '' : longGtin(gtin);
}
