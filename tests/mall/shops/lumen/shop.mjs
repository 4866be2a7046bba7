import { lumenRange } from '../../assortments/lumen.mjs';
import { parseQuantity } from '../../shared/carts.mjs';
import { productsIn, searchProducts } from '../../shared/products.mjs';
import { json, page } from '../../shared/respond.mjs';
import { placeOrder } from '../../shared/shop.mjs';
import { add, change, changeAll, sections, withFormKey } from './cart.mjs';
import { cartPage, listPage, productPage } from './pages.mjs';

const found = (visit) => searchProducts(visit.shop, visit.query.get('q') ?? '');

/** A Magento-like shop for light and power. Its form, private data and mini-cart are those of Magento 2. */
export const lumen = {
  name: 'lumen',
  title: 'Lumen',
  blurb: 'Light and power, Magento-like, in pounds.',
  tryThis: 'Put more 11 W bulbs on your list than it has; it says so only after the fact.',
  firstStep: '/lumora-led-bulb-e27-8-w-warm-white.html',
  currency: 'GBP',
  cookie: 'PHPSESSID_LUMEN',
  skuPrefix: 'LU',
  sheet: 'counter.css',
  opensUnchosen: true,
  range: lumenRange,
  nameOf: (item) => [item.brand, item.name, item.size].filter(Boolean).join(' '),
  delivery: { fee: 395, freeFrom: 6000, minimum: null },
  prints: { brand: true, sku: true, gtin: false, mpn: false, unitPrice: false, parentSku: true },
  parentSku: (product) => `LU-${product.id}`,
  productPath: (product) => `/${product.slug}.html`,
  listings: (shop) => [
    { path: '/catalog/electronics.html', products: productsIn(shop, 'electronics') },
    { path: '/catalogsearch/result/?q=bulb', products: searchProducts(shop, 'bulb') },
  ],
  routes: [
    ['GET', '/', (visit) => page(listPage(visit, 'Light and power', visit.shop.products))],
    [
      'GET',
      '/catalog/electronics.html',
      (visit) => page(listPage(visit, 'Electronics', productsIn(visit.shop, 'electronics'))),
    ],
    [
      'GET',
      '/catalogsearch/result/',
      (visit) => page(listPage(visit, `Search results for: '${visit.query.get('q') ?? ''}'`, found(visit))),
    ],
    ['GET', '/:slug.html', (visit) => product(visit)],
    ['GET', '/catalog/:category/:slug.html', (visit) => product(visit)],
    ['POST', '/checkout/cart/add/uenc/:uenc/product/:id/', (visit) => add(visit)],
    ['GET', '/customer/section/load/', (visit) => sections(visit)],
    [
      'POST',
      '/checkout/sidebar/updateItemQty/',
      (visit) => change(visit, ({ fields }) => parseQuantity(fields.get('item_qty'))),
    ],
    ['POST', '/checkout/sidebar/removeItem/', (visit) => change(visit, () => 0)],
    ['POST', '/checkout/cart/updatePost/', (visit) => changeAll(visit)],
    ['GET', '/checkout/cart/', (visit) => page(cartPage(visit))],
    ['POST', '/rest/default/V1/guest-carts/mine/payment-information', (visit) => json(placeOrder(visit))],
  ],
};

function product(visit) {
  const one = visit.shop.products.find(({ slug }) => slug === visit.params.slug);
  return one ? withFormKey(visit, page(productPage(visit, one))) : null;
}
