import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Product } from '../../utils/domain/product/product';
import { type ChromiumWithCartwright, launchChromium } from './harness/chromium';
import { rowsOf, send, untilRows } from './harness/database';
import { longestTask } from './harness/longest-task';
import { type PageServer, servePages } from './harness/page-server';
import { tabIdOf } from './harness/pointing';

let server: PageServer;
let browser: ChromiumWithCartwright;
let screen: Page;
let tab: Page;

beforeAll(async () => {
  server = await servePages();
  browser = await launchChromium({ patterns: ['http://shop.localhost/*'], hasBackForwardCache: true });
  screen = await browser.screen('options');
  await browser.worker.evaluate(countReports);
});

beforeEach(async () => {
  tab = await browser.context.newPage();
  return () => tab.close({ runBeforeUnload: false });
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

declare global {
  var reports: number | undefined;
}

/** In the worker: counts how often a page is reported. */
function countReports(): void {
  const { chrome } = globalThis as unknown as {
    chrome: { runtime: { onMessage: { addListener(heard: (message: { name?: string }) => void): void } } };
  };
  chrome.runtime.onMessage.addListener(({ name }) => {
    if (name === 'reportPage') globalThis.reports = (globalThis.reports ?? 0) + 1;
  });
}

const buy = '<button>Add to cart</button>';
const lamp = (price: string) =>
  `<main><h1>Desk Lamp Nova</h1><p class="price" id="price">${price}</p>${buy}</main>`;

/** The remembered price of a page, in cents, once it is this. */
const untilPrice = (path: string, minor: number) =>
  untilRows<Product>(screen, 'products', (rows) =>
    rows.some((row) => row.url === server.url('shop', path) && row.price?.minor === minor),
  );

test('a price that a script writes seconds after loading is read', async () => {
  server.put('/late', lamp(''));
  await tab.goto(server.url('shop', '/late'));
  await tab.waitForTimeout(2_000);
  await tab.evaluate(() => document.querySelector('#price')?.append('$18.50'));
  await untilPrice('/late', 1850);
});

test('a page that comes back from the back-forward cache is read anew', async () => {
  server.put(
    '/here',
    `${lamp('$20.00')}<script>addEventListener('pageshow', (event) => {
    if (!event.persisted) return;
    document.querySelector('#price').textContent = '$15.00';
  })</script>`,
  );
  server.put('/there', '<h1>About us</h1>');
  await tab.goto(server.url('shop', '/here'));
  await untilPrice('/here', 2000);
  await tab.goto(server.url('shop', '/there'));
  // Playwright's own way back waits for a loading that does not come. Only a page out of the cache writes the new price.
  await tab.evaluate(() => history.back());
  await untilPrice('/here', 1500);
});

test('pushState and replaceState are followed, and the old page’s price never stands under the new address', async () => {
  server.put('/cup', lamp('$20.00'));
  await tab.goto(server.url('shop', '/cup'));
  await untilPrice('/cup', 2000);
  await tab.evaluate(() => history.pushState({}, '', '/saucer'));
  await tab.waitForTimeout(1_200);
  await tab.evaluate(() => {
    const [name, price] = [document.querySelector('h1'), document.querySelector('#price')];
    if (name) name.textContent = 'Saucer Blue';
    if (price) price.textContent = '$7.00';
  });
  await untilPrice('/saucer', 700);
  await tab.evaluate(() => {
    history.replaceState({}, '', '/saucer-red');
    const [name, price] = [document.querySelector('h1'), document.querySelector('#price')];
    if (name) name.textContent = 'Saucer Red';
    if (price) price.textContent = '$8.00';
  });
  await untilPrice('/saucer-red', 800);
  const points = await rowsOf<{ productKey: string; price: { minor: number } }>(screen, 'pricePoints');
  const under = (path: string) =>
    points
      .filter(({ productKey }) => productKey === server.url('shop', path))
      .map(({ price }) => price.minor);
  expect(under('/saucer').filter((minor) => minor !== 700)).toEqual([]);
  expect(under('/saucer-red').filter((minor) => minor !== 800)).toEqual([]);
});

test('a page that is read at the person’s wish is read as it is after their choice, too', async () => {
  const data = {
    '@type': 'Product',
    name: 'Ceramic Vase - White',
    offers: { price: '25.00', priceCurrency: 'USD' },
  };
  server.put(
    '/vase',
    `<script type="application/ld+json">${JSON.stringify(data)}</script><meta property="og:title" content="Ceramic Vase - White">
    <main><h1>Ceramic Vase - White</h1><p class="price">$25.00</p><select name="color"><option>White<option>Black</select>${buy}</main>
    <script>document.querySelector('select').addEventListener('change', ({ target }) => { document.querySelector('h1').textContent = 'Ceramic Vase - ' + target.value; })</script>`,
  );
  const row = async () =>
    (await rowsOf<Product>(screen, 'products')).find(({ url }) => url === server.url('shop', '/vase'));
  await tab.goto(server.url('shop', '/vase'));
  await untilPrice('/vase', 2500);
  await tab.selectOption('select', 'Black');
  await expect.poll(async () => (await row())?.name).toBe('Ceramic Vase - Black');
  const watched = await row();
  await send(screen, 'readTab', { tabId: await tabIdOf(screen, tab) });
  const asked = await row();
  expect(asked?.sightings).toBeGreaterThan(watched?.sightings ?? 0);
  expect(asked?.name).toBe('Ceramic Vase - Black');
});

test('a page that is read at the person’s wish just after pushState waits until it is another page', async () => {
  server.put('/plate', lamp('$21.00'));
  await tab.goto(server.url('shop', '/plate'));
  await untilPrice('/plate', 2100);
  const tabId = await tabIdOf(screen, tab);
  await tab.evaluate(() => history.pushState({}, '', '/bowl'));
  const reading = send(screen, 'readTab', { tabId });
  await tab.waitForTimeout(700);
  await tab.evaluate(() => {
    const [name, price] = [document.querySelector('h1'), document.querySelector('#price')];
    if (name) name.textContent = 'Bowl Blue';
    if (price) price.textContent = '$6.00';
  });
  await reading;
  const rows = await rowsOf<Product>(screen, 'products');
  const bowl = rows.find(({ url }) => url === server.url('shop', '/bowl'));
  expect(bowl).toMatchObject({ name: 'Bowl Blue', price: { minor: 600 }, priceConflict: [] });
  const points = await rowsOf<{ productKey: string; price: { minor: number } }>(screen, 'pricePoints');
  expect(
    points.some(({ productKey, price }) => productKey === bowl?.productKey && price.minor === 2100),
  ).toBe(false);
});

test('rows that come while scrolling are remembered', async () => {
  const card = (n: number) =>
    `<li class="product"><a href="/p/${n}"><h3>Lamp number ${n}</h3></a><span class="price">$${n}.00</span></li>`;
  server.put('/list', `<h1>Lamps</h1><ul id="list">${[11, 12, 13, 14, 15].map(card).join('')}</ul>`);
  await tab.goto(server.url('shop', '/list'));
  const has = (n: number) => (rows: Product[]) =>
    rows.some((row) => row.url === server.url('shop', `/p/${n}`));
  await untilRows<Product>(screen, 'products', has(15));
  await tab.evaluate(
    (html) => document.querySelector('#list')?.insertAdjacentHTML('beforeend', html),
    [16, 17, 18].map(card).join(''),
  );
  await untilRows<Product>(screen, 'products', has(18));
});

test('a price inside an open shadow root is read, and read again when it changes there', async () => {
  server.put(
    '/shadow',
    `<main><h1>Desk Lamp Nova</h1><shop-price></shop-price>${buy}</main><script>
    const root = document.querySelector('shop-price').attachShadow({ mode: 'open' });
    root.innerHTML = '<b class="price">$31.00</b>';</script>`,
  );
  await tab.goto(server.url('shop', '/shadow'));
  await untilPrice('/shadow', 3100);
  await tab.evaluate(() => {
    const price = document.querySelector('shop-price')?.shadowRoot?.querySelector('b');
    if (price) price.textContent = '$29.00';
  });
  await untilPrice('/shadow', 2900);
});

test('a product in a frame of the same origin is read; one of another origin is left alone', async () => {
  server.put('/inner', lamp('$44.00'));
  server.put('/framed', '<h1>Shop</h1><iframe src="/inner"></iframe>');
  await tab.goto(server.url('shop', '/framed'));
  await untilPrice('/framed', 4400);
  server.put('/foreign', `<h1>Shop</h1><iframe src="${server.url('other', '/inner')}"></iframe>`);
  await tab.goto(server.url('shop', '/foreign'));
  await tab.waitForTimeout(1_500);
  const rows = await rowsOf<Product>(screen, 'products');
  expect(rows.filter(({ url }) => url.endsWith('/foreign'))).toEqual([]);
});

test('a page that overwrites what scripts rely on, and takes the names of the document, is read as if it did not (P15)', async () => {
  server.put(
    '/twisted',
    `<form id="body"><input name="parentNode"><input name="attributes"><input id="documentElement"></form>${lamp('$33.00')}<script>
    JSON.parse = JSON.stringify = () => { throw new Error('mine') };
    for (const name of ['map', 'filter', 'find', 'push', 'slice']) Array.prototype[name] = () => [];
    Element.prototype.getAttribute = () => 'no'; Node.prototype.contains = () => true;
    Object.defineProperty(Node.prototype, 'firstChild', { get: () => null });</script>`,
  );
  await tab.goto(server.url('shop', '/twisted'));
  await untilPrice('/twisted', 3300);
});

/** The longest task of a page under a host that is granted (`shop`) or not (`other`), in ms of processor time. */
async function longestAt(host: 'shop' | 'other', path: string, work: () => Promise<void>): Promise<number> {
  await tab.goto(server.url(host, path));
  // What loading such a page takes is the page's own.
  await tab.waitForTimeout(500);
  return longestTask(tab, work);
}

test('a storm of 10,000 changes a second costs one pass in half a second, no long task, and ends with the right price (P13)', async () => {
  server.put('/storm', `${lamp('$20.00')}<ul id="list"></ul>`);
  const storm = () =>
    tab.evaluate(async () => {
      const list = document.querySelector('#list');
      const end = performance.now() + 4_000;
      for (let round = 0; performance.now() < end; round += 1) {
        for (let change = 0; change < 50; change += 1) {
          list?.append(Object.assign(document.createElement('li'), { textContent: `${round}` }));
          list?.firstElementChild?.remove();
        }
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      document.querySelector('#price')?.replaceChildren('$21.00');
    });
  const alone = await longestAt('other', '/storm', storm);
  const before = (await browser.worker.evaluate(() => globalThis.reports)) ?? 0;
  const ours = await longestAt('shop', '/storm', storm);
  const passes = ((await browser.worker.evaluate(() => globalThis.reports)) ?? 0) - before;
  expect(passes).toBeGreaterThan(1);
  expect(passes).toBeLessThanOrEqual(2 + 5_000 / 500);
  expect(ours).toBeLessThan(Math.max(100, 1.5 * alone));
  await untilPrice('/storm', 2100);
});

test('50,000 nodes and 10 MB of JSON-LD are read without a long task (P13)', async () => {
  const filler = '<div class="row"><span>one</span> <b>two</b></div>'.repeat(12_500);
  const json = `<script type="application/ld+json">[${'{"@type":"Thing","name":"xxxxxxxxxxxxxxxxxxxx"},'.repeat(220_000)}{}]</script>`;
  server.put('/huge', `${json}${lamp('$20.00')}${filler}`);
  const settle = async () => {
    await tab.evaluate(() => document.querySelector('#price')?.replaceChildren('$22.00'));
    await tab.waitForTimeout(2_000);
    if (tab.url().includes('shop.')) await send(screen, 'readTab', { tabId: await tabIdOf(screen, tab) });
  };
  const alone = await longestAt('other', '/huge', settle);
  const ours = await longestAt('shop', '/huge', settle);
  await untilPrice('/huge', 2200);
  expect(ours).toBeLessThan(Math.max(100, 1.5 * alone));
});
