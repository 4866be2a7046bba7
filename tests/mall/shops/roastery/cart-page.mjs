import { totalsOf } from '../../shared/carts.mjs';
import { picturePath } from '../../shared/common-routes.mjs';
import { html } from '../../shared/html.mjs';
import { dollar } from '../../shared/money.mjs';
import { frame } from './frame.mjs';
import { lineKeyOf } from './shopify-json.mjs';

/** The cart page; its form is named as Shopify themes name it, with the checkout button beside "Update". */
export function cartPage(visit) {
  const lines = visit.lines();
  const totals = totalsOf(visit.shop, lines);
  const main =
    lines.length === 0
      ? html`<section class="wrap empty"><h1>Your cart is empty</h1><a class="button" href="/collections/all">Continue shopping</a></section>`
      : filled(lines, totals);
  return frame(visit, { title: `Your Shopping Cart – ${visit.shop.title}`, template: 'cart', main });
}

/** The checkout: sending its form orders. */
export function checkoutPage(visit) {
  const lines = visit.lines();
  const main = html`<section class="wrap checkout"><h1>Checkout</h1><p>${lines.length} lines, ${dollar(totalsOf(visit.shop, lines).total)} with shipping.</p>
<form method="post"><label>Email <input name="email" type="email" autocomplete="email"></label><label>Card number <input name="number" autocomplete="cc-number" inputmode="numeric"></label><button class="button" type="submit" id="checkout-pay-button">Pay now</button></form></section>`;
  return frame(visit, { title: `Checkout – ${visit.shop.title}`, template: 'checkout', main });
}

/** The page after an order. */
export function thanksPage(visit, number) {
  return frame(visit, {
    title: 'Thank you',
    template: 'thanks',
    main: html`<section class="wrap empty"><h1>Thank you for your purchase</h1><p>Order #${number}</p></section>`,
  });
}

function filled(lines, totals) {
  return html`<section class="wrap"><h1>Your cart</h1><form action="/cart" class="cart__contents" method="post" id="cart">
<table class="cart-items"><thead><tr><th colspan="2">Product</th><th>Quantity</th><th>Total</th></tr></thead><tbody>${lines.map(row)}</tbody></table>
<div class="cart__footer"><p class="totals">Subtotal <span class="totals__total-value">${dollar(totals.goods)} USD</span></p><p class="totals">Shipping <span>${totals.delivery ? dollar(totals.delivery) : 'Free'}</span></p>
<p class="totals totals--all">Estimated total <span>${dollar(totals.total)} USD</span></p><button type="submit" name="update" class="button button--secondary">Update</button> <button type="submit" id="checkout" class="button" name="checkout" form="cart">Check out</button></div></form></section>`;
}

function row({ product, variant, quantity }, at) {
  return html`<tr class="cart-item" id="CartItem-${at + 1}" data-key="${lineKeyOf(variant)}"><td class="cart-item__media"><img src="${picturePath(variant)}" width="90" height="90" alt=""></td>
<td class="cart-item__details"><a href="/products/${product.slug}?variant=${variant.id}" class="cart-item__name">${product.name}</a><div class="product-option">${variant.title || dollar(variant.price)}</div></td>
<td><input class="quantity__input" type="number" name="updates[]" value="${quantity}" min="0" aria-label="Quantity for ${product.name}"></td><td class="price price--end">${dollar(variant.price * quantity)}</td></tr>`;
}
