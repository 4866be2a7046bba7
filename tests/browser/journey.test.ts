import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ListItem } from '../../utils/domain/list/list';
import type { BasketPlan } from '../../utils/domain/plan/plan';
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

test('planned again after its things were noted as being at home, the list buys only the rest, and the plan names what is there', async () => {
  const plan = await planAgain();
  expect(wantedIn(plan)).not.toContain('plain flour');
  await panel
    .getByText(/at home: .*, enough/)
    .first()
    .waitFor();
  const plans = (await rowsOf(panel, 'plans')).length;
  await panel.getByRole('button', { name: 'Buy all of it anyway: “plain flour”' }).click();
  const all = await untilRows<BasketPlan>(panel, 'plans', (rows) => rows.length === plans + 1);
  // Flour alone is too little for its shop, and no longer counts as being there.
  const { unmet, atHome } = newestOf(all);
  expect(unmet).toContainEqual(
    expect.objectContaining({ wanted: 'plain flour', reason: 'below-minimum-order' }),
  );
  expect(atHome?.map(({ wanted }) => wanted)).not.toContain('plain flour');
});

test('next week the same list is planned again without a model, with fresh prices and a new approval', async () => {
  const fills = (await rowsOf(panel, 'fills')).length;
  const before = newestOf(await rowsOf<BasketPlan>(panel, 'plans'));
  const atHome = await planAgain();
  expect(atHome.listId).not.toBe(before.listId);
  expect(atHome.atHome?.map(({ wanted }) => wanted)).toContain('plain flour');
  // What was there is used up by then.
  for (const { id } of await rowsOf<{ id: string }>(panel, 'pantry'))
    await send(panel, 'removeFromPantry', { id });
  const plan = await planAgain();
  expect(wantedIn(plan)).toContain('plain flour');
  expect(plan.atHome).toBeUndefined();
  expect((await rowsOf(panel, 'fills')).length).toBe(fills);
  await panel.getByRole('button', { name: /^Put / }).waitFor();
});

// By what was saved to be bought again.
async function planAgain(): Promise<BasketPlan> {
  const known = (await rowsOf(panel, 'plans')).length;
  await panel.getByRole('button', { name: 'Plan again' }).last().click();
  return newestOf(await untilRows<BasketPlan>(panel, 'plans', (rows) => rows.length >= known + 1, 60_000));
}

function newestOf(plans: readonly BasketPlan[]): BasketPlan {
  const [newest] = [...plans].sort((a, b) => b.createdAt - a.createdAt);
  if (!newest) throw new Error('nothing was planned');
  return newest;
}

function wantedIn({ shops }: BasketPlan): string[] {
  return shops.flatMap(({ lines }) => lines.map(({ wanted }) => wanted));
}
