import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Cart } from '../../utils/domain/cart/cart';
import type { BasketPlan } from '../../utils/domain/plan/plan';
import type { ExpectedProduct, Mall } from '../mall/mall.d.mts';
import { startMall } from '../mall/mall.mjs';
import { accessibilityFaults } from './harness/accessibility';
import { type ChromiumWithCartwright, launchChromium } from './harness/chromium';
import { rowsOf, send, untilRows } from './harness/database';
import { approvePlan, listProducts, makeList, planList, visit } from './harness/shopper';

let mall: Mall;
let browser: ChromiumWithCartwright;
let panel: Page;
let shop: Page;

// Each test has a mall of its own: a mall keeps the carts of all who ever came.
beforeEach(async () => {
  mall = await startMall();
  browser = await launchChromium();
  panel = await browser.screen('sidepanel', { width: 400, height: 900 });
  shop = await browser.context.newPage();
});

afterEach(async () => {
  await browser?.close();
  await mall?.close();
});

const buyable = (name: string, count: number): ExpectedProduct[] =>
  mall
    .expectations()
    .products.filter(
      (page) =>
        page.shop === name &&
        page.availability === 'InStock' &&
        page.price !== null &&
        page.variants.length === 0 &&
        page.trap === null,
    )
    .slice(0, count);

/** Puts products on a list by their keys, as "Add to list" in the popup does. */
const listOf = (pages: readonly ExpectedProduct[], count = 2) => listProducts({ panel, shop }, pages, count);

/** What lies in a shop's cart, as the shop's own server says: name and count. */
const lying = (name: string) =>
  Object.fromEntries(
    mall.carts(name).flatMap((cart) => cart.lines.map((line) => [line.name, line.quantity])),
  );

/** Magento's cart lies below /checkout/ too. */
const isOrdering = (path: string) =>
  /checkout(?!\/(?:cart|sidebar)\/)|order|kasse|bestell|commande|pay/i.test(path);

/** No request to anything that orders or pays was ever made. */
const ordersReached = () => mall.log().filter(({ path }) => isOrdering(path));

describe('carts are filled through the shops’ own carts', () => {
  // Dear enough to reach every shop's minimum order.
  test.each([
    'roastery',
    'woodland',
    'kaufhaus',
    'greengrocer',
    'cornershop',
    'baihuo',
    'souk',
    'nova',
    'oldtimes',
    'lumen',
    'maison',
    'workbench',
    'harbour',
  ])('at %s, exactly as approved, read back, and taken out again', async (name) => {
    const pages = [...buyable(name, 40)].sort((a, b) => Number(b.price) - Number(a.price)).slice(0, 2);
    await listOf(pages);
    await planList(panel);
    const fill = await approvePlan(panel);
    expect(fill.results.map(({ added, refusal }) => ({ added, refusal }))).toEqual(
      pages.map(() => ({ added: 2, refusal: null })),
    );
    expect(Object.values(lying(name))).toEqual([2, 2]);
    const [cart] = await rowsOf<Cart>(panel, 'carts');
    expect(cart?.lines.map(({ count }) => count)).toEqual([2, 2]);
    await panel.getByRole('button', { name: 'Take it all out again' }).click();
    await expect.poll(() => lying(name), { timeout: 60_000 }).toEqual({});
    expect(mall.orders(name)).toBe(0);
    expect(ordersReached()).toEqual([]);
  });
});

test('filling the same plan again adds nothing twice (A04)', async () => {
  const pages = buyable('woodland', 2);
  await listOf(pages);
  await planList(panel);
  await approvePlan(panel);
  const before = lying('woodland');
  const [plan] = await rowsOf<BasketPlan>(panel, 'plans');
  if (!plan) throw new Error('nothing was planned');
  const lines = plan.shops.flatMap((part) =>
    part.lines.map(({ productKey, count, price }) => ({ productKey, count, maxPrice: price })),
  );
  const { fillId } = await send<{ fillId: string }>(panel, 'approvePlan', { planId: plan.id, lines });
  await untilRows<{ id: string; state: string }>(
    panel,
    'fills',
    (rows) => rows.some(({ id, state }) => id === fillId && state !== 'running'),
    60_000,
  );
  expect(lying('woodland')).toEqual(before);
});

test('what the person had put into the cart stays, and undo takes out only what was added', async () => {
  const [page] = buyable('woodland', 1);
  if (!page) throw new Error('woodland sells nothing');
  await shop.goto(page.url);
  await shop
    .getByRole('button', { name: /add to cart/i })
    .first()
    .click();
  await expect.poll(() => Object.values(lying('woodland'))).toEqual([1]);
  await listOf([page], 3);
  await planList(panel);
  await approvePlan(panel);
  expect(Object.values(lying('woodland'))).toEqual([4]);
  await panel.getByRole('button', { name: 'Take it all out again' }).click();
  await expect.poll(() => Object.values(lying('woodland')), { timeout: 60_000 }).toEqual([1]);
});

test('lines that the person did not see cannot be approved (A04)', async () => {
  const pages = buyable('woodland', 2);
  await listOf(pages);
  await planList(panel);
  const [plan] = await rowsOf<BasketPlan>(panel, 'plans');
  const [line] = plan?.shops[0]?.lines ?? [];
  if (!plan || !line) throw new Error('nothing was planned');
  for (const change of [
    { count: line.count + 1 },
    { maxPrice: { ...line.price, minor: line.price.minor + 1 } },
    { productKey: 'https://other.example/' },
  ]) {
    const lines = [{ productKey: line.productKey, count: line.count, maxPrice: line.price, ...change }];
    await expect(send(panel, 'approvePlan', { planId: plan.id, lines })).rejects.toThrow();
  }
  expect(lying('woodland')).toEqual({});
});

test('a price that rose after the approval is not paid', async () => {
  const [page] = buyable('woodland', 1);
  if (!page) throw new Error('woodland sells nothing');
  await listOf([page]);
  await planList(panel);
  mall.setPrice('woodland', page.id, String(Number(page.price) + 5));
  const fill = await approvePlan(panel);
  mall.setPrice('woodland', page.id, page.price ?? '');
  expect(fill.results[0]).toMatchObject({ added: 0, refusal: 'price-rose' });
  expect(lying('woodland')).toEqual({});
});

describe('at a shop that cheats', () => {
  const trapped = (trap: string) => {
    const page = mall.expectations().products.find((each) => each.trap === trap && each.falsePrice === null);
    if (!page) throw new Error(`no product with the trap ${trap}`);
    return page;
  };

  test.each([
    ['cap', 8, 'stranger-in-cart'],
    ['ghost', 1, 'not-added'],
    ['order-button', 1, 'order-control'],
    ['order-form', 1, 'order-control'],
  ])('%s: nothing is ordered and the person is told', async (trap, count, refusal) => {
    await listOf([trapped(trap)], count);
    await planList(panel);
    const fill = await approvePlan(panel);
    expect(fill.results.map((line) => line.refusal)).toContain(refusal);
    expect(mall.orders('bargainbin')).toBe(0);
    expect(ordersReached()).toEqual([]);
  });

  test('a fee that is no line stops what would come after, and is shown with both figures', async () => {
    const plain = mall
      .expectations()
      .products.find((each) => each.shop === 'bargainbin' && each.id === '506');
    if (!plain) throw new Error('the cheat sells no kitchen rolls');
    await listOf([trapped('fee'), plain], 1);
    await planList(panel);
    const fill = await approvePlan(panel);
    expect(fill.results.map(({ added, refusal }) => ({ added, refusal }))).toEqual([
      { added: 1, refusal: 'total-rose' },
      { added: 0, refusal: 'total-rose' },
    ]);
    await expect
      .poll(() => panel.locator('main').textContent())
      .toContain('With what you approved this cart should cost €36.89, but the shop says €39.38.');
    expect(await panel.locator('main').textContent()).toContain('The shop names: Buyer protection fee');
    expect(await panel.locator('main').textContent()).toContain('2 lines differ from what you approved.');
    expect(Object.values(lying('bargainbin'))).toEqual([1]);
    expect(await accessibilityFaults(panel)).toEqual([]);
  });

  test('what slipped into the basket unasked is shown as a stranger (P09)', async () => {
    const page = mall
      .expectations()
      .products.find(
        (each) =>
          each.shop === 'bargainbin' &&
          each.trap === null &&
          each.falsePrice === null &&
          each.availability === 'InStock',
      );
    if (!page) throw new Error('the cheat sells nothing plain');
    await listOf([page], 1);
    await planList(panel);
    await approvePlan(panel);
    await expect.poll(() => panel.locator('main').textContent()).toContain('Came into this cart unasked');
    expect(mall.orders('bargainbin')).toBe(0);
  });
});

test('a whole week is planned over several shops, filled and shown against what was approved', async () => {
  for (const { url, shop: name } of mall.expectations().listings) {
    if (['greengrocer', 'cornershop', 'kaufhaus', 'woodland', 'oldtimes'].includes(name))
      await visit(shop, panel, url);
  }
  await panel.bringToFront();
  await makeList(panel, 'This week', ['8 whole milk 2 l', '4 kitchen roll', '4 AA batteries', '6 cola']);
  await planList(panel);
  expect(await accessibilityFaults(panel)).toEqual([]);
  const [plan] = await rowsOf<BasketPlan>(panel, 'plans');
  const planned = plan?.shops.reduce((sum, part) => sum + part.goods.minor + part.delivery.minor, 0);
  expect(planned).toBe(plan?.total.minor);
  const fill = await approvePlan(panel);
  expect(fill.results.every(({ refusal }) => refusal === null)).toBe(true);
  await expect
    .poll(() => panel.locator('main').textContent())
    .toContain('All carts hold exactly what you approved.');
  expect(await accessibilityFaults(panel)).toEqual([]);
  for (const part of plan?.shops ?? []) {
    const name = new URL(part.origin).hostname.split('.')[0] ?? '';
    expect(Object.values(lying(name)).reduce((sum, count) => sum + count, 0)).toBe(
      part.lines.reduce((sum, line) => sum + line.count, 0),
    );
  }
});
