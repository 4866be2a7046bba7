import { countInCart, totalsOf } from '../../shared/carts.mjs';
import { valuesOf } from '../../shared/counter.mjs';
import { findProduct } from '../../shared/products.mjs';
import { json } from '../../shared/respond.mjs';
import { readCookie } from '../../shared/sessions.mjs';

const TOKENS = { 'XSRF-TOKEN': 'd41d8cd98f00b204', 'SF-CSRF-TOKEN': '7c9e6679-7425-40de-944b-e07fc1f90ae7' };

/** A page of the shop, which gives the visitor the cookies that its script sends back as headers. */
export const withTokens = (answer) => ({
  ...answer,
  cookies: Object.entries(TOKENS).map(([name, value]) => `${name}=${value}; Path=/; SameSite=Lax`),
});

/** What is written without the visitor's tokens is not taken. */
export const guarded = (act) => (visit) => {
  const isOwn = Object.keys(TOKENS).every((name) => {
    const cookie = readCookie(visit.headers.cookie, name);
    return cookie === null || visit.headers[`x-${name.toLowerCase()}`] === cookie;
  });
  return isOwn ? act(visit) : problem(403, 'Forbidden', 'Invalid CSRF token');
};

/** The visitor's carts: one, or none before anything is in it. */
export const carts = (visit) => json(visit.lines().length > 0 ? [cartOf(visit)] : []);

/** Adds line items to a new cart or to the one that is named. */
export function addItems(visit) {
  if (visit.params.id !== undefined && visit.params.id !== cartId(visit))
    return problem(404, 'Not Found', 'Cart not found');
  for (const item of visit.json?.lineItems ?? []) {
    const refused = addItem(visit, item);
    if (refused) return refused;
  }
  return json(cartOf(visit));
}

/** Sets the count of a line. */
export function putItem(visit) {
  const line = lineOf(visit);
  const quantity = visit.json?.lineItem?.quantity;
  if (!line || !Number.isInteger(quantity)) return problem(404, 'Not Found', 'Item not found');
  if (quantity > line.variant.stock) return short(line.product);
  visit.shop.carts.set(visit.session.id, line.key, quantity);
  return json(cartOf(visit));
}

/** Takes a line out; with the last one the cart is gone, which is no content. */
export function deleteItem(visit) {
  const line = lineOf(visit);
  if (!line) return problem(404, 'Not Found', 'Item not found');
  visit.shop.carts.set(visit.session.id, line.key, 0);
  return visit.lines().length > 0 ? json(cartOf(visit)) : { status: 204, headers: {}, body: '' };
}

const problem = (status, title, detail) => json({ status, title, type: 'about:blank', detail }, status);
const short = ({ name }) =>
  problem(
    422,
    'Unprocessable Entity',
    `Your request for "${name}" exceeds the quantity in stock: not enough stock.`,
  );
const cartId = ({ session }) => `bc218c65-${session.id ?? ''}`;
const lineId = ({ variant }) => `4e3a9f1c-${variant.id}`;
const lineOf = (visit) => visit.lines().find((line) => lineId(line) === visit.params.item);

function addItem(visit, { productId, quantity, optionSelections = [] }) {
  const product = findProduct(visit.shop, String(productId));
  if (!product) return problem(404, 'Not Found', 'Product not found');
  const chosen = product.optionNames.map((_, at) => {
    const value = optionSelections.find(({ optionId }) => optionId === 130 + at)?.optionValue;
    return valuesOf(product, at)[Number(value) - 500];
  });
  const variant = product.variants.find(({ options }) => options.every((value, at) => value === chosen[at]));
  if (!variant) return problem(422, 'Unprocessable Entity', 'Please select the required options');
  const session = visit.session.begin();
  if (countInCart(visit.shop, session, variant) + quantity > variant.stock) return short(product);
  visit.shop.carts.add(session, product, variant, quantity);
  return null;
}

function cartOf(visit) {
  const lines = visit.lines();
  const { goods } = totalsOf(visit.shop, lines);
  return {
    id: cartId(visit),
    currency: { name: 'US Dollars', code: 'USD', symbol: '$', decimalPlaces: 2 },
    isTaxIncluded: false,
    baseAmount: goods / 100,
    cartAmount: goods / 100,
    lineItems: {
      physicalItems: lines.map((line) => itemOf(visit, line)),
      digitalItems: [],
      giftCertificates: [],
      customItems: [],
    },
    locale: 'en',
  };
}

function itemOf(visit, line) {
  const { product, variant, quantity } = line;
  return {
    id: lineId(line),
    parentId: null,
    variantId: 70 + Number(variant.id),
    productId: Number(product.id),
    sku: variant.sku,
    name: product.name,
    url: visit.origin + visit.shop.productPath(product),
    quantity,
    brand: product.brand,
    listPrice: variant.price / 100,
    salePrice: variant.price / 100,
    extendedSalePrice: (variant.price * quantity) / 100,
    options: variant.options.map((value, at) => ({
      name: product.optionNames[at],
      nameId: 130 + at,
      value,
      valueId: 500,
    })),
  };
}
