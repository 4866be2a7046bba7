import { novaRange } from '../../assortments/nova.mjs';
import { productsIn, searchProducts } from '../../shared/products.mjs';
import { apiRoutes } from './api.mjs';
import { scriptRoutes } from './script-routes.mjs';
import { shell } from './shell.mjs';

/** A single-page shop: skeletons first, prices by a later fetch, pushState between products, JSON-LD of the first page left behind. */
export const nova = {
  name: 'nova',
  title: 'NOVA',
  blurb: 'Electronics in a single-page app that renders late, in euros.',
  tryThis: 'Go from one product to the next without a reload; the page’s JSON-LD stays that of the first.',
  firstStep: '/product/n-1001',
  currency: 'EUR',
  cookie: 'nova_session',
  skuPrefix: 'NV',
  range: novaRange,
  needsScript: true,
  nameOf: (item) => [item.brand, item.name, item.size].filter(Boolean).join(' '),
  delivery: { fee: 490, freeFrom: 6000, minimum: null },
  prints: { brand: true, sku: true, gtin: true, mpn: false, unitPrice: false },
  productPath: (product) => `/product/${product.id}`,
  listings: (shop) => [
    { path: '/category/electronics', products: productsIn(shop, 'electronics') },
    { path: '/search?q=cable', products: searchProducts(shop, 'cable') },
  ],
  routes: [
    ...apiRoutes,
    ...scriptRoutes,
    ['GET', '/', (visit) => shell(visit)],
    ['GET', '/product/:id', (visit) => shell(visit)],
    ['GET', '/category/:slug', (visit) => shell(visit)],
    ['GET', '/search', (visit) => shell(visit)],
    ['GET', '/cart', (visit) => shell(visit)],
    ['GET', '/checkout', (visit) => shell(visit)],
  ],
};
