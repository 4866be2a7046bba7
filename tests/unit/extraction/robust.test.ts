// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDocument } from '../../../utils/extraction/read-document';

const SHOWN = '<main><h1>Garden Hose</h1><p class="price">$25.00</p><button>Add to cart</button></main>';

test('whatever stands in JSON-LD, the page is read and no object is changed (P08)', () => {
  const junk = fc.oneof(
    fc.json(),
    fc.string(),
    fc.json().map((json) => json.replaceAll('"', "'").slice(0, -1)),
    fc.json().map((json) => `{"@type":"Product","name":"Garden Hose","offers":${json}}`),
    fc
      .json()
      .map((json) => `{"@graph":[{"@type":"Product","__proto__":${json},"offers":{"price":${json}}}]}`),
    fc.constantFrom(
      '{"@type":"Product","__proto__":{"polluted":1},"offers":{"__proto__":{"polluted":1}}}',
      '{"@type":"Product","constructor":{"prototype":{"polluted":1}},"offers":{"price":"1"}}',
      '[{"@type":"Product","@id":"__proto__","polluted":1},{"@id":"constructor","polluted":1}]',
    ),
  );
  fc.assert(
    fc.property(junk, (text) => {
      const { price } = read(
        `<script type="application/ld+json">${text.replaceAll('<', '\\u003c')}</script>${SHOWN}`,
      );
      expect(price.value?.minor).toBe(2500);
      expect(Reflect.get({}, 'polluted')).toBeUndefined();
    }),
    { numRuns: 60 },
  );
});

test.each([
  ['price 0', '{"@type":"Product","name":"Lamp","offers":{"price":"0","priceCurrency":"EUR"}}'],
  ['no price', '{"@type":"Product","name":"Lamp","offers":{"@type":"Offer","priceCurrency":"EUR"}}'],
  [
    'a price in words',
    '{"@type":"Product","name":"Lamp","offers":{"price":"call us","priceCurrency":"EUR"}}',
  ],
])('%s is no price (P07)', (_what, json) => {
  const { price } = read(`<script type="application/ld+json">${json}</script><h1>Lamp</h1>`);
  expect(price.value).toBeNull();
  expect(price.isSure).toBe(false);
});

test('a currency guessed from the language is never sure', () => {
  const json = '{"@type":"Product","name":"Lamp","offers":{"price":"12"}}';
  const { price } = read(
    `<script type="application/ld+json">${json}</script><h1>Lamp</h1><p class="price">12.00</p>`,
  );
  expect(price).toMatchObject({ value: { minor: 1200, currency: 'USD' }, isSure: false });
});

test('two offers of different prices are not sure (P07)', () => {
  const json =
    '[{"@type":"Product","name":"Lamp","offers":[{"price":"12","priceCurrency":"EUR"},{"price":"15\\u00a0","priceCurrency":"EUR"}]}]';
  const { price, otherOffers } = read(`<script type="application/ld+json">${json}</script><h1>Lamp</h1>`);
  expect(price).toMatchObject({ value: { minor: 1200, currency: 'EUR' }, isSure: false });
  expect(otherOffers.map((offer) => offer.price?.minor)).toEqual([1500]);
});

test('depth and length are bounded (P08)', () => {
  const deep = `${SHOWN}${'<div>'.repeat(3_000)}$5.00`;
  const long = `${SHOWN}<p>${'1 '.repeat(20_000)}</p><p>$${'1,'.repeat(300)}</p>`;
  for (const body of [deep, long]) expect(read(body).price.value?.minor).toBe(2500);
});

test.each([
  ['digits', '1'.repeat(50_000)],
  ['digits and points', '1.'.repeat(25_000)],
  ['signs', '$'.repeat(50_000)],
  ['amounts', '$1 '.repeat(15_000)],
  ['blanks', `1${' '.repeat(50_000)}2`],
  ['hyphens', '-'.repeat(50_000)],
  ['brackets', '('.repeat(50_000)],
  ['labels', 'ISBN: '.repeat(8_000)],
  ['crosses', '6 x '.repeat(12_000)],
  ['slashes', '€/'.repeat(25_000)],
])('a text of %s without end is read like any other (P13)', (_, text) => {
  for (const tag of ['p', 'h2', 'td', 'a', 'title'])
    expect(read(`${SHOWN}<${tag}>${text}</${tag}>`).price.value?.minor).toBe(2500);
});

function read(body: string) {
  const html = `<html lang="en-US"><head><title>Garden Hose</title></head><body>${body}</body></html>`;
  const page = new DOMParser().parseFromString(html, 'text/html');
  const reading = readDocument(page, { url: 'https://hose.example/garden-hose', observedAt: 1 });
  if (reading.kind !== 'product') throw new Error(`read as ${reading.kind}`);
  return reading.product;
}
