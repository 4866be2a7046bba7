import { expect, test } from 'vitest';
import { adapterFor } from '../../../utils/shops/adapters';
import { addLine } from '../../../utils/shops/add-line';
import { readShopCart } from '../../../utils/shops/cart-steps';
import { openVisitor } from './mall-fetch';
import { approve, type Mall, read, serverCart, visitShop, type Wish, withMallEach } from './mall-page';

let mall: Mall;
withMallEach((opened) => {
  mall = opened;
});

const WISHES: readonly [string, Wish][] = [
  ['shopify', { shop: 'roastery', product: '8123400000107', count: 2 }],
  ['woocommerce', { shop: 'woodland', product: '2101', variant: '2104', variantId: '2104', count: 2 }],
  ['form-cart', { shop: 'kaufhaus', product: '4711004', count: 3 }],
  ['rest-cart', { shop: 'greengrocer', product: '10012', count: 4 }],
  ['magento', { shop: 'lumen', product: '11', count: 2 }],
  ['prestashop', { shop: 'maison', product: '2', count: 3 }],
  ['opencart', { shop: 'workbench', product: '40', count: 2 }],
  ['bigcommerce', { shop: 'harbour', product: '112', count: 2 }],
];

/** An answer whose head comes and whose body does not. */
function headOnly(): Response {
  const body = new ReadableStream({ pull: (stream) => stream.error(new TypeError('network error')) });
  return new Response(body, { headers: { 'content-type': 'application/json' } });
}

/** A visitor whose writes are answered with a head alone, whether they came to the shop or not. */
function brokenLine(hasArrived: boolean) {
  const visitor = openVisitor();
  const fetch = async (url: string, init: RequestInit = {}) => {
    if ((init.method ?? 'GET') === 'GET') return visitor(url, init);
    if (hasArrived) await visitor(url, init);
    return headOnly();
  };
  return Object.assign(fetch, { cookies: visitor.cookies });
}

test.each(WISHES)('%s: what is not in the cart after half an answer may come yet', async (platform, wish) => {
  const approval = approve(mall, wish);
  const { page } = await visitShop(mall, wish.shop, approval.url, brokenLine(false));
  const adapter = await adapterFor(page, null);
  expect(adapter.platform).toBe(platform);
  const outcome = await addLine(page, adapter, approval, read);
  expect(outcome).toMatchObject({ added: 0, refusal: 'outcome-unknown' });
});

test.each(WISHES)('%s: what is in the cart after half an answer was added', async (_, wish) => {
  const approval = approve(mall, wish);
  const { page } = await visitShop(mall, wish.shop, approval.url, brokenLine(true));
  const outcome = await addLine(page, await adapterFor(page, null), approval, read);
  expect(outcome).toMatchObject({ added: wish.count, refusal: null });
  expect(Object.values(serverCart(mall, wish.shop))).toEqual([wish.count]);
});

test.each(WISHES)(
  '%s: where what stands beside the cart breaks off, the cart is read all the same',
  async (_, wish) => {
    const visitor = openVisitor();
    const approval = approve(mall, wish);
    const { page } = await visitShop(mall, wish.shop, approval.url, visitor);
    const broken = {
      ...page,
      fetch: async (path: string, init?: RequestInit) =>
        new URL(path, page.origin).href === approval.url ? headOnly() : page.fetch(path, init),
    };
    const elsewhere = { ...broken, document: withAddress(page.document, page.origin) };
    expect((await readShopCart(elsewhere, null, approval.url)).lines).toEqual([]);
  },
);

/** The same page as if it were shown at another address, so that the product's own page has to be asked for. */
function withAddress(document: Document, url: string): Document {
  return new Proxy(document, {
    get: (target, name) => {
      const value: unknown = name === 'URL' ? `${url}/` : Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
