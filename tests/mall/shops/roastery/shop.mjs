import { roasteryRange } from '../../assortments/roastery.mjs';
import { productsIn, searchProducts } from '../../shared/products.mjs';
import { cartRoutes } from './cart-routes.mjs';
import { pageRoutes } from './page-routes.mjs';

/** A Shopify-like coffee shop. Its paths, JSON and errors are those of Shopify's storefront. */
export const roastery = {
  name: 'roastery',
  title: 'The Roastery',
  blurb: 'Coffee and brewing gear, Shopify-like, in US dollars.',
  tryThis: 'Pick another size of House Espresso and watch the price change.',
  firstStep: '/products/house-espresso',
  currency: 'USD',
  cookie: 'cart',
  skuPrefix: 'RST',
  range: roasteryRange.map((row) => (row.variants ? row : { ...row, variantId: `4401${row.id.slice(-10)}` })),
  nameOf: (item) => item.name,
  delivery: { fee: 600, freeFrom: 5000, minimum: null },
  prints: { brand: true, sku: true, gtin: true, mpn: false, unitPrice: false },
  productPath: (product) => `/products/${product.slug}`,
  variantPath: (product, variant) => `/products/${product.slug}?variant=${variant.id}`,
  listings: (shop) => [
    { path: '/collections/all', products: shop.products },
    { path: '/collections/coffee', products: productsIn(shop, 'coffee') },
    { path: '/search?q=espresso', products: searchProducts(shop, 'espresso') },
  ],
  routes: [...cartRoutes, ...pageRoutes],
};
