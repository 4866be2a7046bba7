import { parseQuantity } from '../../shared/carts.mjs';
import { html, raw } from '../../shared/html.mjs';
import { findProduct, findVariant } from '../../shared/products.mjs';
import { json } from '../../shared/respond.mjs';
import { variantByAttributes } from './attributes.mjs';
import { addToCart, cartCookies, cartHash, cartItemKey } from './cart-rules.mjs';

/** Does what `add-to-cart` in a request's form or address asks, on whatever page; the notices to print above it. */
export function noticesOfAdd(visit) {
  const read = (name) => visit.fields.get(name) ?? visit.query.get(name);
  const id = read('add-to-cart');
  if (!id || !/^\d+$/.test(id)) return null;
  const found = variantFromForm(visit, id, read);
  if (found.message) return errorNotice(found.message);
  const result = addToCart(visit, found.product, found.variant, parseQuantity(read('quantity')) || 1);
  return result.message
    ? errorNotice(result.message)
    : addedNotice(found.product, parseQuantity(read('quantity')) || 1);
}

/** What the cart page's form or a remove link changes. */
export function changeCart(visit) {
  const removed = visit.query.get('remove_item');
  for (const line of visit.lines()) {
    const key = cartItemKey(line);
    const wanted = key === removed ? '0' : visit.fields.get(`cart[${key}][qty]`);
    if (wanted !== null)
      visit.shop.carts.set(
        visit.session.id,
        line.key,
        Math.min(parseQuantity(wanted, line.quantity), line.variant.stock),
      );
  }
}

/** `?wc-ajax=add_to_cart`, the list pages' button: fragments and hash, or an error with the product's address. */
export function ajaxAdd(visit) {
  const found = findVariant(visit.shop, visit.fields.get('product_id') ?? '');
  const result = found?.variant
    ? addToCart(visit, found.product, found.variant, parseQuantity(visit.fields.get('quantity')) || 1)
    : null;
  if (!found) return json({ error: true, product_url: `${visit.origin}/shop/` });
  if (!result?.line)
    return json({ error: true, product_url: `${visit.origin}/product/${found.product.slug}/` });
  return { ...fragments(visit), cookies: cartCookies(visit) };
}

/** `?wc-ajax=get_refreshed_fragments`: pieces of markup by selector, and the cart's hash. */
export function fragments(visit) {
  const count = visit.lines().reduce((sum, line) => sum + line.quantity, 0);
  return json({
    fragments: { 'span.cart-count': `<span class="cart-count">${count}</span>` },
    cart_hash: cartHash(visit),
  });
}

function variantFromForm(visit, id, read) {
  const product = findProduct(visit.shop, id);
  const direct = findVariant(visit.shop, id);
  if (!product) return direct?.variant ? direct : { message: 'Sorry, this product cannot be purchased.' };
  if (product.optionNames.length === 0) return { product, variant: product.variants[0] };
  const chosen =
    product.variants.find((variant) => variant.id === read('variation_id')) ??
    variantByAttributes(product, read);
  if (!chosen)
    return {
      message: `Please choose product options&hellip; <a href="/product/${product.slug}/">${product.name}</a>`,
    };
  return { product, variant: chosen };
}

function addedNotice(product, quantity) {
  const what = quantity > 1 ? `${quantity} × “${product.name}” have` : `“${product.name}” has`;
  return html`<div class="woocommerce-message" role="alert" tabindex="-1">${what} been added to your cart. <a href="/cart/" class="button wc-forward">View cart</a></div>`;
}

function errorNotice(message) {
  return html`<ul class="woocommerce-error" role="alert"><li>${raw(message)}</li></ul>`;
}
