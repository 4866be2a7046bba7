import type { Product } from '../../domain/product/product';
import { db } from '../db';

/** The products of a shop that were seen at or after `since` (ms): the rows of a listing page that was just read. */
export async function listSeenSince(origin: string, since: number): Promise<Product[]> {
  return db.products
    .where('seenAt')
    .aboveOrEqual(since)
    .filter((product) => product.origin === origin && !product.isMuted)
    .toArray();
}

/** The currency of the newest price seen in a shop; null when none was. */
export async function currencyOfShop(origin: string): Promise<string | null> {
  const products = await db.products.where('origin').equals(origin).toArray();
  const newest = products.filter(({ price }) => price !== null).sort((a, b) => b.seenAt - a.seenAt)[0];
  return newest?.price?.currency ?? null;
}
