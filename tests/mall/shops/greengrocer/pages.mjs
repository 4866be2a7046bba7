import { totalsOf } from '../../shared/carts.mjs';
import { picturePath } from '../../shared/common-routes.mjs';
import { html, raw, scriptJson } from '../../shared/html.mjs';
import { euroBefore, euroShort } from '../../shared/money.mjs';
import { deliveryLine } from '../../shared/shop.mjs';
import { unitMinor, unitPriceOf } from '../../shared/unit-price.mjs';
import { cartScript } from './cart-script.mjs';
import { productState } from './state.mjs';

function frame(visit, title, main, state = {}) {
  const count = visit.lines().reduce((sum, line) => sum + line.quantity, 0);
  return html`<html lang="en-IE"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title} | Greengrocer</title><link rel="stylesheet" href="/theme.css"></head>
<body><div id="__next"><div class="strip" data-test="delivery">${deliveryLine(visit.shop, euroShort)}</div>
<header class="top"><a href="/" class="logo"><span>●</span> greengrocer</a><form action="/search"><input name="q" type="search" placeholder="Search for milk, bread, cola…" aria-label="Search"></form><a href="/cart" class="basket">Cart <b data-count>${count}</b></a></header>
<nav class="aisles">${Object.entries(visit.shop.categories).map(([slug, name]) => html`<a href="/c/${slug}">${name}</a>`)}</nav><main>${main}</main>
<footer>Greengrocer Online · Picked by hand in Dublin 8 · ${deliveryLine(visit.shop, euroShort)}</footer></div>
<script id="__NEXT_DATA__" type="application/json">${scriptJson({ props: { pageProps: state }, page: visit.path, query: {}, buildId: 'gg-2026-11' })}</script><script>window.__INITIAL_STATE__=${scriptJson(state)}</script>${cartScript}</body></html>`;
}

/** The front page. */
export function homePage(visit) {
  const main = html`<section class="hero"><h1>Fresh today, at your door tonight</h1><p>Use code <b>FIRST5</b> for €5 off your first order over €50.</p></section><h2>Weekly favourites</h2>${tiles(visit.shop.products.slice(0, 12))}`;
  return frame(visit, 'Fresh groceries delivered', main, {
    featured: visit.shop.products.slice(0, 12).map(productState),
  });
}

/** A category or search page. */
export function listPage(visit, title, products) {
  return frame(
    visit,
    title,
    html`<h1>${title}</h1><p class="hint">${products.length} products</p>${tiles(products)}`,
    { results: products.map(productState) },
  );
}

/** A product page: the normal price first, the loyalty price beside it, both also in the page's state. */
export function productPage(visit, product) {
  const [variant] = product.variants;
  const main = html`<div class="pdp"><div class="pdp-image"><img src="${picturePath(variant)}" width="400" height="400" alt="${product.name}"></div><div class="pdp-info"><h1 data-test="product-title">${product.name}</h1><p class="hint">${variant.item.size} pack</p>
<div class="pdp-prices"><div data-test="price"><span class="big">${euroBefore(variant.price)}</span>${variant.listPrice ? html` <s data-test="was-price">Was ${euroBefore(variant.listPrice)}</s>` : ''}<div class="per" data-test="unit-price">${perUnit(variant)}</div></div>${memberBox(variant)}</div>
${variant.stock === 0 ? raw('<p class="out">Out of stock</p>') : raw('<p class="in">In stock</p>')}<div class="add-row"><label>Qty <input type="number" value="1" min="1" max="${String(variant.stock)}" data-quantity></label><button class="add" data-add="${variant.id}" ${variant.stock === 0 ? raw('disabled') : ''}>Add to cart</button></div>
<p class="msg" role="status"></p><h2>About this product</h2><p>${product.about}</p>${foodSections(product)}<dl><dt>Product code</dt><dd>${variant.sku}</dd><dt>Barcode</dt><dd>${variant.gtin}</dd>${product.brand ? html`<dt>Brand</dt><dd>${product.brand}</dd>` : ''}</dl></div></div>`;
  return frame(visit, product.name, main, { product: productState(product) });
}

/** The cart page. */
export function cartPage(visit) {
  const lines = visit.lines();
  const totals = totalsOf(visit.shop, lines);
  const rows = lines.map(
    ({ product, variant, quantity }) =>
      html`<li data-line="${variant.id}"><img src="${picturePath(variant)}" width="64" height="64" alt=""><a href="${visit.shop.productPath(product)}">${product.name}</a><input type="number" value="${quantity}" min="0" data-set="${variant.id}" aria-label="Quantity of ${product.name}"><span class="line-total">${euroBefore(variant.price * quantity)}</span></li>`,
  );
  const sums = html`<div class="sums"><p>Subtotal <b>${euroBefore(totals.goods)}</b></p><p>Delivery <b>${totals.delivery ? euroBefore(totals.delivery) : 'Free'}</b></p><p class="all">Total <b>${euroBefore(totals.total)}</b></p>${totals.meetsMinimum ? html`<a class="add" href="/checkout">Go to checkout</a>` : html`<p class="out">Add ${euroBefore(1500 - totals.goods)} more to reach the minimum order of €15.</p>`}</div>`;
  return frame(
    visit,
    'Your cart',
    html`<h1>Your cart</h1><p class="msg" role="status"></p>${lines.length > 0 ? html`<ul class="lines">${rows}</ul>${sums}` : html`<p class="hint">Nothing in here yet.</p>`}`,
  );
}

/** The page whose button orders. */
export function checkoutPage(visit) {
  const { total } = totalsOf(visit.shop, visit.lines());
  return frame(
    visit,
    'Checkout',
    html`<h1>Checkout</h1><p>Total to pay ${euroBefore(total)}</p><button class="add" data-order>Place order and pay</button><p class="msg" role="status"></p>`,
  );
}

function foodSections({ food }) {
  if (!food) return '';
  const { ingredients, traces, nutrition, label } = food;
  const rows = nutrition?.map(([name, value]) => html`<tr><th>${name}</th><td>${value}</td></tr>`);
  return html`${label ? html`<p class="label">${label}</p>` : ''}<details><summary>Ingredients</summary><p>${raw(ingredients)}</p>${traces ? html`<p>${traces}</p>` : ''}</details>${rows ? html`<h3>Nutrition</h3><table><tr><th>Typical values</th><th>per 100 ${food.per ?? 'g'}</th></tr>${rows}</table>` : ''}`;
}

function perUnit(variant) {
  const unitPrice = unitPriceOf(variant.price, variant.quantity);
  return unitPrice
    ? `${euroBefore(unitMinor(unitPrice))} ${unitPrice.unit === 'piece' ? 'each' : `/ ${unitPrice.unit}`}`
    : '';
}

function memberBox(variant) {
  if (!variant.memberPrice) return '';
  return html`<div class="member" data-test="loyalty-price"><span>Green Card price</span><b>${euroBefore(variant.memberPrice)}</b></div>`;
}

function tiles(products) {
  return html`<div class="tiles" data-test="product-list">${products.map((product) => {
    const [variant] = product.variants;
    const path = `/p/${product.slug}/${product.id}`;
    return html`<article class="tile" data-id="${product.id}"><a href="${path}"><img src="${picturePath(variant)}" width="200" height="200" alt="" loading="lazy"><h3>${product.name}</h3></a><div class="tile-price"><span class="now">${euroBefore(variant.price)}</span>${variant.listPrice ? html`<s>${euroBefore(variant.listPrice)}</s>` : ''}<small>${perUnit(variant)}</small></div>${memberBox(variant)}<button class="add" data-add="${variant.id}" ${variant.stock === 0 ? raw('disabled') : ''}>${variant.stock === 0 ? 'Out of stock' : 'Add'}</button></article>`;
  })}</div>`;
}
