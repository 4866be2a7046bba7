import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ListItem } from '../../utils/domain/list';
import type { BasketPlan } from '../../utils/domain/plan';
import type { Mall } from '../mall/mall.d.mts';
import { startMall } from '../mall/mall.mjs';
import { type ChromiumWithCartwright, launchChromium } from './harness/chromium';
import { rowsOf, send, untilRows } from './harness/database';
import { BUDGET, FOUR_SHOPS, prepare, wishBeside } from './harness/journey';
import { approvePlan, openPopup, planList, visit } from './harness/shopper';

// The whole of it, once: from a recipe on a cook's page to four carts, read back.
let mall: Mall;
let browser: ChromiumWithCartwright;
let panel: Page;
let shop: Page;

beforeAll(async () => {
  mall = await startMall();
  browser = await launchChromium();
  panel = await browser.screen('sidepanel', { width: 400, height: 900 });
  shop = await browser.context.newPage();
  await prepare(mall, panel, (url) => visit(shop, panel, url));
});

afterAll(async () => {
  await browser?.close();
  await mall?.close();
});

test('from a recipe to four filled carts: minus what is at home, without what is never wanted, under a budget', async () => {
  await shop.goto(mall.url('larder', '/pancakes'));
  await shop.bringToFront();
  const popup = await browser.screen('popup', { width: 400, height: 600 });
  const servings = popup.getByRole('group', { name: 'Servings' });
  await servings.getByRole('button', { name: 'One more' }).click();
  await servings.getByRole('button', { name: 'One more' }).click();
  await popup.getByRole('button', { name: 'Put 5 things on the list' }).click();
  const items = await untilRows<ListItem>(panel, 'items', (rows) => rows.length === 5);
  await popup.close();

  const dairy = mall.expectations().products.find(({ name }) => name === 'Hollin Farm Whole Milk 2 l');
  await visit(shop, panel, dairy?.url ?? '');
  const cheaper = await openPopup(browser, shop);
  await cheaper.getByText(/left out: .*Milk is in it/).waitFor();
  expect(await cheaper.locator('.cheaper-link').allTextContents()).toEqual([
    expect.stringContaining('Oat Drink'),
  ]);
  await cheaper.close();

  await wishBeside(panel, items[0]?.listId ?? '');
  await panel.bringToFront();
  await panel.getByRole('tab', { name: 'Lists' }).click();
  await panel.getByText('at home: 4 ×, still missing: 2 ×').waitFor();
  await panel.getByText('at home: 1 ×, enough').waitFor();
  await panel.getByText('Anything of “Whole milk” will do').waitFor();
  await planList(panel);

  const [plan] = await rowsOf<BasketPlan>(panel, 'plans');
  const lines = plan?.shops.flatMap((each) => each.lines) ?? [];
  const hosts = plan?.shops.map(({ origin }) => new URL(origin).hostname.split('.')[0]).sort();
  expect(hosts).toEqual(FOUR_SHOPS);
  expect(plan?.total.minor).toBeLessThanOrEqual(BUDGET.minor);
  expect(lines.find(({ wanted }) => wanted === 'eggs')?.count).toBe(1);
  expect(lines.some(({ wanted }) => wanted === 'salt')).toBe(false);
  expect(lines.find(({ wanted }) => wanted === 'whole milk')?.name).toMatch(/Oat Drink/);
  expect(plan?.unmet).toMatchObject([{ wanted: 'apples', reason: 'never-seen' }]);

  const fill = await approvePlan(panel);
  expect(fill.results.map(({ added, wanted, refusal }) => [added === wanted, refusal])).toEqual(
    lines.map(() => [true, null]),
  );
  const lying = FOUR_SHOPS.flatMap((name) => mall.carts(name).flatMap((cart) => cart.lines));
  expect(lying).toHaveLength(lines.length);
  for (const name of mall.shops()) expect(mall.orders(name)).toBe(0);

  await panel.getByRole('button', { name: 'Note as being at home' }).click();
  const home = await untilRows<{ boughtFor: string | null }>(
    panel,
    'pantry',
    (rows) => rows.length === 2 + lines.length,
  );
  expect(home.map(({ boughtFor }) => boughtFor)).toContain('plain flour');
  await panel.getByRole('button', { name: 'Save for next time' }).click();
  await panel.getByRole('button', { name: 'Save', exact: true }).click();
  await panel.getByText('Kept for next time').waitFor();
});

test('a list that is planned again after its things were noted as being at home buys only the rest', async () => {
  const lists = await rowsOf<{ id: string; name: string }>(panel, 'lists');
  const { planId } = await send<{ planId: string }>(panel, 'planList', { listId: lists[0]?.id ?? '' });
  const plan = (await rowsOf<BasketPlan>(panel, 'plans')).find(({ id }) => id === planId);
  expect(plan?.shops.flatMap(({ lines }) => lines.map(({ wanted }) => wanted))).not.toContain('plain flour');
});

test('next week the same list is planned again without a model, with fresh prices and a new approval', async () => {
  for (const { id } of await rowsOf<{ id: string }>(panel, 'pantry'))
    await send(panel, 'removeFromPantry', { id });
  const known = (await rowsOf(panel, 'plans')).length;
  const fills = (await rowsOf(panel, 'fills')).length;
  await panel.getByRole('button', { name: 'Plan again' }).last().click();
  const plans = await untilRows<BasketPlan>(panel, 'plans', (rows) => rows.length >= known + 1, 60_000);
  const newest = plans.sort((a, b) => b.createdAt - a.createdAt)[0];
  expect(newest?.listId).not.toBe(plans.at(-1)?.listId);
  expect((await rowsOf(panel, 'fills')).length).toBe(fills);
  await panel.getByRole('button', { name: /^Put / }).waitFor();
});
