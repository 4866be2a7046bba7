import type { Product } from '../../utils/domain/product/product';

/** A product as a page's reading would leave it, with only what a test names. */
export function productOf(given: Partial<Product>): Product {
  const origin = given.origin ?? 'https://shop.example';
  const url = given.url ?? `${origin}/p`;
  return {
    productKey: url,
    origin,
    url,
    name: 'Thing',
    brand: null,
    sku: null,
    mpn: null,
    gtin: null,
    thumbnail: null,
    price: null,
    isPriceSure: true,
    priceConflict: [],
    listPrice: null,
    memberPrice: null,
    availability: 'InStock',
    itemCondition: null,
    seller: null,
    quantity: null,
    unitPrice: null,
    variant: [],
    variantId: null,
    breadcrumbs: [],
    platform: null,
    isSponsored: false,
    firstSeenAt: 0,
    seenAt: 0,
    sightings: 1,
    hasOwnPage: true,
    isMuted: false,
    ...given,
  };
}
