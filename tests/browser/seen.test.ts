import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { BasketPlan } from '../../utils/domain/plan/plan';
import type { Mall } from '../mall/mall.d.mts';
import { startMall } from '../mall/mall.mjs';
import { accessibilityFaults } from './harness/accessibility';
import { type ChromiumWithCartwright, launchChromium } from './harness/chromium';
import { rowsOf, send, untilRows } from './harness/database';
import { makeList, openPopup, visit } from './harness/shopper';

// What was seen is told as it is: in the popup, in a list's rows and in its plan alike.
let mall: Mall;
let browser: ChromiumWithCartwright;
let panel: Page;
let shop: Page;
const SOLD = [
  'Semi-Skimmed Milk, Hollin Farm, 2 l',
  'Hollin Farm Whole Milk 2 l',
  'Free Range Eggs, Penny Lark, 6 eggs',
  'Salted Butter, Cloverly, 250 g',
  'Fizzby Cola 6 x 330 ml',
  'Voltara AA batteries, pack of 4',
];

beforeAll(async () => {
  mall = await startMall();
  browser = await launchChromium();
  panel = await browser.screen('sidepanel', { width: 360, height: 900 });
  shop = await browser.context.newPage();
  for (const name of SOLD) await visit(shop, panel, urlOf(name));
  const nothing = { minor: 0, currency: 'EUR' };
  const terms = { deliveryFee: nothing, freeDeliveryFrom: null, minimumOrder: nothing };
  for (const origin of new Set(SOLD.map((name) => new URL(urlOf(name)).origin)))
    await send(panel, 'setShopTerms', { origin, terms });
});

afterAll(async () => {
  await browser?.close();
  await mall?.close();
});

function urlOf(name: string): string {
  const page = mall.expectations().products.find((each) => each.name === name);
  if (!page) throw new Error(`the mall has no ${name}`);
  return page.url;
}

test('the only cola that was seen is compared with nothing, and the popup says what to do', async () => {
  await shop.goto(urlOf('Fizzby Cola 6 x 330 ml'));
  const popup = await openPopup(browser, shop);
  await popup.getByText('Nothing like it was seen yet.').waitFor();
  expect(await popup.getByText('similar').count()).toBe(0);
  await popup.close();
});

test('a list of many languages finds what its plan buys, packs and all, and comes to as much', async () => {
  await panel.bringToFront();
  await makeList(panel, 'Messy', [
    'Eier',
    '牛奶',
    'lait entier',
    'beurre',
    '6 x cola 330 ml',
    '2 AA batteries',
    'Rotwein',
  ]);
  const row = (text: string) => panel.getByRole('listitem').filter({ hasText: text });
  await row('Eier').getByText('€2.29 at cornershop.localhost').waitFor();
  await row('lait entier').getByText('€2.38 at greengrocer.localhost').waitFor();
  await row('cola').getByText('1 pack is enough for 6').waitFor();
  await row('AA').getByText('1 pack is enough for 2').waitFor();
  await row('Rotwein').getByText('not seen in a shop yet').waitFor();
  const total = panel.locator('.list-total');
  await expect.poll(() => total.textContent()).toContain('for 6 of 7 items');
  expect(await accessibilityFaults(panel)).toEqual([]);
  const [list] = await rowsOf<{ id: string }>(panel, 'lists');
  await send(panel, 'planList', { listId: list?.id ?? '' });
  const [plan] = await untilRows<BasketPlan>(panel, 'plans', (rows) => rows.length > 0);
  const lines = plan?.shops.flatMap(({ lines: each }) => each) ?? [];
  expect(lines.map(({ wanted }) => wanted).sort()).toEqual(
    ['AA batteries', 'Eier', 'beurre', 'cola 330 ml', 'lait entier', '牛奶'].sort(),
  );
  expect(plan?.unmet.map(({ wanted }) => wanted)).toEqual(['Rotwein']);
  expect(lines.find(({ wanted }) => wanted === 'lait entier')?.name).toBe('Hollin Farm Whole Milk 2 l');
});

test('“Vollmilch” is not bought as semi-skimmed milk without a word', async () => {
  await send(panel, 'muteProduct', { productKey: urlOf('Hollin Farm Whole Milk 2 l'), isMuted: true });
  const { id } = await send<{ id: string }>(panel, 'createList', { name: 'Whole' });
  const item = { text: 'Vollmilch', count: 1, need: null };
  await send(panel, 'addItems', { listId: id, items: [item] });
  await expect(send(panel, 'seenForList', { listId: id })).resolves.toMatchObject([{ offers: [] }]);
  await send(panel, 'muteProduct', { productKey: urlOf('Hollin Farm Whole Milk 2 l'), isMuted: false });
  await expect(send(panel, 'seenForList', { listId: id })).resolves.toMatchObject([{ offers: [{}] }]);
});

test('each run of a saved list has a list of its own that can be told from the first', async () => {
  const [plan] = await rowsOf<BasketPlan>(panel, 'plans');
  await send(panel, 'saveFlow', { planId: plan?.id ?? '', name: 'Messy' });
  const [flow] = await rowsOf<{ id: string }>(panel, 'flows');
  await send(panel, 'runFlow', { id: flow?.id ?? '' });
  await send(panel, 'runFlow', { id: flow?.id ?? '' });
  const names = (await rowsOf<{ name: string }>(panel, 'lists')).map(({ name }) => name);
  expect(names.filter((name) => name.startsWith('Messy'))).toHaveLength(2);
  expect(new Set(names).size).toBe(names.length);
});

test('the rest of a listing is a click away', async () => {
  await shop.goto(mall.url('greengrocer', '/c/dairy'));
  await shop.bringToFront();
  const popup = await browser.screen('popup', { width: 400, height: 600 });
  await popup.locator('.listing li').first().waitFor();
  const said = (await popup.locator('.listing h2').textContent()) ?? '';
  expect(await popup.locator('.listing li').count()).toBe(6);
  await popup.getByRole('button', { name: /^Show \d+ more$/ }).click();
  await expect.poll(() => popup.locator('.listing li').count()).toBe(Number.parseInt(said, 10));
  await popup.close();
});

test('a coupon’s fields stand level, its error stands at its field, and a removed one comes back', async () => {
  const options = await browser.screen('options', { width: 900, height: 900 });
  const greengrocer = options.locator('li.row').filter({ hasText: 'greengrocer.localhost' });
  await greengrocer.locator('summary').click();
  const field = (name: string) => greengrocer.getByLabel(name);
  const tops = await Promise.all(
    ['Code', 'Takes off', 'From goods of'].map(async (name) => (await field(name).boundingBox())?.y),
  );
  expect(new Set(tops).size).toBe(1);
  await field('Code').fill('SAVE10');
  await field('Takes off').fill('10 %');
  await field('From goods of').fill('abc');
  await greengrocer.getByRole('button', { name: 'Add coupon' }).click();
  await greengrocer.getByText('Type an amount such as 20.00.').waitFor();
  expect(await field('From goods of').getAttribute('aria-invalid')).toBe('true');
  expect(await field('Takes off').getAttribute('aria-invalid')).toBeNull();
  await field('From goods of').fill('10');
  await greengrocer.getByRole('button', { name: 'Add coupon' }).click();
  await greengrocer.getByText('10% off from €10.00').waitFor();
  await field('Code').fill('save10');
  await field('Takes off').fill('5');
  await greengrocer.getByRole('button', { name: 'Add coupon' }).click();
  await greengrocer.getByText('This coupon is in the list already.').waitFor();
  expect(await accessibilityFaults(options)).toEqual([]);
  await greengrocer.getByRole('button', { name: 'Remove coupon SAVE10' }).click();
  await greengrocer.getByText('10% off from €10.00').waitFor({ state: 'detached' });
  await options.getByRole('button', { name: 'Undo' }).click();
  await greengrocer.getByText('10% off from €10.00').waitFor();
  await options.close();
});
