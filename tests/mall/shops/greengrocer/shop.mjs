import { greengrocerRange } from '../../assortments/greengrocer.mjs';
import { findProduct, productsIn, searchProducts } from '../../shared/products.mjs';
import { page } from '../../shared/respond.mjs';
import { apiRoutes } from './api.mjs';
import { cartPage, checkoutPage, homePage, listPage, productPage } from './pages.mjs';

const CATEGORIES = {
  dairy: 'Milk, butter & eggs',
  pantry: 'Pantry',
  drinks: 'Drinks',
  fresh: 'Fruit & vegetables',
  bakery: 'Bakery',
  household: 'Household',
  coffee: 'Coffee',
};

/** An online grocery: pack sizes, loyalty prices, embedded state, a JSON cart, delivery fee and minimum order. */
export const greengrocer = {
  name: 'greengrocer',
  title: 'Greengrocer',
  blurb: 'Groceries with loyalty prices, a delivery fee and a minimum order, in euros.',
  tryThis: 'Look at the whole milk: the loyalty price is not what you pay without a card.',
  firstStep: '/p/hollin-farm-whole-milk-2-l/10012',
  currency: 'EUR',
  cookie: 'gg_sid',
  skuPrefix: 'GG',
  range: greengrocerRange,
  nameOf: (item) => [item.brand, item.name, item.size].filter(Boolean).join(' '),
  categories: CATEGORIES,
  delivery: { fee: 390, freeFrom: 4000, minimum: 1500 },
  prints: { brand: true, sku: true, gtin: true, mpn: false, unitPrice: true },
  productPath: (product) => `/p/${product.slug}/${product.id}`,
  listings: (shop) => [
    { path: '/c/dairy', products: productsIn(shop, 'dairy') },
    { path: '/c/pantry', products: productsIn(shop, 'pantry') },
    { path: '/search?q=milk', products: searchProducts(shop, 'milk') },
  ],
  routes: [
    ...apiRoutes,
    ['GET', '/', (visit) => page(homePage(visit))],
    ['GET', '/c/:category', (visit) => category(visit)],
    [
      'GET',
      '/search',
      (visit) =>
        page(
          listPage(
            visit,
            `Results for “${visit.query.get('q') ?? ''}”`,
            searchProducts(visit.shop, visit.query.get('q') ?? ''),
          ),
        ),
    ],
    ['GET', '/p/:slug/:id', (visit) => product(visit)],
    ['GET', '/cart', (visit) => page(cartPage(visit))],
    ['GET', '/checkout', (visit) => page(checkoutPage(visit))],
  ],
};

function category(visit) {
  const title = CATEGORIES[visit.params.category];
  return title ? page(listPage(visit, title, productsIn(visit.shop, visit.params.category))) : null;
}

function product(visit) {
  const found = findProduct(visit.shop, visit.params.id);
  return found ? page(productPage(visit, found)) : null;
}
