import { createHash } from 'node:crypto';
import { countInCart } from '../../shared/carts.mjs';
import { variationName } from './attributes.mjs';

/** Adds to the session's cart by WooCommerce's stock rules: `{line}`, or `{code, message, status}` when refused. */
export function addToCart(visit, product, variant, quantity) {
  const name = variationName(product, variant);
  if (variant.stock === 0)
    return refusal(
      'woocommerce_rest_product_out_of_stock',
      `You cannot add &quot;${name}&quot; to the cart because the product is out of stock.`,
    );
  const session = visit.session.begin();
  const inCart = countInCart(visit.shop, session, variant);
  if (quantity > variant.stock - inCart)
    return refusal('woocommerce_rest_product_partially_out_of_stock', notEnough(name, variant.stock, inCart));
  return { line: visit.shop.carts.add(session, product, variant, quantity) };
}

/** The key of a line: 32 hex digits, as WooCommerce makes them from product, variation and attributes. */
export function cartItemKey({ product, variant }) {
  return createHash('md5').update(`${product.id}_${variant.id}_${variant.title}`).digest('hex');
}

/** The line with this key, or undefined. */
export const lineByKey = (visit, key) => visit.lines().find((line) => cartItemKey(line) === key);

/** The cookies that WooCommerce sets beside its session while something is in the cart. */
export function cartCookies(visit) {
  const count = visit.lines().length;
  if (!visit.session.id) return [];
  if (count === 0)
    return ['woocommerce_items_in_cart=; Path=/; Max-Age=0', 'woocommerce_cart_hash=; Path=/; Max-Age=0'];
  return ['woocommerce_items_in_cart=1; Path=/', `woocommerce_cart_hash=${cartHash(visit)}; Path=/`];
}

/** A hash that changes with the cart's content. */
export function cartHash(visit) {
  const lines = visit.lines();
  if (lines.length === 0) return '';
  return createHash('md5')
    .update(JSON.stringify(lines.map((line) => [line.key, line.quantity])))
    .digest('hex');
}

function refusal(code, message) {
  return { code, message, status: 400 };
}

function notEnough(name, stock, inCart) {
  if (inCart > 0)
    return `You cannot add that amount to the cart &mdash; we have ${stock} in stock and you already have ${inCart} in your cart.`;
  return `You cannot add that amount of &quot;${name}&quot; to the cart because there is not enough stock (${stock} remaining).`;
}
