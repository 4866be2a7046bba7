import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowse } from '../../mall/browse.mjs';
import { type Mall, startMall } from '../../mall/mall.mjs';

let mall: Mall;
beforeAll(async () => {
  mall = await startMall();
});
afterAll(() => mall.close());

const url = (path: string) => mall.url('woodland', path);
const API = '/wp-json/wc/store/v1';
const linesOf = (session: string) =>
  mall.carts('woodland').find((cart) => cart.session === session)?.lines ?? [];
const lastSession = () => String(mall.log().findLast((entry) => entry.shop === 'woodland')?.cookieSession);

async function openApi() {
  const shopper = openBrowse();
  const { headers } = await shopper.get(url(`${API}/cart`));
  return { shopper, nonce: { nonce: String(headers.nonce) } };
}

test('the Store API wants its nonce: 401 without, 403 with a wrong one', async () => {
  const shopper = openBrowse();
  const bare = await shopper.sendJson(url(`${API}/cart/add-item`), { id: 2131, quantity: 1 });
  const wrong = await shopper.sendJson(url(`${API}/cart/add-item`), { id: 2131 }, { nonce: 'abcdef0123' });
  expect([bare.status, bare.json().code]).toEqual([401, 'woocommerce_rest_missing_nonce']);
  expect([wrong.status, wrong.json().code]).toEqual([403, 'woocommerce_rest_invalid_nonce']);
});

test('adding answers 201 with the cart, amounts are strings of cents', async () => {
  const { shopper, nonce } = await openApi();
  const added = await shopper.sendJson(url(`${API}/cart/add-item`), { id: 2131, quantity: 2 }, nonce);
  expect(added.status).toBe(201);
  const cart = added.json();
  expect(cart.items[0]).toMatchObject({
    id: 2131,
    quantity: 2,
    prices: { price: '4450', currency_minor_unit: 2 },
  });
  expect(cart.totals).toMatchObject({
    total_items: '8900',
    total_shipping: '0',
    total_price: '8900',
    currency_code: 'EUR',
  });
  const updated = await shopper.sendJson(
    url(`${API}/cart/update-item`),
    { key: cart.items[0].key, quantity: 1 },
    nonce,
  );
  expect(updated.json().totals).toMatchObject({ total_items: '4450', total_shipping: '495' });
});

test.each([
  ['a sold-out mat', { id: 2133 }, 'woocommerce_rest_product_out_of_stock'],
  ['more than is left', { id: 2132, quantity: 9 }, 'woocommerce_rest_product_partially_out_of_stock'],
  ['a shirt without its size', { id: 2101 }, 'woocommerce_rest_missing_variation_data'],
  ['nothing that is sold', { id: 99 }, 'woocommerce_rest_cart_invalid_product'],
])('%s is refused with WooCommerce’s code', async (_, body, code) => {
  const { shopper, nonce } = await openApi();
  const answer = await shopper.sendJson(url(`${API}/cart/add-item`), body, nonce);
  expect([answer.status, answer.json().code]).toEqual([400, code]);
});

test('a shirt is added by its attributes or by its variation', async () => {
  const { shopper, nonce } = await openApi();
  const variation = [
    { attribute: 'pa_colour', value: 'slate' },
    { attribute: 'pa_size', value: 'm' },
  ];
  const byAttributes = await shopper.sendJson(
    url(`${API}/cart/add-item`),
    { id: 2101, quantity: 1, variation },
    nonce,
  );
  expect(byAttributes.json().items[0]).toMatchObject({
    id: 2104,
    type: 'variation',
    prices: { price: '4790', regular_price: '5990' },
  });
  const byId = await shopper.sendJson(url(`${API}/cart/add-item`), { id: 2104, quantity: 1 }, nonce);
  expect(byId.json().items_count).toBe(2);
});

test('the product form is multipart, as WooCommerce posts it', async () => {
  const shopper = openBrowse();
  const part = (name: string, value: string) =>
    `--xx\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
  const fields = {
    attribute_pa_colour: 'moss',
    attribute_pa_size: 'm',
    quantity: '2',
    'add-to-cart': '2101',
    product_id: '2101',
    variation_id: '2102',
  };
  const body = `${Object.entries(fields)
    .map(([name, value]) => part(name, value))
    .join('')}--xx--\r\n`;
  const answer = await shopper.send(
    'POST',
    url('/product/fernweg-merino-t-shirt/'),
    { 'content-type': 'multipart/form-data; boundary=xx' },
    body,
  );
  expect(answer.text).toContain('have been added to your cart.');
  expect(linesOf(lastSession())).toMatchObject([{ variantId: '2102', quantity: 2 }]);
});

test('a link with add-to-cart adds one, and the cart page changes and removes it', async () => {
  const shopper = openBrowse();
  await shopper.get(url('/?add-to-cart=2131'));
  const session = lastSession();
  const key = /name="cart\[([0-9a-f]{32})\]\[qty\]"/.exec((await shopper.get(url('/cart/'))).text)?.[1];
  await shopper.postForm(url('/cart/'), { [`cart[${key}][qty]`]: '3', update_cart: 'Update cart' });
  expect(linesOf(session)).toMatchObject([{ quantity: 3 }]);
  await shopper.get(url(`/cart/?remove_item=${key}`));
  expect(linesOf(session)).toEqual([]);
});

test('a form for a sold-out variation adds nothing and says so', async () => {
  const answer = await openBrowse().postForm(url('/product/fernweg-merino-t-shirt/'), {
    'add-to-cart': '2101',
    variation_id: '2103',
    quantity: '1',
  });
  expect(answer.text).toContain('because the product is out of stock.');
});

test('the checkout form orders', async () => {
  const shopper = openBrowse();
  await shopper.get(url('/?add-to-cart=2131'));
  const before = mall.orders('woodland');
  await shopper.postForm(url('/checkout/'), { billing_email: 'a@example.org' });
  expect(mall.orders('woodland')).toBe(before + 1);
});
