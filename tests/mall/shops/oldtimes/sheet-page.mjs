import { picturePath } from '../../shared/common-routes.mjs';
import { html, raw } from '../../shared/html.mjs';
import { decimal } from '../../shared/money.mjs';

/**
 * The same goods in the shop's printed catalogue, put on the web as it was set: euros and cents in two cells without a currency
 * sign, the basket's sum and the goods beside set in the very same way. No reader can know which of them is the price.
 */
export function sheetPage(visit, product) {
  const [variant] = product.variants;
  const goods = visit.lines().reduce((sum, line) => sum + line.variant.price * line.quantity, 0);
  const others = visit.shop.products.filter((one) => one !== product).slice(0, 3);
  return html`<html lang="en"><head><title>${product.name} - Old Times catalogue</title><style>.lm{padding:28px;background:#5a2a1a;color:#f5e3b5;font-size:24px}body{margin:0;background:#efe3c6;color:#3b2a1a;font:16px/1.5 Georgia,serif}.lw{max-width:860px;margin:0 auto;background:#fffdf6;padding:24px}.lh{display:flex;justify-content:space-between;border-bottom:1px solid #c9a866;padding-bottom:8px}.qx{font-size:30px;color:#b00000}.qx small,.qs small{font-size:.55em;vertical-align:super;margin-left:2px}.lb{display:flex;gap:24px;padding:24px 0}.lo{display:flex;gap:16px;border-top:1px solid #c9a866}.lo div{flex:1}</style></head>
<body><div class="lm">Old Times General Store</div><div class="lw"><div class="lh"><b>Old Times catalogue, page ${product.id}</b><a href="/basket.htm">Basket <span class="qs">${split(goods)}</span></a></div>
<div class="lb"><img src="${picturePath(variant)}" width="220" height="220" alt=""><div><h1>${product.name}</h1><p>Item no. ${variant.sku}</p><p>${product.about}</p><p class="qx">${split(variant.price)}</p>${form(variant)}</div></div>
<h2>More from this page</h2><div class="lo">${others.map((one) => html`<div><a href="/sheet.htm?id=${one.id}">${one.name}</a><p class="qx">${split(one.variants[0].price)}</p></div>`)}</div></div></body></html>`;
}

function split(minor) {
  const [whole, cents] = decimal(minor).split('.');
  return html`<span>${whole}</span><small>${cents}</small>`;
}

function form(variant) {
  return variant.stock > 0
    ? html`<form action="cart.cgi" method="post"><input type="hidden" name="id" value="${variant.id}"><input name="qty" value="1" size="2" aria-label="Pieces"> <input type="submit" value="Add to basket"></form>`
    : raw('<p>Out of stock</p>');
}
