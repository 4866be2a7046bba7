import { fieldsByModel } from '../../domain/product/model-words';
import type { ListingRow, ListingSnapshot, ProductSnapshot } from '../../domain/product/product';
import { originOf } from '../../domain/product/product';
import { db } from '../db';
import { productFrom, productFromRow, refreshed, withPending } from '../product-rows';
import { savePrice } from './prices';
import { saveShopSighting } from './shops';

/** Snapshots kept of one product; older ones have said what they had to in the price history. */
const KEPT_SNAPSHOTS = 20;

/**
 * Keeps what a product page said: the snapshot, the product, a price point and a watch check, in one transaction. `documentId` tells page
 * loads apart, where the browser does.
 */
export async function saveSnapshot(
  snapshot: ProductSnapshot,
  documentId: string | null = null,
): Promise<void> {
  const tables = [db.snapshots, db.products, db.pricePoints, db.watches, db.alerts, db.shops];
  await db.transaction('rw', tables, async () => {
    const before = (await db.products.get(snapshot.productKey)) ?? null;
    await db.snapshots.add(snapshot);
    await forgetOldSnapshots(snapshot.productKey);
    const { productKey, price, observedAt } = snapshot;
    const availability = snapshot.availability.value;
    const isByModel = fieldsByModel(snapshot).includes('price');
    const sighting = { productKey, price, observedAt, availability, documentId, isByModel };
    const pending = await savePrice(sighting, before);
    await db.products.put(withPending(productFrom(snapshot, before), pending));
    await db.products
      .where('productKey')
      .equals(pathKey(snapshot))
      .filter((row) => !row.hasOwnPage)
      .delete();
    await saveShopSighting(originOf(snapshot.productKey), snapshot);
  });
}

/** Keeps the rows of a listing page. A row never overwrites what the product's own page said, only its price. */
export async function saveListing(listing: ListingSnapshot, documentId: string | null = null): Promise<void> {
  await db.transaction('rw', [db.products, db.pricePoints, db.watches, db.alerts, db.shops], async () => {
    for (const row of listing.rows) await saveListingRow(row, listing, documentId);
    await saveShopSighting(new URL(listing.url).origin, listing);
  });
}

async function saveListingRow(
  row: ListingRow,
  listing: ListingSnapshot,
  documentId: string | null,
): Promise<void> {
  const before = (await db.products.get(row.productKey)) ?? null;
  if (!before && (await hasVariantsOf(row.productKey))) return;
  const { productKey, availability } = row;
  const price = { value: row.isPriceSure ? row.price : null, isSure: true, conflict: [] };
  const { observedAt } = listing;
  const pending = await savePrice({ productKey, price, observedAt, availability, documentId }, before);
  const product = before ? refreshed(before, row, listing) : productFromRow(row, listing);
  await db.products.put(withPending(product, pending));
}

async function forgetOldSnapshots(productKey: string): Promise<void> {
  const ids = await db.snapshots.where('productKey').equals(productKey).primaryKeys();
  await db.snapshots.bulkDelete(ids.slice(0, -KEPT_SNAPSHOTS));
}

async function hasVariantsOf(productKey: string): Promise<boolean> {
  return (await db.products.where('productKey').startsWith(`${productKey}#`).count()) > 0;
}

function pathKey(snapshot: ProductSnapshot): string {
  return snapshot.productKey.split('#')[0] ?? snapshot.productKey;
}
