import { picturePath } from '../../shared/common-routes.mjs';
import { html } from '../../shared/html.mjs';
import { isBuyable, listedVariant } from '../../shared/products.mjs';
import { productPriceHtml } from './money.mjs';

/** The frame of every page, as a classic WooCommerce theme has it. */
export function frame(visit, { title, body, main, head = '', foot = '' }) {
  const count = visit.lines().reduce((sum, line) => sum + line.quantity, 0);
  return html`<html lang="en-IE"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>
<link rel="canonical" href="${visit.origin}${visit.path}"><link rel="stylesheet" href="/theme.css"><link rel="https://api.w.org/" href="${visit.origin}/wp-json/"><meta name="generator" content="WordPress 6.8.2"><meta name="generator" content="WooCommerce 10.1.2">${head}</head>
<body class="wp-singular theme-hearth woocommerce-no-js ${body}"><p class="woocommerce-store-notice demo_store">Delivery 4,95 €, free from 50 € · Sent from Galway within two days</p>
<div id="page" class="hfeed site"><header id="masthead" class="site-header"><a class="site-title" href="/">Woodland<small>Supply</small></a>
<nav class="main-navigation"><a href="/shop/">Shop</a><a href="/product-category/outdoor/">Outdoor</a><a href="/product-category/household/">Household</a><a href="/product-category/kitchen/">Kitchen</a></nav>
<form role="search" method="get" class="woocommerce-product-search" action="/"><input type="search" class="search-field" placeholder="Search products…" name="s" aria-label="Search"><input type="hidden" name="post_type" value="product"></form>
<a class="cart-contents" href="/cart/">Cart <span class="cart-count">${count}</span></a></header>
<div id="content" class="site-content"><main id="main" class="site-main">${main}</main></div>
<footer class="site-footer">Woodland Supply Ltd · Quay Street 4, Galway · Prices include VAT</footer></div>${foot}</body></html>`;
}

/** The loop of products of an archive page. */
export function productLoop(products) {
  return html`<ul class="products columns-4">${products.map(loopItem)}</ul>`;
}

function loopItem(product) {
  const variant = listedVariant(product);
  const stock = isBuyable(product) ? 'instock' : 'outofstock';
  const kind = product.optionNames.length > 0 ? 'variable' : 'simple';
  return html`<li class="product type-product post-${product.id} status-publish ${stock} product_cat-${product.category} product-type-${kind}">
<a href="/product/${product.slug}/" class="woocommerce-LoopProduct-link woocommerce-loop-product__link">${variant.listPrice ? html`<span class="onsale">Sale!</span>` : ''}<img src="${picturePath(variant)}" width="300" height="300" class="attachment-woocommerce_thumbnail" alt="${product.name}" loading="lazy">
<h2 class="woocommerce-loop-product__title">${product.name}</h2><span class="price">${productPriceHtml(product)}</span></a>${loopButton(product, variant, kind)}</li>`;
}

function loopButton(product, variant, kind) {
  const path = `/product/${product.slug}/`;
  if (kind === 'variable')
    return html`<a href="${path}" class="button product_type_variable add_to_cart_button" data-product_id="${product.id}" rel="nofollow">Select options</a>`;
  if (variant.stock === 0)
    return html`<a href="${path}" class="button product_type_simple" data-product_id="${product.id}" rel="nofollow">Read more</a>`;
  return html`<a href="?add-to-cart=${product.id}" data-quantity="1" class="button product_type_simple add_to_cart_button ajax_add_to_cart" data-product_id="${product.id}" data-product_sku="${variant.sku}" aria-label="Add to cart: “${product.name}”" rel="nofollow">Add to cart</a>`;
}
