import { decimal } from './money.mjs';
import { cheapestVariant, listedVariant } from './products.mjs';
import { unitPriceOf } from './unit-price.mjs';

/**
 * What a reader of a product page must find, as the page prints it; null where the page does not say.
 * @typedef {{shop: string, url: string, id: string, name: string, brand: string | null, sku: string | null, gtin: string | null, mpn: string | null, price: string | null, currency: string, listPrice: string | null, memberPrice: string | null, deposit: string | null, availability: 'InStock' | 'OutOfStock', quantity: {value: number, unit: string} | null, unitPrice: {amount: string, per: number, unit: string} | null, falsePrice: string | null, trap: string | null, needsScript: boolean, variants: object[]}} ProductExpectation
 */

/** The ground truth of one shop: its product pages and its listing pages. */
export function expectationsOf(shop, origin) {
  return {
    products: shop.products.map((product) => expectProduct(shop, product, origin)),
    listings: shop.listings(shop).map((listing) => expectListing(shop, listing, origin)),
  };
}

function expectProduct(shop, product, origin) {
  const base = {
    shop: shop.name,
    url: origin + shop.productPath(product),
    id: product.id,
    name: product.name,
    currency: shop.currency,
    brand: shop.prints.brand ? product.brand : null,
    trap: product.row.trap ?? null,
    falsePrice: product.row.lure ? decimal(product.row.lure) : null,
    needsScript: shop.needsScript === true || product.variants.length > 1,
    variants:
      product.variants.length > 1
        ? product.variants.map((one) => expectVariant(shop, product, one, origin))
        : [],
  };
  if (product.chosen) return { ...base, ...expectOffer(shop, product.chosen) };
  return {
    ...base,
    ...NOTHING_CHOSEN,
    sku: shop.prints.parentSku ? shop.parentSku(product) : null,
    ...priceRange(product),
  };
}

const NOTHING_CHOSEN = {
  gtin: null,
  mpn: null,
  price: null,
  listPrice: null,
  memberPrice: null,
  deposit: null,
  availability: 'InStock',
  quantity: null,
  unitPrice: null,
};

function expectOffer(shop, variant) {
  const { prints } = shop;
  const isGtinPrinted = prints.gtin && (variant.options.length === 0 || prints.variantGtin !== false);
  return {
    sku: prints.sku ? variant.sku : null,
    gtin: isGtinPrinted ? variant.gtin : null,
    mpn: prints.mpn ? variant.mpn : null,
    price: decimal(variant.price),
    listPrice: variant.listPrice === null ? null : decimal(variant.listPrice),
    memberPrice: variant.memberPrice === null ? null : decimal(variant.memberPrice),
    deposit: variant.deposit === 0 ? null : decimal(variant.deposit),
    availability: variant.stock > 0 ? 'InStock' : 'OutOfStock',
    quantity: variant.quantity,
    unitPrice: prints.unitPrice ? unitPriceOf(variant.price, variant.quantity) : null,
  };
}

function expectVariant(shop, product, variant, origin) {
  const path = shop.variantPath?.(product, variant);
  return {
    id: variant.id,
    options: variant.options,
    url: path ? origin + path : null,
    ...expectOffer(shop, variant),
  };
}

function priceRange(product) {
  const prices = product.variants.map((variant) => variant.price);
  return { lowPrice: decimal(Math.min(...prices)), highPrice: decimal(Math.max(...prices)) };
}

function expectListing(shop, { path, products }, origin) {
  // A shop that opens products unchosen prints "from – to" in its lists: the row's price is the lower end.
  const rowVariant = shop.opensUnchosen ? cheapestVariant : listedVariant;
  const rows = products.map((product) => ({
    name: product.name,
    price: decimal(rowVariant(product).price),
    currency: shop.currency,
    url: origin + shop.productPath(product),
  }));
  return { shop: shop.name, url: origin + path, needsScript: shop.needsScript === true, items: rows };
}
