import { createServer } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { launchChromium } from '../tests/browser/harness/chromium.ts';

// How long the popup takes from its start until the price can be read, with a long memory: 50,000 price points of 5,000
// products. Every run is a new page over the same profile, in a real browser that stands still, as when a person clicks.
// Beside it, in turn, stands the least that a page of the extension can take: its icon, alone, painted.
const POINTS = 50_000;
const PRODUCTS = 5_000;
const RUNS = 20;
const FLOOR_MS = 150;
/** For the page before to end and the new one to be there. */
const SETTLE_MS = 500;

const server = createServer((_, response) =>
  response.end('<!doctype html><title>A shop</title><p>Nothing to read here.'),
);
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${server.address().port}`;
const browser = await launchChromium({ patterns: ['http://127.0.0.1/*'] });
try {
  await fillMemory();
  const shop = await browser.context.newPage();
  await shop.goto(`${origin}/p/7`);
  const popup = [];
  const bare = [];
  for (let run = 0; run <= RUNS; run++) {
    bare.push(await timeOne('icons/cartwright.svg', watchForFrame));
    popup.push(await timeOne('popup.html', watchForAnswer));
  }
  report(popup.slice(1), bare.slice(1));
} finally {
  await browser.close();
  server.close();
}

function report(popup, bare) {
  const median = medianOf(popup);
  const least = medianOf(bare);
  console.log(
    `popup with ${POINTS} price points: price readable after ${median.toFixed(0)} ms (median of ${popup.length}, ${Math.min(...popup).toFixed(0)} at best), floor ${FLOOR_MS} ms; a bare page ${least.toFixed(0)} ms, ratio ${(median / least).toFixed(2)}`,
  );
  if (median > FLOOR_MS) process.exitCode = 1;
}

function medianOf(times) {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)];
}

async function fillMemory() {
  const options = await browser.screen('options');
  await options.waitForSelector('h1, h2');
  await options.evaluate(writeRows, { products: PRODUCTS, points: POINTS, origin });
  await options.close();
}

async function timeOne(path, watch) {
  const page = await browser.context.newPage();
  await page.addInitScript(watch);
  await setTimeout(SETTLE_MS);
  await page.goto(`chrome-extension://${browser.id}/${path}`);
  const time = await (await page.waitForFunction(() => globalThis.answeredAt)).jsonValue();
  await page.close();
  return time;
}

/** In a page with nothing to wait for: notes when its first frame has been drawn. */
function watchForFrame() {
  requestAnimationFrame(() => setTimeout(() => Object.assign(globalThis, { answeredAt: performance.now() })));
}

/** In the popup: notes when the price has been drawn, which is one frame after it came into the page. */
function watchForAnswer() {
  const observer = new MutationObserver(() => {
    if (!document.querySelector('.price-block .price-row')) return;
    observer.disconnect();
    requestAnimationFrame(() =>
      setTimeout(() => Object.assign(globalThis, { answeredAt: performance.now() })),
    );
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** In one of our screens: writes products and their sightings as a year of shopping would leave them. */
async function writeRows({ products, points, origin }) {
  const db = await new Promise((resolve, reject) => {
    const opening = indexedDB.open('cartwright');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const writing = db.transaction(['products', 'pricePoints'], 'readwrite');
  const day = 86_400_000;
  const now = Date.now();
  const nouns = [
    'milk',
    'bread',
    'kettle',
    'cable',
    'batteries',
    'coffee',
    'tea',
    'soap',
    'lamp',
    'notebook',
  ];
  const keyOf = (index) => (index === 7 ? `${origin}/p/7` : `https://shop-${index % 12}.example/p/${index}`);
  for (let index = 0; index < products; index++) {
    const key = keyOf(index);
    const noun = nouns[index % nouns.length];
    const name = `Brand${index % 90} ${noun} ${index}`;
    writing.objectStore('products').put({
      ...{
        productKey: key,
        url: key,
        origin: new URL(key).origin,
        name,
        brand: `Brand${index % 90}`,
        words: [`brand${index % 90}`, noun, String(index)],
      },
      ...{
        sku: null,
        mpn: null,
        gtin: null,
        thumbnail: null,
        priceConflict: [],
        listPrice: null,
        memberPrice: null,
      },
      ...{
        price: { minor: 100 + (index % 900), currency: 'EUR' },
        isPriceSure: true,
        availability: 'InStock',
        itemCondition: null,
        seller: null,
      },
      ...{
        quantity: { value: 500, unit: 'g' },
        unitPrice: null,
        variant: [],
        variantId: null,
        breadcrumbs: [],
        platform: null,
        isSponsored: false,
      },
      ...{ firstSeenAt: now - 300 * day, seenAt: now - day, sightings: 10, hasOwnPage: true, isMuted: false },
    });
  }
  for (let point = 0; point < points; point++) {
    const index = point % products;
    const price = { minor: 100 + ((index + point) % 900), currency: 'EUR' };
    writing.objectStore('pricePoints').put({
      productKey: keyOf(index),
      observedAt: now - (points - point) * 600_000,
      price,
      availability: 'InStock',
    });
  }
  await new Promise((resolve, reject) => {
    writing.oncomplete = resolve;
    writing.onabort = () => reject(writing.error);
  });
  db.close();
}
