import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { decimalOf } from '../../utils/domain/money/money';
import type { Product } from '../../utils/domain/product/product';
import type { ExpectedProduct, Mall } from '../mall/mall.d.mts';
import { startMall } from '../mall/mall.mjs';
import { startModel } from '../mallory/serve.mjs';
import { useModel } from './harness/copilot';
import { send, untilRows } from './harness/database';
import { type FirefoxWithCartwright, launchFirefox } from './harness/firefox';
import type { FillRow } from './harness/shopper';

// The same shopping as in Chromium, once: what is different in Firefox is the event page, the sidebar and whose cookies a request carries.
let mall: Mall;
let browser: FirefoxWithCartwright;
let panel: Page;
let shop: Page;

beforeAll(async () => {
  mall = await startMall();
  browser = await launchFirefox();
  panel = await browser.screen('sidepanel', { width: 400, height: 900 });
  shop = await browser.browser.newPage();
});

afterAll(async () => {
  await browser?.close();
  await mall?.close();
});

const plain = (name: string, count: number): ExpectedProduct[] =>
  mall
    .expectations()
    .products.filter(
      (page) =>
        page.shop === name &&
        page.availability === 'InStock' &&
        page.price !== null &&
        page.variants.length === 0,
    )
    .slice(0, count);

const button = (name: string) => `::-p-aria([name="${name}"][role="button"])`;

async function see(page: ExpectedProduct): Promise<Product> {
  await shop.bringToFront();
  await shop.goto(page.url);
  const rows = await untilRows<Product>(panel, 'products', (all) =>
    all.some((row) => row.url === page.url && row.hasOwnPage && row.price !== null),
  );
  const product = rows.find((row) => row.url === page.url);
  if (!product) throw new Error(`${page.url} was not remembered`);
  return product;
}

test.each(['greengrocer', 'kaufhaus', 'woodland', 'nova', 'oldtimes'])('Firefox reads %s', async (name) => {
  for (const page of plain(name, 3)) {
    const product = await see(page);
    expect(product.price && decimalOf(product.price)).toBe(page.price);
    expect(product.gtin).toBe(page.gtin);
  }
});

test('the popup answers in Firefox', async () => {
  const [page] = plain('greengrocer', 1);
  if (!page) throw new Error('greengrocer sells nothing');
  await see(page);
  const popup = await browser.screen('popup', { width: 400, height: 600 });
  await popup.waitForSelector('.price-block .price-row');
  const words = await popup.$eval('main', (main) => main.textContent ?? '');
  expect(words).toContain(page.name);
  expect(words).toContain(page.price);
  await popup.close();
});

test('a price that nobody can read is read by the model in Firefox', async () => {
  let name = '';
  const model = await startModel({ script: () => ({ text: JSON.stringify({ name, price: '16 90' }) }) });
  try {
    await useModel(panel, model.url);
    const url = mall.url('oldtimes', '/sheet.htm?id=12');
    await shop.bringToFront();
    await shop.goto(url);
    name = await shop.$eval('.lb h1', (heading) => heading.textContent ?? '');
    await untilRows<Product>(panel, 'products', (all) => all.some((row) => row.url === url));
    const popup = await browser.screen('popup', { width: 400, height: 600 });
    await popup.locator(button('Ask the model to read it')).click();
    await popup.waitForSelector('::-p-text(Read by your model)');
    const rows = await untilRows<Product>(panel, 'products', (all) =>
      all.some((row) => row.url === url && row.price !== null),
    );
    expect(rows.find((row) => row.url === url)).toMatchObject({ price: { minor: 1690 }, byModel: ['price'] });
    await popup.close();
    await send(panel, 'deleteProfile', { id: 'played' });
  } finally {
    await model.close();
  }
});

test('a list is planned and the carts are filled in Firefox, as approved and no further', async () => {
  const pages = ['woodland', 'kaufhaus', 'nova'].flatMap((name) => plain(name, 1));
  const { id: listId } = await send<{ id: string }>(panel, 'createList', { name: 'Firefox' });
  for (const page of pages) {
    const { productKey } = await see(page);
    const wish = { text: page.name, count: 2, need: null, productKey, accepts: 'same-item' };
    await send(panel, 'addItem', { listId, ...wish });
  }
  await panel.bringToFront();
  await panel.locator('::-p-aria([name="Lists"][role="tab"])').click();
  await panel.locator(button('Plan this list')).click();
  await panel.locator('::-p-text(Put these)').click();
  const [fill] = await untilRows<FillRow>(
    panel,
    'fills',
    (rows) => rows.length === 1 && rows[0]?.state !== 'running',
    60_000,
  );
  expect(fill?.results.map(({ added, refusal }) => ({ added, refusal }))).toEqual(
    fill?.results.map(({ wanted }) => ({ added: wanted, refusal: null })),
  );
  const lying = ['woodland', 'kaufhaus', 'nova', 'oldtimes', 'greengrocer', 'cornershop'].flatMap((name) =>
    mall.carts(name).flatMap((cart) => cart.lines.map(({ quantity }) => quantity)),
  );
  expect(lying.reduce((sum, quantity) => sum + quantity, 0)).toBe(6);
  for (const name of mall.shops()) expect(mall.orders(name)).toBe(0);
});

test('the sidebar answers a typed request in Firefox, without a model', async () => {
  await panel.bringToFront();
  await panel.locator('::-p-aria([name="Chat"][role="tab"])').click();
  await panel.locator('textarea').fill('find milk');
  await panel.keyboard.press('Enter');
  await untilRows<{ state: string }>(panel, 'runs', (rows) => rows.length === 1 && rows[0]?.state === 'done');
  const words = await panel.$eval('main', (main) => main.textContent ?? '');
  expect(words).toMatch(/milk/i);
});
