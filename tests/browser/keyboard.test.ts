import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Mall } from '../mall/mall.d.mts';
import { startMall } from '../mall/mall.mjs';
import { type ChromiumWithCartwright, launchChromium } from './harness/chromium';
import { untilRows } from './harness/database';
import { makeList, visit } from './harness/shopper';

let mall: Mall;
let browser: ChromiumWithCartwright;
let panel: Page;

beforeAll(async () => {
  mall = await startMall();
  browser = await launchChromium();
  panel = await browser.screen('sidepanel', { width: 400, height: 900 });
  const shop = await browser.context.newPage();
  for (const { url } of mall.expectations().listings.filter(({ shop }) => shop === 'cornershop'))
    await visit(shop, panel, url);
  await panel.bringToFront();
  await makeList(panel, 'Weekend', ['12 whole milk', 'eggs', '2 plain flour']);
});

afterAll(async () => {
  await browser?.close();
  await mall?.close();
});

/** The name of what has the keyboard's focus, or of the part of the screen that has it. */
const focused = () =>
  panel.evaluate(() => {
    const { activeElement: at } = document;
    return at?.getAttribute('aria-label') ?? at?.getAttribute('role') ?? at?.tagName ?? '';
  });

const press = async (...keys: readonly string[]) => {
  for (const key of keys) await panel.keyboard.press(key);
};

test('a list is shortened and had back without a pointer, and the place in it is never lost', async () => {
  await panel.getByRole('button', { name: 'More for whole milk' }).focus();
  await press('Enter', 'End', 'Enter');
  await untilRows(panel, 'items', (rows) => rows.length === 2);
  await expect.poll(focused).toBe('More for eggs');
  await press('Control+z');
  await untilRows(panel, 'items', (rows) => rows.length === 3);
  expect(await focused()).toBe('More for eggs');
});

test('a number that is at its end keeps the focus on its button', async () => {
  const fewer = panel.getByRole('group', { name: /plain flour/ }).getByRole('button', { name: 'One fewer' });
  await fewer.focus();
  await press('Enter');
  await expect.poll(() => fewer.getAttribute('aria-disabled')).toBe('true');
  await press('Enter');
  expect(await focused()).toBe('One fewer');
});

test('a planned list leads to its plan, and saving it never brings the focus to the button that fills carts', async () => {
  await panel.getByRole('button', { name: 'Plan this list' }).focus();
  await press('Enter');
  await panel.getByRole('button', { name: 'Plan again' }).waitFor();
  await expect.poll(focused).toBe('tabpanel');
  await panel.getByRole('button', { name: 'Save for next time' }).focus();
  await press('Enter');
  await expect.poll(focused).toBe('INPUT');
  await press('Enter');
  await panel.getByText('Kept for next time').waitFor();
  await expect.poll(focused).toBe('P');
  await untilRows(panel, 'fills', (rows) => rows.length === 0);
});
