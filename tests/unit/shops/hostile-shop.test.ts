import { afterEach, expect, test } from 'vitest';
import { compareCarts } from '../../../utils/domain/cart/cart-lines';
import { adapterFor } from '../../../utils/shops/adapters';
import { addLine } from '../../../utils/shops/add-line';
import { approve, type Mall, read, serverCart, visitShop, type Wish, withMallEach } from './mall-page';

let mall: Mall;
withMallEach((opened) => {
  mall = opened;
});
afterEach(() => {
  expect(orderRequests()).toEqual([]);
  for (const shop of ['bargainbin', 'baihuo', 'greengrocer', 'nova']) expect(mall.orders(shop)).toBe(0);
});

/** Requests to the pages that order, pay or lead there, in any shop. */
function orderRequests() {
  return mall.log().filter(({ path }) => /order|checkout|kasse|bestellung|pay/i.test(path));
}

async function put(wish: Wish) {
  const approval = approve(mall, wish);
  const { page } = await visitShop(mall, wish.shop, approval.url);
  const adapter = await adapterFor(page, null);
  return { approval, outcome: await addLine(page, adapter, approval, read) };
}

test('a plan that sneaks into the basket is told apart from what was approved', async () => {
  const { outcome, approval } = await put({ shop: 'bargainbin', product: '504', count: 2 });
  expect(outcome).toMatchObject({ added: 2, refusal: null });
  const { strangers } = compareCarts(outcome.before, outcome.after, approval);
  expect(strangers.map(({ name, count }) => [name, count])).toEqual([['PremiumCare protection plan', 1]]);
});

test.each([
  ['that can only be ordered at once', '510'],
  ['whose add button sits in a form that orders', '509'],
])('a product %s is refused, and nothing is sent (P11)', async (_, product) => {
  const { outcome } = await put({ shop: 'bargainbin', product });
  expect(outcome).toMatchObject({ added: 0, refusal: 'order-control' });
  expect(serverCart(mall, 'bargainbin')).toEqual({});
  expect(mall.log().filter(({ method }) => method === 'POST')).toEqual([]);
});

test('where a one-click order stands beside the add button, only the add button is used (P11)', async () => {
  const { outcome } = await put({ shop: 'bargainbin', product: '508' });
  expect(outcome).toMatchObject({ added: 1, refusal: null });
  expect(
    mall
      .log()
      .filter(({ method }) => method === 'POST')
      .map(({ path }) => path),
  ).toEqual(['/cart/add']);
});

test('a shop that silently stops at five is caught with five', async () => {
  const { outcome } = await put({ shop: 'bargainbin', product: '505', count: 10 });
  expect(outcome).toMatchObject({ added: 5, refusal: 'capped' });
});

test('a shop that says "added" and adds nothing is not believed', async () => {
  const { outcome } = await put({ shop: 'bargainbin', product: '503', count: 2 });
  expect(outcome).toMatchObject({ added: 0, refusal: 'not-added' });
});

test('what is sold out is refused before anything is sent', async () => {
  const { outcome } = await put({ shop: 'bargainbin', product: '512' });
  expect(outcome).toMatchObject({ added: 0, refusal: 'out-of-stock' });
});

test('a product whose page also names a dearer price than approved is refused', async () => {
  const { outcome } = await put({ shop: 'bargainbin', product: '507', max: 490 });
  expect(outcome.added).toBe(0);
  expect(['price-conflict', 'price-rose']).toContain(outcome.refusal);
});

test.each([
  ['bargainbin', '504'],
  ['kaufhaus', '4711004'],
  ['greengrocer', '10012'],
  ['woodland', '2110'],
  ['roastery', '8123400000107'],
])('a price that rose since the approval is refused in %s', async (shop, product) => {
  const approval = approve(mall, { shop, product });
  mall.setPrice(shop, product, ((approval.maxPrice.minor + 100) / 100).toFixed(2));
  const { page } = await visitShop(mall, shop, approval.url);
  const outcome = await addLine(page, await adapterFor(page, null), approval, read);
  expect(outcome.added).toBe(0);
  expect(['price-rose', 'price-conflict']).toContain(outcome.refusal);
  expect(serverCart(mall, shop)).toEqual({});
});

test('a variant whose price only the cart tells is taken out again when it is dearer than approved', async () => {
  const approval = approve(mall, {
    shop: 'nova',
    product: 'n-1001',
    variant: 'n-1001-wh',
    variantId: 'n-1001-wh',
    max: 15300,
  });
  const { page } = await visitShop(mall, 'nova', approval.url);
  const outcome = await addLine(page, await adapterFor(page, null), approval, read);
  expect(outcome).toMatchObject({
    added: 0,
    refusal: 'price-rose',
    seenPrice: { minor: 15400, currency: 'EUR' },
  });
  expect(serverCart(mall, 'nova')).toEqual({});
});

test('an approval for another shop is refused in this one (A04)', async () => {
  const approval = approve(mall, { shop: 'kaufhaus', product: '4711004' });
  const { page } = await visitShop(mall, 'cornershop', '/');
  await expect(
    adapterFor(page, null).then((adapter) => addLine(page, adapter, approval, read)),
  ).rejects.toThrow('navigated');
});

test('a cart that the person filled before keeps what they put there', async () => {
  const approval = approve(mall, { shop: 'cornershop', product: '301' });
  const { page } = await visitShop(mall, 'cornershop', approval.url);
  const adapter = await adapterFor(page, null);
  await adapter.add(page, approval, 2);
  const outcome = await addLine(page, adapter, approval, read);
  expect(outcome).toMatchObject({ added: 1, refusal: null });
  expect(serverCart(mall, 'cornershop')).toEqual({ '301': 3 });
});
