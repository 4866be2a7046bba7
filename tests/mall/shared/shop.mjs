import { readdirSync, readFileSync } from 'node:fs';
import { createCarts } from './carts.mjs';
import { buildProducts } from './products.mjs';

const readText = (url) => readFileSync(url, 'utf8');

/** Opens a shop from its definition: fresh products, empty carts, no orders. */
export function openShop(definition) {
  const css = readStyles(definition);
  const shop = { ...definition, css, carts: createCarts(), orders: [] };
  return { ...shop, products: buildProducts(shop) };
}

/** Places the order that the visitor's cart stands for: remembers it and empties the cart. This is what no test may reach. */
export function placeOrder(visit, lines = visit.lines()) {
  const { shop } = visit;
  const number = 1000 + shop.orders.length + 1;
  shop.orders.push({ number, session: visit.session.id, path: visit.path, lines: lines.map(describeLine) });
  if (visit.session.id) shop.carts.clear(visit.session.id);
  return number;
}

/** A cart's line in plain words, for tests: ids, name, pieces and the price of one in minor units. */
export function describeLine(line) {
  const { key, product, variant, quantity } = line;
  const name = variant.title ? `${product.name} - ${variant.title}` : product.name;
  return {
    key,
    productId: product.id,
    variantId: variant.id,
    sku: variant.sku,
    gtin: variant.gtin,
    name,
    quantity,
    price: variant.price,
  };
}

/** The delivery rule as shops print it: "Delivery €3.90, free from €40 · Minimum order €15". */
export function deliveryLine(shop, money) {
  const { fee, freeFrom, minimum } = shop.delivery;
  const free = freeFrom === null ? '' : `, free from ${money(freeFrom)}`;
  return `Delivery ${money(fee)}${free}${minimum ? ` · Minimum order ${money(minimum)}` : ''}`;
}

// A shop may split its sheet: all of its folder's CSS in the order of the names, after the common reset and the sheet it shares.
function readStyles({ name, sheet }) {
  const folder = new URL(`../shops/${name}/`, import.meta.url);
  const sheets = readdirSync(folder)
    .filter((file) => file.endsWith('.css'))
    .sort();
  const common = ['base.css', ...(sheet ? [sheet] : [])].map((file) => new URL(file, import.meta.url));
  return [...common, ...sheets.map((file) => new URL(file, folder))].map(readText).join('');
}
