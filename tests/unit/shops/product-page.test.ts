import { Window } from 'happy-dom';
import { beforeAll, expect, test } from 'vitest';
import type { Approval } from '../../../utils/domain/cart/cart';
import { addLine } from '../../../utils/shops/add-line';
import { formCart } from '../../../utils/shops/platforms/form-cart';
import { openShopPage } from '../../../utils/shops/shop-page';
import { lendParser, read } from './mall-page';

const ORIGIN = 'https://shop.example';
const CART = '<body><main><h1>Cart</h1><p>Your cart is empty.</p></main></body>';

beforeAll(lendParser);

/** What is sent where a kettle was approved at one address, and the shop leads on to another that shows this heading. */
async function sentFor(approved: string, ledTo: string, heading: string) {
  const sent: string[] = [];
  const product = `<body><header><a href="/cart">Cart</a></header><main><h1>${heading}</h1><p>3.00 €</p>
    <form action="/cart/add" method="post"><input type="hidden" name="id" value="7"><input name="qty" value="1"><button>Add to cart</button></form></main></body>`;
  const { document } = new Window({ url: ORIGIN + ledTo });
  document.write(product);
  const page = openShopPage({
    document: document as unknown as Document,
    origin: ORIGIN,
    fetch: async (url, { method = 'GET' }) => {
      const { pathname, search } = new URL(url);
      if (method !== 'GET') sent.push(pathname);
      const isCart = pathname === '/cart';
      const response = new Response(isCart ? CART : product, { headers: { 'content-type': 'text/html' } });
      Object.defineProperty(response, 'url', { value: isCart ? url : ORIGIN + ledTo });
      Object.defineProperty(response, 'redirected', { value: !isCart && pathname + search !== ledTo });
      return response;
    },
    now: () => 0,
  });
  const approval = {
    ...{
      origin: ORIGIN,
      url: ORIGIN + approved,
      name: 'Kettle K17',
      variant: [],
      variantId: null,
      sku: null,
    },
    ...{ count: 1, maxPrice: { minor: 300, currency: 'EUR' } },
  } as unknown as Approval;
  const { refusal } = await addLine(page, formCart, approval, read);
  return { sent, refusal };
}

test.each([
  ['a newer model', '/kettle-k17', '/kettle-k18', 'Kettle K18'],
  ['a shelf', '/kettle-k17', '/kettles', 'Kettles'],
  ['another number of an old shop', '/item.php?id=17', '/item.php?id=18', 'Kettle K18'],
  ['the first page of an old shop', '/index.php?item=17', '/index.php', 'Our offers'],
])('where a shop leads from what it sells no more to %s, nothing is sent', async (_, from, to, heading) => {
  expect(await sentFor(from, to, heading)).toEqual({ sent: [], refusal: 'variant-missing' });
});

test.each([
  ['in a language', '/kettle-k17', '/de/kettle-k17/', 'Wasserkocher K17'],
  ['in a folder and with an ending', '/kettle-k17', '/kitchen/Kettle-K17.html', 'The kettle'],
  ['under a better name', '/item.php?id=17', '/kettle-k-17', 'Kettle, K17'],
  ['without what only counts visits', '/k?utm_source=x', '/k', 'Kettle K17'],
])('to the same thing %s it may lead', async (_, from, to, heading) => {
  expect((await sentFor(from, to, heading)).sent).toEqual(['/cart/add']);
});
