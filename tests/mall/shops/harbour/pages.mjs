import { totalsOf } from '../../shared/carts.mjs';
import { picturePath } from '../../shared/common-routes.mjs';
import { piecesIn, productRows, valuesOf } from '../../shared/counter.mjs';
import { html, jsonLd } from '../../shared/html.mjs';
import { decimal, dollar } from '../../shared/money.mjs';

/** A page as BigCommerce's Cornerstone theme frames it. */
export function frame(visit, title, main, head = '') {
  return html`<html lang="en-US"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><meta name="platform" content="bigcommerce.stencil">${head}<link rel="stylesheet" href="/theme.css"></head>
<body><header class="header"><div><a class="logo" href="/">Harbour Outfitters</a><nav><a href="/outdoor/">Outdoor</a></nav><form action="/search.php"><input type="search" name="search_query" aria-label="Search"></form><a href="/cart.php" data-cart-preview>Cart <span class="cart-quantity">${piecesIn(visit.lines())}</span></a></div></header>
<main class="body" id="main-content">${main}</main><footer class="footer"><div>Harbour Outfitters, Portland ME · Delivery $6.50, free from $90</div></footer></body></html>`;
}

/** A heading with rows below it. */
export function listPage(visit, title, products) {
  const words = { price: dollar, soldOut: 'Out of stock', none: 'There are no products listed.' };
  return frame(visit, title, productRows(visit, { title, products, ...words }));
}

/** A product page. */
export function productPage(visit, product) {
  const [variant] = product.variants;
  const isOut = variant.stock === 0;
  const main = html`<div class="thing productView"><img src="${picturePath(variant)}" width="380" height="380" alt=""><section class="productView-details"><h1 class="productView-title">${product.name}</h1><h2 class="productView-brand"><a>${product.brand}</a></h2><div class="productView-price"><span data-product-price-without-tax class="price price--withoutTax">${dollar(variant.price)}</span></div><dl class="productView-info"><dt>SKU:</dt><dd data-product-sku>${variant.sku}</dd></dl><p>${product.about}</p>
${isOut ? html`<p class="alert">Out of stock</p>` : html`<form class="form" method="post" action="${visit.origin}/cart.php" enctype="multipart/form-data" data-cart-item-add><input type="hidden" name="action" value="add"><input type="hidden" name="product_id" value="${product.id}">${product.optionNames.map((name, at) => optionField(product, name, at))}<label class="form-label" for="qty[]">Quantity:</label><input class="form-input" id="qty[]" name="qty[]" type="tel" value="1" data-quantity-min="0" data-quantity-max="0" min="1" pattern="[0-9]*"><input id="form-action-addToCart" data-wait-message="Adding to cart…" class="button button--primary" type="submit" value="Add to Cart"></form>`}</section></div>`;
  return frame(
    visit,
    product.name,
    main,
    product.variants.length > 1 ? '' : jsonLd(structuredData(visit, product, variant)),
  );
}

/** The cart page. */
export function cartPage(visit) {
  const lines = visit.lines();
  if (lines.length === 0)
    return frame(visit, 'Your Cart', html`<h1>Your Cart (0 items)</h1><p>Your cart is empty</p>`);
  const rows = lines.map(
    ({ key, product, variant, quantity }) =>
      html`<tr class="cart-item"><td><a href="${visit.shop.productPath(product)}">${product.name}</a> ${variant.title}</td><td>${dollar(variant.price)}</td><td><input class="cart-item-qty-input" name="qty-${key}" type="tel" value="${quantity}" aria-label="Quantity"></td><td>${dollar(variant.price * quantity)}</td></tr>`,
  );
  return frame(
    visit,
    'Your Cart',
    html`<h1>Your Cart</h1><table class="cart">${rows}</table><p>Grand total: ${dollar(totalsOf(visit.shop, lines).total)}</p><a class="button button--primary" href="/checkout">Check out</a>`,
  );
}

function optionField(product, name, at) {
  const id = 130 + at;
  return html`<label class="form-label" for="attribute_select_${id}">${name}:</label><select class="form-select" name="attribute[${id}]" id="attribute_select_${id}" required><option value="">Choose Options</option>${valuesOf(product, at).map((value, index) => html`<option data-product-attribute-value="${500 + index}" value="${500 + index}">${value}</option>`)}</select>`;
}

function structuredData(visit, product, variant) {
  return {
    '@context': 'https://schema.org/',
    '@type': 'Product',
    name: product.name,
    sku: variant.sku,
    gtin: variant.gtin,
    url: visit.origin + visit.shop.productPath(product),
    brand: { '@type': 'Brand', name: product.brand },
    description: product.about,
    offers: {
      '@type': 'Offer',
      priceCurrency: 'USD',
      price: decimal(variant.price),
      itemCondition: 'https://schema.org/NewCondition',
      availability: `https://schema.org/${variant.stock > 0 ? 'InStock' : 'OutOfStock'}`,
      url: visit.origin + visit.shop.productPath(product),
    },
  };
}
