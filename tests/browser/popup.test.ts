import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ListItem } from '../../utils/domain/list/list';
import type { Watch } from '../../utils/domain/money/price-history';
import type { BasketPlan } from '../../utils/domain/plan/plan';
import type { Mall } from '../mall/mall.d.mts';
import { startMall } from '../mall/mall.mjs';
import { accessibilityFaults } from './harness/accessibility';
import { type ChromiumWithCartwright, launchChromium } from './harness/chromium';
import { rowsOf, send, untilRows } from './harness/database';
import { openPopup, visit } from './harness/shopper';

let mall: Mall;
let browser: ChromiumWithCartwright;
let screen: Page;
let shop: Page;

const milkAt = (name: string) => {
  const page = mall
    .expectations()
    .products.find(
      (each) => each.shop === name && /hollin farm.*whole milk|whole milk, hollin/i.test(each.name),
    );
  if (!page) throw new Error(`${name} has no milk`);
  return page;
};

beforeAll(async () => {
  mall = await startMall();
  browser = await launchChromium();
  screen = await browser.screen('options');
  shop = await browser.context.newPage();
});

afterAll(async () => {
  await browser?.close();
  await mall?.close();
});

test('says what the product costs, per litre too, and where the same one costs less', async () => {
  await visit(shop, screen, milkAt('cornershop').url);
  await visit(shop, screen, milkAt('greengrocer').url);
  const popup = await openPopup(browser, shop);
  await expect
    .poll(() => popup.getByRole('region', { name: 'Price', exact: true }).textContent())
    .toMatch(/€2\.38.*€1\.19 \/ l/s);
  const cheaper = popup.getByRole('listitem').filter({ hasText: 'same article' }).first();
  await expect.poll(() => cheaper.textContent()).toMatch(/2\.09/);
  // Why it counts as the same is told to who comes by keyboard, too.
  const why = cheaper.locator('.cheaper-why');
  expect((await why.boundingBox())?.width).toBeLessThan(2);
  await cheaper.getByRole('link').focus();
  await popup.keyboard.press('Shift+Tab');
  await popup.keyboard.press('Tab');
  expect((await why.boundingBox())?.width).toBeGreaterThan(100);
  expect(await accessibilityFaults(popup)).toEqual([]);
  await popup.close();
});

test('puts the product on a new list, and watches it', async () => {
  await visit(shop, screen, milkAt('greengrocer').url);
  const popup = await openPopup(browser, shop);
  await popup.getByRole('button', { name: 'Add to list' }).click();
  await popup.getByRole('button', { name: /^Add 1/ }).click();
  const [item] = await untilRows<ListItem>(screen, 'items', (rows) => rows.length === 1);
  expect(item).toMatchObject({ count: 1, productKey: expect.stringContaining('greengrocer') });
  await popup.getByRole('button', { name: 'Watch', exact: true }).click();
  await popup.getByRole('button', { name: 'Any drop' }).click();
  await untilRows<Watch>(screen, 'watches', (rows) => rows.length === 1);
  await popup.close();
});

test('so many litres of anything of a group are asked for, and planned as the packs that make them up', async () => {
  const popup = await openPopup(browser, shop);
  await popup.getByRole('button', { name: 'What else will do?' }).click();
  await popup.getByLabel('Name of the group').fill('Full milk');
  await popup.getByRole('button', { name: 'Keep the group' }).click();
  await popup.getByText('“Full milk” is kept.').waitFor();
  await popup.getByRole('button', { name: 'Add to list' }).click();
  await popup.getByLabel('List', { exact: true }).selectOption('New list…');
  await popup.getByRole('switch', { name: 'So much in all, not so many packs' }).click();
  expect(await accessibilityFaults(popup)).toEqual([]);
  await popup.getByLabel('How much in all').fill('21 l');
  await popup.getByRole('button', { name: 'Add 21 l' }).click();
  const items = await untilRows<ListItem>(screen, 'items', (rows) => rows.length === 2);
  const [group] = await rowsOf<{ id: string }>(screen, 'groups');
  const item = items.find(({ need }) => need !== null);
  expect(item).toMatchObject({ need: { value: 21, unit: 'l' }, groupId: group?.id });
  await send(screen, 'planList', { listId: item?.listId ?? '' });
  const [plan] = await rowsOf<BasketPlan>(screen, 'plans');
  expect(plan?.shops.flatMap(({ lines }) => lines.map(({ count }) => count))).toEqual([11]);
  await popup.getByRole('button', { name: 'Undo' }).click();
  await untilRows(screen, 'items', (rows) => rows.length === 1);
  await popup.close();
});

test('a drop on a watched product is told on the button', async () => {
  const milk = milkAt('greengrocer');
  await visit(shop, screen, milk.url);
  mall.setPrice('greengrocer', milk.id, '1.99');
  await visit(shop, screen, milk.url);
  await untilRows(screen, 'alerts', (rows) => rows.length === 1);
  await expect
    .poll(() =>
      browser.worker.evaluate(() =>
        (
          globalThis as unknown as { chrome: { action: { getBadgeText(of: object): Promise<string> } } }
        ).chrome.action.getBadgeText({}),
      ),
    )
    .toBe('1');
  mall.setPrice('greengrocer', milk.id, milk.price ?? '');
});

test('shows both prices of a page that contradicts itself', async () => {
  const lie = mall.expectations().products.find((page) => page.falsePrice !== null);
  await visit(shop, screen, lie?.url ?? '');
  const popup = await openPopup(browser, shop);
  const words = popup.locator('main');
  await expect.poll(() => words.textContent()).toContain('This page says different prices');
  for (const price of [lie?.price, lie?.falsePrice]) expect(await words.textContent()).toContain(price);
  await popup.close();
});

test('teaches what to do where there is no shop', async () => {
  await shop.goto('about:blank');
  await shop.bringToFront();
  const popup = await browser.screen('popup', { width: 400, height: 600 });
  const words = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8'));
  await expect.poll(() => popup.locator('main').textContent()).toContain(words.popupNoShop.message);
  await popup.close();
});
