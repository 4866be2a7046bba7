import { totalsOf } from '../../shared/carts.mjs';
import { picturePath } from '../../shared/common-routes.mjs';
import { html, jsonLd } from '../../shared/html.mjs';
import { arabicDigits, decimal } from '../../shared/money.mjs';
import { isBuyable, listedVariant } from '../../shared/products.mjs';

const ERRORS = {
  soldout: 'هذا المنتج غير متوفر حالياً.',
  limit: 'الحد الأقصى ١٠ قطع.',
  unknown: 'المنتج غير موجود.',
};
const LOCAL = new Set(['pantry', 'coffee', 'drinks']);

// Food is priced in Arabic-Indic digits, imported goods in Western ones: both are common on one site.
const price = (product, minor) =>
  LOCAL.has(product.category) ? `${arabicDigits(decimal(minor))} د.إ` : `${decimal(minor)} د.إ`;
const sum = (minor) => `${decimal(minor)} د.إ`;

function frame(visit, title, main, head = '') {
  const count = visit.lines().reduce((all, line) => all + line.quantity, 0);
  return html`<html lang="ar" dir="rtl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} | السوق</title><link rel="stylesheet" href="/theme.css">${head}</head>
<body><p class="notice">التوصيل ١٥ د.إ، مجاناً للطلبات من ١٥٠ د.إ · الحد الأدنى للطلب ٣٠ د.إ</p><header><a class="name" href="/ar">السوق</a><nav>${Object.entries(visit.shop.categories).map(([slug, label]) => html`<a href="/ar/category/${slug}">${label}</a>`)}</nav><form action="/ar/search"><input name="q" type="search" placeholder="ابحث" aria-label="ابحث"></form><a class="cart" href="/ar/cart">السلة (${count})</a></header>
<main>${main}</main><footer>السوق للتجارة · دبي · الأسعار تشمل ضريبة القيمة المضافة</footer></body></html>`;
}

/** The front page. */
export function homePage(visit) {
  return frame(
    visit,
    'الرئيسية',
    html`<section class="welcome"><h1>أهلاً بكم في السوق</h1><p>تمور وقهوة وعسل، ومعها ما يحتاجه البيت.</p></section>${cards(visit.shop.products)}`,
  );
}

/** A category or search page. */
export function listPage(visit, title, products) {
  return frame(
    visit,
    title,
    html`<h1>${title}</h1><p class="quiet">${products.length} منتج</p>${cards(products)}`,
  );
}

/** A product page; `?size=` opens another size, and the size links load a page each. */
export function productPage(visit, product) {
  const variant = product.variants.find((one) => one.id === visit.query.get('size')) ?? product.chosen;
  const sizes =
    product.variants.length > 1
      ? html`<p class="sizes">${product.optionNames[0]}: ${product.variants.map((one) => html`<a class="${one === variant ? 'on' : ''}" href="?size=${one.id}">${one.title}</a>`)}</p>`
      : '';
  const buy =
    variant.stock > 0
      ? html`<p class="has">متوفر</p><form method="post" action="/ar/cart/add"><input type="hidden" name="variant" value="${variant.id}"><label>الكمية <input type="number" name="quantity" value="1" min="1" max="10"></label><button>أضف إلى السلة</button></form>`
      : html`<p class="none">غير متوفر</p>`;
  const main = html`<article class="product"><img src="${picturePath(variant)}" width="420" height="420" alt="${product.name}"><div><h1>${product.name}${variant.title ? html` <small>${variant.title}</small>` : ''}</h1><p class="brand">${product.brand}</p><p class="price"><b>${price(product, variant.price)}</b>${variant.listPrice ? html` <s>${price(product, variant.listPrice)}</s>` : ''}</p>${sizes}${buy}<p>${product.about}</p><p class="quiet">رمز المنتج: <bdi>${variant.sku}</bdi> · الباركود: <bdi>${variant.gtin}</bdi></p></div></article>`;
  return frame(visit, product.name, main, jsonLd(quirkyData(visit, product, variant)));
}

/** The cart page. */
export function cartPage(visit) {
  const lines = visit.lines();
  const totals = totalsOf(visit.shop, lines);
  const error = ERRORS[visit.query.get('error')];
  const rows = lines.map(
    ({ product, variant, quantity }) =>
      html`<tr><td><a href="/ar/product/${product.id}">${product.name} ${variant.title}</a></td><td>${sum(variant.price)}</td><td><input type="number" name="items[${variant.id}]" value="${quantity}" min="0" aria-label="الكمية"></td><td>${sum(variant.price * quantity)}</td></tr>`,
  );
  const form = html`<form method="post" action="/ar/cart/update"><table><tr><th>المنتج</th><th>السعر</th><th>الكمية</th><th>المجموع</th></tr>${rows}<tr><td colspan="3">التوصيل</td><td>${sum(totals.delivery)}</td></tr><tr class="total"><td colspan="3">الإجمالي</td><td>${sum(totals.total)}</td></tr></table><button>تحديث السلة</button> ${totals.meetsMinimum ? html`<a class="next" href="/ar/checkout">إتمام الشراء</a>` : html`<span class="none">الحد الأدنى للطلب ٣٠ د.إ</span>`}</form>`;
  return frame(
    visit,
    'السلة',
    html`<h1>سلة التسوق</h1>${error ? html`<p class="none" role="alert">${error}</p>` : ''}${lines.length > 0 ? form : html`<p>السلة فارغة.</p>`}`,
  );
}

/** The page whose form orders. */
export function checkoutPage(visit) {
  return frame(
    visit,
    'الدفع',
    html`<h1>إتمام الشراء</h1><form method="post" action="/ar/order"><button>اطلب الآن وادفع</button></form>`,
  );
}

/** The page after an order. */
export function thanksPage(visit, number) {
  return frame(visit, 'شكراً', html`<h1>شكراً لطلبكم</h1><p>رقم الطلب ${number}</p>`);
}

// Type as a list, offers as a list, availability without its address, the price with its currency's name, the GTIN as a number.
function quirkyData(visit, product, variant) {
  return {
    '@context': 'http://schema.org',
    '@type': ['Product'],
    name: product.name,
    image: [{ '@type': 'ImageObject', url: visit.origin + picturePath(variant) }],
    brand: product.brand,
    sku: variant.sku,
    gtin13: Number(variant.gtin),
    offers: [
      {
        '@type': 'Offer',
        price: `${decimal(variant.price)} AED`,
        priceCurrency: 'AED',
        availability: variant.stock > 0 ? 'InStock' : 'OutOfStock',
      },
    ],
  };
}

function cards(products) {
  return html`<section class="cards">${products.map((product) => {
    const variant = listedVariant(product);
    return html`<div class="card"><a href="/ar/product/${product.id}"><img src="${picturePath(variant)}" width="220" height="220" alt="" loading="lazy"><h3>${product.name}</h3></a><p class="card-price">${price(product, variant.price)}${variant.listPrice ? html` <s>${price(product, variant.listPrice)}</s>` : ''}</p>${isBuyable(product) ? '' : html`<p class="none">غير متوفر</p>`}</div>`;
  })}</section>`;
}
