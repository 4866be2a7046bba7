import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ListItem } from '../../utils/domain/list/list';
import type { BasketPlan } from '../../utils/domain/plan/plan';
import type { Mall } from '../mall/mall.d.mts';
import { startMall } from '../mall/mall.mjs';
import { type ChromiumWithCartwright, launchChromium } from './harness/chromium';
import { askCopilot, untilAnswered } from './harness/copilot';
import { rowsOf, send, untilRows } from './harness/database';
import { visit } from './harness/shopper';

// How a conversation without a model looks and moves in the built panel.
let mall: Mall;
let browser: ChromiumWithCartwright;
let panel: Page;

beforeAll(async () => {
  mall = await startMall();
  browser = await launchChromium();
  panel = await browser.screen('sidepanel', { width: 400, height: 700 });
  const shop = await browser.context.newPage();
  const milks = mall.expectations().products.filter(({ name }) => /whole milk/i.test(name));
  for (const { url } of milks.slice(0, 6)) await visit(shop, panel, url);
  await panel.bringToFront();
});

afterAll(async () => {
  await browser?.close();
  await mall?.close();
});

async function makeListOf(name: string, items: readonly object[]): Promise<string> {
  const { id: listId } = await send<{ id: string }>(panel, 'createList', { name });
  for (const item of items) await send(panel, 'addItem', { listId, need: null, productKey: null, ...item });
  return listId;
}

const conversation = () => panel.getByRole('region', { name: 'Conversation' });
const toEnd = () =>
  conversation()
    .evaluate((box) => box.scrollHeight - box.scrollTop - box.clientHeight)
    .then(Math.round);

/** Waits until all cards are drawn: the box has not grown for half a second. */
async function untilStill(): Promise<void> {
  let last = -1;
  await expect
    .poll(
      async () => {
        const height = await conversation().evaluate((box) => box.scrollHeight);
        const isStill = height === last;
        last = height;
        return isStill;
      },
      { interval: 500, timeout: 20_000 },
    )
    .toBe(true);
}

test('“plan my list …” plans the list that is named, and its card names it and adds up', async () => {
  const messy = await makeListOf('Messy EN', [{ text: 'whole milk', count: 30 }]);
  await makeListOf('Party', [{ text: 'whole milk', count: 3 }]);
  const answer = await askCopilot(panel, 'plan my list Messy EN');
  await answer.getByRole('heading', { name: 'Messy EN' }).waitFor();
  const [plan] = await untilRows<BasketPlan>(panel, 'plans', (rows) => rows.length === 1);
  expect(plan?.listId).toBe(messy);
  const cents = (text: string) => Math.round(Number(text.replace(/[^\d.-]/g, '') || '0') * 100);
  const amounts = await answer.locator('.plan-pair dd').allTextContents();
  const total = (await answer.locator('.plan-sum .money').first().textContent()) ?? '';
  expect(amounts.map(cents).reduce((a, b) => a + b, 0)).toBe(cents(total));
  expect(cents(total)).toBe(plan?.total.minor);
  expect(cents(total)).toBeGreaterThan(0);
});

test('a list that is not there is said with the lists that are', async () => {
  const answer = await askCopilot(panel, 'plan my list Mesy');
  await answer.getByText('No list is called that.').waitFor();
  const lists = answer.getByRole('group', { name: 'Your lists' });
  await expect.poll(() => lists.getByRole('button').allTextContents()).toEqual(['Party', 'Messy EN']);
  expect(await rowsOf(panel, 'plans')).toHaveLength(1);
});

test('several things in one sentence come on the list one by one, and are seen', async () => {
  const things = Array.from({ length: 9 }, (_, at) => ({ text: `good ${at + 1}.`, count: 1 }));
  await makeListOf('Week', things);
  const answer = await askCopilot(panel, 'add oat milk, rye bread and 3 apples to my list');
  for (const words of ['oat milk', 'rye bread', '3 × apples']) await answer.getByText(words).last().waitFor();
  const items = await untilRows<ListItem>(panel, 'items', (rows) =>
    rows.some(({ text }) => text === 'apples'),
  );
  expect(items.filter(({ text }) => /milk|bread|apples/.test(text)).map(({ text }) => text)).toEqual(
    expect.arrayContaining(['oat milk', 'rye bread', 'apples']),
  );
});

test('rows of products keep away from the lines between them, down to the narrowest panel', async () => {
  for (const width of [400, 320]) {
    await panel.setViewportSize({ width, height: 700 });
    const answer = await askCopilot(panel, `find milk${' please'.repeat(width === 400 ? 1 : 2)}`);
    await answer.locator('.product-rows > li').nth(2).waitFor();
    const gaps = await answer.locator('.product-rows > li').evaluateAll((rows) =>
      rows.map((row) => {
        const words = row.querySelector('.product-line-words')?.getBoundingClientRect();
        const own = row.getBoundingClientRect();
        return words ? Math.min(words.top - own.top, own.bottom - words.bottom) : 0;
      }),
    );
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(8);
  }
  await panel.setViewportSize({ width: 400, height: 700 });
});

test('the conversation opens at its end, and a question leads there again from wherever one read', async () => {
  for (const question of ['compare milk', 'cheaper milk', 'price history of milk']) {
    await askCopilot(panel, question);
    await untilAnswered(panel, (await rowsOf(panel, 'runs')).length);
  }
  await panel.getByRole('tab', { name: 'Lists' }).click();
  await panel.getByRole('tab', { name: 'Chat' }).click();
  await untilStill();
  expect(await conversation().evaluate((box) => box.scrollHeight / box.clientHeight)).toBeGreaterThan(3);
  expect(await toEnd()).toBeLessThan(2);

  await conversation().hover();
  await panel.mouse.wheel(0, -900);
  await expect.poll(toEnd).toBeGreaterThan(880);
  await askCopilot(panel, 'which milk is cheapest');
  await untilStill();
  expect(await toEnd()).toBeLessThan(2);
});

test('who reads further up is left there while the conversation grows', async () => {
  const { id } = await send<{ id: string }>(panel, 'createList', { name: 'Short' });
  await askCopilot(panel, 'show my list Short');
  await untilStill();
  expect(await toEnd()).toBeLessThan(2);
  await conversation().hover();
  await panel.mouse.wheel(0, -600);
  await expect.poll(toEnd).toBeGreaterThan(400);
  const top = () => conversation().evaluate((box) => Math.round(box.scrollTop));
  const before = await top();
  const farBefore = await toEnd();
  for (const text of ['tea', 'salt', 'rice'])
    await send(panel, 'addItem', { listId: id, text, count: 1, need: null, productKey: null });
  await expect.poll(toEnd).toBeGreaterThan(farBefore + 20);
  expect(await top()).toBe(before);
  await panel.mouse.wheel(0, 5000);
  await expect.poll(toEnd).toBeLessThan(2);
  for (const text of ['jam', 'flour'])
    await send(panel, 'addItem', { listId: id, text, count: 1, need: null, productKey: null });
  await conversation().getByText('flour').waitFor();
  await expect.poll(toEnd).toBeLessThan(2);
});

test('who scrolls up a little in an answer that is just being written is not pulled back down', async () => {
  await askCopilot(panel, 'show my list');
  await untilStill();
  expect(await toEnd()).toBeLessThan(2);
  const writing = await panel.evaluateHandle(() => {
    const answer = document.querySelector('.conversation-runs > :last-child');
    return setInterval(() => answer?.append(document.createElement('p'), 'word '), 16);
  });
  await expect.poll(() => conversation().evaluate((box) => box.scrollTop)).toBeGreaterThan(0);
  await conversation().hover();
  await panel.mouse.wheel(0, -40);
  await panel.waitForTimeout(600);
  await writing.evaluate((timer) => clearInterval(timer));
  await untilStill();
  expect(await toEnd()).toBeGreaterThan(300);
  await panel.mouse.wheel(0, 100_000);
  await expect.poll(toEnd).toBeLessThan(2);
  await panel.evaluate(() => {
    const more = Array.from({ length: 20 }, () => document.createElement('hr'));
    document.querySelector('.conversation-runs > :last-child')?.append(...more);
  });
  await untilStill();
  expect(await toEnd()).toBeLessThan(2);
});

test('in a panel that runs from right to left the hint does, too, and what is typed goes its own way', async () => {
  await panel.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
  const field = panel.getByRole('textbox', { name: 'Your question' });
  const direction = () => field.evaluate((box) => getComputedStyle(box).direction);
  await expect.poll(direction).toBe('rtl');
  await field.fill('milk');
  await expect.poll(direction).toBe('ltr');
  await field.fill('حليب');
  await expect.poll(direction).toBe('rtl');
  await field.fill('');
  await expect.poll(direction).toBe('rtl');
});
