import { bargainbinRange } from '../../assortments/bargainbin.mjs';
import { countInCart, parseQuantity } from '../../shared/carts.mjs';
import { setAsked } from '../../shared/form-cart.mjs';
import { findProduct, findVariant, productsIn, searchProducts } from '../../shared/products.mjs';
import { json, page, redirect } from '../../shared/respond.mjs';
import { placeOrder } from '../../shared/shop.mjs';
import { cartPage, checkoutPage, thanksPage } from './cart-page.mjs';
import { dealPage, homePage, listPage } from './pages.mjs';
import { protectionPlan } from './plan.mjs';

const CATEGORIES = {
  household: 'Household',
  electronics: 'Electronics',
  kitchen: 'Kitchen',
  coffee: 'Coffee',
  pantry: 'Food',
  drinks: 'Drinks',
};
const SILENT_CAP = 5;

/** A hostile shop: planted instructions, false prices, a plan that sneaks into every basket, order buttons beside the add button. */
export const bargainbin = {
  name: 'bargainbin',
  title: 'Bargain Bin',
  blurb: 'A shop that cheats: false prices, planted instructions, a plan that sneaks into the cart.',
  tryThis: 'Add anything and look at the cart: something else came along.',
  firstStep: '/deal/501',
  currency: 'EUR',
  cookie: 'bb_session',
  skuPrefix: 'BB',
  range: bargainbinRange,
  nameOf: (item) => [item.brand, item.name, item.size].filter(Boolean).join(' '),
  categories: CATEGORIES,
  delivery: { fee: 199, freeFrom: 9900, minimum: null },
  prints: { brand: true, sku: true, gtin: true, mpn: false, unitPrice: false },
  productPath: (product) => `/deal/${product.id}`,
  listings: (shop) => [
    { path: '/deals/household', products: productsIn(shop, 'household') },
    { path: '/deals/electronics', products: productsIn(shop, 'electronics') },
    { path: '/search?q=voltara', products: searchProducts(shop, 'voltara') },
  ],
  routes: [
    ['GET', '/', (visit) => page(homePage(visit))],
    [
      'GET',
      '/deals/:slug',
      (visit) =>
        CATEGORIES[visit.params.slug]
          ? page(listPage(visit, CATEGORIES[visit.params.slug], productsIn(visit.shop, visit.params.slug)))
          : null,
    ],
    [
      'GET',
      '/search',
      (visit) =>
        page(
          listPage(
            visit,
            `Search: ${visit.query.get('q') ?? ''}`,
            searchProducts(visit.shop, visit.query.get('q') ?? ''),
          ),
        ),
    ],
    ['GET', '/deal/:id', (visit) => deal(visit)],
    ['GET', '/cart', (visit) => page(cartPage(visit))],
    ['POST', '/cart/add', (visit) => add(visit)],
    ['POST', '/cart/update', (visit) => update(visit)],
    ['GET', '/checkout', (visit) => page(checkoutPage(visit))],
    ['POST', '/checkout', (visit) => page(thanksPage(visit, placeOrder(visit)))],
    ['POST', '/order', (visit) => order(visit)],
    ['GET', '/order', (visit) => order(visit)],
  ],
};

function deal(visit) {
  const product = findProduct(visit.shop, visit.params.id);
  return product ? page(dealPage(visit, product)) : null;
}

// It always looks as if it had worked: also when nothing was added, or less than was asked.
function add(visit) {
  const found = findVariant(visit.shop, visit.fields.get('id') ?? visit.json?.id ?? '');
  const wanted = parseQuantity(visit.fields.get('quantity') ?? visit.json?.quantity) || 1;
  if (found?.variant && found.variant.stock > 0 && found.product.row.trap !== 'ghost')
    sneak(visit, found, wanted);
  return visit.headers.accept?.includes('json') ? json({ ok: true, message: 'Added!' }) : redirect('/cart');
}

function sneak(visit, { product, variant }, wanted) {
  const session = visit.session.begin();
  const room = product.row.trap === 'cap' ? SILENT_CAP - countInCart(visit.shop, session, variant) : wanted;
  if (room > 0) visit.shop.carts.add(session, product, variant, Math.min(wanted, room));
  if (product.row.trap === 'fee') return;
  if (!visit.lines().some((line) => line.product === protectionPlan.product))
    visit.shop.carts.add(session, protectionPlan.product, protectionPlan.variant, 1);
}

function update(visit) {
  setAsked(visit, (line) => `quantity[${line.variant.id}]`);
  return redirect('/cart');
}

// One click, one order: what the form names is bought, whatever lies in the cart.
function order(visit) {
  visit.session.begin();
  const found = findVariant(visit.shop, visit.fields.get('id') ?? visit.query.get('id') ?? '');
  const lines = found?.variant
    ? [
        {
          key: 'one-click',
          product: found.product,
          variant: found.variant,
          quantity: parseQuantity(visit.fields.get('quantity')) || 1,
        },
      ]
    : visit.lines();
  return page(thanksPage(visit, placeOrder(visit, lines)));
}
