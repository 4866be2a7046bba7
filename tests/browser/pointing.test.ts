import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Product, ProductSnapshot } from '../../utils/domain/product/product';
import type { Mall } from '../mall/mall.d.mts';
import { startMall } from '../mall/mall.mjs';
import { type ChromiumWithCartwright, launchChromium } from './harness/chromium';
import { rowsOf, send, untilRows } from './harness/database';
import { type PageServer, servePages } from './harness/page-server';
import { barText, clickAt, keptRules, startPicking, untilBar } from './harness/pointing';
import { openPopup, visit } from './harness/shopper';

let mall: Mall;
let browser: ChromiumWithCartwright;
let screen: Page;
let shop: Page;

beforeAll(async () => {
  mall = await startMall();
  browser = await launchChromium();
  screen = await browser.screen('options');
  // The catalogue names no currency; the shop's own pages do.
  await visit(await browser.context.newPage(), screen, mall.url('oldtimes', '/item.htm?id=13'));
});
afterAll(async () => {
  await browser?.close();
  await mall?.close();
});

const sheet = (id: number) => mall.url('oldtimes', `/sheet.htm?id=${id}`);
const CREMA = 1690;
const TEA = 385;

async function open(id: number): Promise<Product> {
  const since = Date.now();
  await shop.goto(sheet(id));
  const rows = await untilRows<Product>(screen, 'products', (all) =>
    all.some((row) => row.url === sheet(id) && row.seenAt >= since),
  );
  return rows.find((row) => row.url === sheet(id)) as Product;
}

const untilPrice = (id: number, minor: number | null) =>
  untilRows<Product>(screen, 'products', (all) =>
    all.some((row) => row.url === sheet(id) && (row.price?.minor ?? null) === minor),
  );

/** Notes in the page whatever its own scripts are told, from before our bar comes. */
const spyOnPage = () =>
  shop.evaluate(() => {
    const heard: string[] = [];
    Reflect.set(globalThis, 'heard', heard);
    for (const name of [
      'pointerdown',
      'mousedown',
      'pointerup',
      'mouseup',
      'click',
      'keydown',
      'keyup',
      'auxclick',
    ])
      addEventListener(name, (event) => heard.push(`${name} ${(event.target as Element)?.localName}`), true);
  });
const heardByPage = () => shop.evaluate(() => Reflect.get(globalThis, 'heard') as string[]);

beforeEach(async () => {
  shop = await browser.context.newPage();
});
afterEach(async () => {
  for (const { id } of await keptRules(screen)) await send(screen, 'removeRule', { id });
  await shop.close();
});

describe('a shop whose price nobody can read', () => {
  test('is read once the person clicked the price, and so is its next product', async () => {
    expect((await open(12)).price).toBeNull();
    await spyOnPage();
    const bar = await startPicking(screen, shop);
    expect(await barText(bar)).toContain('Click the price. Esc to stop.');
    await clickAt(shop, '.lb .qx small');
    expect(await untilBar(bar, /Read:/)).toMatch(/^Read: .{0,2}16[.,]90.{0,2}\. Cartwright will look there/);
    await untilPrice(12, CREMA);
    expect(await keptRules(screen)).toMatchObject([{ field: 'price', sample: '16 90' }]);
    expect(await heardByPage()).toEqual([]);
    const tea = await open(14);
    expect(tea.price?.minor).toBe(TEA);
    expect(tea.isPriceSure).toBe(false);
  });

  test('is read as before once that was undone', async () => {
    await open(12);
    const bar = await startPicking(screen, shop);
    await clickAt(shop, '.lb .qx');
    await untilBar(bar, /Read:/);
    await untilPrice(12, CREMA);
    await bar.getByRole('button', { name: 'Undo' }).click();
    await untilBar(bar, /Forgotten/);
    expect(await keptRules(screen)).toEqual([]);
    await untilPrice(12, null);
    await bar.getByRole('button', { name: 'Close' }).click();
    expect(await shop.locator('cartwright-pick').count()).toBe(0);
  });

  test('is read by keyboard alone, and its page hears no key', async () => {
    await open(12);
    await spyOnPage();
    const bar = await startPicking(screen, shop);
    for (let step = 0; step < 20 && !(await barText(bar)).includes('16 90'); step += 1)
      await shop.keyboard.press('Tab');
    expect(await barText(bar)).toMatch(/^16 90 \(\d+ of \d+\)/);
    await shop.keyboard.press('Shift+Tab');
    await shop.keyboard.press('ArrowRight');
    await shop.keyboard.press('ArrowUp');
    await shop.keyboard.press('ArrowDown');
    await shop.keyboard.press('Enter');
    await untilBar(bar, /Read: .{0,2}16[.,]90/);
    await untilPrice(12, CREMA);
    await shop.keyboard.press('Escape');
    await shop.locator('cartwright-pick').waitFor({ state: 'detached' });
    expect(await heardByPage()).toEqual([]);
  });
});

describe('nothing is learned', () => {
  test('from the sum of the basket or from other goods, and the person is told why', async () => {
    await shop.goto(mall.url('oldtimes', '/item.htm?id=13'));
    await shop.getByRole('button', { name: 'Add to basket' }).click();
    await shop.waitForURL(/basket/);
    await open(12);
    const bar = await startPicking(screen, shop);
    await clickAt(shop, '.lh .qs');
    await untilBar(bar, /belongs to a cart, another product/);
    await clickAt(shop, '.lo .qx');
    await untilBar(bar, /belongs to a cart, another product/);
    await clickAt(shop, '.lb h1');
    await untilBar(bar, /no amount|several amounts/);
    expect(await keptRules(screen)).toEqual([]);
    await shop.keyboard.press('Escape');
    await shop.locator('cartwright-pick').waitFor({ state: 'detached' });
  });

  test('from clicks and keys that a script of the page made up', async () => {
    await open(12);
    const bar = await startPicking(screen, shop);
    await shop.mouse.move(5, 300);
    await shop.evaluate(() => {
      const ours = document.querySelector('cartwright-pick');
      for (const target of [document.querySelector('.lb .qx'), ours, document.documentElement, window]) {
        for (const name of ['pointermove', 'pointerdown', 'mousedown', 'click'])
          target?.dispatchEvent(
            new MouseEvent(name, { bubbles: true, composed: true, clientX: 400, clientY: 300 }),
          );
        target?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
      }
      (ours as HTMLElement | null)?.click();
      if (ours?.shadowRoot || frames.length > 0) throw new Error('the page can reach into the bar');
    });
    await shop.waitForTimeout(500);
    expect(await barText(bar)).toContain('Click the price');
    expect(await keptRules(screen)).toEqual([]);
  });

  test('when a page says so unasked', async () => {
    const { evaluateInContentWorld } = await import('./harness/content-world');
    await open(12);
    const page = { url: shop.url(), at: 1, isVariantChanged: false, looks: [] };
    const capture = { ...page, markup: '<html><body>16 90</body></html>', picked: 6 };
    const reply = await evaluateInContentWorld<{ ok: boolean; error: string }>(
      browser.context,
      shop,
      browser.id,
      `chrome.runtime.sendMessage(${JSON.stringify({ name: 'learnRule', input: { field: 'price', capture } })})`,
    );
    expect(reply).toMatchObject({ ok: false, error: 'nobody was asked to point at anything here' });
    expect(await rowsOf(screen, 'rules')).toEqual([]);
  });
});

describe('a product whose name or picture is read wrong', () => {
  const product = (name: string, picture: string) => `<main><h1>Welcome to our tea house</h1>
    <img class="banner" src="/banner.png" alt="" style="width: 300px; height: 200px">
    <div class="offer"><p class="what">${name}</p><img class="it" src="/${picture}" alt="" style="width: 80px; height: 80px">
    <p class="price">$4.00</p><button>Add to cart</button></div></main>`;
  let pages: PageServer;

  beforeAll(async () => {
    pages = await servePages();
    pages.put('/sencha', product('Green Tea Sencha', 'sencha.png'));
    pages.put('/assam', product('Black Tea Assam', 'assam.png'));
  });
  afterAll(() => pages?.close());

  const rowOf = async (path: string) =>
    (await rowsOf<Product>(screen, 'products')).find(({ url }) => url === pages.url('tea', path));
  const snapshotsOf = async (path: string) =>
    (await rowsOf<ProductSnapshot>(screen, 'snapshots')).filter(({ url }) => url === pages.url('tea', path));

  /** Picks an entry of the menu in the popup over the shop's page, and answers our bar in the page. */
  const pick = async (entry: string) => {
    const popup = await openPopup(browser, shop);
    const before = new Set(shop.frames());
    await popup.getByRole('button', { name: 'More' }).click();
    await popup.getByRole('menuitem', { name: entry }).click();
    await popup.getByText('Point at it on the page').waitFor();
    await popup.close();
    await shop.bringToFront();
    await expect.poll(() => shop.frames().some((each) => !before.has(each))).toBe(true);
    return shop.frames().find((each) => !before.has(each)) as Frame;
  };

  test('is put right from the popup’s menu, its price stays good, and the next product is right by itself', async () => {
    await visit(shop, screen, pages.url('tea', '/sencha'));
    expect(await rowOf('/sencha')).toMatchObject({ price: { minor: 400 } });
    expect((await rowOf('/sencha'))?.name).not.toBe('Green Tea Sencha');
    await expect.poll(async () => (await rowOf('/sencha'))?.thumbnail).toMatch(/^data:/);
    const wrongPicture = (await rowOf('/sencha'))?.thumbnail;
    const nameBar = await pick('Wrong name');
    expect(await barText(nameBar)).toContain('Click the product’s name');
    await clickAt(shop, '.what');
    await untilBar(nameBar, /Read: .{0,2}Green Tea Sencha/);
    await nameBar.getByRole('button', { name: 'Close' }).click();
    const pictureBar = await pick('Wrong picture');
    await clickAt(shop, '.it');
    await untilBar(pictureBar, /picture/);
    expect((await keptRules(screen)).map(({ field }) => field).sort()).toEqual(['image', 'name']);
    expect(await rowOf('/sencha')).toMatchObject({
      name: 'Green Tea Sencha',
      price: { minor: 400 },
      isMuted: false,
    });
    expect((await snapshotsOf('/sencha')).at(-1)?.image.value).toBe(pages.url('tea', '/sencha.png'));
    await visit(shop, screen, pages.url('tea', '/sencha'));
    await expect.poll(async () => (await rowOf('/sencha'))?.thumbnail).toMatch(/^data:/);
    expect((await rowOf('/sencha'))?.thumbnail).not.toBe(wrongPicture);
    await visit(shop, screen, pages.url('tea', '/assam'));
    expect(await rowOf('/assam')).toMatchObject({ name: 'Black Tea Assam' });
    expect((await snapshotsOf('/assam')).at(-1)?.image.value).toBe(pages.url('tea', '/assam.png'));
  });
});
