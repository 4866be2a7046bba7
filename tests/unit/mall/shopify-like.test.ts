import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowse } from '../../mall/browse.mjs';
import { type Mall, startMall } from '../../mall/mall.mjs';

let mall: Mall;
beforeAll(async () => {
  mall = await startMall();
});
afterAll(() => mall.close());

const url = (path: string) => mall.url('roastery', path);
const WHOLE_BEAN = 44010000000101;
const SOLD_OUT = 44010000000104;
const LAST_THREE = 44010000000202;

test('a product’s JSON has decimal strings, its .js whole cents and availability', async () => {
  const shopper = openBrowse();
  const { product } = (await shopper.get(url('/products/house-espresso.json'))).json();
  const js = (await shopper.get(url('/products/house-espresso.js'))).json();
  expect(product.variants[0]).toMatchObject({ id: WHOLE_BEAN, price: '14.00', price_currency: 'USD' });
  expect(product.variants[0]).not.toHaveProperty('available');
  expect(js.variants.map((one: { available: boolean }) => one.available)).toEqual([true, true, true, false]);
  expect(js.variants[2]).toMatchObject({
    price: 4600,
    compare_at_price: 5200,
    options: ['1 kg', 'Whole bean'],
  });
});

test('two bags lie in the cart after adding by JSON and by form, in cents', async () => {
  const shopper = openBrowse();
  const added = await shopper.sendJson(url('/cart/add.js'), { items: [{ id: WHOLE_BEAN, quantity: 1 }] });
  expect(added.json().items[0]).toMatchObject({ variant_id: WHOLE_BEAN, final_price: 1400 });
  const again = await shopper.postForm(url('/cart/add.js'), { id: String(WHOLE_BEAN), quantity: '1' });
  expect(again.json()).toMatchObject({ quantity: 2, line_price: 2800 });
  expect((await shopper.get(url('/cart.js'))).json()).toMatchObject({
    item_count: 2,
    total_price: 2800,
    currency: 'USD',
  });
});

test('a plain form post adds and leads to the cart page', async () => {
  const shopper = openBrowse();
  const answer = await shopper.postForm(url('/cart/add'), { id: String(WHOLE_BEAN), quantity: '1' });
  expect([answer.status, answer.headers.location]).toEqual([302, '/cart']);
  expect((await shopper.get(url('/cart'))).text).toContain('name="updates[]"');
});

test.each([
  [
    'a sold-out grind',
    { id: SOLD_OUT },
    422,
    "The product 'House Espresso - 1 kg / Ground' is already sold out.",
  ],
  ['an unknown variant', { id: 1 }, 404, 'Cannot find variant'],
])('%s is refused as Shopify refuses it', async (_, body, status, description) => {
  const answer = await openBrowse().sendJson(url('/cart/add.js'), body);
  expect(answer.status).toBe(status);
  expect(answer.json()).toEqual({ status, message: 'Cart Error', description });
});

test('asking for five of the last three is a 422 that still puts three into the cart', async () => {
  const shopper = openBrowse();
  const answer = await shopper.sendJson(url('/cart/add.js'), { items: [{ id: LAST_THREE, quantity: 5 }] });
  expect(answer.status).toBe(422);
  expect((await shopper.get(url('/cart.js'))).json().items[0].quantity).toBe(3);
});

test('change and update set quantities by id, key or line, and zero removes', async () => {
  const shopper = openBrowse();
  await shopper.sendJson(url('/cart/add.js'), { id: WHOLE_BEAN, quantity: 1 });
  const cart = (await shopper.sendJson(url('/cart/change.js'), { line: 1, quantity: 4 })).json();
  expect(cart.item_count).toBe(4);
  const byKey = await shopper.sendJson(url('/cart/change.js'), { id: cart.items[0].key, quantity: 2 });
  expect(byKey.json().item_count).toBe(2);
  const emptied = await shopper.sendJson(url('/cart/update.js'), { updates: { [WHOLE_BEAN]: 0 } });
  expect(emptied.json().items).toEqual([]);
  expect((await shopper.sendJson(url('/cart/change.js'), { id: 5, quantity: 1 })).status).toBe(400);
});

test('paying at the checkout is counted as an order, looking at it is not', async () => {
  const shopper = openBrowse();
  await shopper.sendJson(url('/cart/add.js'), { id: WHOLE_BEAN });
  const before = mall.orders('roastery');
  const checkout = await shopper.get(url('/checkout'));
  const path = String(checkout.headers.location);
  await shopper.get(url(path));
  expect(mall.orders('roastery')).toBe(before);
  await shopper.postForm(url(path), { email: 'a@example.org' });
  expect(mall.orders('roastery')).toBe(before + 1);
});
