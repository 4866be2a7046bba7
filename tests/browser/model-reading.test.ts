import { mkdir } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Product } from '../../utils/domain/product/product';
import type { SentRequest } from '../../utils/domain/talk/spending';
import { type KeptRequest, type PlayedModel, type Reply, startModel } from '../mallory/serve.mjs';
import { accessibilityFaults } from './harness/accessibility';
import { type ChromiumWithCartwright, launchChromium } from './harness/chromium';
import { useModel } from './harness/copilot';
import { rowsOf, send, untilRows } from './harness/database';
import { type PageServer, servePages } from './harness/page-server';
import { killWorker } from './harness/worker';

// What it costs stands in the middle of a sentence, and nothing says that this is a shop.
const LAMP =
  '<main><h1>Desk Lamp Nova</h1><p>by Lumen</p><p>You pay no more than 19,50 EUR for it, it was 29,50 EUR.</p></main>';
// A shop's page whose price alone is hidden so.
const CHAIR =
  '<script type="application/ld+json">{"@type":"Product","name":"Chair Brio"}</script><main><h1>Chair Brio</h1><p>You pay no more than 85 EUR for it, it was 99 EUR.</p><button>Add to cart</button></main>';

let pages: PageServer;
let model: PlayedModel;
let browser: ChromiumWithCartwright;
let screen: Page;
let shop: Page;
let play: (request: KeptRequest) => Reply | Promise<Reply>;

beforeAll(async () => {
  pages = await servePages();
  pages.put('/lamp', LAMP);
  pages.put('/chair', CHAIR);
  model = await startModel({ script: (request) => play(request) });
  browser = await launchChromium();
  screen = await browser.screen('options');
});

afterAll(async () => {
  await browser?.close();
  await Promise.all([model?.close(), pages?.close()]);
});

beforeEach(async () => {
  await send(screen, 'eraseData', {});
  await useModel(screen, model.url);
  shop = await browser.context.newPage();
  play = () => answer({ name: 'Desk Lamp Nova', brand: 'Lumen', price: '19,50 EUR', listPrice: '29,50 EUR' });
});

afterEach(() => Promise.all(browser.context.pages().map((page) => page !== screen && page.close())));

const answer = (words: object): Reply => ({ text: JSON.stringify(words) });
const asked = () => model.requests().filter(({ path }) => path.endsWith('/chat/completions'));
const readWithModel = (popup: Page) => popup.getByRole('button', { name: 'Ask the model to read it' });
const open = async (path: string) => {
  await shop.goto(pages.url('lamps', path));
  return popupOver(shop);
};
const popupOver = async (page: Page) => {
  await page.bringToFront();
  return browser.screen('popup', { width: 400, height: 600 });
};
const picture = async (popup: Page, name: string) => {
  if (!process.env.PICTURES) return;
  await mkdir(process.env.PICTURES, { recursive: true });
  await popup.screenshot({ fullPage: true, path: `${process.env.PICTURES}/${name}.png` });
};
const lamp = () => untilRows<Product>(screen, 'products', (rows) => rows.some((row) => row.price !== null));

describe('a page that nobody can read', () => {
  test('has a price once the model said which, marked as such; it is found again without asking', async () => {
    const before = asked().length;
    const popup = await open('/lamp');
    await popup.getByText('This page shows no product').waitFor();
    expect(await accessibilityFaults(popup)).toEqual([]);
    await picture(popup, 'ask-model');
    await popup.getByText('Some lines of this page go to played-1 at 127.0.0.1').waitFor();
    await readWithModel(popup).focus();
    await popup.keyboard.press('Enter');
    const price = popup.getByRole('region', { name: 'Price', exact: true });
    await price.getByText('€19.50').waitFor();
    await price.getByText('Read by your model: check it on the page.').waitFor();
    await readWithModel(popup).waitFor({ state: 'detached' });
    expect(await popup.getByText('This page says nothing of it now').count()).toBe(0);
    await popup.getByRole('heading', { name: 'Desk Lamp Nova' }).waitFor();
    expect(await accessibilityFaults(popup)).toEqual([]);
    await picture(popup, 'by-model');
    expect(await lamp()).toMatchObject([
      {
        name: 'Desk Lamp Nova',
        brand: 'Lumen',
        price: { minor: 1950, currency: 'EUR' },
        listPrice: { minor: 2950, currency: 'EUR' },
        isPriceSure: false,
        byModel: ['brand', 'price', 'listPrice'],
      },
    ]);
    const again = await open('/lamp');
    await again.getByText('Read by your model: check it on the page.').waitFor();
    await expect.poll(async () => (await lamp())[0]?.sightings).toBeGreaterThan(1);
    expect((await lamp())[0]?.price?.minor).toBe(1950);
    expect(asked()).toHaveLength(before + 1);
  });

  test('asks again when the page says another price where the model saw one', async () => {
    const popup = await open('/lamp');
    await readWithModel(popup).click();
    await popup.getByText('€19.50').waitFor();
    pages.put('/lamp', LAMP.replace('no more than 19,50', 'no less than 19,50'));
    const again = await open('/lamp');
    await again.getByText('This page says nothing of it now').waitFor();
    await readWithModel(again).waitFor();
    pages.put('/lamp', LAMP);
  });

  test('is sent as a few quoted lines, and what the page does not print counts for nothing', async () => {
    play = () => answer({ name: 'Desk Lamp Nova', price: '9,50 EUR' });
    const popup = await open('/lamp');
    await readWithModel(popup).click();
    await popup.getByText('Your model found nothing that this page prints too').waitFor();
    await picture(popup, 'model-nothing');
    expect(await rowsOf<Product>(screen, 'products')).toEqual([]);
    const [rules, page] = asked().at(-1)?.body.messages ?? [];
    expect(rules?.role).toBe('system');
    expect(page?.content).toMatch(/^\[\[page-data \w+ source=page outline\n[^<]*Desk Lamp Nova[^<]*\]\]$/);
    expect(page?.content.length).toBeLessThan(500);
  });
});

test('what a shop says without its price is completed, and the words that it says itself are not marked', async () => {
  play = () => answer({ name: 'Chair Brio', price: '85 EUR' });
  const popup = await open('/chair');
  await popup.getByText('This page names no price').waitFor();
  await picture(popup, 'no-price');
  await readWithModel(popup).click();
  await popup.getByText('€85.00').waitFor();
  expect(await lamp()).toMatchObject([{ name: 'Chair Brio', byModel: ['price'] }]);
});

describe('before it leaves', () => {
  test('it is shown where the person wants that, and what arrives is what was shown, byte for byte', async () => {
    await send(screen, 'saveSettings', { review: 'always' });
    const before = asked().length;
    const popup = await open('/lamp');
    await readWithModel(popup).click();
    await popup.getByRole('heading', { name: 'Look before it leaves' }).waitFor();
    expect(asked()).toHaveLength(before);
    await popup.getByText('The exact text', { exact: true }).click();
    const shown = await popup.locator('.review pre').textContent();
    expect(await accessibilityFaults(popup)).toEqual([]);
    await picture(popup, 'model-review');
    // Whoever looks must not need a worker that lives.
    await killWorker(browser.context, popup);
    await popup.getByRole('button', { name: 'Send', exact: true }).click();
    await popup.getByText('€19.50').waitFor();
    expect(
      asked()
        .slice(before)
        .map(({ text }) => text),
    ).toEqual([shown]);
    const rows = await rowsOf<SentRequest>(screen, 'sentRequests');
    expect(rows.map(({ state, runId, body }) => ({ state, runId, body }))).toEqual([
      { state: 'sent', runId: 'reading', body: shown },
    ]);
  });

  test('what is not let go never leaves', async () => {
    await send(screen, 'saveSettings', { review: 'always' });
    const before = asked().length;
    const popup = await open('/lamp');
    await readWithModel(popup).click();
    await popup.getByRole('button', { name: 'Don’t send' }).click();
    await readWithModel(popup).waitFor();
    await untilRows<SentRequest>(screen, 'sentRequests', ([row]) => row?.state === 'refused');
    expect(asked()).toHaveLength(before);
    expect(await rowsOf(screen, 'products')).toEqual([]);
  });
});

describe('a model that does not answer', () => {
  test('can be stopped, and its line is closed', async () => {
    play = () => ({ text: 'never', delayMs: 60_000 });
    const popup = await open('/lamp');
    await readWithModel(popup).click();
    await popup.getByText('Your model is reading').waitFor();
    await picture(popup, 'model-reading');
    await expect.poll(() => asked().at(-1)?.hungUpAt).toBeNull();
    await popup.getByRole('button', { name: 'Stop' }).click();
    await readWithModel(popup).waitFor();
    await expect.poll(() => asked().at(-1)?.hungUpAt).not.toBeNull();
  });

  test('is told of with what to do', async () => {
    play = () => ({ status: 401, body: { error: { message: 'no such key' } } });
    const popup = await open('/lamp');
    await readWithModel(popup).click();
    await popup.getByRole('alert').getByText(/key/i).first().waitFor();
    await popup.getByRole('link', { name: 'Open options' }).waitFor();
    expect(await accessibilityFaults(popup)).toEqual([]);
    await picture(popup, 'model-failed');
    await readWithModel(popup).waitFor();
  });

  test('still answers after the popup was closed', async () => {
    play = () => ({ ...answer({ name: 'Desk Lamp Nova', price: '19,50 EUR' }), delayMs: 1_500 });
    const popup = await open('/lamp');
    await readWithModel(popup).click();
    await popup.getByText('Your model is reading').waitFor();
    await popup.close();
    expect(await lamp()).toMatchObject([{ price: { minor: 1950 } }]);
  });
});

test('without a model nothing offers one', async () => {
  await send(screen, 'deleteProfile', { id: 'played' });
  const popup = await open('/lamp');
  await popup.getByRole('button', { name: 'Point at the price' }).waitFor();
  expect(await readWithModel(popup).count()).toBe(0);
});
