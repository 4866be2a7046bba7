import { maisonRange } from '../../assortments/maison.mjs';
import { findProduct, productsIn, searchProducts } from '../../shared/products.mjs';
import { page } from '../../shared/respond.mjs';
import { placeOrder } from '../../shared/shop.mjs';
import { change } from './cart.mjs';
import { cartPage, frame, listPage, productPage } from './pages.mjs';

const found = (visit) => searchProducts(visit.shop, visit.query.get('s') ?? '');

/** A PrestaShop-like shop in French. Its form, cart controller and `prestashop` object are those of PrestaShop 1.7 and later. */
export const maison = {
  name: 'maison',
  title: 'La Bonne Maison',
  blurb: 'Things for the kitchen, PrestaShop-like, in French, in euros.',
  tryThis: 'Ask for one packet of coffee filters; it sells no fewer than two.',
  firstStep: '/cuisine/2-orrin-stoneware-mug-350-ml.html',
  currency: 'EUR',
  cookie: 'PrestaShop-maison',
  skuPrefix: 'BM',
  sheet: 'counter.css',
  range: maisonRange,
  nameOf: (item) => item.name,
  delivery: { fee: 490, freeFrom: 4900, minimum: null },
  prints: { brand: true, sku: true, gtin: false, mpn: false, unitPrice: false },
  productPath: (product) => `/cuisine/${product.id}-${product.slug}.html`,
  listings: (shop) => [
    { path: '/3-cuisine', products: productsIn(shop, 'kitchen') },
    { path: '/recherche?s=tasse', products: searchProducts(shop, 'tasse') },
  ],
  routes: [
    ['GET', '/', (visit) => page(listPage(visit, 'Pour une bonne maison', visit.shop.products))],
    ['GET', '/3-cuisine', (visit) => page(listPage(visit, 'Cuisine', productsIn(visit.shop, 'kitchen')))],
    [
      'GET',
      '/recherche',
      (visit) => page(listPage(visit, `Résultats pour « ${visit.query.get('s') ?? ''} »`, found(visit))),
    ],
    ['GET', '/cuisine/:key.html', (visit) => product(visit)],
    ['GET', '/panier', (visit) => page(cartPage(visit))],
    ['POST', '/panier', (visit) => change(visit)],
    ['POST', '/commande', (visit) => page(frame(visit, 'Merci', `Commande ${placeOrder(visit)}`))],
  ],
};

function product(visit) {
  const [id, next] = visit.params.key.split('-');
  const one = findProduct(visit.shop, id);
  const variant = one?.variants.find((each) => each.id === next) ?? one?.chosen;
  return one && variant ? page(productPage(visit, one, variant)) : null;
}
