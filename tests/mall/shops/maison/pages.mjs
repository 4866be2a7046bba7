import { totalsOf } from '../../shared/carts.mjs';
import { picturePath } from '../../shared/common-routes.mjs';
import { piecesIn, productRows, valuesOf } from '../../shared/counter.mjs';
import { html, jsonLd, scriptJson } from '../../shared/html.mjs';
import { decimal, euroGerman } from '../../shared/money.mjs';
import { presentCart, tokenOf } from './cart.mjs';

/** A page as PrestaShop's classic theme frames it: the cart goes with every one, for its script. */
export function frame(visit, title, main, head = '') {
  const state = {
    cart: presentCart(visit),
    currency: { id: 1, name: 'Euro', iso_code: 'EUR', iso_code_num: '978', sign: '€' },
    language: { iso_code: 'fr', locale: 'fr-FR' },
    page: { page_name: 'product' },
    urls: {
      base_url: `${visit.origin}/`,
      pages: { cart: `${visit.origin}/panier`, order: `${visit.origin}/commande` },
    },
    configuration: { is_catalog: false },
    static_token: tokenOf(visit),
    token: 'a3f1c2',
  };
  return html`<html lang="fr-FR"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>${head}<link rel="stylesheet" href="/theme.css"><script>var prestashop = ${scriptJson(state)};</script></head>
<body class="lang-fr country-fr currency-eur"><header id="header"><div><a class="logo" href="/">La Bonne Maison</a><nav><a href="/3-cuisine">Cuisine</a></nav><form action="/recherche" method="get"><input type="search" name="s" aria-label="Rechercher"></form><a rel="nofollow" href="${visit.origin}/panier?action=show">Panier (${piecesIn(visit.lines())})</a></div></header>
<main id="wrapper">${main}</main><footer><div>La Bonne Maison, Nantes · Livraison 4,90 €, offerte dès 49 €</div></footer></body></html>`;
}

/** A heading with rows below it. */
export function listPage(visit, title, products) {
  const words = { price: euroGerman, soldOut: 'Rupture de stock', none: 'Aucun produit.' };
  return frame(visit, title, productRows(visit, { title, products, ...words }));
}

/** A product page. */
export function productPage(visit, product, variant) {
  const main = html`<div class="thing"><img src="${picturePath(variant)}" width="380" height="380" alt=""><div><h1>${product.name}</h1><p>${product.about}</p><div class="product-prices"><div class="current-price"><span class="price">${euroGerman(variant.price)}</span></div> TTC</div>
<p class="product-reference">Référence <span itemprop="sku">${variant.sku}</span> · Marque <a>${product.brand}</a></p>${addForm(visit, product, variant)}</div></div>`;
  const canonical = html`<link rel="canonical" href="${visit.origin}${visit.shop.productPath(product)}">`;
  return frame(
    visit,
    product.name,
    main,
    html`${canonical}${jsonLd(structuredData(visit, product, variant))}`,
  );
}

/** The cart page. */
export function cartPage(visit) {
  const lines = visit.lines();
  if (lines.length === 0)
    return frame(
      visit,
      'Panier',
      html`<h1>Panier</h1><span class="no-items">Il n'y a plus d'articles dans votre panier</span>`,
    );
  const rows = lines.map(
    ({ product, variant, quantity }) =>
      html`<li class="cart-item"><a class="label" href="${visit.shop.productPath(product)}">${product.name}</a> <span class="price">${euroGerman(variant.price)}</span> <input class="js-cart-line-product-quantity" type="number" value="${quantity}" name="product-quantity-spin" aria-label="Quantité"></li>`,
  );
  return frame(
    visit,
    'Panier',
    html`<h1>Panier</h1><ul class="cart-items">${rows}</ul><p>Total TTC ${euroGerman(totalsOf(visit.shop, lines).total)}</p><a href="/commande" class="btn btn-primary">Commander</a>`,
  );
}

function addForm(visit, product, variant) {
  const isOut = variant.stock === 0;
  const groups = product.optionNames.map(
    (name, at) =>
      html`<label for="group_${at + 1}">${name}</label><select id="group_${at + 1}" name="group[${at + 1}]" data-product-attribute="${at + 1}">${valuesOf(product, at).map((value, index) => html`<option value="${10 * (at + 1) + index}" title="${value}" ${value === variant.options[at] ? html`selected` : ''}>${value}</option>`)}</select>`,
  );
  return html`<form action="${visit.origin}/panier" method="post" id="add-to-cart-or-refresh"><input type="hidden" name="token" value="${tokenOf(visit)}"><input type="hidden" name="id_product" value="${product.id}" id="product_page_product_id"><input type="hidden" name="id_customization" value="0" id="product_customization_id">${groups}
<label for="quantity_wanted">Quantité</label><input type="number" name="qty" id="quantity_wanted" value="${product.row.minimum ?? 1}" min="${product.row.minimum ?? 1}"><button class="btn btn-primary add-to-cart" data-button-action="add-to-cart" type="submit" ${isOut ? html`disabled` : ''}>Ajouter au panier</button><span id="product-availability">${isOut ? 'Rupture de stock' : 'En stock'}</span></form>`;
}

// Structured data names the product, whichever combination the page opens with.
const baseReference = ({ id }) => `BM-P${id}`;

function structuredData(visit, product, variant) {
  return {
    '@context': 'https://schema.org/',
    '@type': 'Product',
    name: product.name,
    description: product.about,
    sku: product.variants.length > 1 ? baseReference(product) : variant.sku,
    brand: { '@type': 'Brand', name: product.brand },
    offers: {
      '@type': 'Offer',
      priceCurrency: 'EUR',
      price: decimal(variant.price),
      url: visit.origin + visit.shop.productPath(product),
      availability: `https://schema.org/${variant.stock > 0 ? 'InStock' : 'OutOfStock'}`,
    },
  };
}
