// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PageReading } from '../../../utils/domain/product/product';
import { compareSights } from '../../../utils/extraction/product/leftover';
import { readDocument } from '../../../utils/extraction/read-document';
import { readPage } from '../../../utils/extraction/read-page';
import { type Report, watchPage } from '../../../utils/extraction/watch-page';

let stop: AbortController;
let readings: PageReading[];
let passes: number;

/** As the background does it: read, compare, keep what is new. */
const report: Report = async (capture, last) => {
  passes += 1;
  const reading = readPage(capture);
  const sight = compareSights(reading, capture.url, last, capture.at);
  if (sight.isNew) readings.push(reading);
  return sight;
};

beforeEach(() => {
  vi.useFakeTimers();
  stop = new AbortController();
  readings = [];
  window.history.replaceState(null, '', '/lamp');
  document.title = 'Desk Lamp';
  show('$20.00');
  passes = 0;
  watchPage(window, report, { signal: stop.signal });
});

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

test('the page is read at once, and a page that says the same is reported once', async () => {
  await vi.advanceTimersByTimeAsync(0);
  expect(prices()).toEqual([2000]);
  document.body.append(document.createElement('div'));
  await vi.advanceTimersByTimeAsync(2_000);
  expect(prices()).toEqual([2000]);
});

test('a price that is rendered late is reported', async () => {
  show('$18.50');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(prices()).toEqual([2000, 1850]);
});

test('an answer that is lost while the page lies in the back-forward cache does not end the watching', async () => {
  stop.abort();
  stop = new AbortController();
  const heard: number[] = [];
  const lost: Report = async (capture) => {
    heard.push(capture.at);
    return new Promise(() => {});
  };
  watchPage(window, lost, { signal: stop.signal });
  await vi.advanceTimersByTimeAsync(1_000);
  show('$15.00');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(heard).toHaveLength(1);
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(heard).toHaveLength(2);
});

test('a change that came while a report failed is reported all the same', async () => {
  stop.abort();
  stop = new AbortController();
  let tries = 0;
  const failing: Report = async (capture, last) => {
    tries += 1;
    if (tries > 1) return report(capture, last);
    await new Promise((resolve) => setTimeout(resolve, 300));
    throw new Error('the message channel is closed');
  };
  const unheard = (reason: unknown) => reason;
  process.on('unhandledRejection', unheard);
  watchPage(window, failing, { signal: stop.signal });
  await vi.advanceTimersByTimeAsync(100);
  show('$15.00');
  await vi.advanceTimersByTimeAsync(2_000);
  process.off('unhandledRejection', unheard);
  expect(prices().at(-1)).toBe(1500);
});

test('a storm of changes costs at most one pass in half a second', async () => {
  for (let round = 0; round < 20; round += 1) {
    for (let change = 0; change < 500; change += 1) document.body.setAttribute('class', `c${change}`);
    show(`$${30 + round}.00`);
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(passes).toBeLessThanOrEqual(1 + 2_000 / 500 + 1);
});

test('after a variant click the visible page outranks what the server wrote', async () => {
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  script.textContent =
    '{"@type":"Product","name":"Desk Lamp","offers":{"price":"20.00","priceCurrency":"USD","availability":"InStock"}}';
  document.head.append(script);
  const select = document.createElement('select');
  select.name = 'size';
  document.body.append(select);
  await vi.advanceTimersByTimeAsync(1_000);
  select.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  show('$26.00');
  await vi.advanceTimersByTimeAsync(2_000);
  script.remove();
  expect(prices().at(-1)).toBe(2600);
});

test('a page that moves and says nothing new is looked at less and less', async () => {
  for (let second = 0; second < 60; second += 1) {
    document.body.setAttribute('class', `tick-${second}`);
    await vi.advanceTimersByTimeAsync(1_000);
  }
  expect(passes).toBeLessThan(16);
  document.body.click();
  await vi.advanceTimersByTimeAsync(1_000);
  show('$19.00');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(prices().at(-1)).toBe(1900);
});

test('nothing is read after the signal', async () => {
  await vi.advanceTimersByTimeAsync(0);
  stop.abort();
  show('$5.00');
  await vi.advanceTimersByTimeAsync(2_000);
  expect(prices()).toEqual([2000]);
});

function show(price: string): void {
  document.body.innerHTML = `<main><h1>Desk Lamp</h1><p class="price">${price}</p><button>Add to cart</button></main>`;
}

function prices(): (number | undefined)[] {
  return readings.map((reading) =>
    reading.kind === 'product' ? reading.product.price.value?.minor : undefined,
  );
}

test('after a variant click the shown name outranks the title and the data that the server wrote', () => {
  const html = `<html lang="en"><head><title>Vase White</title><meta property="og:title" content="Ceramic Vase - White">
    <script type="application/ld+json">{"@type":"Product","name":"Ceramic Vase - White","offers":{"price":"25.00","priceCurrency":"USD"}}</script></head>
    <body><main><h1>Ceramic Vase - Black</h1><p class="price">$25.00</p><button>Add to cart</button></main></body></html>`;
  const page = new DOMParser().parseFromString(html, 'text/html');
  const at = { url: 'https://shop.example/vase?color=2', observedAt: 1 };
  const reading = readDocument(page, { ...at, variantHint: { isChanged: true } });
  expect(reading.kind === 'product' && reading.product.name.value).toBe('Ceramic Vase - Black');
});
