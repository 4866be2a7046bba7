import type { Cart } from '../../domain/cart/cart';
import type { PriceAlert, Watch } from '../../domain/money/price-history';
import type { Shop } from '../../domain/shop/shop';
import { db } from '../db';

/** All shops, the last seen first. */
export async function listShops(): Promise<Shop[]> {
  return db.shops.orderBy('seenAt').reverse().toArray();
}

/** One shop. */
export async function findShop(origin: string): Promise<Shop | null> {
  return (await db.shops.get(origin)) ?? null;
}

/** The currency of most of a shop's prices, as ISO 4217 code; null where none was seen. */
export async function usualCurrency(origin: string): Promise<string | null> {
  const counts = new Map<string, number>();
  await db.products
    .where('origin')
    .equals(origin)
    .each(({ price }) => price && counts.set(price.currency, (counts.get(price.currency) ?? 0) + 1));
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** The carts as they were last read. */
export async function listCarts(): Promise<Cart[]> {
  return db.carts.toArray();
}

/** All watches, the newest first. */
export async function listWatches(): Promise<Watch[]> {
  return (await db.watches.toArray()).sort((a, b) => b.createdAt - a.createdAt);
}

/** The watch on a product. */
export async function findWatch(productKey: string): Promise<Watch | null> {
  return (await db.watches.get(productKey)) ?? null;
}

/** Price drops, the newest first. */
export async function listAlerts(): Promise<PriceAlert[]> {
  return db.alerts.orderBy('at').reverse().limit(100).toArray();
}
