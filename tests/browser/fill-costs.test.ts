import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Mall } from '../mall/mall.d.mts';
import { startMall } from '../mall/mall.mjs';
import { accessibilityFaults } from './harness/accessibility';
import { type ChromiumWithCartwright, launchChromium } from './harness/chromium';
import { rowsOf, send, untilRows } from './harness/database';
import { approvePlan, listProducts, planList, type SeenProduct, visit } from './harness/shopper';

let mall: Mall;
let browser: ChromiumWithCartwright;
let panel: Page;
let shop: Page;

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

const HOLLIN = '301';
const CLOVERLY = '302';
const MANY = ['301', '302', '303', '304', '305', '306', '307', '308', '309', '310'];

const product = (id: string, name = 'cornershop') => {
  const found = mall.expectations().products.find((each) => each.shop === name && each.id === id);
  if (!found) throw new Error(`${name} sells no ${id}`);
  return found;
};

const list = (ids: readonly string[], count: number) =>
  listProducts(
    { panel, shop },
    ids.map((id) => product(id)),
    count,
  );

const lying = (name = 'cornershop') =>
  Object.fromEntries(
    mall.carts(name).flatMap((cart) => cart.lines.map(({ variantId, quantity }) => [variantId, quantity])),
  );

const shown = async () => ((await panel.locator('main').textContent()) ?? '').replace(/\s+/g, ' ');
const tone = () => panel.locator('.fill-outcome').getAttribute('class');

test('a coupon that the cart does not know makes it dearer than planned, and is named with what to do', async () => {
  const coupon = { code: 'SAVE10', percentOff: 10, amountOff: null, minimumOrder: null };
  await list([HOLLIN], 8);
  const { origin } = new URL(product(HOLLIN).url);
  await send(panel, 'setShopBenefits', { origin, isMember: false, coupons: [coupon] });
  await planList(panel);
  await approvePlan(panel);
  await expect.poll(shown).toContain('They cost €1.67 more than planned');
  expect(await shown()).toContain('Enter SAVE10 at the checkout: the plan counts on €1.67 off.');
  expect(await shown()).not.toContain('All carts hold exactly');
  expect(await tone()).toBe('fill-outcome');
  expect(await accessibilityFaults(panel)).toEqual([]);
  const way = panel.getByRole('link', { name: /and check the cart/ });
  await shop.goto((await way.getAttribute('href')) ?? '');
  expect(await shop.locator('body').textContent()).toContain('Hollin');
});

test('what an earlier plan of the list put in is named when the new one does not ask for it, and goes out alone', async () => {
  const listId = await list([HOLLIN], 6);
  await planList(panel);
  await approvePlan(panel);
  const [item] = await rowsOf<{ id: string }>(panel, 'items');
  await send(panel, 'removeItem', { id: item?.id ?? '' });
  await visit(shop, panel, product(CLOVERLY).url);
  await panel.bringToFront();
  const seen = await rowsOf<SeenProduct>(panel, 'products');
  const productKey = seen.find(({ url }) => url === product(CLOVERLY).url)?.productKey ?? null;
  const wish = { text: product(CLOVERLY).name, count: 6, need: null, productKey, accepts: 'same-item' };
  await send(panel, 'addItem', { listId, ...wish });
  await planList(panel);
  await approvePlan(panel);
  expect(lying()).toEqual({ [HOLLIN]: 6, [CLOVERLY]: 6 });
  await expect.poll(shown).toContain('Left from an earlier plan of this list');
  expect(await tone()).toContain('careful');
  expect(await accessibilityFaults(panel)).toEqual([]);
  await panel.getByRole('button', { name: 'Take this out again' }).click();
  await expect.poll(() => lying(), { timeout: 60_000 }).toEqual({ [CLOVERLY]: 6 });
  await expect.poll(shown).toContain('All carts hold exactly what you approved.');
  await panel.getByRole('button', { name: 'Take it all out again' }).click();
  await expect.poll(() => lying(), { timeout: 60_000 }).toEqual({});
});

test('a line refused for its price leaves a cart below the minimum order, and the screen says by how much', async () => {
  await list([HOLLIN, CLOVERLY], 3);
  await planList(panel);
  mall.setPrice('cornershop', HOLLIN, '2.55');
  await approvePlan(panel);
  mall.setPrice('cornershop', HOLLIN, product(HOLLIN).price ?? '');
  await expect.poll(shown).toContain('The minimum order of €10.00 is missed by €4.15 now');
  expect(await shown()).toContain('Seen now at €2.55, approved at €2.09 at most.');
  expect(await shown()).not.toContain('The shop said');
});

test('a filling that the person stops says so, and undoing it ends calmly', async () => {
  await list(MANY, 1);
  await planList(panel);
  await panel.getByRole('button', { name: /^Put / }).click();
  await panel.getByText(/^[1-9] of 10 lines settled/).waitFor();
  await panel.getByRole('button', { name: 'Stop', exact: true }).click();
  await untilRows<{ results: readonly unknown[] }>(
    panel,
    'fills',
    ([fill]) => fill?.results.length === MANY.length,
  );
  await expect.poll(shown).toContain('you stopped before it was added');
  expect(await shown()).not.toContain('the approval ran out');
  expect(await panel.locator('.fill .careful').count()).toBe(0);
  await panel.getByRole('button', { name: 'Take it all out again' }).click();
  await expect
    .poll(shown, { timeout: 60_000 })
    .toContain('Everything that this plan put in was taken out again.');
  expect(lying()).toEqual({});
});
