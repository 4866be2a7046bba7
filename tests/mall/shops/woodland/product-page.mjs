import { picturePath } from '../../shared/common-routes.mjs';
import { html, jsonLd, raw } from '../../shared/html.mjs';
import { isBuyable, listedVariant } from '../../shared/products.mjs';
import { attributeField, attributesOf, slugify, termSlug } from './attributes.mjs';
import { frame } from './frame.mjs';
import { priceHtml, productPriceHtml } from './money.mjs';
import { structuredData } from './structured-data.mjs';
import { variationScript } from './variation-script.mjs';

/** A product page with WooCommerce's template markup; variable products carry their variations in the form. */
export function productPage(visit, product, notices) {
  const isVariable = product.optionNames.length > 0;
  const stock = isBuyable(product) ? 'instock' : 'outofstock';
  const main = html`<nav class="woocommerce-breadcrumb" aria-label="Breadcrumb"><a href="/">Home</a> / <a href="/product-category/${product.category}/">${product.category[0].toUpperCase() + product.category.slice(1)}</a> / ${product.name}</nav>
<div class="woocommerce-notices-wrapper">${notices}</div>
<div id="product-${product.id}" class="product type-product post-${product.id} status-publish ${stock} product-type-${isVariable ? 'variable' : 'simple'}">${gallery(product)}
<div class="summary entry-summary"><h1 class="product_title entry-title">${product.name}</h1><p class="price">${productPriceHtml(product)}</p>
<div class="woocommerce-product-details__short-description"><p>${product.about}</p></div>${isVariable ? variableForm(visit, product) : simpleForm(visit, product)}${meta(visit, product, isVariable)}</div></div>`;
  return frame(visit, {
    title: `${product.name} – ${visit.shop.title}`,
    body: `single single-product postid-${product.id} woocommerce woocommerce-page`,
    main,
    foot: html`${jsonLd(structuredData(visit, product))}${isVariable ? variationScript : ''}`,
  });
}

function gallery(product) {
  const variant = listedVariant(product);
  return html`${variant.listPrice && product.optionNames.length === 0 ? raw('<span class="onsale">Sale!</span>') : ''}<div class="woocommerce-product-gallery images"><figure class="woocommerce-product-gallery__wrapper"><div class="woocommerce-product-gallery__image"><img class="wp-post-image" src="${picturePath(variant)}" width="600" height="600" alt="${product.name}"></div></figure></div>`;
}

function meta(visit, product, isVariable) {
  const variant = product.variants[0];
  return html`<div class="product_meta"><span class="sku_wrapper">SKU: <span class="sku">${isVariable ? visit.shop.parentSku(product) : variant.sku}</span></span> <span class="posted_in">Category: <a href="/product-category/${product.category}/" rel="tag">${product.category}</a></span> <span class="posted_in brands">Brand: <a rel="tag">${product.brand}</a></span></div>`;
}

const quantityInput = (variant) =>
  html`<div class="quantity"><label class="screen-reader-text" for="quantity_1">Quantity</label><input type="number" id="quantity_1" class="input-text qty text" name="quantity" value="1" min="1" max="${variant.stock}" step="1" inputmode="numeric" autocomplete="off"></div>`;

const availability = (variant) => {
  if (variant.stock === 0) return '<p class="stock out-of-stock">Out of stock</p>';
  return `<p class="stock in-stock">${variant.stock < 6 ? `Only ${variant.stock} left in stock` : 'In stock'}</p>`;
};

function simpleForm(visit, product) {
  const [variant] = product.variants;
  if (variant.stock === 0) return raw(availability(variant));
  return html`${raw(availability(variant))}<form class="cart" action="${visit.origin}/product/${product.slug}/" method="post" enctype="multipart/form-data">${quantityInput(variant)}
<button type="submit" name="add-to-cart" value="${product.id}" class="single_add_to_cart_button button alt">Add to cart</button></form>`;
}

function variableForm(visit, product) {
  const data = JSON.stringify(product.variants.map((variant) => variationData(product, variant)));
  return html`<form class="variations_form cart" action="${visit.origin}/product/${product.slug}/" method="post" enctype="multipart/form-data" data-product_id="${product.id}" data-product_variations="${data}">
<table class="variations" role="presentation"><tbody>${product.optionNames.map((name, at) => optionRow(product, name, at))}</tbody></table>
<div class="single_variation_wrap"><div class="woocommerce-variation single_variation" role="alert" aria-relevant="additions"></div><div class="woocommerce-variation-add-to-cart variations_button woocommerce-variation-add-to-cart-disabled">${quantityInput(product.variants[0])}
<button type="submit" class="single_add_to_cart_button button alt disabled wc-variation-selection-needed">Add to cart</button><input type="hidden" name="add-to-cart" value="${product.id}"><input type="hidden" name="product_id" value="${product.id}"><input type="hidden" name="variation_id" class="variation_id" value="0"></div></div></form>`;
}

function optionRow(product, name, at) {
  const field = attributeField(name);
  const values = [...new Set(product.variants.map((variant) => variant.options[at]))];
  const id = `pa_${slugify(name)}`;
  return html`<tr><th class="label"><label for="${id}">${name}</label></th><td class="value"><select id="${id}" name="${field}" data-attribute_name="${field}" data-show_option_none="yes"><option value="">Choose an option</option>${values.map(
    (value) =>
      html`<option value="${termSlug(value)}" class="attached enabled" ${product.chosen?.options[at] === value ? raw("selected='selected'") : ''}>${value}</option>`,
  )}</select></td></tr>`;
}

function variationData(product, variant) {
  const prices = new Set(product.variants.map((one) => one.price));
  return {
    attributes: attributesOf(product, variant),
    availability_html: availability(variant),
    backorders_allowed: false,
    dimensions: { length: '', width: '', height: '' },
    display_price: variant.price / 100,
    display_regular_price: (variant.listPrice ?? variant.price) / 100,
    image: { title: product.name, src: picturePath(variant), alt: product.name },
    is_downloadable: false,
    is_in_stock: variant.stock > 0,
    is_purchasable: true,
    is_sold_individually: 'no',
    is_virtual: false,
    max_qty: variant.stock,
    min_qty: 1,
    price_html:
      prices.size > 1 ? `<span class="price">${priceHtml(variant.price, variant.listPrice)}</span>` : '',
    sku: variant.sku,
    variation_description: '',
    variation_id: Number(variant.id),
    variation_is_active: true,
    variation_is_visible: true,
    weight: '',
  };
}
