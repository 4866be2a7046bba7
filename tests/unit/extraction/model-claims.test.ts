// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { ModelWords } from '../../../utils/domain/model-words';
import { capturePage } from '../../../utils/extraction/capture';
import { outlineOf } from '../../../utils/extraction/outline';
import { readPage } from '../../../utils/extraction/read-page';

const NOTHING: ModelWords = { name: null, brand: null, price: null, listPrice: null, sku: null, gtin: null };
// A price without any sign or class that tells it from other numbers.
const PAGE =
  '<nav><a href="/">Home 3.00</a></nav><main><h1>Desk Lamp Nova</h1><p>by Lumen</p><b>now only 19,50 euro</b><p>Art 4411</p></main><aside class="related-products"><h2>You may also like</h2><p>€7.00</p></aside>';

test('what the model says counts where the page shows the same words, and is never sure', () => {
  const product = read(PAGE, {
    ...NOTHING,
    name: 'Desk Lamp Nova',
    brand: 'Lumen',
    price: '19,50 euro',
    sku: '4411',
  });
  expect(product.price).toMatchObject({ value: { minor: 1950, currency: 'EUR' }, isSure: false });
  expect(product.brand.evidence.map(({ source }) => source)).toContain('model');
  expect(product.sku.value).toBe('4411');
});

test.each([
  ['a brand that the page does not print', { brand: 'Philips' }, 'brand'],
  ['a price that the page does not print', { listPrice: '29,50 euro' }, 'listPrice'],
  ['a price out of another product’s block', { listPrice: '€7.00' }, 'listPrice'],
  ['a number that is no GTIN', { gtin: '4411' }, 'gtin'],
] as const)('%s counts for nothing', (_, words, field) => {
  const product = read(PAGE, { ...NOTHING, name: 'Desk Lamp Nova', price: '19,50 euro', ...words });
  expect(product[field].value).toBeNull();
});

test('a model never outweighs what the page states', () => {
  const html = `<script type="application/ld+json">{"@type":"Product","name":"Desk Lamp Nova","brand":"Lumen","offers":{"price":"21.00","priceCurrency":"EUR"}}</script><main><h1>Desk Lamp Nova</h1><p class="price">€21.00</p><p>19.50 €</p><button>Add to cart</button></main>`;
  const product = read(html, { ...NOTHING, price: '19.50 €' });
  expect(product.price.value?.minor).toBe(2100);
});

test('the outline holds the product’s own lines and nothing of menus and other products', () => {
  const outline = outlineOf(captured(PAGE));
  expect(outline.split('\n')).toEqual([
    'Lamp shop',
    'Desk Lamp Nova',
    'by Lumen',
    'now only 19,50 euro',
    'Art 4411',
  ]);
  const long = outlineOf(captured(PAGE + '<p>many words here</p>'.repeat(5_000)));
  expect(long.length).toBeLessThan(10_000);
});

function read(body: string, modelWords: ModelWords) {
  const reading = readPage(captured(body), { modelWords });
  if (reading.kind !== 'product') throw new Error(`read as ${reading.kind}`);
  return reading.product;
}

function captured(body: string) {
  const html = `<html lang="en"><head><title>Lamp shop</title></head><body>${body}</body></html>`;
  const document = new DOMParser().parseFromString(html, 'text/html');
  return capturePage(document, { url: 'https://lamps.example/nova', observedAt: 1 });
}
