import type { Page, Route } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Approval } from '../../utils/domain/cart/cart';
import type { BasketPlan } from '../../utils/domain/plan/plan';
import type { ExpectedProduct, Mall } from '../mall/mall.d.mts';
import { startMall } from '../mall/mall.mjs';
import { type ChromiumWithCartwright, launchChromium } from './harness/chromium';
import { rowsOf, send, untilRows } from './harness/database';
import { dearest, planThings } from './harness/planned';
import { approvePlan, type FillRow } from './harness/shopper';

const SHOP = 'woodland';

let mall: Mall;
let browser: ChromiumWithCartwright;
let panel: Page;
let shop: Page;
let first: ExpectedProduct;
let second: ExpectedProduct;

beforeEach(async () => {
  mall = await startMall();
  browser = await launchChromium();
  panel = await browser.screen('sidepanel', { width: 400, height: 900 });
  shop = await browser.context.newPage();
  const [one, two] = dearest(mall, SHOP, 2);
  if (!one || !two) throw new Error(`${SHOP} sells too little`);
  [first, second] = [one, two];
});

afterEach(async () => {
  expect(mall.orders(SHOP)).toBe(0);
  await browser?.close();
  await mall?.close();
});

/** What lies in the shop's carts, as its own server says. */
const lying = (name = SHOP) =>
  Object.fromEntries(
    mall.carts(name).flatMap(({ lines }) => lines.map((line) => [line.name, line.quantity])),
  );
const posts = (name = SHOP) =>
  mall
    .log()
    .filter((entry) => entry.shop === name && entry.method === 'POST' && /add/.test(entry.path + entry.body));

/** Puts a thing into the cart as a person does, in a tab of their own. */
async function putByHand(tab: Page, { url }: ExpectedProduct, count: number): Promise<void> {
  await tab.goto(url);
  await tab.getByLabel('Quantity').first().fill(String(count));
  await tab
    .getByRole('button', { name: /add to cart/i })
    .first()
    .click();
  await tab.getByText('been added to your cart').waitFor();
}

const press = () => panel.getByRole('button', { name: /^Put / }).click();
const untilSettled = async (count = 1): Promise<FillRow> => {
  const fills = await untilRows<FillRow>(
    panel,
    'fills',
    (rows) => rows.length >= count && rows.every(({ state }) => state !== 'running'),
    90_000,
  );
  const [last] = fills.slice(-1);
  if (!last) throw new Error('nothing was filled');
  return last;
};

/** Stops the first request of the shop's pages that is wanted, until the test lets it go on. */
async function holdFirst(
  name: string,
  isWanted: (route: Route) => boolean,
): Promise<{ readonly arrived: Promise<Route> }> {
  let isHeld = false;
  let arrive: (route: Route) => void = () => {};
  const arrived = new Promise<Route>((resolve) => {
    arrive = resolve;
  });
  await browser.context.route(`${mall.origin(name)}/**`, (route) => {
    if (isHeld || !isWanted(route)) return route.fallback();
    isHeld = true;
    return arrive(route);
  });
  return { arrived };
}

const isAdding = (route: Route) => route.request().method() === 'POST';
const isReadingCart = (route: Route) => /store\/v1\/cart/.test(route.request().url());

describe('one approval is one add', () => {
  test('a double click, two messages at once and a panel that is drawn anew add once (C01)', async () => {
    await planThings(panel, shop, [{ ...first, count: 2 }]);
    await panel.getByRole('button', { name: /^Put / }).dblclick();
    await panel.reload();
    const [plan] = await rowsOf<BasketPlan>(panel, 'plans');
    const lines = (plan?.shops ?? []).flatMap((part) =>
      part.lines.map(({ productKey, count, price }) => ({ productKey, count, maxPrice: price })),
    );
    const again = () => send(panel, 'approvePlan', { planId: plan?.id, lines });
    await Promise.all([again(), again()]);
    await untilSettled();
    expect(lying()).toEqual({ [first.name]: 2 });
    expect(posts()).toHaveLength(1);
  });

  test('two of a thing lie there, one is approved: the shop holds three, and one counts as ours (C05)', async () => {
    await putByHand(shop, first, 2);
    await planThings(panel, shop, [{ ...first, count: 1 }]);
    const fill = await approvePlan(panel);
    expect(lying()).toEqual({ [first.name]: 3 });
    expect(fill.results).toMatchObject([{ wanted: 1, added: 1, refusal: null }]);
    await panel.getByRole('button', { name: 'Take it all out again' }).click();
    await expect.poll(() => lying(), { timeout: 60_000 }).toEqual({ [first.name]: 2 });
  });
});

describe('between the approval and the add', () => {
  test.each<[string, (tab: Page) => Promise<unknown>]>([
    ['is closed', (tab) => tab.close()],
    // The worker closes a tab that went elsewhere, often before the page there has come.
    ['goes to another product', (tab) => tab.goto(second.url, { waitUntil: 'commit' }).catch(() => null)],
  ])('the shop’s tab %s: nothing is sent, and the approval is void (C06)', async (_, leave) => {
    await planThings(panel, shop, [{ ...first, count: 1 }]);
    const held = await holdFirst(SHOP, isReadingCart);
    await press();
    const route = await held.arrived;
    await leave(route.request().frame().page());
    const fill = await untilSettled();
    expect(fill.results).toMatchObject([{ added: 0 }]);
    expect(fill.results[0]?.refusal).not.toBeNull();
    expect((await rowsOf<Approval>(panel, 'approvals')).map(({ state }) => state)).toEqual(['refused']);
    expect(posts()).toEqual([]);
    expect(lying()).toEqual({});
  });

  test('a single page shows another product meanwhile: what was approved is added, and nothing else (C06)', async () => {
    const [one, two] = dearest(mall, 'nova', 2);
    if (!one || !two) throw new Error('nova sells too little');
    await planThings(panel, shop, [{ ...one, count: 1 }]);
    const held = await holdFirst('nova', (route) => /\/api\/cart/.test(route.request().url()));
    await press();
    const route = await held.arrived;
    await route
      .request()
      .frame()
      .page()
      .evaluate((path) => {
        history.pushState(null, '', path);
        dispatchEvent(new PopStateEvent('popstate'));
      }, new URL(two.url).pathname);
    await route.continue();
    const fill = await untilSettled();
    expect(lying('nova')[two.name]).toBeUndefined();
    expect(fill.results[0]?.added).toBe(lying('nova')[one.name] ?? 0);
  });
});

describe('while the person shops in a tab of their own', () => {
  test('another thing that they add is not taken for the approved one, and is shown (C10)', async () => {
    await putByHand(shop, second, 1);
    await planThings(panel, shop, [{ ...first, count: 2 }]);
    const held = await holdFirst(SHOP, isAdding);
    await press();
    const route = await held.arrived;
    await putByHand(shop, second, 1);
    await route.continue();
    const fill = await untilSettled();
    expect(lying()).toEqual({ [first.name]: 2, [second.name]: 2 });
    expect(fill.results).toMatchObject([{ added: 2, refusal: 'stranger-in-cart' }]);
    await panel.bringToFront();
    await panel.getByText(`1 × ${second.name}`).first().waitFor();
  });

  test('more of the very thing is theirs: ours is what was approved, and undo leaves theirs (C10)', async () => {
    await putByHand(shop, second, 1);
    await planThings(panel, shop, [{ ...first, count: 2 }]);
    const held = await holdFirst(SHOP, isAdding);
    await press();
    const route = await held.arrived;
    await putByHand(shop, first, 1);
    await route.continue();
    const fill = await untilSettled();
    expect(lying()).toMatchObject({ [first.name]: 3 });
    expect(fill.results).toMatchObject([{ added: 2, refusal: 'stranger-in-cart' }]);
    await panel.bringToFront();
    await panel.getByRole('button', { name: 'Take it all out again' }).click();
    await expect.poll(() => lying()[first.name], { timeout: 60_000 }).toBe(1);
  });
});
