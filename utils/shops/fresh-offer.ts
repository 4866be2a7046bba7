import type { Approval, FillRefusal } from '../domain/cart/cart';
import { compareMoney, isSameCurrency, type Money } from '../domain/money/money';
import { isBuyable } from '../domain/product/offer';
import type { PageReading, ProductSnapshot } from '../domain/product/product';
import type { FreshOffer, ShopAdapter, ShopPage } from './adapter';
import { gateOf } from './gates';
import { foldChoice } from './pick-variant';
import { fetchProduct } from './product-page';
import { ShopRefusal } from './refusal';

/** Reads a document as the page at an address. */
export type PageReader = (document: Document, url: string) => PageReading;

/**
 * What the shop asks for the approved thing at this moment: by the platform's data where it has any, and by the product's own
 * page, of which the dearer word counts. Throws ShopRefusal `navigated` when only a page that is shown would tell.
 */
export async function readFreshOffer(
  page: ShopPage,
  adapter: ShopAdapter,
  approval: Approval,
  read: PageReader,
): Promise<FreshOffer> {
  const own = (await adapter.readOffer?.(page, approval)) ?? null;
  if (own?.price) return own;
  const snapshot = await readProductPage(page, approval, read);
  if (!snapshot || !isSameVariant(snapshot, approval))
    return own ?? { price: null, highest: null, availability: null };
  const availability = own?.availability ?? snapshot.availability.value;
  return { price: snapshot.price.value, highest: dearest(snapshot), availability };
}

/** Why an offer is not taken, with the price that speaks against it. */
export interface OfferRefusal {
  readonly refusal: FillRefusal;
  readonly detail: null;
  readonly seenPrice?: Money;
}

/** Why an offer may not be taken any more; null when it may. A price that the shop does not tell is checked in the cart. */
export function judgeOffer(
  { price, highest, availability }: FreshOffer,
  maxPrice: Money,
): OfferRefusal | null {
  if (!isBuyable(availability)) return { refusal: 'out-of-stock', detail: null };
  if (price === null) return null;
  const worst = highest ?? price;
  if (!isSameCurrency(worst, maxPrice)) return { refusal: 'price-conflict', detail: null, seenPrice: worst };
  if (compareMoney(price, maxPrice) > 0) return { refusal: 'price-rose', detail: null, seenPrice: price };
  if (compareMoney(worst, maxPrice) > 0) return { refusal: 'price-conflict', detail: null, seenPrice: worst };
  return null;
}

/** The same for a price alone, as a cart's line tells it. */
export function judgePrice(price: Money, maxPrice: Money): OfferRefusal | null {
  return judgeOffer({ price, highest: null, availability: null }, maxPrice);
}

// A page without its scripts may name all variants' prices at once, or nothing yet; one that is shown has settled which.
async function readProductPage(
  page: ShopPage,
  approval: Approval,
  read: PageReader,
): Promise<ProductSnapshot | null> {
  const shownAt = page.document.URL;
  const fetched = await fetchProduct(page, approval);
  const product = pricedProduct(read(fetched.document, fetched.url));
  if (product && product.price.conflict.length === 0) return product;
  if (pathOf(shownAt) !== pathOf(approval.url)) throw new ShopRefusal('navigated', pathOf(approval.url));
  const known = pricedProduct(read(page.document, shownAt)) ?? product;
  const gate = known ? null : gateOf(fetched.document);
  if (gate) throw new ShopRefusal(gate);
  return known;
}

function pricedProduct(reading: PageReading): ProductSnapshot | null {
  return reading.kind === 'product' && reading.product.price.value ? reading.product : null;
}

function isSameVariant(snapshot: ProductSnapshot, approval: Approval): boolean {
  if (snapshot.variantId !== null && approval.variantId !== null)
    return snapshot.variantId === approval.variantId;
  const given = snapshot.variant.map(({ value }) => foldChoice(value));
  return approval.variant.every(({ value }) => given.includes(foldChoice(value)));
}

// The approval covers what was shown: a page that also names a dearer price may charge that one.
function dearest({ price }: ProductSnapshot): Money | null {
  const claims = [price.value, ...price.conflict.map(({ value }) => value)].filter((value) => value !== null);
  const foreign = claims.find((claim) => price.value && !isSameCurrency(claim, price.value));
  return foreign ?? claims.sort(compareMoney).at(-1) ?? null;
}

function pathOf(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname + new URL(url).search : url;
}
