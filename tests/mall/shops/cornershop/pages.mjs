import { totalsOf } from '../../shared/carts.mjs';
import { picturePath } from '../../shared/common-routes.mjs';
import { html, raw } from '../../shared/html.mjs';
import { decimal, euroBefore, euroShort } from '../../shared/money.mjs';
import { deliveryLine } from '../../shared/shop.mjs';
import { unitMinor, unitPriceOf } from '../../shared/unit-price.mjs';

const PROBLEMS = {
  soldout: 'Sorry, that one is sold out.',
  limit: 'Sorry, at most 12 of a kind per order.',
  unknown: 'Sorry, we do not stock that.',
};
const UNITS = { kg: 'per kg', l: 'per litre', piece: 'per piece', roll: 'per roll' };

function frame(visit, title, main, head = '') {
  const count = visit.lines().reduce((sum, line) => sum + line.quantity, 0);
  return html`<html lang="en" prefix="og: http://ogp.me/ns# product: http://ogp.me/ns/product#"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} — Corner Shop</title>${head}<link rel="stylesheet" href="/theme.css"></head>
<body><header><div class="inner"><a class="sign" href="/">The Corner Shop</a><form action="/search"><input name="q" type="search" placeholder="Find something" aria-label="Search"></form><a href="/basket">Basket: ${count}</a></div></header>
<div class="inner layout"><aside><h2>Aisles</h2><ul>${Object.entries(visit.shop.aisles).map(([slug, name]) => html`<li><a href="/aisle/${slug}">${name}</a></li>`)}</ul><p class="terms">${deliveryLine(visit.shop, euroShort)}</p></aside><main>${main}</main></div>
<footer><div class="inner">${deliveryLine(visit.shop, euroShort)} · Open till eleven</div></footer></body></html>`;
}

/** The front page. */
export function homePage(visit) {
  return frame(
    visit,
    'Open till eleven',
    html`<h1>Evening. What do you need?</h1><p class="lead">Everything on the shelf is at your door in forty minutes.</p>${shelf(visit, visit.shop.products.slice(0, 12))}`,
  );
}

/** An aisle or search page. */
export function listPage(visit, title, products) {
  return frame(
    visit,
    title,
    html`<h1>${title}</h1>${products.length > 0 ? shelf(visit, products) : raw('<p>Nothing found.</p>')}`,
  );
}

/** A product page; its only machine-readable part is the Open Graph product tags. */
export function itemPage(visit, product) {
  const [variant] = product.variants;
  const main = html`<div class="item"><img src="${picturePath(variant)}" width="360" height="360" alt="${product.name}"><div><h1>${product.name}</h1><p class="cost">${euroBefore(variant.price)} ${variant.listPrice ? html`<del>${euroBefore(variant.listPrice)}</del>` : ''}</p><p class="unit">${perUnit(variant)}</p><p>${product.about}</p>${product.food ? html`<p><b>Ingredients:</b> ${raw(product.food.ingredients)}. ${product.food.traces ?? ''}</p>` : ''}
${variant.stock > 0 ? html`<p class="yes">On the shelf</p><form method="post" action="/basket/add"><input type="hidden" name="item_id" value="${variant.id}"><input name="qty" type="number" value="1" min="1" max="12" aria-label="Quantity"> <button>Put in basket</button></form>` : html`<p class="no">Sold out</p>`}
<p class="codes">Item ${variant.sku} · Barcode ${variant.gtin}</p></div></div>`;
  return frame(visit, product.name, main, openGraph(visit, product, variant));
}

/** The basket page. */
export function basketPage(visit) {
  const lines = visit.lines();
  const totals = totalsOf(visit.shop, lines);
  const problem = PROBLEMS[visit.query.get('problem')];
  const rows = lines.map(
    ({ product, variant, quantity }) =>
      html`<tr><td><a href="${visit.shop.productPath(product)}">${product.name}</a></td><td>${euroBefore(variant.price)}</td><td><input type="number" name="qty_${variant.id}" value="${quantity}" min="0" max="12" aria-label="Quantity"></td><td>${euroBefore(variant.price * quantity)}</td></tr>`,
  );
  const main = html`<h1>Basket</h1>${problem ? html`<p class="no" role="alert">${problem}</p>` : ''}${lines.length === 0 ? html`<p>Your basket is empty.</p>` : html`<form method="post" action="/basket/update"><table class="basket"><tr><th>Item</th><th>Price</th><th>Qty</th><th>Total</th></tr>${rows}<tr><td colspan="3">Delivery</td><td>${euroBefore(totals.delivery)}</td></tr><tr class="sum"><td colspan="3">To pay</td><td>${euroBefore(totals.total)}</td></tr></table><button>Update basket</button>${totals.meetsMinimum ? html` <a class="go" href="/checkout">Checkout</a>` : html`<p class="no">The minimum order is €10.</p>`}</form>`}`;
  return frame(visit, 'Basket', main);
}

/** The page whose form orders. */
export function checkoutPage(visit) {
  const { total } = totalsOf(visit.shop, visit.lines());
  return frame(
    visit,
    'Checkout',
    html`<h1>Checkout</h1><p>To pay: ${euroBefore(total)}</p><form method="post" action="/checkout/place"><input name="phone" placeholder="Phone" aria-label="Phone"> <button>Order now</button></form>`,
  );
}

/** The page after an order. */
export function thanksPage(visit, number) {
  return frame(visit, 'Thanks', html`<h1>On its way</h1><p>Order ${number}.</p>`);
}

function openGraph(visit, product, variant) {
  const tags = {
    'og:type': 'product',
    'og:title': product.name,
    'og:url': visit.origin + visit.path,
    'og:image': visit.origin + picturePath(variant),
    'og:site_name': 'Corner Shop',
    'product:brand': product.brand,
    'product:price:amount': decimal(variant.price),
    'product:price:currency': 'EUR',
    'product:availability': variant.stock > 0 ? 'in stock' : 'out of stock',
    'product:condition': 'new',
    'product:retailer_item_id': variant.sku,
  };
  return Object.entries(tags).map(([property, content]) =>
    content ? html`<meta property="${property}" content="${content}">` : '',
  );
}

function perUnit(variant) {
  const unitPrice = unitPriceOf(variant.price, variant.quantity);
  return unitPrice ? `${euroBefore(unitMinor(unitPrice))} ${UNITS[unitPrice.unit]}` : '';
}

function shelf(visit, products) {
  return html`<table class="shelf"><tbody>${products.map((product) => {
    const [variant] = product.variants;
    return html`<tr><td><img src="${picturePath(variant)}" width="72" height="72" alt=""></td><td class="what"><a href="${visit.shop.productPath(product)}">${product.name}</a><br><small>${perUnit(variant)}</small></td><td class="how-much">${variant.listPrice ? html`<del>${euroBefore(variant.listPrice)}</del> ` : ''}<b>${euroBefore(variant.price)}</b></td><td>${variant.stock > 0 ? html`<form method="post" action="/basket/add"><input type="hidden" name="item_id" value="${variant.id}"><button>Add</button></form>` : html`<span class="no">Sold out</span>`}</td></tr>`;
  })}</tbody></table>`;
}
