import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ListItem } from '../../utils/domain/list/list';
import type { BasketPlan } from '../../utils/domain/plan/plan';
import type { ExpectedProduct, Mall } from '../mall/mall.d.mts';
import { startMall } from '../mall/mall.mjs';
import { accessibilityFaults } from './harness/accessibility';
import { type ChromiumWithCartwright, launchChromium } from './harness/chromium';
import { askCopilot, attachTab, untilAnswered } from './harness/copilot';
import { rowsOf, untilRows } from './harness/database';
import { makeList, visit } from './harness/shopper';

let mall: Mall;
let browser: ChromiumWithCartwright;
let panel: Page;
/** The tab in which Greengrocer is open. */
let shop: Page;

const milkAt = (name: string): ExpectedProduct => {
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
  panel = await browser.screen('sidepanel', { width: 400, height: 900 });
  for (const name of ['cornershop', 'greengrocer']) {
    shop = await browser.context.newPage();
    await visit(shop, panel, milkAt(name).url);
  }
  await panel.bringToFront();
});

afterAll(async () => {
  await browser?.close();
  await mall?.close();
});

test('before a model is set, the panel says where answers come from and how to add one', async () => {
  await expect.poll(() => panel.locator('main').textContent()).toContain('No model is set');
  const link = panel.getByRole('link', { name: 'Add a model' });
  expect(await link.getAttribute('href')).toBe('options.html#models');
});

test('two attached tabs are compared when asked to, without a model', async () => {
  await attachTab(panel, /Greengrocer/i);
  await attachTab(panel, /Corner Shop/i);
  const answer = await askCopilot(panel, 'compare these');
  const table = answer.getByRole('table');
  await table.waitFor({ timeout: 60_000 });
  for (const name of ['cornershop', 'greengrocer']) {
    const price = milkAt(name).price ?? 'none';
    await expect.poll(() => table.textContent()).toContain(price);
    expect(await table.locator(`a[href="${milkAt(name).url}"]`).count()).toBeGreaterThan(0);
  }
  await expect
    .poll(() => answer.textContent())
    .toContain('Answered from the prices you have seen, without a model.');
  expect(await accessibilityFaults(panel)).toEqual([]);
});

test('one click finds where an attached product costs less', async () => {
  await panel
    .getByRole('group', { name: 'Quick requests' })
    .getByRole('button', { name: 'Find cheaper' })
    .click();
  const answer = panel.getByRole('article').nth(1);
  const cheaper = answer.getByRole('listitem').filter({ hasText: 'same article' }).first();
  await cheaper.waitFor({ timeout: 60_000 });
  expect(await cheaper.textContent()).toContain(milkAt('cornershop').price);
  await untilAnswered(panel, 2);
});

test('“plan my list” plans the list that was written before', async () => {
  await makeList(panel, 'This week', ['20 whole milk']);
  await panel.getByRole('tab', { name: 'Chat' }).click();
  const answer = await askCopilot(panel, 'plan my list');
  await answer.getByRole('button', { name: 'Open the plan' }).click();
  await panel.getByRole('button', { name: 'Put these 20 items into 1 cart' }).waitFor();
  const [plan] = await untilRows<BasketPlan>(panel, 'plans', (rows) => rows.length === 1);
  expect(plan?.shops.flatMap(({ lines }) => lines.map(({ count }) => count))).toEqual([20]);
  await panel.getByRole('tab', { name: 'Chat' }).click();
});

test('a request that no rule fits is answered with what can be asked', async () => {
  const answer = await askCopilot(
    panel,
    'why is the sky blue on mondays, dear machine, tell me all about it please now',
  );
  await expect
    .poll(() => answer.textContent())
    .toContain('Without a model only simple requests are understood');
});

test('an attached tab that went on to another shop is not read until it is attached again (X10)', async () => {
  await shop.goto(mall.url('kaufhaus', '/'));
  await panel.bringToFront();
  const answer = await askCopilot(panel, 'compare these now');
  await answer.getByText(/^reading the tab: the tab (could not be read|shows another page now)/).waitFor();
  await untilAnswered(panel, 5);
  expect(await answer.textContent()).not.toContain('kaufhaus');
});

test('a closed panel shows the whole conversation when it is opened again', async () => {
  const before = await panel.getByRole('article').count();
  await panel.close();
  panel = await browser.screen('sidepanel', { width: 400, height: 900 });
  await expect.poll(() => panel.getByRole('article').count(), { timeout: 30_000 }).toBe(before);
  await panel.getByRole('article').first().getByRole('table').waitFor();
  expect(
    (await untilAnswered(panel, before)).every(({ mode, state }) => mode === 'quick' && state === 'done'),
  ).toBe(true);
});

test('what the copilot does to a list is undone in its answer, also after the panel was closed', async () => {
  const texts = async () => {
    const items = await rowsOf<ListItem>(panel, 'items');
    return items.sort((a, b) => a.position - b.position).map(({ text, isDone }) => [text, isDone]);
  };
  const before = await texts();
  const added = await askCopilot(panel, 'put green tea on my list');
  await added.getByText('“green tea” added').waitFor();
  const ticked = await askCopilot(panel, 'check off green tea');
  await ticked.getByText('“green tea” checked off').waitFor();
  expect(await texts()).toEqual([...before, ['green tea', true]]);

  await added.getByRole('button', { name: 'Undo: “green tea” added' }).click();
  await added.getByText('It was changed since then, so it stays as it is.').waitFor();
  expect(await texts()).toHaveLength(before.length + 1);

  await panel.close();
  panel = await browser.screen('sidepanel', { width: 320, height: 900 });
  const again = panel.getByRole('article').filter({ hasText: 'check off green tea' });
  await again.getByRole('button', { name: 'Undo: “green tea” checked off' }).press('Enter');
  await again.getByText('Undone', { exact: true }).waitFor();
  expect(await texts()).toEqual([...before, ['green tea', false]]);
  expect(await accessibilityFaults(panel)).toEqual([]);

  const first = panel.getByRole('article').filter({ hasText: 'put green tea on my list' });
  await first.getByRole('button', { name: 'Undo: “green tea” added' }).click();
  await first.getByText('Undone', { exact: true }).waitFor();
  expect(await texts()).toEqual(before);
  await panel.reload();
  await first.getByText('Undone', { exact: true }).waitFor();
  expect(await panel.getByRole('button', { name: /^Undo: / }).count()).toBe(0);
});
