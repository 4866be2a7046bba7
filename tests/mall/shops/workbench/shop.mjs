import { workbenchRange } from '../../assortments/workbench.mjs';
import { findProduct, productsIn, searchProducts } from '../../shared/products.mjs';
import { page, text } from '../../shared/respond.mjs';
import { placeOrder } from '../../shared/shop.mjs';
import { add, edit, remove } from './cart.mjs';
import { cartPage, frame, listPage, productPage } from './pages.mjs';

/** Everything goes through one file; `route` says what is meant. */
const ROUTES = {
  'GET common/home': (visit) => page(listPage(visit, 'For home and bench', visit.shop.products)),
  'GET product/category': (visit) => page(listPage(visit, 'Outdoor', productsIn(visit.shop, 'outdoor'))),
  'GET product/search': (visit) => page(searchPage(visit)),
  'GET product/product': (visit) => product(visit),
  'GET checkout/cart': (visit) => page(cartPage(visit)),
  'POST checkout/cart/add': add,
  'POST checkout/cart/edit': edit,
  'POST checkout/cart/remove': remove,
  'POST checkout/confirm': (visit) => page(frame(visit, 'Thank you', `Order ${placeOrder(visit)}`)),
};

const dispatch = (visit) => {
  const route = visit.query.get('route') ?? 'common/home';
  return ROUTES[`${visit.method === 'HEAD' ? 'GET' : visit.method} ${route}`]?.(visit) ?? null;
};

/** An OpenCart-like shop. Its routes, fields and answers are those of OpenCart 3. */
export const workbench = {
  name: 'workbench',
  title: 'The Workbench',
  blurb: 'For home and bench, OpenCart-like, in dollars.',
  tryThis: 'Put four backpacks on your list; it has three and takes the order for four.',
  firstStep: '/index.php?route=product/product&product_id=43',
  currency: 'USD',
  cookie: 'OCSESSID',
  skuPrefix: 'WB',
  sheet: 'counter.css',
  opensUnchosen: true,
  range: workbenchRange,
  nameOf: (item) => [item.brand, item.name, item.size].filter(Boolean).join(' '),
  delivery: { fee: 595, freeFrom: 7500, minimum: null },
  prints: { brand: true, sku: true, gtin: false, mpn: false, unitPrice: false, parentSku: false },
  productPath: (product) => `/index.php?route=product/product&product_id=${product.id}`,
  listings: (shop) => [
    { path: '/index.php?route=product/category&path=20', products: productsIn(shop, 'outdoor') },
    { path: '/index.php?route=product/search&search=voltara', products: searchProducts(shop, 'voltara') },
  ],
  routes: [
    ['GET', '/', dispatch],
    ['GET', '/index.php', dispatch],
    ['POST', '/index.php', dispatch],
    ['GET', '/outdoor/:slug', (visit) => byName(visit)],
    ['GET', '/catalog/view/theme/default/stylesheet/stylesheet.css', () => text('', 'text/css')],
  ],
};

function searchPage(visit) {
  const words = visit.query.get('search') ?? '';
  return listPage(visit, `Search - ${words}`, searchProducts(visit.shop, words));
}

function product(visit) {
  const one = findProduct(visit.shop, visit.query.get('product_id'));
  return one ? page(productPage(visit, one)) : null;
}

// The same page below its category, as a shop with friendly addresses has it; its cart links to the product alone.
function byName(visit) {
  const one = visit.shop.products.find(({ slug }) => slug === visit.params.slug);
  return one ? page(productPage(visit, one)) : null;
}
