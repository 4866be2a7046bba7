import { parseQuantity, totalsOf } from '../../shared/carts.mjs';
import { addAsked } from '../../shared/form-cart.mjs';
import { findProduct, searchProducts } from '../../shared/products.mjs';
import { json } from '../../shared/respond.mjs';
import { placeOrder } from '../../shared/shop.mjs';
import { productState } from './state.mjs';

const ERRORS = {
  unknown: [404, 'PRODUCT_NOT_FOUND', 'We do not sell this product.'],
  soldout: [409, 'OUT_OF_STOCK', 'This product is out of stock.'],
  limit: [409, 'QUANTITY_LIMIT', 'There are not that many left.'],
};

/** The shop's own JSON API. @type {import('../../shared/router.mjs').Route[]} */
export const apiRoutes = [
  ['GET', '/api/cart', (visit) => json(cartState(visit))],
  ['POST', '/api/cart/items', (visit) => add(visit)],
  ['PATCH', '/api/cart/items/:id', (visit) => change(visit, parseQuantity(visit.json?.quantity, 0))],
  ['DELETE', '/api/cart/items/:id', (visit) => change(visit, 0)],
  ['GET', '/api/products/:id', (visit) => one(visit)],
  [
    'GET',
    '/api/search',
    (visit) => json({ items: searchProducts(visit.shop, visit.query.get('q') ?? '').map(productState) }),
  ],
  ['POST', '/api/orders', (visit) => json({ orderNumber: placeOrder(visit), status: 'PLACED' }, 201)],
];

/** The cart with its totals; amounts in cents. */
export function cartState(visit) {
  const { goods, delivery, total, meetsMinimum } = totalsOf(visit.shop, visit.lines());
  return {
    currency: 'EUR',
    items: visit.lines().map(({ product, variant, quantity }) => ({
      id: variant.id,
      productId: product.id,
      sku: variant.sku,
      gtin: variant.gtin,
      name: product.name,
      quantity,
      unitPriceCents: variant.price,
      totalCents: variant.price * quantity,
    })),
    subtotalCents: goods,
    deliveryCents: delivery,
    totalCents: total,
    minimumOrderCents: visit.shop.delivery.minimum,
    meetsMinimumOrder: meetsMinimum,
  };
}

function problem(reason) {
  const [status, code, message] = ERRORS[reason];
  return json({ error: { code, message } }, status);
}

function add(visit) {
  if (!visit.json?.productId)
    return json({ error: { code: 'BAD_REQUEST', message: 'productId is required.' } }, 400);
  const { refused } = addAsked(visit, visit.json.productId, visit.json.quantity);
  return refused ? problem(refused) : json(cartState(visit), 201);
}

function change(visit, quantity) {
  const line = visit.lines().find(({ variant }) => variant.id === visit.params.id);
  if (!line)
    return json({ error: { code: 'ITEM_NOT_IN_CART', message: 'This item is not in your cart.' } }, 404);
  if (quantity > line.variant.stock) return problem('limit');
  visit.shop.carts.set(visit.session.id, line.key, quantity);
  return json(cartState(visit));
}

function one(visit) {
  const product = findProduct(visit.shop, visit.params.id);
  return product ? json(productState(product)) : problem('unknown');
}
