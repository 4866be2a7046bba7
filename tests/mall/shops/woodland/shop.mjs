import { woodlandRange } from '../../assortments/woodland.mjs';
import { productsIn, searchProducts } from '../../shared/products.mjs';
import { pageRoutes } from './page-routes.mjs';
import { byRestRoute, storeApiRoutes } from './store-api.mjs';

/** A WooCommerce-like outdoor shop. Its markup, form fields, Store API and errors are those of WooCommerce. */
export const woodland = {
  name: 'woodland',
  title: 'Woodland Supply',
  blurb: 'Outdoor and household things, WooCommerce-like, in euros.',
  tryThis: 'Choose colour and size of the merino shirt; one pair is sold out, one is on sale.',
  firstStep: '/product/fernweg-merino-t-shirt/',
  currency: 'EUR',
  cookie: 'wp_woocommerce_session_5f2b8c1d9a',
  skuPrefix: 'WDL',
  range: woodlandRange,
  opensUnchosen: true,
  nameOf: (item) => [item.brand, item.name, item.size].filter(Boolean).join(' '),
  delivery: { fee: 495, freeFrom: 5000, minimum: null },
  prints: {
    brand: true,
    sku: true,
    gtin: true,
    variantGtin: false,
    mpn: false,
    unitPrice: false,
    parentSku: true,
  },
  parentSku: (product) => `WDL-P${product.id}`,
  productPath: (product) => `/product/${product.slug}/`,
  listings: (shop) => [
    { path: '/shop/', products: shop.products },
    { path: '/product-category/outdoor/', products: productsIn(shop, 'outdoor') },
    { path: '/?s=batteries&post_type=product', products: searchProducts(shop, 'batteries') },
  ],
  routes: [
    ...storeApiRoutes,
    ['GET', '/index.php', byRestRoute],
    ['POST', '/index.php', byRestRoute],
    ...pageRoutes,
  ],
};
