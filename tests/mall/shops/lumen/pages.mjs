import { totalsOf } from '../../shared/carts.mjs';
import { picturePath } from '../../shared/common-routes.mjs';
import { piecesIn, productRows, valuesOf } from '../../shared/counter.mjs';
import { html, scriptJson } from '../../shared/html.mjs';
import { decimal } from '../../shared/money.mjs';

export const pounds = (minor) => `£${decimal(minor)}`;

/** A page as Magento's own theme frames it. */
export function frame(visit, title, main, body = 'cms-index-index') {
  return html`<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><link rel="stylesheet" href="/theme.css"></head>
<body class="${body} page-layout-1column"><script type="text/x-magento-init">${scriptJson({ '*': { 'Magento_Ui/js/core/app': { components: { messages: { component: 'Magento_Theme/js/view/messages' } } } } })}</script>
<header class="page-header"><div><a class="logo" href="/">Lumen</a><nav><a href="/catalog/electronics.html">Electronics</a></nav><form class="form minisearch" action="/catalogsearch/result/" method="get"><input id="search" name="q" type="search" aria-label="Search"></form><a class="action showcart" href="${visit.origin}/checkout/cart/">My Cart <span class="counter-number">${piecesIn(visit.lines())}</span></a></div></header>
<main id="maincontent" class="page-main">${main}</main><footer class="page-footer"><div>Lumen Ltd, Leeds · Delivery £3.95, free from £60</div></footer></body></html>`;
}

/** A heading with rows below it. */
export function listPage(visit, title, products) {
  const words = {
    price: pounds,
    soldOut: 'Out of stock',
    none: 'We can’t find products matching the selection.',
  };
  return frame(visit, title, productRows(visit, { title, products, ...words }), 'catalog-category-view');
}

/** A product page; its form key is that of the visitor who filled the page cache, and the cookie holds the right one. */
export function productPage(visit, product) {
  const [variant] = product.variants;
  const isSimple = product.variants.length === 1 || product.row.isBundle;
  const price = Math.min(...product.variants.map((one) => one.price));
  const main = html`<div class="thing"><img src="${picturePath(variant)}" width="380" height="380" alt=""><div class="product-info-main" itemscope itemtype="http://schema.org/Product"><h1 class="page-title"><span class="base" itemprop="name">${product.name}</span></h1><p>${product.about}</p>
<div class="price-box price-final_price" itemprop="offers" itemscope itemtype="http://schema.org/Offer">${isSimple ? '' : html`<span class="price-label">As low as</span> `}<span class="price-wrapper" data-price-amount="${decimal(price)}" data-price-type="finalPrice"><span class="price">${pounds(price)}</span></span>${isSimple ? html`<meta itemprop="price" content="${decimal(price)}">` : ''}<meta itemprop="priceCurrency" content="GBP"><link itemprop="availability" href="http://schema.org/${variant.stock > 0 ? 'InStock' : 'OutOfStock'}"></div>
<div class="stock ${variant.stock > 0 ? 'available' : 'unavailable'}"><span>${variant.stock > 0 ? 'In stock' : 'Out of stock'}</span></div><div class="product attribute sku"><strong class="type">SKU</strong> <div class="value" itemprop="sku">${skuOf(product)}</div></div><p>Brand: <span itemprop="brand">${product.brand}</span></p>${variant.stock > 0 ? addForm(visit, product) : ''}</div></div>`;
  return frame(visit, product.name, main, 'catalog-product-view');
}

/** The cart page. */
export function cartPage(visit) {
  const lines = visit.lines();
  if (lines.length === 0)
    return frame(
      visit,
      'Shopping Cart',
      html`<h1>Shopping Cart</h1><p>You have no items in your shopping cart.</p>`,
    );
  const rows = lines.map(
    ({ key, product, variant, quantity }) =>
      html`<tr><td><a href="${visit.shop.productPath(product)}">${product.name}</a> ${variant.title}</td><td>${pounds(variant.price)}</td><td><input type="number" name="cart[${key}][qty]" value="${quantity}" aria-label="Qty"></td><td>${pounds(variant.price * quantity)}</td></tr>`,
  );
  return frame(
    visit,
    'Shopping Cart',
    html`<h1>Shopping Cart</h1><form action="/checkout/cart/updatePost/" method="post"><table class="cart"><tr><th>Item</th><th>Price</th><th>Qty</th><th>Subtotal</th></tr>${rows}</table><button type="submit" name="update_cart_action" value="update_qty">Update Shopping Cart</button></form><p>Order Total ${pounds(totalsOf(visit.shop, lines).total)}</p>${checkoutConfig(visit, lines)}<button type="button" data-role="proceed-to-checkout" class="action primary checkout">Proceed to Checkout</button>`,
  );
}

// As Magento hands its cart page's scripts what they show.
function checkoutConfig(visit, lines) {
  const { goods, delivery, total } = totalsOf(visit.shop, lines);
  const segment = (code, title, minor) => ({ code, title, value: minor / 100, area: null });
  const totalsData = {
    grand_total: total / 100,
    subtotal: goods / 100,
    shipping_amount: delivery / 100,
    quote_currency_code: 'GBP',
    items_qty: lines.reduce((sum, { quantity }) => sum + quantity, 0),
    total_segments: [
      segment('subtotal', 'Subtotal', goods),
      segment('shipping', 'Shipping & Handling (Flat Rate - Fixed)', delivery),
      segment('grand_total', 'Grand Total', total),
    ],
  };
  const config = { isGuestCheckoutAllowed: true, totalsData };
  return html`<script>window.checkoutConfig = ${scriptJson(config)};</script>`;
}

const skuOf = (product) =>
  product.variants.length > 1 && !product.row.isBundle ? `LU-${product.id}` : product.variants[0].sku;

function addForm(visit, product) {
  const [first] = product.optionNames;
  const uenc = Buffer.from(visit.origin + visit.path).toString('base64url');
  return html`<form data-product-sku="${skuOf(product)}" action="${visit.origin}/checkout/cart/add/uenc/${uenc}/product/${product.id}/" method="post" id="product_addtocart_form"><input type="hidden" name="product" value="${product.id}"><input type="hidden" name="selected_configurable_option" value=""><input type="hidden" name="related_product" value=""><input type="hidden" name="item" value="${product.id}"><input name="form_key" type="hidden" value="cachedcachedcach">
${product.row.isBundle ? bundleField(product) : first ? html`<label for="attribute93">${first}</label><select name="super_attribute[93]" id="attribute93" class="super-attribute-select" required><option value="">Choose an Option...</option></select><script type="text/x-magento-init">${scriptJson({ '#product_addtocart_form': { configurable: { spConfig: spConfig(product) } } })}</script>` : ''}<label for="qty">Qty</label><input type="number" name="qty" id="qty" min="0" value="1" class="input-text qty"><button type="submit" title="Add to Cart" class="action primary tocart" id="product-addtocart-button"><span>Add to Cart</span></button></form>`;
}

/** The field of a bundle's only option, and the ids of what may be chosen for it. */
export const BUNDLE_FIELD = 'bundle_option[7]';
export const bundleIds = (product) => product.variants.map((_, at) => String(60 + at));

function bundleField(product) {
  const choices = product.variants.map(
    ({ options }, at) =>
      html`<option value="${bundleIds(product)[at]}" ${at === 0 ? html`selected` : ''}>${options[0]}</option>`,
  );
  return html`<label for="bundle-option-7">${product.optionNames[0]}</label><select name="${BUNDLE_FIELD}" id="bundle-option-7">${choices}</select>`;
}

// What Magento's script fills the dropdown from: option ids, and which simple product each choice comes to.
function spConfig(product) {
  const options = valuesOf(product, 0).map((label, at) => ({
    id: String(50 + at),
    label,
    products: product.variants
      .filter(({ options, stock }) => options[0] === label && stock > 0)
      .map(({ id }) => id),
  }));
  const index = Object.fromEntries(
    product.variants.map(({ id, options: [label] }) => [
      id,
      { 93: options.find((option) => option.label === label).id },
    ]),
  );
  return { attributes: { 93: { id: '93', code: 'colour', label: product.optionNames[0], options } }, index };
}
