import type { Money } from '../domain/money/money';
import type { PendingPrice } from '../domain/money/price-doubt';
import { fieldsByModel } from '../domain/product/model-words';
import type { ListingRow, ListingSnapshot, Product, ProductSnapshot } from '../domain/product/product';
import { originOf } from '../domain/product/product';
import { nameWords } from '../domain/words/words';
import type { ProductRow } from './rows';

/** What is remembered of a product after its own page was seen. */
export function productFrom(snapshot: ProductSnapshot, before: Product | null): ProductRow {
  const name = snapshot.name.value ?? before?.name ?? '';
  return {
    productKey: snapshot.productKey,
    origin: originOf(snapshot.productKey),
    url: snapshot.url,
    name,
    brand: snapshot.brand.value,
    sku: snapshot.sku.value,
    mpn: snapshot.mpn.value,
    gtin: snapshot.gtin.value,
    thumbnail: before?.thumbnail ?? null,
    price: snapshot.price.value,
    isPriceSure: snapshot.price.isSure,
    priceConflict: snapshot.price.conflict.map(({ value }) => value),
    listPrice: snapshot.listPrice.value,
    memberPrice: snapshot.memberPrice.value,
    availability: snapshot.availability.value,
    itemCondition: snapshot.itemCondition.value,
    seller: snapshot.seller.value,
    quantity: snapshot.quantity.value,
    unitPrice: snapshot.unitPrice.value,
    variant: snapshot.variant,
    variantId: snapshot.variantId,
    breadcrumbs: snapshot.breadcrumbs,
    platform: snapshot.platform,
    isSponsored: false,
    hasOwnPage: true,
    words: nameWords(`${name} ${snapshot.brand.value ?? ''}`),
    ...(snapshot.isFromPrice ? { isFromPrice: true } : {}),
    ...(snapshot.promotions ? { promotions: snapshot.promotions } : {}),
    ...(snapshot.deposit ? { deposit: snapshot.deposit } : {}),
    ...(snapshot.food ? { food: snapshot.food } : {}),
    ...modelWordsOf(snapshot, before),
    ...sightingOf(before, snapshot.observedAt),
  };
}

/** What is remembered of a product of which only a listing row was seen. */
export function productFromRow(row: ListingRow, listing: ListingSnapshot): ProductRow {
  const unsaid = {
    brand: null,
    sku: null,
    mpn: null,
    gtin: null,
    memberPrice: null,
    itemCondition: null,
    seller: null,
    variantId: null,
  };
  const {
    isPriceSure,
    price,
    listPrice,
    quantity,
    unitPrice,
    availability,
    isSponsored,
    productKey,
    url,
    name,
  } = row;
  return {
    ...unsaid,
    ...{
      productKey,
      url,
      name,
      price,
      isPriceSure,
      listPrice,
      quantity,
      unitPrice,
      availability,
      isSponsored,
    },
    origin: originOf(productKey),
    thumbnail: null,
    priceConflict: [],
    variant: [],
    breadcrumbs: [],
    platform: listing.platform,
    hasOwnPage: false,
    words: nameWords(name),
    ...sightingOf(null, listing.observedAt),
  };
}

/**
 * What is remembered after a listing row was seen of a product that is known. Of one whose own page was seen the row brings the price up
 * to date, and what hangs on the old price goes with it; of another the row is all there is.
 */
export function refreshed(before: ProductRow, row: ListingRow, listing: ListingSnapshot): ProductRow {
  const sighting = { isSponsored: row.isSponsored, ...sightingOf(before, listing.observedAt) };
  const availability = row.availability ?? (before.hasOwnPage ? before.availability : null);
  const stated = { availability, quantity: before.quantity ?? row.quantity };
  if (!row.price || !row.isPriceSure) return { ...before, ...stated, ...sighting };
  return { ...pricedAnew(before, row, row.price), ...stated, ...sighting };
}

function pricedAnew(before: ProductRow, row: ListingRow, price: Money): ProductRow {
  const { isFromPrice: _, byModel, promotions, ...rest } = before;
  const isSame = before.price?.minor === price.minor && before.price.currency === price.currency;
  const still = byModel?.filter((field) => field !== 'price');
  return {
    ...rest,
    ...{ price, isPriceSure: true, priceConflict: [] },
    listPrice: row.listPrice ?? (isSame ? before.listPrice : null),
    unitPrice: row.unitPrice ?? (isSame ? before.unitPrice : null),
    memberPrice: isSame ? before.memberPrice : null,
    ...(isSame && promotions ? { promotions } : {}),
    ...(still ? { byModel: still } : {}),
  };
}

/** The product with the price that waits for its second reading; while one waits, no price is sure. */
export function withPending(product: ProductRow, pending: PendingPrice | null): ProductRow {
  const { pendingPrice: _, ...rest } = product;
  return pending ? { ...rest, pendingPrice: pending, isPriceSure: false } : rest;
}

// What a model said once is kept while the page may only be half drawn; each reading looks for it again.
function modelWordsOf(snapshot: ProductSnapshot, before: Product | null): Partial<ProductRow> {
  const modelWords = snapshot.modelWords ?? before?.modelWords;
  const byModel = fieldsByModel(snapshot);
  return { ...(modelWords ? { modelWords } : {}), ...(byModel.length > 0 ? { byModel } : {}) };
}

function sightingOf(
  before: Product | null,
  now: number,
): Pick<Product, 'firstSeenAt' | 'seenAt' | 'sightings' | 'isMuted'> {
  return {
    firstSeenAt: before?.firstSeenAt ?? now,
    seenAt: now,
    sightings: (before?.sightings ?? 0) + 1,
    isMuted: before?.isMuted ?? false,
  };
}
