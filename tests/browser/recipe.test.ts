import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ListItem } from '../../utils/domain/list/list';
import type { Mall } from '../mall/mall.d.mts';
import { startMall } from '../mall/mall.mjs';
import { accessibilityFaults } from './harness/accessibility';
import { type ChromiumWithCartwright, launchChromium } from './harness/chromium';
import { rowsOf, untilRows } from './harness/database';

let mall: Mall;
let browser: ChromiumWithCartwright;
let screen: Page;
let kitchen: Page;

beforeAll(async () => {
  mall = await startMall();
  browser = await launchChromium();
  screen = await browser.screen('options');
  kitchen = await browser.context.newPage();
});

afterAll(async () => {
  await browser?.close();
  await mall?.close();
});

async function popupOver(path: string): Promise<Page> {
  await kitchen.goto(mall.url('larder', path));
  await kitchen.bringToFront();
  return browser.screen('popup', { width: 400, height: 600 });
}

test('a recipe for four goes on a list for six, and comes off again', async () => {
  const popup = await popupOver('/pancakes');
  await popup.getByRole('heading', { name: 'Apple pancakes' }).waitFor();
  const servings = popup.getByRole('group', { name: 'Servings' });
  expect(await servings.locator('output').textContent()).toBe('4');
  expect(await accessibilityFaults(popup)).toEqual([]);
  await servings.getByRole('button', { name: 'One more' }).click();
  await servings.getByRole('button', { name: 'One more' }).click();
  await popup.getByRole('button', { name: 'Put 5 things on the list' }).click();
  const items = await untilRows<ListItem>(screen, 'items', (rows) => rows.length === 5);
  const wanted = items
    .sort((a, b) => a.position - b.position)
    .map(({ text, count, need }) => [text, need ? `${need.value} ${need.unit}` : count]);
  expect(wanted).toEqual([
    ['plain flour', '300 g'],
    ['eggs', 6],
    ['whole milk', '750 ml'],
    ['apples', 5],
    ['salt', 1],
  ]);
  const lists = await rowsOf<{ name: string }>(screen, 'lists');
  expect(lists.map(({ name }) => name)).toEqual(['Apple pancakes']);
  await popup.getByRole('button', { name: 'Undo' }).click();
  await untilRows(screen, 'items', (rows) => rows.length === 0);
  await untilRows(screen, 'lists', (rows) => rows.length === 0);
  await popup.close();
});

test('a recipe is never kept as a product, and a story is neither', async () => {
  const popup = await popupOver('/');
  await popup.getByText('This page shows no product').waitFor();
  expect(await rowsOf(screen, 'products')).toEqual([]);
  await popup.close();
});
