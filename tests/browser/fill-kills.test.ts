import { setTimeout as wait } from 'node:timers/promises';
import type { Page, Route } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Approval } from '../../utils/domain/cart/cart';
import type { BasketPlan } from '../../utils/domain/plan/plan';
import type { Product } from '../../utils/domain/product/product';
import type { Mall } from '../mall/mall.d.mts';
import { startMall } from '../mall/mall.mjs';
import { type ChromiumWithCartwright, launchChromium } from './harness/chromium';
import { rowsOf, send, untilRows } from './harness/database';
import { holdTables } from './harness/hold';
import { type FillRow, planList, visit } from './harness/shopper';
import { killWorker } from './harness/worker';

const SHOP = 'woodland';

let mall: Mall;
let browser: ChromiumWithCartwright;
let panel: Page;
let holder: Page;

beforeEach(async () => {
  mall = await startMall();
  browser = await launchChromium();
  panel = await browser.screen('sidepanel', { width: 400, height: 900 });
  holder = await browser.screen('options');
  await planTwoThings();
});

afterEach(async () => {
  expect(mall.orders(SHOP)).toBe(0);
  await browser?.close();
  await mall?.close();
});

/** A plan for two things of one shop, two of the first and one of the second. */
async function planTwoThings(): Promise<void> {
  const pages = mall
    .expectations()
    .products.filter(
      ({ shop, availability, price, variants, trap }) =>
        shop === SHOP &&
        availability === 'InStock' &&
        price !== null &&
        variants.length === 0 &&
        trap === null,
    )
    .slice(0, 2);
  const { id } = await send<{ id: string }>(panel, 'createList', { name: 'Test' });
  const shop = await browser.context.newPage();
  for (const [index, { url, name }] of pages.entries()) {
    await visit(shop, panel, url);
    const rows = await untilRows<Product>(panel, 'products', (all) =>
      all.some((row) => row.url === url && row.hasOwnPage && row.price !== null),
    );
    const productKey = rows.find((row) => row.url === url)?.productKey ?? null;
    const item = { listId: id, text: name, count: 2 - index, need: null, productKey, accepts: 'same-item' };
    await send(panel, 'addItem', item);
  }
  await shop.close();
  await panel.bringToFront();
  await planList(panel);
}

const lying = () => mall.carts(SHOP).flatMap(({ lines }) => lines.map(({ quantity }) => quantity));
const states = async () =>
  (await rowsOf<Approval>(panel, 'approvals'))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ state }) => state);
const untilStates = (wanted: readonly string[]) =>
  expect.poll(states, { timeout: 60_000, interval: 100 }).toEqual(wanted);

/** Stops the shop's pages at their `which`-th POST, the first is 1, until the test says what becomes of it. */
async function holdPost(which: number): Promise<{ readonly arrived: Promise<Route> }> {
  let posts = 0;
  let arrive: (route: Route) => void = () => {};
  const arrived = new Promise<Route>((resolve) => {
    arrive = resolve;
  });
  await browser.context.route(`${mall.origin(SHOP)}/**`, (route) => {
    if (route.request().method() !== 'POST') return route.fallback();
    posts += 1;
    return posts === which ? arrive(route) : route.fallback();
  });
  return { arrived };
}

/** Stops the shop's pages where they read the cart back after their first POST. */
async function holdReadBack(): Promise<{ readonly arrived: Promise<Route> }> {
  let isPosted = false;
  let arrive: (route: Route) => void = () => {};
  const arrived = new Promise<Route>((resolve) => {
    arrive = resolve;
  });
  await browser.context.route(`${mall.origin(SHOP)}/**`, (route) => {
    if (isPosted && /cart/.test(route.request().url())) return arrive(route);
    isPosted ||= route.request().method() === 'POST';
    return route.fallback();
  });
  return { arrived };
}

const approve = () => panel.getByRole('button', { name: /^Put / }).click();

/** The worker dies, and the next one wakes for whatever comes first. */
async function killAndWake(): Promise<void> {
  await killWorker(browser.context, panel);
  await send(panel, 'markAlertsSeen', {});
}

/** Approves the plan once more; answers what came of it. */
async function approveAgain(): Promise<FillRow['results']> {
  const [plan] = await rowsOf<BasketPlan>(panel, 'plans');
  const lines = (plan?.shops ?? []).flatMap((shop) =>
    shop.lines.map(({ productKey, count, price }) => ({ productKey, count, maxPrice: price })),
  );
  const { fillId } = await send<{ fillId: string }>(panel, 'approvePlan', { planId: plan?.id, lines });
  const fills = await untilRows<FillRow>(
    panel,
    'fills',
    (rows) => rows.some(({ id, state }) => id === fillId && state !== 'running'),
    60_000,
  );
  return fills.find(({ id }) => id === fillId)?.results ?? [];
}

test('killed with approvals minted and not used: they expire, and a new click adds each thing once', async () => {
  const letGo = await holdTables(holder, ['carts']);
  await approve();
  await untilRows<Approval>(panel, 'approvals', (rows) => rows.length === 2);
  await wait(1500);
  // Dead first, and only then let go: else it may get as far as sending one.
  await killWorker(browser.context, panel);
  await Promise.all([send(panel, 'markAlertsSeen', {}), letGo()]);
  await untilStates(['expired', 'expired']);
  expect(lying()).toEqual([]);
  await approveAgain();
  expect(lying()).toEqual([2, 1]);
});

test('killed with an approval sent, before the shop heard of it: it is not sent again while it may still arrive', async () => {
  const { arrived } = await holdPost(1);
  await approve();
  const route = await arrived;
  await untilStates(['dispatched', 'approved']);
  await killAndWake();
  await route.abort();
  await untilStates(['unknown', 'expired']);
  expect(lying()).toEqual([]);
  expect((await approveAgain())[0]).toMatchObject({ added: 0, refusal: 'outcome-unknown' });
  expect(lying()).toEqual([]);
});

test('killed with an approval sent that arrives late: the cart is read, and the thing lies there once', async () => {
  const { arrived } = await holdPost(1);
  await approve();
  const route = await arrived;
  await killAndWake();
  await untilStates(['unknown', 'expired']);
  await route.continue();
  await expect.poll(lying, { timeout: 30_000 }).toEqual([2]);
  await approveAgain();
  expect(lying()).toEqual([2, 1]);
});

test('killed with an approval sent, after the shop took it: its outcome is read off the cart', async () => {
  const { arrived } = await holdReadBack();
  await approve();
  const route = await arrived;
  expect(lying()).toEqual([2]);
  expect(await states()).toEqual(['dispatched', 'approved']);
  await killWorker(browser.context, panel);
  await browser.context.unrouteAll();
  await route.abort().catch(() => undefined);
  await send(panel, 'markAlertsSeen', {});
  await untilStates(['observed', 'expired']);
  await approveAgain();
  expect(lying()).toEqual([2, 1]);
});

test('killed with one approval observed and the next one sent: the first keeps its outcome', async () => {
  const { arrived } = await holdPost(2);
  await approve();
  const route = await arrived;
  await untilStates(['observed', 'dispatched']);
  await killAndWake();
  await route.abort();
  await untilStates(['observed', 'unknown']);
  expect(lying()).toEqual([2]);
  await approveAgain();
  expect(lying()).toEqual([2]);
});
