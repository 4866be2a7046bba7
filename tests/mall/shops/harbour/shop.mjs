import { harbourRange } from '../../assortments/harbour.mjs';
import { productsIn, searchProducts } from '../../shared/products.mjs';
import { page } from '../../shared/respond.mjs';
import { placeOrder } from '../../shared/shop.mjs';
import { addItems, carts, deleteItem, guarded, putItem, withTokens } from './cart.mjs';
import { cartPage, frame, listPage, productPage } from './pages.mjs';

const found = (visit) => searchProducts(visit.shop, visit.query.get('search_query') ?? '');

/** A BigCommerce-like shop. Its form and Storefront API are those of BigCommerce's Stencil. */
export const harbour = {
  name: 'harbour',
  title: 'Harbour Outfitters',
  blurb: 'For days outdoors, BigCommerce-like, in dollars.',
  tryThis: 'Choose a size of the merino socks.',
  firstStep: '/merino-socks/',
  currency: 'USD',
  cookie: 'SHOP_SESSION_TOKEN',
  skuPrefix: 'HO',
  sheet: 'counter.css',
  opensUnchosen: true,
  range: harbourRange,
  nameOf: (item) => [item.brand, item.name, item.size].filter(Boolean).join(' '),
  delivery: { fee: 650, freeFrom: 9000, minimum: null },
  prints: { brand: true, sku: true, gtin: true, mpn: false, unitPrice: false, parentSku: false },
  productPath: (product) => `/${product.slug}/`,
  listings: (shop) => [
    { path: '/outdoor/', products: productsIn(shop, 'outdoor') },
    { path: '/search.php?search_query=fernweg', products: searchProducts(shop, 'fernweg') },
  ],
  routes: [
    ['GET', '/', (visit) => page(listPage(visit, 'For days outdoors', visit.shop.products))],
    ['GET', '/outdoor/', (visit) => page(listPage(visit, 'Outdoor', productsIn(visit.shop, 'outdoor')))],
    [
      'GET',
      '/search.php',
      (visit) =>
        page(listPage(visit, `Results for '${visit.query.get('search_query') ?? ''}'`, found(visit))),
    ],
    ['GET', '/cart.php', (visit) => page(cartPage(visit))],
    ['GET', '/api/storefront/carts', carts],
    ['POST', '/api/storefront/carts', guarded(addItems)],
    ['POST', '/api/storefront/carts/:id/items', guarded(addItems)],
    ['PUT', '/api/storefront/carts/:id/items/:item', guarded(putItem)],
    ['DELETE', '/api/storefront/carts/:id/items/:item', guarded(deleteItem)],
    ['POST', '/checkout', (visit) => page(frame(visit, 'Thank you', `Order ${placeOrder(visit)}`))],
    ['GET', '/:slug/', (visit) => product(visit)],
  ],
};

function product(visit) {
  const one = visit.shop.products.find(({ slug }) => slug === visit.params.slug);
  return one ? withTokens(page(productPage(visit, one))) : null;
}
