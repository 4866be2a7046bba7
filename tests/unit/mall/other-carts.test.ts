import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Browse, openBrowse } from '../../mall/browse.mjs';
import { type Mall, startMall } from '../../mall/mall.mjs';

let mall: Mall;
beforeAll(async () => {
  mall = await startMall();
});
afterAll(() => mall.close());

type Add = (shopper: Browse, id: string, quantity: string) => Promise<{ status: number }>;
const form =
  (shop: string, path: string, id: string, quantity: string): Add =>
  (shopper, wanted, count) =>
    shopper.postForm(mall.url(shop, path), { [id]: wanted, [quantity]: count });
const json =
  (shop: string, path: string, id: string): Add =>
  (shopper, wanted, count) =>
    shopper.sendJson(mall.url(shop, path), { [id]: wanted, quantity: Number(count) });

const carts: [shop: string, add: Add, good: string, soldOut: string, cartPath: string, printed: string][] = [
  [
    'kaufhaus',
    form('kaufhaus', '/warenkorb', 'artikelnummer', 'menge'),
    '4711006',
    '4711003',
    '/warenkorb',
    '30,93\u00a0€',
  ],
  ['greengrocer', json('greengrocer', '/api/cart/items', 'productId'), '10012', '10093', '/cart', '€8.66'],
  ['cornershop', form('cornershop', '/basket/add', 'item_id', 'qty'), '301', '318', '/basket', '€7.08'],
  ['oldtimes', form('oldtimes', '/cart.cgi', 'id', 'qty'), '12', '27', '/basket.htm', 'EUR&nbsp;39.30'],
  ['baihuo', form('baihuo', '/cart/add', 'sku_id', 'num'), '60001', '60007', '/cart', '¥87.80'],
  ['souk', form('souk', '/ar/cart/add', 'variant', 'quantity'), '7002', '7004', '/ar/cart', '93.00 د.إ'],
  ['nova', json('nova', '/api/cart', 'variantId'), 'n-1012', 'n-1007', '/api/cart', '"total":1688'],
];

test.each(carts)(
  '%s: two pieces lie in the cart, with delivery in the total; a sold-out thing does not',
  async (shop, add, good, soldOut, cartPath, printed) => {
    const shopper = openBrowse();
    await add(shopper, good, '2');
    const [cart] = mall.carts(shop);
    expect(cart?.lines).toMatchObject([{ variantId: good, quantity: 2 }]);
    expect((await shopper.get(mall.url(shop, cartPath))).text).toContain(printed);
    await add(shopper, soldOut, '1');
    expect(mall.carts(shop)[0]?.lines).toHaveLength(1);
    await add(openBrowse(), good, '1');
    expect(mall.carts(shop).map(({ lines }) => lines[0]?.quantity)).toEqual([2, 1]);
  },
);

const checkouts: [shop: string, path: string][] = [
  ['kaufhaus', '/bestellung'],
  ['greengrocer', '/api/orders'],
  ['cornershop', '/checkout/place'],
  ['oldtimes', '/order.cgi'],
  ['baihuo', '/order/submit'],
  ['souk', '/ar/order'],
  ['nova', '/api/checkout'],
];

test.each(checkouts)('%s counts an order', async (shop, path) => {
  await openBrowse().postForm(mall.url(shop, path), {});
  expect(mall.orders(shop)).toBe(1);
});

test('a sold-out grocery is a 409 with a code, and Baihuo answers 200 with a code of its own', async () => {
  const refused = await json('greengrocer', '/api/cart/items', 'productId')(openBrowse(), '10093', '1');
  const answer = await openBrowse().postForm(mall.url('baihuo', '/cart/add'), { sku_id: '60007', num: '1' });
  expect(refused.status).toBe(409);
  expect([answer.status, answer.json().code]).toEqual([200, 1002]);
});

test('the grocery’s JSON cart changes and removes lines', async () => {
  const shopper = openBrowse();
  await shopper.sendJson(mall.url('greengrocer', '/api/cart/items'), { productId: '10012', quantity: 1 });
  const changed = await shopper.sendJson(
    mall.url('greengrocer', '/api/cart/items/10012'),
    { quantity: 10 },
    {},
    'PATCH',
  );
  expect(changed.json()).toMatchObject({
    subtotalCents: 2380,
    deliveryCents: 390,
    totalCents: 2770,
    meetsMinimumOrder: true,
  });
  const removed = await shopper.send('DELETE', mall.url('greengrocer', '/api/cart/items/10012'));
  expect(removed.json().items).toEqual([]);
});

test('the Corner Shop holds at most twelve of a kind', async () => {
  const shopper = openBrowse();
  const answer = await shopper.postForm(mall.url('cornershop', '/basket/add'), { item_id: '303', qty: '13' });
  expect(answer.headers.location).toBe('/basket?problem=limit');
});
