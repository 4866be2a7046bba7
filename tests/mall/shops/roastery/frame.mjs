import { picturePath } from '../../shared/common-routes.mjs';
import { html, raw } from '../../shared/html.mjs';
import { dollar } from '../../shared/money.mjs';
import { isBuyable, listedVariant } from '../../shared/products.mjs';
import { deliveryLine } from '../../shared/shop.mjs';

/** The frame of every page, with the globals that Shopify's own script tags set. */
export function frame(visit, { title, template, main, head = '' }) {
  const { shop } = visit;
  const count = visit.lines().reduce((sum, line) => sum + line.quantity, 0);
  return html`<html class="js" lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${title}</title><link rel="canonical" href="${visit.origin}${visit.path}"><link rel="stylesheet" href="/theme.css">
<meta property="og:site_name" content="${shop.title}"><meta property="og:url" content="${visit.origin}${visit.path}">
<script>var Shopify = Shopify || {};Shopify.shop = "the-roastery.myshopify.com";Shopify.locale = "en";Shopify.currency = {"active":"USD","rate":"1.0"};Shopify.country = "US";Shopify.theme = {"name":"Dawn","id":128000000001,"schema_name":"Dawn","role":"main"};Shopify.routes = Shopify.routes || {};Shopify.routes.root = "/";</script>
${head}</head>
<body class="template-${template}"><div class="announcement-bar">${deliveryLine(shop, (minor) => dollar(minor).replace('.00', ''))} in the US</div>
<header class="section-header"><div class="wrap header"><a class="header__heading" href="/">The Roastery</a>
<nav><a href="/collections/coffee">Coffee</a><a href="/collections/kitchen">Brewing gear</a><a href="/collections/all">All</a></nav>
<form class="search" action="/search" role="search"><input type="search" name="q" placeholder="Search" aria-label="Search"></form>
<a href="/cart" class="header__icon--cart" id="cart-icon-bubble">Cart <span class="cart-count-bubble">${count}</span></a></div></header>
<main id="MainContent">${main}</main>
<footer class="footer"><div class="wrap">© The Roastery · 12 Kiln Yard, Portland · Free returns within 30 days</div></footer></body></html>`;
}

/** The grid of product cards of a collection. */
export function productGrid(products) {
  return html`<ul id="product-grid" class="grid product-grid">${products.map(card)}</ul>`;
}

/** Price markup as the Dawn theme has it: regular, or sale with the compare-at price struck through. */
export function priceBlock(variant) {
  const price = dollar(variant.price);
  const state = `price${variant.listPrice ? ' price--on-sale' : ''}${variant.stock > 0 ? '' : ' price--sold-out'}`;
  return html`<div class="${state}"><div class="price__container">
<div class="price__regular"><span class="visually-hidden">Regular price</span> <span class="price-item price-item--regular">${price}</span></div>
${variant.listPrice ? html`<div class="price__sale"><span class="visually-hidden">Regular price</span> <s class="price-item price-item--regular">${dollar(variant.listPrice)}</s> <span class="visually-hidden">Sale price</span> <span class="price-item price-item--sale">${price}</span></div>` : ''}
</div></div>`;
}

function card(product) {
  const variant = listedVariant(product);
  const href = `/products/${product.slug}`;
  return html`<li class="grid__item"><div class="card-wrapper product-card-wrapper"><a href="${href}" class="card__media"><img src="${picturePath(variant)}" width="400" height="400" alt="${product.name}" loading="lazy"></a>
${isBuyable(product) ? '' : raw('<span class="badge">Sold out</span>')}
<div class="card__information"><h3 class="card__heading"><a href="${href}" class="full-unstyled-link">${product.name}</a></h3>${priceBlock(variant)}</div></div></li>`;
}
