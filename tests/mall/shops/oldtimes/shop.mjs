import { oldtimesRange } from '../../assortments/oldtimes.mjs';
import { addAsked, setAsked } from '../../shared/form-cart.mjs';
import { findProduct, productsIn, searchProducts } from '../../shared/products.mjs';
import { redirect } from '../../shared/respond.mjs';
import { placeOrder } from '../../shared/shop.mjs';
import { basketPage, indexPage, itemPage, latin1, listPage, orderPage, thanksPage } from './pages.mjs';
import { sheetPage } from './sheet-page.mjs';

const DEPARTMENTS = {
  1: ['pantry', 'Food cupboard'],
  2: ['coffee', 'Café'],
  3: ['household', 'Household'],
  4: ['drinks', 'Tea'],
  5: ['outdoor', 'Hardware'],
};

/** A shop as of 2005: tables, font tags, Latin-1 bytes, no markup that means anything. */
export const oldtimes = {
  name: 'oldtimes',
  title: 'Old Times General Store',
  blurb: 'A plain 2005-style shop without any markup, in euros.',
  tryThis: 'Read the price of the café crema: nothing but a font tag says what it is.',
  firstStep: '/item.htm?id=12',
  currency: 'EUR',
  cookie: 'ASPSESSIONIDQ',
  skuPrefix: 'OT',
  skuOf: (row) => row.id,
  range: oldtimesRange,
  nameOf: (item) => item.name,
  departments: DEPARTMENTS,
  delivery: { fee: 550, freeFrom: 7500, minimum: 1000 },
  prints: { brand: false, sku: true, gtin: false, mpn: false, unitPrice: false },
  productPath: (product) => `/item.htm?id=${product.id}`,
  listings: (shop) => [
    { path: '/list.htm?cat=1', products: productsIn(shop, 'pantry') },
    { path: '/list.htm?cat=3', products: productsIn(shop, 'household') },
    { path: '/search.htm?q=voltara', products: searchProducts(shop, 'voltara') },
  ],
  routes: [
    ['GET', '/', (visit) => latin1(indexPage(visit))],
    ['GET', '/index.htm', (visit) => latin1(indexPage(visit))],
    ['GET', '/list.htm', (visit) => list(visit)],
    [
      'GET',
      '/search.htm',
      (visit) =>
        latin1(
          listPage(
            visit,
            `Search: ${visit.query.get('q') ?? ''}`,
            searchProducts(visit.shop, visit.query.get('q') ?? ''),
          ),
        ),
    ],
    ['GET', '/item.htm', (visit) => item(visit, itemPage)],
    ['GET', '/sheet.htm', (visit) => item(visit, sheetPage)],
    ['POST', '/cart.cgi', (visit) => add(visit)],
    ['POST', '/update.cgi', (visit) => update(visit)],
    ['GET', '/basket.htm', (visit) => latin1(basketPage(visit))],
    ['GET', '/order.htm', (visit) => latin1(orderPage(visit))],
    ['POST', '/order.cgi', (visit) => latin1(thanksPage(visit, placeOrder(visit)))],
  ],
};

function list(visit) {
  const [category, title] = DEPARTMENTS[visit.query.get('cat')] ?? [];
  return title ? latin1(listPage(visit, title, productsIn(visit.shop, category))) : null;
}

function item(visit, pageOf) {
  const product = findProduct(visit.shop, visit.query.get('id'));
  return product ? latin1(pageOf(visit, product)) : null;
}

function add(visit) {
  const { refused } = addAsked(visit, visit.fields.get('id'), visit.fields.get('qty'), 24);
  return redirect(refused ? `/basket.htm?err=${refused}` : '/basket.htm', 302);
}

function update(visit) {
  setAsked(visit, (line) => `q${line.variant.id}`);
  return redirect('/basket.htm', 302);
}
