import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RefusedSwap } from '../../utils/domain/list/taste';
import type { Product } from '../../utils/domain/product/product';
import type { Mall } from '../mall/mall.d.mts';
import { startMall } from '../mall/mall.mjs';
import { accessibilityFaults } from './harness/accessibility';
import { type ChromiumWithCartwright, launchChromium } from './harness/chromium';
import { rowsOf, untilRows } from './harness/database';
import { openPopup, visit } from './harness/shopper';

let mall: Mall;
let browser: ChromiumWithCartwright;
let options: Page;
let shop: Page;

const pageOf = (name: string, product: RegExp) => {
  const page = mall.expectations().products.find((each) => each.shop === name && product.test(each.name));
  if (!page) throw new Error(`${name} has no ${product}`);
  return page.url;
};

beforeAll(async () => {
  mall = await startMall();
  browser = await launchChromium();
  options = await browser.screen('options');
  shop = await browser.context.newPage();
  await visit(shop, options, pageOf('cornershop', /cloverly.*whole milk|whole milk.*cloverly/i));
  await visit(shop, options, pageOf('cornershop', /hollin farm.*whole milk|whole milk.*hollin/i));
  await visit(shop, options, pageOf('greengrocer', /hollin farm.*whole milk.*2 l|whole milk.*2 l/i));
});

afterAll(async () => {
  await browser?.close();
  await mall?.close();
});

async function tick(name: string): Promise<void> {
  await options.bringToFront();
  await options.getByRole('checkbox', { name, exact: true }).click();
}

test('a shop’s page says what is in the food', async () => {
  const rows = await rowsOf<Product>(options, 'products');
  const foods = rows.flatMap(({ origin, food }) => (food ? [[new URL(origin).hostname, food] as const] : []));
  expect(foods.find(([host]) => host.startsWith('greengrocer'))?.[1]).toMatchObject({
    ingredients: 'Milk',
    claims: ['vegetarian'],
    nutrition: { per: '100 ml', energy: 268, fat: 3.6, salt: 0.1 },
  });
  expect(foods.some(([host]) => host.startsWith('cornershop'))).toBe(true);
});

test('what is ticked in the options is offered nowhere, and the popup says how many were left out and why', async () => {
  const before = await openPopup(browser, shop);
  await before.locator('.cheaper-link').nth(1).waitFor();
  await before.close();
  await tick('Milk');
  expect(await accessibilityFaults(options)).toEqual([]);
  const popup = await openPopup(browser, shop);
  const cheaper = popup.locator('.cheaper');
  await expect.poll(() => cheaper.textContent()).toContain('1 left out: Milk in it');
  expect(await cheaper.textContent()).toContain('1 left out: not known whether Milk is in it');
  expect(await popup.locator('.cheaper-link').count()).toBe(0);
  expect(await accessibilityFaults(popup)).toEqual([]);
  await popup.close();
  await tick('Milk');
});

test('a swap that is turned down does not come again, until the person forgets that', async () => {
  const popup = await openPopup(browser, shop);
  await popup.locator('.cheaper-link').nth(1).waitFor();
  const all = await popup.locator('.cheaper-link').count();
  await popup.getByRole('button', { name: /^Not this instead: .*Cloverly/ }).press('Enter');
  await expect.poll(() => popup.locator('.cheaper-link').count()).toBe(all - 1);
  await popup.close();
  const again = await openPopup(browser, shop);
  await again.locator('.cheaper-link').first().waitFor();
  expect(await again.locator('.cheaper-link').count()).toBe(all - 1);
  await again.close();
  await options.bringToFront();
  await options.getByRole('button', { name: 'Forget them' }).click();
  await untilRows<RefusedSwap>(options, 'refusedSwaps', (rows) => rows.length === 0);
});
