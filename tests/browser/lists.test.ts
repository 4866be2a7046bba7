import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { ListItem } from '../../utils/domain/list/list';
import type { Mall } from '../mall/mall.d.mts';
import { startMall } from '../mall/mall.mjs';
import { accessibilityFaults } from './harness/accessibility';
import { type ChromiumWithCartwright, launchChromium } from './harness/chromium';
import { rowsOf, send, untilRows } from './harness/database';
import { makeList, visit } from './harness/shopper';

// What a person does with a list by mouse and keyboard, in the built extension.
let browser: ChromiumWithCartwright;
let panel: Page;
let mall: Mall;

beforeAll(async () => {
  mall = await startMall();
  browser = await launchChromium();
});

beforeEach(async () => {
  panel = await browser.screen('sidepanel', { width: 360, height: 800 });
  for (const { id } of await rowsOf<{ id: string }>(panel, 'lists')) await send(panel, 'deleteList', { id });
});

afterAll(async () => {
  await browser?.close();
  await mall?.close();
});

const inOrder = async () => {
  const items = await rowsOf<ListItem>(panel, 'items');
  return items.sort((a, b) => a.position - b.position);
};
const texts = async () => (await inOrder()).map(({ text }) => text);
const shownTexts = () => panel.locator('.item-text').allTextContents();
const untilItems = (holds: (rows: ListItem[]) => boolean) => untilRows<ListItem>(panel, 'items', holds);

async function typeWish(words: string): Promise<void> {
  await panel.getByLabel('Add an item').fill(words);
  await panel.getByLabel('Add an item').press('Enter');
}

async function openSheet(item: string, words = item): Promise<void> {
  await panel.getByRole('button', { name: `More for ${item}` }).click();
  await panel.getByRole('menuitem', { name: 'Change', exact: true }).click();
  await panel.getByRole('dialog', { name: `Change “${words}”` }).waitFor();
}

test('a row is dragged by the mouse to another place, and stays there', async () => {
  await makeList(panel, 'Week', ['milk', 'bread', 'tea']);
  const row = (text: string) => panel.getByRole('listitem').filter({ hasText: text });
  await row('tea').dragTo(row('milk'));
  await expect.poll(texts).toEqual(['tea', 'milk', 'bread']);
  await expect.poll(shownTexts).toEqual(['tea', 'milk', 'bread']);
  expect(await panel.locator('.is-dragged').count()).toBe(0);
  await row('tea').locator('.item-grip').hover();
  await panel.mouse.down();
  await row('milk').hover();
  await row('bread').hover();
  await panel.mouse.up();
  await expect.poll(texts).toEqual(['milk', 'bread', 'tea']);
  await panel.reload();
  await panel.getByRole('tab', { name: 'Lists' }).click();
  await expect.poll(shownTexts).toEqual(['milk', 'bread', 'tea']);
});

test('words of a row that are dragged away carry what it says', async () => {
  await makeList(panel, 'Week', ['milk']);
  const carried = await panel
    .getByRole('listitem')
    .filter({ hasText: 'milk' })
    .evaluate((row) => {
      const dataTransfer = new DataTransfer();
      row.dispatchEvent(new DragEvent('dragstart', { dataTransfer, bubbles: true }));
      return dataTransfer.getData('text/plain');
    });
  expect(carried).toBe('milk');
});

test('an item gets other words and another amount, and both come back', async () => {
  await makeList(panel, 'Week', ['2 kg potatoes']);
  await openSheet('potatoes');
  expect(await accessibilityFaults(panel)).toEqual([]);
  const amount = panel.getByLabel('How much or how many');
  expect(await amount.inputValue()).toBe('2 kg');
  await amount.fill('a heap');
  await panel.getByText('Write a number of packs, or an amount such as 500 g.').waitFor();
  await panel.getByLabel('Name').fill('new potatoes');
  await amount.fill('1,5 kg');
  await amount.press('Enter');
  await panel.getByText('“new potatoes” is changed.').waitFor();
  expect(await inOrder()).toMatchObject([{ text: 'new potatoes', need: { value: 1.5, unit: 'kg' } }]);
  await panel.getByRole('button', { name: 'Undo' }).click();
  await untilItems(([item]) => item?.text === 'potatoes' && item.need?.value === 2);
  await openSheet('potatoes');
  await amount.fill('');
  await amount.press('Enter');
  await untilItems(([item]) => item?.need === null && item.count === 1);
  await panel.getByRole('group', { name: 'How many: potatoes' }).waitFor();
});

test('what is typed once more is counted to what was there, and the old amount comes back', async () => {
  await makeList(panel, 'Week', ['3 milk']);
  await typeWish('Milk');
  await panel.getByText('1 item counted to what was there').waitFor();
  expect(await inOrder()).toMatchObject([{ text: 'milk', count: 4 }]);
  await panel.getByRole('button', { name: 'Undo' }).click();
  await untilItems(([item]) => item?.count === 3);
  await typeWish('2 l milk');
  await untilItems((rows) => rows.length === 2);
  await typeWish('500 ml milk');
  await untilItems((rows) => rows.some(({ need }) => need?.value === 2500));
});

test('several goods in one typed line become an item each, and one good with a comma in its name stays one', async () => {
  await makeList(panel, 'Week', []);
  await typeWish('milk, bread, 3 apples');
  await panel.getByText('3 items added').waitFor();
  await typeWish('1.5 l juice, 2 kg potatoes');
  await untilItems((rows) => rows.length === 5);
  await typeWish('tomatoes, ripe');
  await untilItems((rows) => rows.length === 6);
  await typeWish('Milch, 3,5 % Fett');
  await untilItems((rows) => rows.length === 7);
  const told = (await inOrder()).map(({ text, count, need }) => [
    text,
    need ? `${need.value} ${need.unit}` : count,
  ]);
  expect(told).toEqual([
    ['milk', 1],
    ['bread', 1],
    ['apples', 3],
    ['juice', '1.5 l'],
    ['potatoes', '2 kg'],
    ['tomatoes, ripe', 1],
    ['Milch, 3,5 % Fett', 1],
  ]);
  await panel.getByLabel('Add an item').fill('salt, pepper, oil');
  await panel.getByLabel('Add an item').press('Enter');
  await untilItems((rows) => rows.length === 10);
  await panel.getByText('3 items added').waitFor();
  await panel.getByRole('button', { name: 'Undo' }).click();
  await untilItems((rows) => rows.length === 7);
});

test('two litres of a group are asked for by its name, and the way out is in the item’s sheet', async () => {
  await send(panel, 'createGroup', {
    ...{ name: 'Full milk', members: [], words: ['milk'], brand: null, size: null },
    ...{ sizeTolerance: 0.2, isOrganic: false },
  });
  const [group] = await rowsOf<{ id: string }>(panel, 'groups');
  await makeList(panel, 'Week', ['2 l full milk']);
  await panel.getByText('Anything of “Full milk” will do').waitFor();
  expect(await inOrder()).toMatchObject([{ need: { value: 2, unit: 'l' }, groupId: group?.id }]);
  await openSheet('full milk');
  await panel.getByLabel('Met by').selectOption('Whatever fits');
  await panel.getByRole('button', { name: 'Save' }).click();
  await untilItems(([item]) => item?.groupId === undefined);
  await panel.getByText('Anything of “Full milk” will do').waitFor({ state: 'detached' });
});

test('a barcode is typed before any shop showed it, and is met as soon as one does', async () => {
  const product = mall
    .expectations()
    .products.find(({ shop, gtin, trap }) => shop === 'greengrocer' && gtin?.length === 13 && !trap);
  const gtin = product?.gtin ?? '';
  await makeList(panel, 'Week', ['bread']);
  await typeWish(`2 x ${gtin}`);
  await panel.getByText(`Barcode ${gtin}`).waitFor();
  await typeWish(`from the kiosk ${gtin}`);
  await panel.getByText('1 item counted to what was there').waitFor();
  await panel.getByRole('button', { name: 'Undo' }).click();
  await untilItems((rows) => rows.some((row) => row.gtin === gtin && row.count === 2));
  expect(await accessibilityFaults(panel)).toEqual([]);

  const shop = await browser.context.newPage();
  await visit(shop, panel, product?.url ?? '');
  await shop.close();
  await expect.poll(shownTexts).toEqual(['bread', product?.name]);
  await panel
    .locator('.item-row')
    .filter({ hasText: product?.name ?? '' })
    .getByText('greengrocer')
    .waitFor();

  await openSheet(product?.name ?? '', gtin);
  await panel.getByLabel('Name').fill('pears');
  await panel.getByText(`Under other words the barcode ${gtin} is no longer looked for.`).waitFor();
  await panel.getByRole('button', { name: 'Save' }).click();
  await untilItems((rows) => rows.some(({ text, gtin }) => text === 'pears' && gtin === undefined));
  await panel.getByRole('button', { name: 'Undo' }).click();
  await untilItems((rows) => rows.some((row) => row.text === gtin && row.gtin === gtin));
});

test('printing puts the list alone on paper, and the panel is as it was afterwards', async () => {
  await makeList(panel, 'Week', ['2 kg potatoes', '3 milk']);
  await panel.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', 'yes');
  });
  await panel.getByRole('button', { name: 'More for this list' }).click();
  await panel.getByRole('menuitem', { name: 'Print' }).click();
  await panel.locator('body[data-printed]').waitFor();
  await panel.emulateMedia({ media: 'print' });
  const onPaper = await panel.evaluate(() => document.body.innerText.split(/\n+/));
  expect(onPaper).toEqual(['Week', '☐ 2 kg potatoes', '☐ 3 × milk']);
  await panel.emulateMedia({ media: 'screen' });
  expect(await panel.locator('.print-sheet').isVisible()).toBe(false);
  await panel.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  expect(await panel.locator('.print-sheet').count()).toBe(0);
});
