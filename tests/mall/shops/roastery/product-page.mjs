import { picturePath } from '../../shared/common-routes.mjs';
import { html, jsonLd, raw, scriptJson } from '../../shared/html.mjs';
import { decimal } from '../../shared/money.mjs';
import { frame, priceBlock } from './frame.mjs';
import { productJs } from './shopify-json.mjs';
import { structuredData } from './structured-data.mjs';
import { variantScript } from './variant-script.mjs';

/** A product page of a Dawn-like theme, for the variant in `?variant=` or the first that can be bought. */
export function productPage(visit, product) {
  const variant = product.variants.find((one) => one.id === visit.query.get('variant')) ?? product.chosen;
  return frame(visit, {
    title: `${product.name} – ${visit.shop.title}`,
    template: 'product',
    head: head(visit, product, variant),
    main: main(product, variant),
  });
}

function head(visit, product, variant) {
  const meta = {
    product: {
      id: Number(product.id),
      vendor: product.brand,
      type: product.category,
      variants: product.variants.map((one) => metaVariant(product, one)),
    },
    page: { pageType: 'product', resourceType: 'product', resourceId: Number(product.id) },
  };
  return html`<meta property="og:type" content="product"><meta property="og:title" content="${product.name}"><meta property="og:description" content="${product.about}">
<meta property="og:image" content="${visit.origin}${picturePath(variant)}"><meta property="og:price:amount" content="${decimal(variant.price)}"><meta property="og:price:currency" content="USD">
<link rel="alternate" type="application/json+oembed" href="${visit.origin}/products/${product.slug}.oembed">
<script>window.ShopifyAnalytics = window.ShopifyAnalytics || {};window.ShopifyAnalytics.meta = window.ShopifyAnalytics.meta || {};window.ShopifyAnalytics.meta.currency = 'USD';var meta = ${scriptJson(meta)};for (var attr in meta) { window.ShopifyAnalytics.meta[attr] = meta[attr]; }</script>`;
}

function metaVariant(product, variant) {
  const name = variant.title ? `${product.name} - ${variant.title}` : product.name;
  return {
    id: Number(variant.id),
    price: variant.price,
    name,
    public_title: variant.title || null,
    sku: variant.sku,
  };
}

function main(product, variant) {
  const section = 'template--16000000000001__main';
  return html`<section id="MainProduct-${section}" class="wrap product" data-section="${section}">
<div class="product__media"><img id="FeaturedMedia" src="${picturePath(variant)}" width="400" height="400" alt="${product.name}"></div>
<div class="product__info-wrapper"><product-info id="ProductInfo-${section}" class="product__info-container">
<p class="product__text caption-with-letter-spacing">${product.brand}</p><div class="product__title"><h1>${product.name}</h1></div>
<div id="price-${section}" role="status">${priceBlock(variant)}</div><div class="product__tax caption">Taxes included. <a href="/policies/shipping-policy">Shipping</a> calculated at checkout.</div>
${product.optionNames.length > 0 ? picker(product, variant) : ''}
${buyForm(section, product, variant)}
<p class="product__sku">SKU: <span id="Sku-${section}">${variant.sku}</span></p><div class="product__description rte"><p>${product.about}</p></div></product-info></div></section>
${product.optionNames.length > 0 ? raw(`<script type="application/json" id="ProductJson-${product.id}" data-product-json>`) : ''}${product.optionNames.length > 0 ? scriptJson(productJs(product)) : ''}${product.optionNames.length > 0 ? raw('</script>') : ''}
${jsonLd(structuredData(product))}${product.optionNames.length > 0 ? variantScript : ''}`;
}

function picker(product, variant) {
  return html`<variant-selects id="variant-selects" data-url="/products/${product.slug}">${product.optionNames.map((name, at) => optionSet(product, variant, name, at))}</variant-selects>`;
}

function optionSet(product, variant, name, at) {
  const values = [...new Set(product.variants.map((one) => one.options[at]))];
  return html`<fieldset class="js product-form__input product-form__input--pill"><legend class="form__label">${name}</legend>${values.map(
    (value) =>
      html`<input type="radio" id="option-${at}-${value}" name="${name}-${at + 1}" value="${value}" ${variant.options[at] === value ? raw('checked') : ''}><label for="option-${at}-${value}">${value}</label>`,
  )}</fieldset>`;
}

function buyForm(section, product, variant) {
  const isOut = variant.stock === 0;
  return html`<product-form class="product-form"><form method="post" action="/cart/add" id="product-form-${section}" accept-charset="UTF-8" class="form" enctype="multipart/form-data" novalidate="novalidate" data-type="add-to-cart-form">
<input type="hidden" name="form_type" value="product"><input type="hidden" name="utf8" value="✓"><input type="hidden" name="id" value="${variant.id}" class="product-variant-id">
<label class="quantity">Quantity <input class="quantity__input" type="number" name="quantity" min="1" value="1"></label>
<div class="product-form__buttons"><button id="ProductSubmitButton-${section}" type="submit" name="add" class="product-form__submit button button--secondary" ${isOut ? raw('disabled') : ''}><span>${isOut ? 'Sold out' : 'Add to cart'}</span></button>
<div data-shopify="payment-button" class="shopify-payment-button"><button type="button" class="shopify-payment-button__button shopify-payment-button__button--unbranded" data-testid="Checkout-button" onclick="location='/cart/'+this.closest('form').elements.id.value+':1'" ${isOut ? raw('disabled') : ''}>Buy it now</button></div></div>
<input type="hidden" name="product-id" value="${product.id}"><input type="hidden" name="section-id" value="${section}"></form></product-form>`;
}
