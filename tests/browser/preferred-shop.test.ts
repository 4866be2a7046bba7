import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ListItem } from '../../utils/domain/list/list';
import type { ExpectedProduct, Mall } from '../mall/mall.d.mts';
import { startMall } from '../mall/mall.mjs';
import { accessibilityFaults } from './harness/accessibility';
import { type ChromiumWithCartwright, launchChromium } from './harness/chromium';
import { rowsOf, send } from './harness/database';
import { makeList, planList, visit } from './harness/shopper';

// The same butter and the same eggs in two shops; all of it is some cents dearer at the greengrocer's.
let mall: Mall;
let browser: ChromiumWithCartwright;
let panel: Page;
const hosts = new Map<string, string>();
const SOLD = [
  'Salted Butter, Cloverly, 250 g',
  'Cloverly Salted Butter 250 g',
  'Free Range Eggs, Penny Lark, 12 eggs',
  'Penny Lark Free Range Eggs 12 eggs',
];

beforeAll(async () => {
  mall = await startMall();
  browser = await launchChromium();
  panel = await browser.screen('sidepanel', { width: 400, height: 900 });
  const shop = await browser.context.newPage();
  for (const { shop: name, url } of SOLD.map(pageOf)) {
    await visit(shop, panel, url);
    hosts.set(name, new URL(url).origin);
  }
  for (const origin of hosts.values()) {
    const nothing = { minor: 0, currency: 'EUR' };
    const terms = { deliveryFee: nothing, freeDeliveryFrom: null, minimumOrder: nothing };
    await send(panel, 'setShopTerms', { origin, terms });
  }
  await panel.bringToFront();
});

afterAll(async () => {
  await browser?.close();
  await mall?.close();
});

function pageOf(name: string): ExpectedProduct {
  const page = mall.expectations().products.find((each) => each.name === name);
  if (!page) throw new Error(`the mall has no ${name}`);
  return page;
}

const shopNamed = (name: string) => new URL(hosts.get(name) ?? '').hostname;
const planned = () => panel.locator('.plan-shop');

test('an item that should rather come from a shop is planned there, and the plan says what that costs', async () => {
  await makeList(panel, 'Week', ['salted butter', 'free range eggs']);
  await planList(panel);
  await planned().first().waitFor();
  expect(await planned().count()).toBe(1);
  expect(await planned().textContent()).toContain(shopNamed('cornershop'));
  expect(await panel.getByText('as you prefer').count()).toBe(0);

  await panel.getByRole('tab', { name: 'Lists' }).click();
  await panel.getByRole('button', { name: 'More for salted butter' }).click();
  await panel.getByRole('menuitem', { name: 'Change', exact: true }).click();
  await panel.getByLabel('Shop', { exact: true }).selectOption(hosts.get('greengrocer') ?? '');
  await panel.getByLabel('From this shop').selectOption('preferably, for up to 10% more');
  expect(await accessibilityFaults(panel)).toEqual([]);
  await panel.getByRole('button', { name: 'Save' }).click();
  await panel.getByText(`preferably from ${shopNamed('greengrocer')}`).waitFor();
  const items = await rowsOf<ListItem>(panel, 'items');
  expect(items.find(({ text }) => text === 'salted butter')).toMatchObject({
    requiredShop: null,
    preferredShop: hosts.get('greengrocer'),
  });

  await planList(panel);
  const line = panel.getByRole('listitem').filter({ hasText: 'as you prefer' });
  await line.waitFor();
  expect(await line.textContent()).toContain(
    `€0.10 more than at ${shopNamed('cornershop')}, as you prefer ${shopNamed('greengrocer')}`,
  );
  expect(await planned().count()).toBe(2);
  await panel.getByText('€0.10 more than the cheapest plan found, for what you prefer.').waitFor();
  await panel.getByText(`With other shops: ${shopNamed('cornershop')} for €6.58, €0.10 less.`).waitFor();
  expect(await accessibilityFaults(panel)).toEqual([]);
  expect((await rowsOf(panel, 'plans')).length).toBe(2);
});
