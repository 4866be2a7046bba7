import { html } from '../../shared/html.mjs';
import { productsIn, searchProducts } from '../../shared/products.mjs';
import { json, page, redirect } from '../../shared/respond.mjs';
import { placeOrder } from '../../shared/shop.mjs';
import { cartPage, checkoutPage } from './cart-page.mjs';
import { cartCookies } from './cart-rules.mjs';
import { ajaxAdd, changeCart, fragments, noticesOfAdd } from './form-cart.mjs';
import { frame, productLoop } from './frame.mjs';
import { productPage } from './product-page.mjs';

const CATEGORIES = {
  outdoor: 'Outdoor',
  household: 'Household',
  kitchen: 'Kitchen',
  coffee: 'Coffee',
  electronics: 'Electronics',
};

/** Pages of the shop; any of them takes `add-to-cart`. @type {import('../../shared/router.mjs').Route[]} */
export const pageRoutes = [
  ['GET', '/', (visit) => front(visit)],
  ['POST', '/', (visit) => front(visit)],
  ['GET', '/shop/', (visit) => shopPage(visit)],
  ['GET', '/product-category/:slug/', (visit) => category(visit)],
  ['GET', '/product/:slug/', (visit) => product(visit)],
  ['POST', '/product/:slug/', (visit) => product(visit)],
  ['GET', '/cart/', (visit) => cart(visit)],
  ['POST', '/cart/', (visit) => cart(visit)],
  ['GET', '/checkout/', (visit) => page(checkoutPage(visit))],
  ['POST', '/checkout/', (visit) => order(visit)],
  ['GET', '/shop', () => redirect('/shop/', 301)],
  ['GET', '/cart', () => redirect('/cart/', 301)],
  ['GET', '/checkout', () => redirect('/checkout/', 301)],
  ['GET', '/product/:slug', (visit) => redirect(`/product/${visit.params.slug}/`, 301)],
];

const AJAX = {
  add_to_cart: ajaxAdd,
  get_refreshed_fragments: fragments,
  checkout: (visit) => json({ result: 'success', order_id: placeOrder(visit) }),
};

// WooCommerce answers a form post with the page itself, not with a redirect.
function withNotices(visit, render) {
  const notices = noticesOfAdd(visit);
  return { ...page(render(notices)), cookies: cartCookies(visit) };
}

function front(visit) {
  const ajax = AJAX[visit.query.get('wc-ajax')];
  if (ajax) return ajax(visit);
  if (visit.query.has('s')) return searchPage(visit);
  return withNotices(visit, (notices) => {
    const main = html`${notices}<section class="intro"><h1>Good things for long walks</h1><p>Tested by us on wet paths. Repaired for free, for life.</p><a class="button" href="/shop/">To the shop</a></section><h2>New in</h2>${productLoop(visit.shop.products.slice(0, 8))}`;
    return frame(visit, { title: visit.shop.title, body: 'home woocommerce-page', main });
  });
}

function archive(visit, title, products) {
  return withNotices(visit, (notices) => {
    const main = html`${notices}<header class="woocommerce-products-header"><h1 class="woocommerce-products-header__title page-title">${title}</h1></header><p class="woocommerce-result-count">Showing all ${products.length} results</p>${productLoop(products)}`;
    return frame(visit, {
      title: `${title} – ${visit.shop.title}`,
      body: 'archive woocommerce woocommerce-page',
      main,
    });
  });
}

const shopPage = (visit) => archive(visit, 'Shop', visit.shop.products);

function category(visit) {
  const title = CATEGORIES[visit.params.slug];
  return title ? archive(visit, title, productsIn(visit.shop, visit.params.slug)) : null;
}

function searchPage(visit) {
  const words = visit.query.get('s') ?? '';
  return archive(visit, `Search results: “${words}”`, searchProducts(visit.shop, words));
}

function product(visit) {
  const found = visit.shop.products.find((one) => one.slug === visit.params.slug);
  return found ? withNotices(visit, (notices) => productPage(visit, found, notices)) : null;
}

function cart(visit) {
  changeCart(visit);
  return withNotices(visit, (notices) => cartPage(visit, notices));
}

function order(visit) {
  const number = placeOrder(visit);
  const main = html`<div class="woocommerce-order"><p class="woocommerce-notice--success">Thank you. Your order has been received.</p><p>Order number: <strong>${number}</strong></p></div>`;
  return page(
    frame(visit, { title: 'Order received', body: 'woocommerce-checkout woocommerce-order-received', main }),
  );
}
