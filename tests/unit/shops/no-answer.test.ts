import { Window } from 'happy-dom';
import { beforeAll, expect, test } from 'vitest';
import type { Approval } from '../../../utils/domain/cart/cart';
import { addLine } from '../../../utils/shops/add-line';
import { formCart } from '../../../utils/shops/platforms/form-cart';
import { openShopPage } from '../../../utils/shops/shop-page';
import { lendParser, read } from './mall-page';

const ORIGIN = 'https://old.example';
const CART = '<main><h1>Cart</h1><p>Your cart is empty.</p></main>';
const pageOf = (method: string) =>
  `<header><a href="/cart">Cart</a></header><main><h1>Mug</h1><p>Price: 3.00 €</p><form action="/cart/add" method="${method}"><input type="hidden" name="id" value="7"><input name="qty" value="1"><button>Add to cart</button></form></main>`;
const APPROVAL = {
  ...{ origin: ORIGIN, url: `${ORIGIN}/mug`, name: 'Mug', variant: [], variantId: null, sku: null, count: 1 },
  maxPrice: { minor: 300, currency: 'EUR' },
} as unknown as Approval;

beforeAll(lendParser);

const holding = (count: number) =>
  `<main><h1>Cart</h1><form action="/cart" method="post"><table><tr><td><a href="/mug">Mug</a></td><td><input name="qty[1]" value="${count}"></td><td>3.00 €</td></tr></table></form></main>`;

function shopAnswering(method: string, toAdd: () => Response, cartAfter = CART) {
  let cart = CART;
  const { document } = new Window({ url: APPROVAL.url });
  document.write(`<body>${pageOf(method)}</body>`);
  const html = (text: string) =>
    new Response(`<body>${text}</body>`, { headers: { 'content-type': 'text/html' } });
  return openShopPage({
    document: document as unknown as Document,
    origin: ORIGIN,
    fetch: async (url) => {
      const { pathname } = new URL(url);
      if (pathname === '/cart/add') {
        cart = cartAfter;
        return toAdd();
      }
      return html(pathname === '/cart' ? cart : pageOf(method));
    },
    now: () => 0,
  });
}

const late = () => {
  throw new DOMException('The operation timed out.', 'TimeoutError');
};
const answer =
  (status: number, text = '') =>
  () =>
    new Response(text, { status, headers: { 'content-type': 'text/html' } });
const breakingOff =
  (status = 200) =>
  () => {
    const body = new ReadableStream({
      start: (stream) => stream.enqueue(new TextEncoder().encode('{"items":')),
      pull: (stream) => stream.error(new DOMException('The operation timed out.', 'TimeoutError')),
    });
    return new Response(body, { status, headers: { 'content-type': 'application/json' } });
  };
const WALL = '<title>Just a moment...</title><body><p>Verify you are human.</p></body>';

test.each([
  ['the time is over', 'post', late],
  ['the time is over for a form that only asks for an address', 'get', late],
  ['so says the gateway of such a form', 'get', answer(504)],
  ['so says a cache before the shop', 'post', answer(503)],
  ['a gateway does not know', 'post', answer(520)],
  ['the answer stalls after its head', 'post', breakingOff()],
  ['the answer of a form that only asks for an address stalls', 'get', breakingOff()],
  ['an answer that speaks of a fault breaks off', 'post', breakingOff(500)],
  ['what a cache says breaks off', 'post', breakingOff(503)],
])('%s: what was asked for may still come', async (_, method, toAdd) => {
  const outcome = await addLine(shopAnswering(method, toAdd), formCart, APPROVAL, read);
  expect(outcome).toMatchObject({ added: 0, refusal: 'outcome-unknown' });
});

test('a wall that asks for a person has let nothing through', async () => {
  const { refusal } = await addLine(shopAnswering('post', answer(503, WALL)), formCart, APPROVAL, read);
  expect(refusal).toBe('captcha');
});

test.each(['post', 'get'])('a shop that answers with a fault has answered: %s', async (method) => {
  const outcome = await addLine(shopAnswering(method, answer(500)), formCart, APPROVAL, read);
  expect(outcome).toMatchObject({ added: 0, refusal: 'shop-error' });
});

test.each([
  [1, 1, null],
  [1, 2, 'outcome-unknown'],
  [3, 2, 'capped'],
])(
  'where %d lie there after all of the %d that were asked for, that is seen',
  async (there, count, refusal) => {
    const page = shopAnswering('post', late, holding(there));
    const outcome = await addLine(page, formCart, { ...APPROVAL, count }, read);
    expect(outcome).toMatchObject({ added: there, refusal });
  },
);
