import { kaufhausRange } from '../../assortments/kaufhaus.mjs';
import { addAsked, setAsked } from '../../shared/form-cart.mjs';
import { findProduct, productsIn, searchProducts } from '../../shared/products.mjs';
import { page, redirect } from '../../shared/respond.mjs';
import { placeOrder } from '../../shared/shop.mjs';
import { cartPage, checkoutPage, thanksPage } from './cart-page.mjs';
import { homePage, listPage, productPage } from './pages.mjs';

const CATEGORIES = {
  kitchen: 'Küche',
  coffee: 'Kaffee',
  drinks: 'Getränke',
  pantry: 'Vorrat',
  household: 'Haushalt',
  electronics: 'Elektronik',
};

const slugOf = (product) =>
  product.name
    .toLowerCase()
    .replace(/[äöüß]/g, (sign) => ({ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' })[sign])
    .replace(/[^a-z0-9]+/g, '-');

/** A German department store: microdata, Grundpreis, UVP, and a cart behind one form. */
export const kaufhaus = {
  name: 'kaufhaus',
  title: 'Kaufhaus Lindner',
  blurb: 'A German department store with Grundpreis and UVP, in euros.',
  tryThis: 'Compare the price per litre of two bottles of olive oil.',
  firstStep: '/artikel/oliveta-natives-olivenoel-extra-1-l-4711006.html',
  currency: 'EUR',
  cookie: 'PHPSESSID',
  skuPrefix: 'KH',
  skuOf: (row) => row.id,
  range: kaufhausRange,
  nameOf: (item) => item.name,
  categories: CATEGORIES,
  delivery: { fee: 495, freeFrom: 4900, minimum: null },
  prints: { brand: true, sku: true, gtin: true, mpn: true, unitPrice: true },
  productPath: (product) => `/artikel/${slugOf(product)}-${product.id}.html`,
  listings: (shop) => [
    { path: '/kategorie/haushalt', products: productsIn(shop, 'household') },
    { path: '/kategorie/kueche', products: productsIn(shop, 'kitchen') },
    { path: '/suche?q=wasserkocher', products: searchProducts(shop, 'wasserkocher') },
  ],
  routes: [
    ['GET', '/', (visit) => page(homePage(visit))],
    ['GET', '/kategorie/:slug', (visit) => category(visit)],
    [
      'GET',
      '/suche',
      (visit) =>
        page(
          listPage(
            visit,
            `Suche nach „${visit.query.get('q') ?? ''}“`,
            searchProducts(visit.shop, visit.query.get('q') ?? ''),
          ),
        ),
    ],
    ['GET', '/artikel/:slug.html', (visit) => article(visit)],
    ['GET', '/warenkorb', (visit) => page(cartPage(visit))],
    ['POST', '/warenkorb', (visit) => add(visit)],
    ['POST', '/warenkorb/aendern', (visit) => change(visit)],
    ['GET', '/kasse', (visit) => page(checkoutPage(visit))],
    ['POST', '/bestellung', (visit) => page(thanksPage(visit, placeOrder(visit)))],
  ],
};

const SLUGS = {
  kueche: 'kitchen',
  kaffee: 'coffee',
  getraenke: 'drinks',
  vorrat: 'pantry',
  haushalt: 'household',
  elektronik: 'electronics',
};

function category(visit) {
  const category = SLUGS[visit.params.slug];
  return category ? page(listPage(visit, CATEGORIES[category], productsIn(visit.shop, category))) : null;
}

function article(visit) {
  const product = findProduct(visit.shop, visit.params.slug.split('-').at(-1));
  return product ? page(productPage(visit, product)) : null;
}

function add(visit) {
  const { refused } = addAsked(visit, visit.fields.get('artikelnummer'), visit.fields.get('menge'), 20);
  return redirect(refused ? `/warenkorb?hinweis=${refused}` : '/warenkorb');
}

function change(visit) {
  setAsked(visit, (line) => `menge[${line.variant.id}]`);
  return redirect('/warenkorb');
}
