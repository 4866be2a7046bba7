import { globSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Product } from '../../utils/domain/product/product';
import { contract } from '../../utils/messaging/contract';
import type { Mall } from '../mall/mall.d.mts';
import { startMall } from '../mall/mall.mjs';
import { type ChromiumWithCartwright, launchChromium } from './harness/chromium';
import { evaluateInContentWorld } from './harness/content-world';
import { useModel } from './harness/copilot';
import { rowsOf, send, untilRows } from './harness/database';
import { ROOT } from './harness/granted-build';
import { visit } from './harness/shopper';

const KEY = 'sk-canary-0123456789abcdefghijkl';
const GRANTED = ['greengrocer', 'cornershop', 'nova'];
const FORGED: Readonly<Record<string, object>> = {
  saveSettings: { hasBadge: false },
  createList: { name: 'Forged' },
  saveProfile: {
    profile: { id: 'evil', name: 'Evil', server: 'custom', baseUrl: 'https://evil.example/v1', model: 'x' },
    key: null,
  },
  deleteProfile: { id: 'played' },
  eraseData: {},
};

let mall: Mall;
let browser: ChromiumWithCartwright;
let screen: Page;
let shop: Page;

beforeAll(async () => {
  mall = await startMall();
  browser = await launchChromium({ patterns: GRANTED.map((name) => `http://${name}.localhost/*`) });
  screen = await browser.screen('options');
  await useModel(screen, 'https://model.example/v1', KEY);
  await send(screen, 'createThread', {});
  shop = await browser.context.newPage();
});

afterAll(async () => {
  await browser?.close();
  await mall?.close();
});

const TABLES = ['settings', 'profiles', 'lists', 'items', 'plans', 'fills', 'runs', 'threads', 'watches'];
const everything = async () =>
  JSON.stringify(await Promise.all(TABLES.map((table) => rowsOf(screen, table))));
const milk = () => mall.url('greengrocer', '/p/hollin-farm-whole-milk-2-l/10012');

test('a shop that was not allowed is left exactly as its server sent it (X09)', async () => {
  const before = await everything();
  await shop.goto(mall.url('oldtimes', '/'));
  const isUntouched = await shop.evaluate(async () => {
    const bytes = await (await fetch(location.href)).arrayBuffer();
    const source = new TextDecoder(document.characterSet).decode(bytes);
    const sent = new DOMParser().parseFromString(source, 'text/html');
    return sent.documentElement.outerHTML === document.documentElement.outerHTML;
  });
  expect(isUntouched).toBe(true);
  await expect(evaluateInContentWorld(browser.context, shop, browser.id, '1')).rejects.toThrow(
    'does not run',
  );
  expect(await everything()).toBe(before);
});

test('no file of ours can be loaded or framed by a shop, allowed or not (X09)', async () => {
  const files = globSync('**/*', { cwd: join(ROOT, '.output/chrome-mv3') }).filter((file) =>
    /\.\w+$/.test(file),
  );
  expect(files).toContain('popup.html');
  for (const address of [milk(), mall.url('oldtimes', '/')]) {
    await shop.goto(address);
    const loaded = await shop.evaluate(
      async (urls) => {
        const tries = urls.map((url) =>
          fetch(url).then(
            () => url,
            () => null,
          ),
        );
        return (await Promise.all(tries)).filter((url) => url !== null);
      },
      files.map((file) => `chrome-extension://${browser.id}/${file}`),
    );
    expect(loaded).toEqual([]);
    await shop.evaluate((url) => {
      const frame = Object.assign(document.createElement('iframe'), { src: url, id: 'framed' });
      document.body.append(frame);
      return new Promise((resolve) => frame.addEventListener('load', resolve));
    }, `chrome-extension://${browser.id}/sidepanel.html`);
    const frame = await (await shop.$('#framed'))?.contentFrame();
    expect(await frame?.locator('main').count()).toBe(0);
  }
});

test('a shop cannot address the extension at all (X02)', async () => {
  await shop.goto(milk());
  const reached = await shop.evaluate(
    () => typeof (globalThis as unknown as { chrome?: { runtime?: unknown } }).chrome?.runtime,
  );
  expect(reached).toBe('undefined');
});

test('messages and events that a shop forges change nothing, and do not stop us from reading (X04)', async () => {
  await visit(shop, screen, mall.url('nova', '/'));
  const before = await everything();
  await shop.evaluate(
    ({ names, forged, id }) => {
      for (const name of names) {
        const message = { name, input: forged[name] ?? {}, cartwright: name };
        window.postMessage(message, '*');
        for (const type of [name, `${id}:shop:wxt:${name}`])
          document.dispatchEvent(new CustomEvent(type, { detail: message }));
      }
      const started = { contentScriptName: 'shop', messageId: 'forged' };
      const type = `${id}:shop:wxt:content-script-started`;
      document.dispatchEvent(new CustomEvent(type, { detail: started }));
      window.postMessage({ type, ...started }, '*');
    },
    { names: [...Object.keys(contract), 'addLine', 'readCart'], forged: FORGED, id: browser.id },
  );
  const [page] = mall.expectations().products.filter((each) => each.shop === 'nova' && each.price !== null);
  await shop.evaluate(
    (url) => history.pushState({}, '', url) ?? dispatchEvent(new PopStateEvent('popstate')),
    page?.url ?? '',
  );
  await untilRows<Product>(screen, 'products', (rows) =>
    rows.some((row) => row.url === page?.url && row.hasOwnPage),
  );
  expect(await everything()).toBe(before);
  expect(mall.carts('nova').flatMap(({ lines }) => lines)).toEqual([]);
});

describe('a shop that took over our script in its page', () => {
  const inWorld = <Value>(expression: string) =>
    evaluateInContentWorld<Value>(browser.context, shop, browser.id, expression);

  beforeAll(() => visit(shop, screen, milk()));

  test('finds no key, no conversation and no settings to read (X05)', async () => {
    const local = await inWorld<string>('chrome.storage.local.get(null).then(JSON.stringify)');
    expect(Object.keys(JSON.parse(local))).toEqual(['mark']);
    expect(local).not.toContain(KEY);
    expect(await inWorld('chrome.storage.session.get(null).then(() => "open", () => "shut")')).toBe('shut');
    const names = await inWorld<string[]>('indexedDB.databases().then((all) => all.map(({ name }) => name))');
    expect(names).not.toContain('cartwright');
    expect(await inWorld('caches.keys()')).toEqual([]);
  });

  test('may send nothing that only our own screens may send', async () => {
    const before = await everything();
    const names = Object.entries(contract).flatMap(([name, { from }]) => (from === 'screen' ? [name] : []));
    const messages = names.map((name) => ({ name, input: FORGED[name] ?? {} }));
    const replies = await inWorld<{ ok: boolean; error: string }[]>(
      `Promise.all(${JSON.stringify(messages)}.map((message) => chrome.runtime.sendMessage(message)))`,
    );
    expect(replies.map(({ ok }) => ok)).toEqual(names.map(() => false));
    expect(replies.map(({ error }) => error)).toEqual(
      names.map((name) => `${name} may not be sent by a content`),
    );
    expect(await everything()).toBe(before);
  });

  test('can report its own shop’s prices and no other shop’s', async () => {
    const report = async (origin: string) => {
      const shown = '<h1>Reported milk</h1><p class="price">€1.00</p><button>Add to cart</button>';
      const capture = {
        url: `${origin}/p/reported`,
        at: Date.now(),
        isVariantChanged: false,
        markup: `<html><body>${shown}</body></html>`,
        looks: [],
        picked: null,
      };
      const message = { name: 'reportPage', input: { capture, last: null } };
      await inWorld(`chrome.runtime.sendMessage(${JSON.stringify(message)})`);
    };
    await report(mall.origin('cornershop'));
    await report(mall.origin('greengrocer'));
    const keys = (await rowsOf<Product>(screen, 'products')).map(({ productKey }) => productKey);
    expect(keys).toContain(mall.url('greengrocer', '/p/reported'));
    expect(keys).not.toContain(mall.url('cornershop', '/p/reported'));
  });
});
