import { foodFacts } from '../catalogue/food.mjs';
import { items } from '../catalogue/items.mjs';

/**
 * One thing to buy: a product without options has exactly one. Prices in minor units, `stock` in pieces.
 * @typedef {{id: string, item: any, options: string[], title: string, sku: string, gtin: string, mpn: string | null, price: number, listPrice: number | null, memberPrice: number | null, deposit: number, stock: number, quantity: {value: number, unit: string} | null}} Variant
 */
/**
 * One product page. `chosen` is the variant that the page opens with, null when the shop makes the visitor pick.
 * @typedef {{id: string, slug: string, name: string, brand: string | null, category: string, about: string, optionNames: string[], variants: Variant[], chosen: Variant | null, row: any}} Product
 */

/** The products of one shop, fresh and so free to change, from its assortment. @returns {Product[]} */
export function buildProducts(shop) {
  return shop.range.map((row) => buildProduct(shop, row));
}

/** The product with this id, or null. */
export function findProduct(shop, id) {
  return shop.products.find((product) => product.id === id) ?? null;
}

/** The product and variant for a variant's id, or for the id of a product without options; null when neither is known. */
export function findVariant(shop, id) {
  for (const product of shop.products) {
    const variant = product.variants.find((one) => one.id === id);
    if (variant) return { product, variant };
    if (product.id === id) return { product, variant: product.chosen };
  }
  return null;
}

/** The products whose name, brand or description hold every word that was asked for. */
export function searchProducts(shop, words) {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return [];
  return shop.products.filter((product) => {
    const text = `${product.name} ${product.brand ?? ''} ${product.about}`.toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}

/** The products of one category, in the shop's order. */
export function productsIn(shop, category) {
  return shop.products.filter((product) => product.category === category);
}

/** Whether any variant can be bought. @param {Product} product */
export function isBuyable(product) {
  return product.variants.some((variant) => variant.stock > 0);
}

/** The variant that stands for a product in lists: the one its page opens with, else the cheapest. @param {Product} product */
export function listedVariant(product) {
  return product.chosen ?? cheapestVariant(product);
}

/** The variant with the lowest price; the first of several. @param {Product} product */
export function cheapestVariant(product) {
  return [...product.variants].sort((a, b) => a.price - b.price)[0];
}

function buildProduct(shop, row) {
  const rows = row.variants ?? [row];
  const variants = rows.map((one) => buildVariant(shop, one, row));
  const item = variants[0].item;
  return {
    id: row.id,
    slug: row.slug ?? slugOf(item),
    name: row.name ?? shop.nameOf(item),
    brand: item.brand,
    category: item.category,
    about: row.about ?? item.about,
    food: row.food ?? foodFacts[row.key] ?? null,
    optionNames: row.options ?? [],
    variants,
    chosen: chosenVariant(shop, row, variants),
    row,
  };
}

function chosenVariant(shop, row, variants) {
  if (variants.length === 1) return variants[0];
  if (shop.opensUnchosen) return row.chosen === undefined ? null : variants[row.chosen];
  return variants.find((variant) => variant.stock > 0) ?? variants[0];
}

function buildVariant(shop, row, parent) {
  const item = items[row.key];
  if (!item) throw new Error(`The range of ${shop.name} names "${row.key}", which no catalogue has.`);
  const options = parent.variants ? row.options : [];
  return {
    id: row.variantId ?? row.id,
    item,
    options,
    title: options.join(' / '),
    sku: shop.skuOf ? shop.skuOf(row) : `${shop.skuPrefix}-${item.gtin.slice(3, 12).replace(/^0+/, '')}`,
    gtin: row.gtin ?? item.gtin,
    mpn: item.mpn,
    price: row.price,
    listPrice: row.was ?? null,
    memberPrice: row.member ?? null,
    deposit: row.deposit ?? 0,
    stock: row.stock ?? 40,
    quantity: row.quantity ?? item.quantity,
  };
}

function slugOf(item) {
  const words = `${item.brand ?? ''} ${item.name} ${item.size}`.toLowerCase();
  return words.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}
