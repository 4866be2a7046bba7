import { isConflicting } from '../../domain/evidence';
import type { Money } from '../../domain/money';
import type { ListingRow, ListingSnapshot, Product, ProductSnapshot } from '../../domain/product';
import { originOf } from '../../domain/product';
import { db } from '../db';
import { productFrom, productFromRow, refreshed } from '../product-rows';
import { saveShopSighting } from './shops';
import { noticeDrop } from './watches';

/** Snapshots kept of one product; older ones have said what they had to in the price history. */
const KEPT_SNAPSHOTS = 20;

/** Keeps what a product page said: the snapshot, the product, a price point and a watch check, in one transaction. */
export async function saveSnapshot(snapshot: ProductSnapshot): Promise<void> {
  const tables = [db.snapshots, db.products, db.pricePoints, db.watches, db.alerts, db.shops];
  await db.transaction('rw', tables, async () => {
    const before = await db.products.get(snapshot.productKey);
    await db.snapshots.add(snapshot);
    await forgetOldSnapshots(snapshot.productKey);
    await db.products.put(productFrom(snapshot, before ?? null));
    await db.products
      .where('productKey')
      .equals(pathKey(snapshot))
      .filter((row) => !row.hasOwnPage)
      .delete();
    if (isWorthRemembering(snapshot, before ?? null))
      await savePrice(snapshot.productKey, snapshot.price.value, snapshot, before ?? null);
    await saveShopSighting(originOf(snapshot.productKey), snapshot);
  });
}

/** Keeps the rows of a listing page. A row never overwrites what the product's own page said, only its price. */
export async function saveListing(listing: ListingSnapshot): Promise<void> {
  await db.transaction('rw', [db.products, db.pricePoints, db.watches, db.alerts, db.shops], async () => {
    for (const row of listing.rows) await saveListingRow(row, listing);
    await saveShopSighting(new URL(listing.url).origin, listing);
  });
}

async function saveListingRow(row: ListingRow, listing: ListingSnapshot): Promise<void> {
  const before = (await db.products.get(row.productKey)) ?? null;
  if (!before && (await hasVariantsOf(row.productKey))) return;
  await db.products.put(before ? refreshed(before, row, listing) : productFromRow(row, listing));
  if (row.price && row.isPriceSure)
    await savePrice(
      row.productKey,
      row.price,
      { ...listing, availability: { value: row.availability } },
      before,
    );
}

interface Sighting {
  readonly observedAt: number;
  readonly availability: { readonly value: Product['availability'] };
}

// The same price seen again within an hour is the same sighting. The history only goes forward, even when the clock was set back.
async function savePrice(
  productKey: string,
  price: Money | null,
  at: Sighting,
  before: Product | null,
): Promise<void> {
  if (!price) return;
  const [from, to] = [
    [productKey, 0],
    [productKey, Number.MAX_SAFE_INTEGER],
  ];
  const last = await db.pricePoints.where('[productKey+observedAt]').between(from, to, true, true).last();
  const isSame = last?.price.minor === price.minor && last.price.currency === price.currency;
  if (!last || !isSame || at.observedAt - last.observedAt >= 3_600_000) {
    const observedAt = Math.max(at.observedAt, (last?.observedAt ?? 0) + 1);
    await db.pricePoints.add({ productKey, observedAt, price, availability: at.availability.value });
  }
  if (before?.price) await noticeDrop(productKey, before.price, price, at.observedAt);
}

// A price that only one witness on the page states enters the history when an earlier sighting said the same.
function isWorthRemembering({ price }: ProductSnapshot, before: Product | null): boolean {
  if (!price.value || isConflicting(price)) return false;
  const isSeenBefore =
    before?.price?.minor === price.value.minor && before.price.currency === price.value.currency;
  return price.isSure || isSeenBefore;
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
