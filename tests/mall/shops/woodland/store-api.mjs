import { createHash, randomBytes } from 'node:crypto';
import { parseQuantity } from '../../shared/carts.mjs';
import { findProduct, findVariant } from '../../shared/products.mjs';
import { json } from '../../shared/respond.mjs';
import { findRoute } from '../../shared/router.mjs';
import { placeOrder } from '../../shared/shop.mjs';
import { slugify, variantByAttributes } from './attributes.mjs';
import { addToCart, cartCookies, cartHash, lineByKey } from './cart-rules.mjs';
import { apiCart, apiLine, apiProduct } from './store-api-shapes.mjs';

const BASE = '/wp-json/wc/store/v1';
const SALT = randomBytes(16);
const nonce = () => createHash('sha256').update(SALT).update('wc_store_api').digest('hex').slice(0, 10);

/** WooCommerce's Store API: reading is open, every POST needs the `Nonce` header. @type {import('../../shared/router.mjs').Route[]} */
export const storeApiRoutes = [
  ['GET', `${BASE}/cart`, (visit) => cart(visit)],
  [
    'GET',
    `${BASE}/cart/items`,
    (visit) =>
      answer(
        visit,
        visit.lines().map((line) => apiLine(visit, line)),
      ),
  ],
  ['POST', `${BASE}/cart/add-item`, (visit) => guarded(visit, addItem)],
  ['POST', `${BASE}/cart/update-item`, (visit) => guarded(visit, updateItem)],
  ['POST', `${BASE}/cart/remove-item`, (visit) => guarded(visit, removeItem)],
  ['GET', `${BASE}/products`, (visit) => answer(visit, listProducts(visit))],
  ['GET', `${BASE}/products/:id`, (visit) => oneProduct(visit)],
  ['POST', `${BASE}/checkout`, (visit) => guarded(visit, checkout)],
];

/** The same behind one file, as WordPress has it with plain permalinks: `/index.php?rest_route=/wc/store/v1/cart`. */
export function byRestRoute(visit) {
  const path = `/wp-json${visit.query.get('rest_route') ?? ''}`;
  const found = findRoute(storeApiRoutes, visit.method, path);
  return found ? found.handler({ ...visit, path, params: found.params }) : null;
}

function answer(visit, value, status = 200) {
  const headers = {
    nonce: nonce(),
    'cart-token': visit.session.id ?? randomBytes(12).toString('hex'),
    'nonce-timestamp': String(Math.floor(Date.now() / 1000)),
    'cart-hash': cartHash(visit),
  };
  return { ...json(value, status, headers), cookies: cartCookies(visit) };
}

function failure(code, message, status) {
  return json({ code, message, data: { status } }, status);
}

function guarded(visit, act) {
  const given = visit.headers.nonce;
  if (!given)
    return failure(
      'woocommerce_rest_missing_nonce',
      'Missing the Nonce header. This endpoint requires a valid nonce.',
      401,
    );
  if (given !== nonce()) return failure('woocommerce_rest_invalid_nonce', 'Nonce is invalid.', 403);
  return act(byToken(visit), visit.json ?? Object.fromEntries(visit.fields));
}

// WooCommerce keeps the cart of a request with a Cart-Token under the token, and sets no session cookie for it.
function byToken(visit) {
  const id = visit.headers['cart-token'];
  if (!id) return visit;
  const session = { id, begin: () => id, cookie: () => null };
  return { ...visit, session, lines: () => visit.shop.carts.linesOf(id) };
}

function cart(visit, status = 200) {
  return answer(visit, apiCart(visit), status);
}

function addItem(visit, asked) {
  const id = String(asked.id ?? '');
  if (!id) return failure('rest_missing_callback_param', 'Missing parameter(s): id', 400);
  const found = findVariant(visit.shop, id);
  if (!found)
    return failure('woocommerce_rest_cart_invalid_product', 'This product cannot be added to the cart.', 400);
  const variant = pickVariation(found, asked);
  if (variant === undefined)
    return failure(
      'woocommerce_rest_missing_variation_data',
      `Missing variation data for variable product &quot;${found.product.name}&quot;.`,
      400,
    );
  if (variant === null)
    return failure('woocommerce_rest_variation_id_from_variation_data', 'No matching variation found.', 400);
  const result = addToCart(visit, found.product, variant, parseQuantity(asked.quantity) || 1);
  return result.line ? cart(visit, 201) : failure(result.code, result.message, result.status);
}

// A variable product's own id needs `variation: [{attribute, value}]`; a variation's id stands for itself, and what is said beside it
// has to be its own terms.
function pickVariation({ product, variant }, asked) {
  const isParent = product.optionNames.length > 0 && String(asked.id) === product.id;
  const isBare = !Array.isArray(asked.variation) || asked.variation.length === 0;
  if (isBare) return isParent ? undefined : variant;
  const given = new Map(
    asked.variation.map((one) => [
      slugify(String(one.attribute ?? '')).replace(/^(attribute-)?(pa-)?/, ''),
      slugify(String(one.value ?? '')),
    ]),
  );
  const found = variantByAttributes(product, (field) => given.get(field.replace('attribute_pa_', '')));
  return isParent || found === variant ? found : null;
}

function updateItem(visit, asked) {
  const line = lineByKey(visit, asked.key);
  if (!line)
    return failure('woocommerce_rest_cart_invalid_key', 'Cart item no longer exists or is invalid.', 409);
  const quantity = parseQuantity(asked.quantity, line.quantity);
  if (quantity > line.variant.stock)
    return failure(
      'woocommerce_rest_product_partially_out_of_stock',
      `You cannot add that amount of &quot;${line.product.name}&quot; to the cart because there is not enough stock (${line.variant.stock} remaining).`,
      400,
    );
  visit.shop.carts.set(visit.session.id, line.key, quantity);
  return cart(visit);
}

function removeItem(visit, asked) {
  const line = lineByKey(visit, asked.key);
  if (!line)
    return failure('woocommerce_rest_cart_invalid_key', 'Cart item no longer exists or is invalid.', 409);
  visit.shop.carts.set(visit.session.id, line.key, 0);
  return cart(visit);
}

function listProducts(visit) {
  const slug = visit.query.get('slug');
  const sku = visit.query.get('sku');
  const kept = visit.shop.products.filter(
    (product) =>
      (!slug || product.slug === slug) && (!sku || product.variants.some((variant) => variant.sku === sku)),
  );
  return kept.map((product) => apiProduct(visit, product));
}

function oneProduct(visit) {
  const product = findProduct(visit.shop, visit.params.id);
  return product
    ? answer(visit, apiProduct(visit, product))
    : failure('woocommerce_rest_product_invalid_id', 'Invalid product ID.', 404);
}

function checkout(visit) {
  return answer(visit, { order_id: placeOrder(visit), status: 'processing' });
}
