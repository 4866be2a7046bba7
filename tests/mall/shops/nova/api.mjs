import { setTimeout as wait } from 'node:timers/promises';
import { parseQuantity, totalsOf } from '../../shared/carts.mjs';
import { picturePath } from '../../shared/common-routes.mjs';
import { addAsked } from '../../shared/form-cart.mjs';
import { findProduct, listedVariant, productsIn, searchProducts } from '../../shared/products.mjs';
import { json } from '../../shared/respond.mjs';
import { placeOrder } from '../../shared/shop.mjs';

/** The app's API: product facts come at once, prices after 300 to 600 ms. @type {import('../../shared/router.mjs').Route[]} */
export const apiRoutes = [
  ['GET', '/api/products', (visit) => json({ products: list(visit).map(card) })],
  ['GET', '/api/products/:id', (visit) => one(visit)],
  ['GET', '/api/prices/:id', (visit) => prices(visit)],
  ['GET', '/api/cart', (visit) => json(cart(visit))],
  ['POST', '/api/cart', (visit) => add(visit)],
  ['PUT', '/api/cart/:line', (visit) => change(visit, parseQuantity(visit.json?.quantity, 0))],
  ['DELETE', '/api/cart/:line', (visit) => change(visit, 0)],
  ['POST', '/api/checkout', (visit) => json({ order: placeOrder(visit) }, 201)],
];

function list({ shop, query }) {
  if (query.get('q') !== null) return searchProducts(shop, query.get('q'));
  return query.get('category') ? productsIn(shop, query.get('category')) : shop.products;
}

function card(product) {
  const variant = listedVariant(product);
  return {
    id: product.id,
    name: product.name,
    brand: product.brand,
    image: picturePath(variant),
    price: variant.price,
    was: variant.listPrice,
    inStock: variant.stock > 0,
  };
}

function one({ shop, params }) {
  const product = findProduct(shop, params.id);
  if (!product) return json({ message: 'Not found' }, 404);
  const variants = product.variants.map(({ id, options, sku, gtin, ...variant }) => ({
    id,
    options,
    sku,
    gtin,
    image: picturePath({ id }),
    size: variant.item.size,
  }));
  return json({
    id: product.id,
    name: product.name,
    brand: product.brand,
    about: product.about,
    optionNames: product.optionNames,
    variants,
    chosen: product.chosen.id,
  });
}

async function prices({ shop, params }) {
  const product = findProduct(shop, params.id);
  if (!product) return json({ message: 'Not found' }, 404);
  await wait(300 + (Number(product.id.slice(-2)) % 7) * 50);
  return json(
    Object.fromEntries(
      product.variants.map((variant) => [
        variant.id,
        { price: variant.price, was: variant.listPrice, inStock: variant.stock > 0 },
      ]),
    ),
  );
}

function cart(visit) {
  const { goods, delivery, total } = totalsOf(visit.shop, visit.lines());
  const lines = visit.lines().map(({ product, variant, quantity }) => ({
    line: variant.id,
    productId: product.id,
    variantId: variant.id,
    sku: variant.sku,
    name: product.name,
    options: variant.options,
    image: picturePath(variant),
    quantity,
    price: variant.price,
    total: variant.price * quantity,
  }));
  return { currency: 'EUR', lines, goods, delivery, total };
}

function add(visit) {
  const { refused } = addAsked(visit, visit.json?.variantId, visit.json?.quantity);
  if (refused === 'unknown') return json({ message: 'Unknown variant' }, 404);
  return refused
    ? json({ message: refused === 'soldout' ? 'Sold out' : 'Not that many left' }, 409)
    : json(cart(visit), 201);
}

function change(visit, quantity) {
  const line = visit.lines().find(({ variant }) => variant.id === visit.params.line);
  if (!line) return json({ message: 'Not in cart' }, 404);
  visit.shop.carts.set(visit.session.id, line.key, Math.min(quantity, line.variant.stock));
  return json(cart(visit));
}
