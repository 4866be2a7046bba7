import type { PricePoint } from '../../domain/money/price-history';
import type { Product, ProductSnapshot } from '../../domain/product/product';
import { nameWords } from '../../domain/words/words';
import { db } from '../db';
import type { ProductRow } from '../rows';
import { withFoods } from './foods';
import { keyPrefixOf, pickByUrl } from './pick-by-url';

/** The product under a key. */
export async function findProduct(productKey: string): Promise<Product | null> {
  return (await db.products.get(productKey)) ?? null;
}

/** The products under the keys, in their order; unknown ones are left out. */
export async function findProducts(productKeys: readonly string[]): Promise<Product[]> {
  if (productKeys.length === 0) return [];
  return (await db.products.bulkGet([...productKeys])).filter((product) => product !== undefined);
}

/** The newest sighting on a page of this address, whatever its variant. */
export async function findProductByUrl(url: string): Promise<Product | null> {
  return pickByUrl(await db.products.where('productKey').startsWith(keyPrefixOf(url)).toArray(), url);
}

/** Products that may be the same or will do instead: the same GTIN, or names that share words with it. At most `limit`. */
export async function findCandidates(product: Product, limit = 200): Promise<Product[]> {
  const [byGtin, byWords] = await Promise.all([
    product.gtin ? db.products.where('gtin').equals(product.gtin).toArray() : [],
    findByWords(nameWords(`${product.name} ${product.brand ?? ''}`), limit),
  ]);
  const found = new Map([...byGtin, ...byWords].map((row) => [row.productKey, row]));
  found.delete(product.productKey);
  return withFoods([...found.values()]);
}

/** All products that are not muted, the newest first; `limit` keeps a long memory from flooding a screen. */
export async function listProducts(limit = 2000): Promise<Product[]> {
  const products = await db.products
    .orderBy('seenAt')
    .reverse()
    .filter((product) => !product.isMuted)
    .limit(limit)
    .toArray();
  return withFoods(products);
}

/** Everything that was ever seen and is not muted, the newest first: what a plan is made from. */
export async function listAllProducts(): Promise<Product[]> {
  const products = (await readInParts()).filter(({ isMuted }) => !isMuted);
  return withFoods(products.sort((a, b) => b.seenAt - a.seenAt));
}

/** All sightings of a product's price, oldest first. */
export async function priceHistory(productKey: string): Promise<PricePoint[]> {
  return db.pricePoints
    .where('[productKey+observedAt]')
    .between([productKey, 0], [productKey, Number.MAX_SAFE_INTEGER])
    .toArray();
}

/** The last thing the product's own page said, with its evidence. */
export async function latestSnapshot(productKey: string): Promise<ProductSnapshot | null> {
  return (await db.snapshots.where('productKey').equals(productKey).last()) ?? null;
}

/** Rows that are read at once: one by one each takes a turn, and all in one piece take Chromium several times as long. */
const PART = 200;

async function readInParts(): Promise<ProductRow[]> {
  return db.transaction('r', db.products, async () => {
    const rows: ProductRow[] = [];
    let part = await partAbove('');
    while (part.length > 0) {
      rows.push(...part);
      part = await partAbove(rows.at(-1)?.productKey ?? '');
    }
    return rows;
  });
}

function partAbove(productKey: string): Promise<ProductRow[]> {
  return db.products.where('productKey').above(productKey).limit(PART).toArray();
}

async function findByWords(words: readonly string[], limit: number): Promise<Product[]> {
  const shared = new Map<string, number>();
  for (const keys of await Promise.all(
    words.map((word) => db.products.where('words').startsWith(word).limit(500).primaryKeys()),
  )) {
    for (const key of new Set(keys)) shared.set(key, (shared.get(key) ?? 0) + 1);
  }
  const best = [...shared]
    .sort((a, b) => b[1] - a[1])
    .slice(0, limit)
    .map(([key]) => key);
  return (await findProducts(best)).filter((product) => !product.isMuted);
}

/** The products seen with that GTIN, however many zeros stand before it, the cheapest known price first. */
export async function productsOfGtin(gtin: string): Promise<Product[]> {
  const bare = gtin.replace(/^0+/, '');
  const written = [8, 12, 13, 14]
    .filter((length) => length >= bare.length)
    .map((length) => bare.padStart(length, '0'));
  const rows = await db.products.where('gtin').anyOf(written).toArray();
  const asked = ({ price }: Product) => price?.minor ?? Number.POSITIVE_INFINITY;
  return rows.filter(({ isMuted }) => !isMuted).sort((a, b) => asked(a) - asked(b));
}
