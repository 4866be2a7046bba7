import { totalsOf } from '../../shared/carts.mjs';
import { picturePath } from '../../shared/common-routes.mjs';
import { piecesIn, productRows, valuesOf } from '../../shared/counter.mjs';
import { html, raw } from '../../shared/html.mjs';
import { dollar } from '../../shared/money.mjs';
import { optionIds } from './cart.mjs';

const CART = 'index.php?route=checkout/cart';

/** A page as OpenCart 3's default theme frames it; addresses are relative to its base. */
export function frame(visit, title, main, foot = '', head = '') {
  return html`<html dir="ltr" lang="en-US"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><base href="${visit.origin}/">${head}<link href="catalog/view/theme/default/stylesheet/stylesheet.css" rel="stylesheet"><link rel="stylesheet" href="/theme.css"></head>
<body><header><div><a class="logo" href="index.php?route=common/home">The Workbench</a><nav id="menu"><a href="index.php?route=product/category&path=20">Outdoor</a></nav><form id="search" action="index.php"><input type="hidden" name="route" value="product/search"><input type="search" name="search" aria-label="Search"></form><a href="${visit.origin}/${CART}" title="Shopping Cart">Shopping Cart (${piecesIn(visit.lines())})</a></div></header>
<main id="content">${main}</main><footer><div>The Workbench, Portland · Delivery $5.95, free from $75</div></footer>${foot}</body></html>`;
}

/** A heading with rows below it. */
export function listPage(visit, title, products) {
  const words = { price: dollar, soldOut: 'Out Of Stock', none: 'There are no products to list.' };
  return frame(visit, title, productRows(visit, { title, products, ...words }));
}

/** A product page: what is chosen stands in no form, and the page's script sends it. */
export function productPage(visit, product) {
  const [variant] = product.variants;
  const isOut = variant.stock === 0;
  const main = html`<div class="thing"><img src="${picturePath(variant)}" width="380" height="380" alt=""><div><h1>${product.name}</h1><ul class="list-unstyled"><li>Brand: <a href="index.php?route=product/manufacturer/info&manufacturer_id=5">${product.brand}</a></li><li>Product Code: ${variant.sku}</li><li>Availability: ${isOut ? 'Out Of Stock' : 'In Stock'}</li></ul><ul class="list-unstyled"><li><h2 class="price">${dollar(variant.price)}</h2></li></ul><p>${product.about}</p>
<div id="product">${product.optionNames.map((name, at) => optionField(product, name, at))}<label class="control-label" for="input-quantity">Qty</label><input type="text" name="quantity" value="1" size="2" id="input-quantity" class="form-control"><input type="hidden" name="product_id" value="${product.id}"><button type="button" id="button-cart" data-loading-text="Loading..." class="btn btn-primary btn-lg btn-block">Add to Cart</button></div></div></div>`;
  const canonical = html`<link rel="canonical" href="${visit.origin}${visit.shop.productPath(product)}">`;
  return frame(visit, product.name, main, SENDS, canonical);
}

// OpenCart prints what lies between the goods and the total as a table of its own.
function sums({ goods, delivery, total }) {
  const row = (label, minor) =>
    html`<tr><td class="text-right"><strong>${label}:</strong></td><td class="text-right">${dollar(minor)}</td></tr>`;
  return html`<div class="col-sm-4 col-sm-offset-8"><table class="table table-bordered">${row('Sub-Total', goods)}${delivery > 0 ? row('Flat Shipping Rate', delivery) : ''}${row('Total', total)}</table></div>`;
}

/** The cart page; a line that the stock does not cover is starred. */
export function cartPage(visit) {
  const lines = visit.lines();
  if (lines.length === 0)
    return frame(visit, 'Shopping Cart', html`<h1>Shopping Cart</h1><p>Your shopping cart is empty!</p>`);
  const isShort = lines.some(({ variant, quantity }) => quantity > variant.stock);
  const rows = lines.map(
    (line) =>
      html`<tr><td class="text-left"><a href="${visit.origin}${visit.shop.productPath(line.product)}">${line.product.name}</a>${line.quantity > line.variant.stock ? html` <span class="text-danger">***</span>` : ''}${line.variant.options.map((value, at) => html`<br><small>${line.product.optionNames[at]}: ${value}</small>`)}</td><td class="text-left">${line.variant.sku}</td><td class="text-left"><div class="input-group btn-block"><input type="text" name="quantity[${cartKey(line)}]" value="${line.quantity}" size="1" class="form-control"><button type="submit" title="Update" class="btn btn-primary">↻</button><button type="button" title="Remove" class="btn btn-danger" onclick="cart.remove('${cartKey(line)}');">×</button></div></td><td class="text-right">${dollar(line.variant.price)}</td><td class="text-right">${dollar(line.variant.price * line.quantity)}</td></tr>`,
  );
  const warning = isShort
    ? html`<div class="alert alert-danger">Products marked with *** are not available in the desired quantity or not in stock!</div>`
    : '';
  return frame(
    visit,
    'Shopping Cart',
    html`${warning}<h1>Shopping Cart</h1><form action="${visit.origin}/${CART}/edit" method="post" enctype="multipart/form-data"><table class="cart"><thead><tr><td>Product Name</td><td>Model</td><td>Quantity</td><td>Unit Price</td><td>Total</td></tr></thead><tbody>${rows}</tbody></table></form>${sums(totalsOf(visit.shop, lines))}<a href="${visit.origin}/index.php?route=checkout/checkout" class="btn btn-primary">Checkout</a>`,
  );
}

/** The id of a line in OpenCart's cart table. */
export const cartKey = ({ variant }) => String(3000 + Number(variant.id));

function optionField(product, name, at) {
  const id = optionIds(product)[at];
  return html`<div class="form-group required"><label class="control-label" for="input-option${id}">${name}</label><select name="option[${id}]" id="input-option${id}" class="form-control"><option value=""> --- Please Select --- </option>${valuesOf(product, at).map((value, index) => html`<option value="${index + 1}">${value}</option>`)}</select></div>`;
}

const SENDS = raw(`<script>
document.getElementById('button-cart').addEventListener('click', async () => {
  const body = new URLSearchParams([...document.querySelectorAll('#product input, #product select')].map((field) => [field.name, field.value]));
  const answer = await (await fetch('index.php?route=checkout/cart/add', { method: 'POST', body })).json();
  if (answer.success) document.querySelector('header a[title]').textContent = answer.total;
});
</script>`);
