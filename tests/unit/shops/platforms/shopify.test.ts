import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { countIn } from '../../../../utils/domain/cart/cart-lines';
import type { ShopPage } from '../../../../utils/shops/adapter';
import { addLine } from '../../../../utils/shops/add-line';
import { shopify } from '../../../../utils/shops/platforms/shopify';
import { openVisitor } from '../mall-fetch';
import { approve, type Mall, read, serverCart, visitShop, withMallEach } from '../mall-page';

let mall: Mall;
withMallEach((opened) => {
  mall = opened;
});

const URL_OF_IT = 'https://shop.example/products/cup';
const PRODUCT = `<main><h1>Cup</h1><p class="price">€12.00</p><form method="post" action="/cart/add"><button>Add to cart</button></form>
<script type="application/ld+json">{"@type":"Product","name":"Cup","offers":{"price":"12.00","priceCurrency":"EUR"}}</script></main>`;

describe('a shop is Shopify’s own storefront', () => {
  test.each([
    ['where its scripts say so', '<script>var Shopify = Shopify || {}; Shopify.shop = "a";</script>', true],
    [
      'where its files come by way of the shop',
      '<script src="/cdn/shop/t/1/assets/global.js"></script>',
      true,
    ],
    [
      'where its style comes by way of the shop',
      '<link rel="stylesheet" href="//shop.example/cdn/shop/t/1/base.css">',
      true,
    ],
    [
      'not where only its pictures come from Shopify: such a shop has no cart.js',
      '<link rel="preload" href="https://cdn.shopify.com/s/files/1/cup.jpg"><script src="https://cdn.shopify.com/oxygen-v2/1/app.js"></script>',
      false,
    ],
  ])('%s', (_, head, isIt) => {
    const window = new Window({ url: URL_OF_IT });
    window.document.write(`<html><head>${head}</head><body>${PRODUCT}</body></html>`);
    const document = window.document as unknown as Document;
    expect(shopify.isAt({ document } as ShopPage)).toBe(isIt);
    const reading = read(document, URL_OF_IT);
    expect(reading.kind === 'product' && reading.product.platform === 'shopify').toBe(isIt);
  });
});

test('a shop that has no more of it than lies in the cart already says so, and is understood', async () => {
  const wish = { shop: 'roastery', product: '8123400000102', variant: '44010000000202', count: 3 };
  const approval = approve(mall, wish);
  const { page } = await visitShop(mall, wish.shop, approval.url, openVisitor());
  expect(await addLine(page, shopify, approval, read)).toMatchObject({ added: 3, refusal: null });
  expect(await addLine(page, shopify, approval, read)).toMatchObject({ added: 0, refusal: 'capped' });
  expect(serverCart(mall, wish.shop)).toEqual({ '44010000000202': 3 });
});

const refusing =
  (fetch: ShopPage['fetch'], status: number, description: string): ShopPage['fetch'] =>
  async (path, init) =>
    init?.method === 'POST'
      ? Response.json({ status, message: 'No', description }, { status })
      : fetch(path, init);

test.each([
  [404, 'Cannot find variant', 'variant-missing'],
  [422, 'The product is already sold out.', 'out-of-stock'],
  [422, 'Your cart is too full for that.', 'not-added'],
  [429, 'Too many requests', 'shop-error'],
])('a shop that answers with %d, "%s", is understood', async (status, said, refusal) => {
  const wish = { shop: 'roastery', product: '8123400000107' };
  const approval = approve(mall, wish);
  const { page } = await visitShop(mall, wish.shop, approval.url);
  const answering = { ...page, fetch: refusing(page.fetch, status, said) };
  expect(await shopify.add(answering, approval, 1)).toEqual({ refusal, detail: said });
});

test.each([
  ['/products/cup?variant=1', '/de/products/cup'],
  ['/de/products/cup?variant=1', '/de/products/cup'],
])('a line that is linked to as %s is the thing that was approved in that language', async (url, path) => {
  const window = new Window({ url: 'https://shop.example/de/products/cup' });
  window.document.write('<script>Shopify.routes.root = "/de/";</script>');
  const item = { key: '1:a', variant_id: 1, title: 'Tasse', quantity: 2, final_price: 1200, url };
  const page = {
    document: window.document as unknown as Document,
    origin: 'https://shop.example',
    now: () => 0,
    fetch: async () => Response.json({ currency: 'EUR', total_price: 2400, items: [item] }),
  };
  const thing = { url: page.origin + path, name: 'Cup', variantId: null, sku: null, variant: [] };
  expect(countIn(await shopify.readCart(page), thing)).toBe(2);
});
