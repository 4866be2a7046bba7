import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Product } from '../../utils/domain/product/product';
import type { AgentStep } from '../../utils/domain/talk/conversation';
import type { ExpectedProduct, Mall } from '../mall/mall.d.mts';
import { startMall } from '../mall/mall.mjs';
import { startModel } from '../mallory/serve.mjs';
import { type ChromiumWithCartwright, launchChromium } from './harness/chromium';
import { askCopilot, attachTab, untilAnswered, useModel } from './harness/copilot';
import { rowsOf, send, untilRows } from './harness/database';
import { gate } from './harness/gate';
import { revokeAllSites } from './harness/revoke';
import { type FillRow, planList, visit } from './harness/shopper';

let mall: Mall;
let browser: ChromiumWithCartwright;
let panel: Page;
let shop: Page;
/** The browser's own page of extensions. */
let extensions: Page;

beforeEach(async () => {
  mall = await startMall();
  browser = await launchChromium();
  panel = await browser.screen('sidepanel', { width: 400, height: 900 });
  shop = await browser.context.newPage();
  extensions = await browser.context.newPage();
  await extensions.goto('chrome://extensions');
});

afterEach(async () => {
  await browser?.close();
  await mall?.close();
});

const goodOf = (name: string): ExpectedProduct => {
  const found = mall
    .expectations()
    .products.filter(
      (page) => page.shop === name && page.availability === 'InStock' && page.price && page.trap === null,
    )
    .filter(({ variants }) => variants.length === 0)
    .sort((a, b) => Number(b.price) - Number(a.price))[0];
  if (!found) throw new Error(`${name} sells nothing`);
  return found;
};

test('while the copilot works, its sites are taken away: the tab is not read again, and the person is told (X10)', async () => {
  const look = { name: 'read_tab', arguments: { tab: 't1' } };
  const second = gate({ text: 'Once more.', calls: [look] });
  const model = await startModel({
    script: (_, turn) => (turn === 0 ? { calls: [look] } : turn === 1 ? second.turn() : { text: 'Done.' }),
  });
  try {
    await useModel(panel, model.url);
    await visit(shop, panel, goodOf('greengrocer').url);
    await attachTab(panel, /Greengrocer/i);
    const answer = await askCopilot(panel, 'Is this a good price?');
    await untilRows<AgentStep>(panel, 'steps', ([first]) => first?.state === 'done');
    await expect.poll(() => model.requests().length).toBe(2);
    await revokeAllSites(browser, extensions);
    const before = mall.log().length;
    second.open();
    await answer.getByText(/^reading the tab: the tab could not be read/).waitFor();
    const [run] = await untilAnswered(panel, 1);
    // The model's own address was taken away as well: the run ends there, and names it.
    expect(run).toMatchObject({ state: 'failed', error: { kind: 'no-permission', detail: model.origin } });
    const steps = await rowsOf<AgentStep>(panel, 'steps');
    expect(steps.sort((a, b) => a.index - b.index).map(({ result }) => result)).toMatchObject([
      { kind: 'products' },
      { kind: 'refused', reason: 'tab-unreadable' },
    ]);
    expect(mall.log()).toHaveLength(before);
  } finally {
    await model.close();
  }
});

test('while carts are filled, the sites are taken away: the shops that are left are not opened, and it says so (X10)', async () => {
  const shops = ['woodland', 'kaufhaus', 'greengrocer', 'cornershop'];
  const { id: listId } = await send<{ id: string }>(panel, 'createList', { name: 'Test' });
  for (const { url, name } of shops.map(goodOf)) {
    await visit(shop, panel, url);
    const rows = await untilRows<Product>(panel, 'products', (all) =>
      all.some((row) => row.url === url && row.hasOwnPage && row.price !== null),
    );
    const productKey = rows.find((row) => row.url === url)?.productKey ?? null;
    const item = { listId, text: name, count: 2, need: null, productKey, accepts: 'same-item' };
    await send(panel, 'addItem', item);
  }
  await panel.bringToFront();
  await planList(panel);
  await panel.getByRole('button', { name: /^Put / }).click();
  await untilRows<FillRow>(panel, 'fills', ([fill]) => (fill?.results.length ?? 0) > 0);
  await revokeAllSites(browser, extensions);
  const before = mall.log().length;
  const [fill] = await untilRows<FillRow>(panel, 'fills', ([row]) => row?.state !== 'running', 90_000);
  const last = fill?.results.at(-1);
  expect(last).toMatchObject({ added: 0, refusal: 'no-permission' });
  const left = shops.find((name) => mall.origin(name) === last?.origin) ?? '';
  expect(mall.carts(left).flatMap(({ lines }) => lines)).toEqual([]);
  expect(
    mall
      .log()
      .slice(before)
      .filter((entry) => entry.shop === left),
  ).toEqual([]);
  await panel.getByText('Cartwright may not work on this shop').first().waitFor();
});
