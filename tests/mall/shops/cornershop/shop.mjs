import { cornershopRange } from '../../assortments/cornershop.mjs';
import { addAsked, setAsked } from '../../shared/form-cart.mjs';
import { findProduct, productsIn, searchProducts } from '../../shared/products.mjs';
import { page, redirect } from '../../shared/respond.mjs';
import { placeOrder } from '../../shared/shop.mjs';
import { basketPage, checkoutPage, homePage, itemPage, listPage, thanksPage } from './pages.mjs';

const AISLES = { dairy: 'Chilled', pantry: 'Cupboard', drinks: 'Drinks', fresh: 'Fresh', household: 'Home' };

/** A second grocery: Open Graph product tags, a form cart that holds at most twelve of a kind. */
export const cornershop = {
  name: 'cornershop',
  title: 'Corner Shop',
  blurb: 'A second grocery: many same articles, other prices and pack sizes, in euros.',
  tryThis: 'Compare two litres of whole milk with the Greengrocer’s; the cheaper carton is of another brand.',
  firstStep: '/item/301-hollin-farm-whole-milk-2-l',
  currency: 'EUR',
  cookie: 'corner_session',
  skuPrefix: 'CS',
  range: cornershopRange,
  nameOf: (item) => [item.name, item.brand, item.size].filter(Boolean).join(', '),
  aisles: AISLES,
  delivery: { fee: 290, freeFrom: 3000, minimum: 1000 },
  prints: { brand: true, sku: true, gtin: true, mpn: false, unitPrice: true },
  productPath: (product) => `/item/${product.id}-${product.slug}`,
  listings: (shop) => [
    { path: '/aisle/dairy', products: productsIn(shop, 'dairy') },
    { path: '/aisle/household', products: productsIn(shop, 'household') },
    { path: '/search?q=milk', products: searchProducts(shop, 'milk') },
  ],
  routes: [
    ['GET', '/', (visit) => page(homePage(visit))],
    [
      'GET',
      '/aisle/:slug',
      (visit) =>
        AISLES[visit.params.slug]
          ? page(listPage(visit, AISLES[visit.params.slug], productsIn(visit.shop, visit.params.slug)))
          : null,
    ],
    [
      'GET',
      '/search',
      (visit) =>
        page(
          listPage(
            visit,
            `“${visit.query.get('q') ?? ''}”`,
            searchProducts(visit.shop, visit.query.get('q') ?? ''),
          ),
        ),
    ],
    ['GET', '/item/:key', (visit) => item(visit)],
    ['GET', '/basket', (visit) => page(basketPage(visit))],
    ['POST', '/basket/add', (visit) => add(visit)],
    ['POST', '/basket/update', (visit) => update(visit)],
    ['GET', '/checkout', (visit) => page(checkoutPage(visit))],
    ['POST', '/checkout/place', (visit) => page(thanksPage(visit, placeOrder(visit)))],
  ],
};

function item(visit) {
  const product = findProduct(visit.shop, visit.params.key.split('-')[0]);
  return product ? page(itemPage(visit, product)) : null;
}

function add(visit) {
  const { refused } = addAsked(visit, visit.fields.get('item_id'), visit.fields.get('qty'), 12);
  return redirect(refused ? `/basket?problem=${refused}` : '/basket');
}

function update(visit) {
  setAsked(visit, (line) => `qty_${line.variant.id}`);
  return redirect('/basket');
}
