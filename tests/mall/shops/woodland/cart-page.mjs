import { totalsOf } from '../../shared/carts.mjs';
import { picturePath } from '../../shared/common-routes.mjs';
import { html } from '../../shared/html.mjs';
import { variationName } from './attributes.mjs';
import { cartItemKey } from './cart-rules.mjs';
import { frame } from './frame.mjs';
import { amount } from './money.mjs';

/** The classic cart page: a form with `cart[key][qty]`, remove links, totals and the way to the checkout. */
export function cartPage(visit, notices) {
  const lines = visit.lines();
  const main = html`<h1 class="entry-title">Cart</h1><div class="woocommerce"><div class="woocommerce-notices-wrapper">${notices}</div>${lines.length > 0 ? filled(visit, lines) : html`<p class="cart-empty woocommerce-info">Your cart is currently empty.</p><a class="button wc-backward" href="/shop/">Return to shop</a>`}</div>`;
  return frame(visit, {
    title: `Cart – ${visit.shop.title}`,
    body: 'page woocommerce-cart woocommerce-page',
    main,
  });
}

/** The checkout page; its form orders. */
export function checkoutPage(visit) {
  const { total } = totalsOf(visit.shop, visit.lines());
  const main = html`<h1 class="entry-title">Checkout</h1><form name="checkout" method="post" class="checkout woocommerce-checkout" action="/checkout/"><label>Email address <input type="email" name="billing_email" autocomplete="email"></label><p>Total ${amount(total)}</p><button type="submit" class="button alt" name="woocommerce_checkout_place_order" id="place_order" value="Place order">Place order</button></form>`;
  return frame(visit, {
    title: `Checkout – ${visit.shop.title}`,
    body: 'page woocommerce-checkout woocommerce-page',
    main,
  });
}

function filled(visit, lines) {
  const totals = totalsOf(visit.shop, lines);
  return html`<form class="woocommerce-cart-form" action="/cart/" method="post"><table class="shop_table shop_table_responsive cart woocommerce-cart-form__contents"><thead><tr><th class="product-remove"></th><th class="product-thumbnail"></th><th class="product-name">Product</th><th class="product-price">Price</th><th class="product-quantity">Quantity</th><th class="product-subtotal">Subtotal</th></tr></thead><tbody>${lines.map(row)}
<tr><td colspan="6" class="actions"><button type="submit" class="button" name="update_cart" value="Update cart">Update cart</button><input type="hidden" name="woocommerce-cart-nonce" value="a1b2c3d4e5"></td></tr></tbody></table></form>
<div class="cart-collaterals"><div class="cart_totals"><h2>Cart totals</h2><table class="shop_table"><tbody><tr class="cart-subtotal"><th>Subtotal</th><td data-title="Subtotal">${amount(totals.goods)}</td></tr><tr class="woocommerce-shipping-totals shipping"><th>Shipping</th><td>${totals.delivery ? html`Flat rate: ${amount(totals.delivery)}` : 'Free shipping'}</td></tr><tr class="order-total"><th>Total</th><td><strong>${amount(totals.total)}</strong></td></tr></tbody></table>
<div class="wc-proceed-to-checkout"><a href="/checkout/" class="checkout-button button alt wc-forward">Proceed to checkout</a></div></div></div>`;
}

function row(line) {
  const { product, variant, quantity } = line;
  const key = cartItemKey(line);
  return html`<tr class="woocommerce-cart-form__cart-item cart_item"><td class="product-remove"><a href="/cart/?remove_item=${key}&_wpnonce=a1b2c3d4e5" class="remove" aria-label="Remove ${product.name} from cart" data-product_id="${variant.id}" data-product_sku="${variant.sku}">×</a></td><td class="product-thumbnail"><img src="${picturePath(variant)}" width="64" height="64" alt=""></td>
<td class="product-name" data-title="Product"><a href="/product/${product.slug}/">${variationName(product, variant)}</a></td><td class="product-price" data-title="Price">${amount(variant.price)}</td><td class="product-quantity"><div class="quantity"><input type="number" class="input-text qty text" name="cart[${key}][qty]" value="${quantity}" min="0" max="${variant.stock}" aria-label="${product.name} quantity"></div></td><td class="product-subtotal" data-title="Subtotal">${amount(variant.price * quantity)}</td></tr>`;
}
