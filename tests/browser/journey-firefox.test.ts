import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ListItem } from '../../utils/domain/list/list';
import type { BasketPlan } from '../../utils/domain/plan/plan';
import type { Product } from '../../utils/domain/product/product';
import type { Mall } from '../mall/mall.d.mts';
import { startMall } from '../mall/mall.mjs';
import { rowsOf, untilRows } from './harness/database';
import { type FirefoxWithCartwright, launchFirefox } from './harness/firefox';
import { BUDGET, FOUR_SHOPS, prepare, wishBeside } from './harness/journey';
import type { FillRow } from './harness/shopper';

let mall: Mall;
let browser: FirefoxWithCartwright;
let panel: Page;
let shop: Page;

beforeAll(async () => {
  mall = await startMall();
  browser = await launchFirefox();
  panel = await browser.screen('sidepanel', { width: 400, height: 900 });
  shop = await browser.browser.newPage();
  await prepare(mall, panel, async (url) => {
    const since = Date.now();
    await shop.bringToFront();
    await shop.goto(url);
    const { origin } = new URL(url);
    await untilRows<Product>(panel, 'products', (rows) =>
      rows.some(({ productKey, seenAt }) => productKey.startsWith(`${origin}/`) && seenAt >= since),
    );
  });
});

afterAll(async () => {
  await browser?.close();
  await mall?.close();
});

const button = (name: string) => `::-p-aria([name="${name}"][role="button"])`;

test('from a recipe to four filled carts in Firefox', async () => {
  await shop.goto(mall.url('larder', '/pancakes'));
  await shop.bringToFront();
  const popup = await browser.screen('popup', { width: 400, height: 600 });
  await popup.locator(button('One more')).click();
  await popup.locator(button('One more')).click();
  await popup.locator(button('Put 5 things on the list')).click();
  const items = await untilRows<ListItem>(panel, 'items', (rows) => rows.length === 5);
  await popup.close();
  await wishBeside(panel, items[0]?.listId ?? '');

  await panel.bringToFront();
  await panel.locator('::-p-aria([name="Lists"][role="tab"])').click();
  await panel.locator('::-p-text(still missing: 2)').wait();
  await panel.locator(button('Plan this list')).click();
  await panel.locator('::-p-text(Put these)').click();
  const [fill] = await untilRows<FillRow>(
    panel,
    'fills',
    (rows) => rows.length === 1 && rows[0]?.state !== 'running',
    90_000,
  );
  const [plan] = await rowsOf<BasketPlan>(panel, 'plans');
  const hosts = plan?.shops.map(({ origin }) => new URL(origin).hostname.split('.')[0]).sort();
  expect(hosts).toEqual(FOUR_SHOPS);
  expect(plan?.total.minor).toBeLessThanOrEqual(BUDGET.minor);
  const lines = plan?.shops.flatMap((each) => each.lines) ?? [];
  expect(lines.find(({ wanted }) => wanted === 'whole milk')?.name).toMatch(/Oat Drink/);
  expect(fill?.results.map(({ added, wanted, refusal }) => [added === wanted, refusal])).toEqual(
    lines.map(() => [true, null]),
  );
  const lying = FOUR_SHOPS.flatMap((name) => mall.carts(name).flatMap((cart) => cart.lines));
  expect(lying).toHaveLength(lines.length);
  for (const name of mall.shops()) expect(mall.orders(name)).toBe(0);
});
