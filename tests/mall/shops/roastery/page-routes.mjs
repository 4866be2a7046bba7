import { html } from '../../shared/html.mjs';
import { findVariant, productsIn, searchProducts } from '../../shared/products.mjs';
import { json, page, redirect, text } from '../../shared/respond.mjs';
import { placeOrder } from '../../shared/shop.mjs';
import { cartPage, checkoutPage, thanksPage } from './cart-page.mjs';
import { frame, productGrid } from './frame.mjs';
import { productPage } from './product-page.mjs';
import { productJs, productJson } from './shopify-json.mjs';

const COLLECTIONS = { all: 'All products', coffee: 'Coffee', kitchen: 'Brewing gear', electronics: 'Desk' };

/** Pages of the shop, and a product's two JSON forms. @type {import('../../shared/router.mjs').Route[]} */
export const pageRoutes = [
  ['GET', '/', (visit) => home(visit)],
  ['GET', '/collections/:handle', (visit) => collection(visit)],
  [
    'GET',
    '/collections/:handle/products/:product',
    (visit) => redirect(`/products/${visit.params.product}`, 301),
  ],
  ['GET', '/search', (visit) => search(visit)],
  [
    'GET',
    '/products/:handle.json',
    (visit) => withProduct(visit, (product) => json(productJson(visit.shop, product))),
  ],
  [
    'GET',
    '/products/:handle.js',
    (visit) =>
      withProduct(visit, (product) =>
        text(JSON.stringify(productJs(product)), 'text/javascript; charset=utf-8'),
      ),
  ],
  ['GET', '/products/:handle', (visit) => withProduct(visit, (product) => page(productPage(visit, product)))],
  ['GET', '/cart', (visit) => page(cartPage(visit))],
  ['GET', '/checkout', () => redirect('/checkouts/cn/Z2NwLXVzLWVhc3Qx', 302)],
  ['GET', '/checkouts/cn/:token', (visit) => page(checkoutPage(visit))],
  ['POST', '/checkouts/cn/:token', (visit) => page(thanksPage(visit, placeOrder(visit)))],
];

function withProduct(visit, answer) {
  const product = visit.shop.products.find((one) => one.slug === visit.params.handle);
  return product ? answer(product) : null;
}

function home(visit) {
  const { shop } = visit;
  const featured = shop.products.slice(0, 6);
  return page(
    frame(visit, {
      title: `${shop.title} – fresh coffee, every Tuesday`,
      template: 'index',
      main: html`<section class="hero"><h1>Roasted on Tuesday,<br>at your door by Friday.</h1>
<p>Small batches, one old drum roaster, and the few tools we use ourselves.</p><a class="button" href="/collections/coffee">Shop coffee</a></section>
<section class="wrap"><h2>Favourites</h2>${productGrid(featured)}</section>`,
    }),
  );
}

function collection(visit) {
  const { handle } = visit.params;
  if (!COLLECTIONS[handle]) return null;
  const products = handle === 'all' ? visit.shop.products : productsIn(visit.shop, handle);
  const main = html`<section class="wrap"><h1 class="collection-hero__title">${COLLECTIONS[handle]}</h1><p class="count">${products.length} products</p>${productGrid(products)}</section>`;
  return page(
    frame(visit, { title: `${COLLECTIONS[handle]} – ${visit.shop.title}`, template: 'collection', main }),
  );
}

function search(visit) {
  const words = visit.query.get('q') ?? '';
  const variant = /^\d{13,}$/.test(words) ? findVariant(visit.shop, words) : null;
  const products = variant ? [variant.product] : searchProducts(visit.shop, words);
  const main = html`<section class="wrap"><h1>Search results</h1><p class="count">${products.length} results for “${words}”</p>${productGrid(products)}</section>`;
  return page(frame(visit, { title: `Search: ${words} – ${visit.shop.title}`, template: 'search', main }));
}
