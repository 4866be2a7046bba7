import { picturePath } from './common-routes.mjs';
import { html } from './html.mjs';
import { cheapestVariant, isBuyable, listedVariant } from './products.mjs';

/**
 * What the platform shops share: rows of products under a heading, in the words and prices of a shop.
 * @param {{title: string, products: any[], price: (minor: number) => string, soldOut: string, none: string}} list
 */
export function productRows(visit, { title, products, price, soldOut, none }) {
  const rows = products.map((product) => productRow(visit, product, price, soldOut));
  return html`<h1>${title}</h1>${rows.length > 0 ? html`<ul class="rows">${rows}</ul>` : html`<p>${none}</p>`}`;
}

/** The pieces in a visitor's cart. */
export const piecesIn = (lines) => lines.reduce((sum, line) => sum + line.quantity, 0);

/** The values of one of a product's options, each once, in the product's order. */
export const valuesOf = (product, at) => [...new Set(product.variants.map((variant) => variant.options[at]))];

function productRow({ shop }, product, price, soldOut) {
  const variant = shop.opensUnchosen ? cheapestVariant(product) : listedVariant(product);
  const path = shop.productPath(product);
  return html`<li class="row"><a href="${path}"><img src="${picturePath(listedVariant(product))}" width="180" height="180" alt=""></a><h2><a href="${path}">${product.name}</a></h2><span class="price">${price(variant.price)}</span>${isBuyable(product) ? '' : html` <span class="out">${soldOut}</span>`}</li>`;
}
