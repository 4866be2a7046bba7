import { soukRange } from '../../assortments/souk.mjs';
import { addAsked, setAsked } from '../../shared/form-cart.mjs';
import { findProduct, productsIn, searchProducts } from '../../shared/products.mjs';
import { page, redirect } from '../../shared/respond.mjs';
import { placeOrder } from '../../shared/shop.mjs';
import { cartPage, checkoutPage, homePage, listPage, productPage, thanksPage } from './pages.mjs';

const CATEGORIES = {
  pantry: 'تمور ومؤونة',
  coffee: 'قهوة',
  drinks: 'شاي',
  household: 'للمنزل',
  kitchen: 'مطبخ',
  electronics: 'إلكترونيات',
};

/** An Arabic shop, right to left: some prices in Arabic-Indic digits, JSON-LD with the small faults that real shops have. */
export const souk = {
  name: 'souk',
  title: 'السوق',
  blurb: 'An Arabic shop, right to left, in UAE dirhams.',
  tryThis: 'Read a price in Arabic-Indic digits; choose half a kilo of dates.',
  firstStep: '/ar/product/7001',
  currency: 'AED',
  cookie: 'souk_sid',
  skuPrefix: 'SK',
  range: soukRange,
  nameOf: (item) => item.name,
  categories: CATEGORIES,
  delivery: { fee: 1500, freeFrom: 15000, minimum: 3000 },
  prints: { brand: true, sku: true, gtin: true, mpn: false, unitPrice: false },
  productPath: (product) => `/ar/product/${product.id}`,
  variantPath: (product, variant) => `/ar/product/${product.id}?size=${variant.id}`,
  listings: (shop) => [
    { path: '/ar/category/electronics', products: productsIn(shop, 'electronics') },
    { path: '/ar/category/pantry', products: productsIn(shop, 'pantry') },
    { path: '/ar/search?q=Auralis', products: searchProducts(shop, 'Auralis') },
  ],
  routes: [
    ['GET', '/', () => redirect('/ar', 302)],
    ['GET', '/ar', (visit) => page(homePage(visit))],
    [
      'GET',
      '/ar/category/:slug',
      (visit) =>
        CATEGORIES[visit.params.slug]
          ? page(listPage(visit, CATEGORIES[visit.params.slug], productsIn(visit.shop, visit.params.slug)))
          : null,
    ],
    [
      'GET',
      '/ar/search',
      (visit) =>
        page(
          listPage(
            visit,
            `نتائج البحث: ${visit.query.get('q') ?? ''}`,
            searchProducts(visit.shop, visit.query.get('q') ?? ''),
          ),
        ),
    ],
    ['GET', '/ar/product/:id', (visit) => product(visit)],
    ['GET', '/ar/cart', (visit) => page(cartPage(visit))],
    ['POST', '/ar/cart/add', (visit) => add(visit)],
    ['POST', '/ar/cart/update', (visit) => update(visit)],
    ['GET', '/ar/checkout', (visit) => page(checkoutPage(visit))],
    ['POST', '/ar/order', (visit) => page(thanksPage(visit, placeOrder(visit)))],
  ],
};

function product(visit) {
  const found = findProduct(visit.shop, visit.params.id);
  return found ? page(productPage(visit, found)) : null;
}

function add(visit) {
  const { refused } = addAsked(visit, visit.fields.get('variant'), visit.fields.get('quantity'), 10);
  return redirect(refused ? `/ar/cart?error=${refused}` : '/ar/cart');
}

function update(visit) {
  setAsked(visit, (line) => `items[${line.variant.id}]`);
  return redirect('/ar/cart');
}
