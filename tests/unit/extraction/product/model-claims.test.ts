// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { fieldsByModel, type ModelWords } from '../../../../utils/domain/product/model-words';
import { capturePage } from '../../../../utils/extraction/capture/capture';
import { findWords } from '../../../../utils/extraction/product/model-claims';
import { readPage } from '../../../../utils/extraction/read-page';
import { outlineOf } from '../../../../utils/extraction/tree/outline';

const NOTHING: ModelWords = { name: null, brand: null, price: null, listPrice: null, sku: null, gtin: null };
// A price in the middle of a sentence, as no other number of the page.
const PAGE =
  '<nav><a href="/">Home 3.00</a></nav><main><h1>Desk Lamp Nova</h1><p>by Lumen</p><p>you pay no more than 19,50 EUR for it, it was 29,50 EUR</p><p>Art 4411</p></main><aside class="related-products"><h2>You may also like</h2><p>€7.00</p></aside>';

test('what the model says counts where the page shows the same words, and is never sure', () => {
  expect(readPage(captured(PAGE)).kind).toBe('none');
  const product = read(PAGE, {
    ...NOTHING,
    name: 'Desk Lamp Nova',
    brand: 'Lumen',
    price: '19,50 EUR',
    sku: '4411',
  });
  expect(product.price).toMatchObject({ value: { minor: 1950, currency: 'EUR' }, isSure: false });
  expect(product.brand.evidence.map(({ source }) => source)).toContain('model');
  expect(product.sku.value).toBe('4411');
});

test.each([
  ['a brand that the page does not print', { brand: 'Philips' }, 'brand'],
  ['a price that the page does not print', { listPrice: '39,50 EUR' }, 'listPrice'],
  ['a price out of another product’s block', { listPrice: '€7.00' }, 'listPrice'],
  ['a number that is no GTIN', { gtin: '4411' }, 'gtin'],
] as const)('%s counts for nothing', (_, words, field) => {
  const product = read(PAGE, { ...NOTHING, name: 'Desk Lamp Nova', price: '19,50 EUR', ...words });
  expect(product[field].value).toBeNull();
});

test('a model never outweighs what the page states', () => {
  const html = `<script type="application/ld+json">{"@type":"Product","name":"Desk Lamp Nova","brand":"Lumen","offers":{"price":"21.00","priceCurrency":"EUR"}}</script><main><h1>Desk Lamp Nova</h1><p class="price">€21.00</p><p>19.50 €</p><button>Add to cart</button></main>`;
  const product = read(html, { ...NOTHING, price: '19.50 €' });
  expect(product.price.value?.minor).toBe(2100);
});

test.each([
  ['a part of the number', '9,50 EUR'],
  ['the whole without its cents', '19'],
  ['a part of a thousand', '299,00 €'],
  ['the beginning of a thousand', 'set 1'],
])('a price that is only %s on the page is not found', (_, price) => {
  const page = PAGE.replace('Art 4411', 'Art 4411, set 1 299,00 €');
  const found = findWords(captured(page), { ...NOTHING, name: 'Desk Lamp Nova', price });
  expect(found.map(({ field }) => field)).toEqual(['name']);
});

test.each([
  ['another word', { brand: 'Lume' }],
  ['the end of another word', { brand: 'umen' }],
])('a brand in the middle of %s is not found', (_, words) => {
  expect(findWords(captured(PAGE), { ...NOTHING, ...words })).toEqual([]);
});

test('a part of a price in pieces is not found', () => {
  const page = '<main><h1>Desk Lamp Nova</h1><p>you pay</p><p><i>19</i><i>50</i></p></main>';
  expect(findWords(captured(page), { ...NOTHING, price: '19' })).toEqual([]);
});

test.each(['19,50', '19 50'])('a price in pieces is found as %s, in the currency of the shop', (price) => {
  const page = '<main><h1>Desk Lamp Nova</h1><p>you pay</p><p><i>19</i><i>50</i></p><p>5 pieces</p></main>';
  const modelWords = findWords(captured(page), { ...NOTHING, name: 'Desk Lamp Nova', price });
  const reading = readPage(captured(page), { modelWords, usualCurrency: 'EUR' });
  expect(reading).toMatchObject({ product: { price: { value: { minor: 1950, currency: 'EUR' } } } });
});

test('where the page alone is no product’s, an amount that stands there by itself does not outweigh the model', () => {
  const page = '<main><h1>Desk Lamp Nova</h1><p>With the shade 99 EUR, without 85 EUR</p></main>';
  expect(readPage(captured(page)).kind).toBe('none');
  const { price } = read(page, { ...NOTHING, name: 'Desk Lamp Nova', price: '85 EUR' });
  expect(price).toMatchObject({ value: { minor: 8500 }, isSure: false });
});

test('a page of rows stays one', () => {
  const row = (name: string) => `<li><a href="/${name}">${name} lamp</a> <b class="price">€9.00</b></li>`;
  const page = `<main><h1>Desk Lamps</h1><ul>${['Nova', 'Vega', 'Lyra', 'Ara', 'Leo'].map(row).join('')}</ul></main>`;
  const modelWords = findWords(captured(page), { ...NOTHING, name: 'Desk Lamps', price: '€9.00' });
  expect(modelWords).toHaveLength(2);
  expect(readPage(captured(page), { modelWords }).kind).toBe('listing');
});

test('a page that names its product itself needs only the price from the model', () => {
  expect(read(PAGE, { ...NOTHING, price: '19,50 EUR' })).toMatchObject({
    name: { value: 'Desk Lamp Nova' },
    price: { value: { minor: 1950 }, isSure: false },
  });
});

test('a text with two amounts is no price', () => {
  const words = { ...NOTHING, name: 'Desk Lamp Nova', price: '19,50 EUR for it, it was 29,50 EUR' };
  expect(readPage(captured(PAGE), { modelWords: findWords(captured(PAGE), words) }).kind).toBe('none');
});

test('of a page with another name nothing counts', () => {
  expect(findWords(captured(PAGE), { ...NOTHING, name: 'Floor Lamp Vega', price: '19,50 EUR' })).toEqual([]);
});

const SAID = { ...NOTHING, name: 'Desk Lamp Nova', price: '19,50 EUR' };

test.each([
  ['the same page', PAGE, 1950],
  ['the page with a new line above the product', `<p>Sale ends soon</p>${PAGE}`, 1950],
  ['the page once the price fell', PAGE.replace('19,50', '15,50'), null],
  [
    'the page once the price became the one before',
    PAGE.replace('for it, it was 29,50 EUR', '').replace('you pay no more than', 'it was'),
    null,
  ],
] as const)('at the next reading %s has the price only where the model saw it', (_, later, minor) => {
  const reading = readPage(captured(later), { modelWords: findWords(captured(PAGE), SAID) });
  expect(reading.kind === 'product' ? (reading.product.price.value?.minor ?? null) : null).toBe(minor);
});

test('what was said of one product says nothing of the next one', () => {
  const next = PAGE.replace('Desk Lamp Nova', 'Floor Lamp Vega');
  expect(readPage(captured(next), { modelWords: findWords(captured(PAGE), SAID) }).kind).toBe('none');
});

test('a story that names a thing and its price stays a story', () => {
  const story = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Desk Lamp Nova"}</script>${PAGE}`;
  expect(readPage(captured(story), { modelWords: findWords(captured(story), SAID) }).kind).toBe('none');
});

test('fields that nothing else says are told apart from those that the page says itself', () => {
  const marked = `<script type="application/ld+json">{"@type":"Product","name":"Desk Lamp Nova"}</script>${PAGE}`;
  expect(fieldsByModel(read(marked, { ...SAID, brand: 'Lumen' }))).toEqual(['brand', 'price']);
});

test('the outline holds the product’s own lines and nothing of menus and other products', () => {
  const outline = outlineOf(captured(PAGE));
  expect(outline.split('\n')).toEqual([
    'Lamp shop',
    'Desk Lamp Nova',
    'by Lumen',
    'you pay no more than 19,50 EUR for it, it was 29,50 EUR',
    'Art 4411',
  ]);
  const long = outlineOf(
    captured(
      PAGE +
        Array.from({ length: 500 }, (_, n) => `<p>line ${n} ${'of many words '.repeat(20)}</p>`).join(''),
    ),
  );
  expect(long.length).toBeLessThanOrEqual(4_000);
});

/** What a page is read as after a model said this of it; `later` is the page as it is then. */
function read(body: string, words: ModelWords, later = body) {
  const reading = readPage(captured(later), { modelWords: findWords(captured(body), words) });
  if (reading.kind !== 'product') throw new Error(`read as ${reading.kind}`);
  return reading.product;
}

function captured(body: string) {
  const html = `<html lang="en"><head><title>Lamp shop</title></head><body>${body}</body></html>`;
  const document = new DOMParser().parseFromString(html, 'text/html');
  return capturePage(document, { url: 'https://lamps.example/nova', observedAt: 1 });
}
