// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { brief, NAMES, PLAIN_ROWS, pageOf, plain, rowsOf, slug, tile, tiles } from './listing-page';

describe('a row says of itself', () => {
  const row = (price: string, extra = '') =>
    rowsOf(
      pageOf(
        `<main><h1>Kitchen</h1><ul class="tiles">${tile('Oak breadboard', price, extra)}${tile('Walnut bowl', plain('€11.90'))}${tile('Linen towel', plain('€12.90'))}</ul></main>`,
      ),
    )[0];
  test.each([
    [
      'a price from which sizes begin is unsure',
      plain('from €10.90'),
      { minor: 1090, isSure: false, list: null },
    ],
    [
      'the lower end of a range is unsure',
      plain('€10.90 – €19.90'),
      { minor: 1090, isSure: false, list: null },
    ],
    [
      'a struck price is the former one',
      `<del>€19.90</del> ${plain('€10.90')}`,
      { minor: 1090, isSure: true, list: 1990 },
    ],
    [
      'a former price is told by its class',
      `<span class="old-price">€19.90</span> ${plain('€10.90')}`,
      { minor: 1090, isSure: true, list: 1990 },
    ],
    [
      'a former price that only the style strikes through',
      `<span class="price" style="text-decoration: line-through">€19.90</span> ${plain('€10.90')}`,
      { minor: 1090, isSure: true, list: 1990 },
    ],
    [
      'two amounts that nothing tells apart are unsure',
      `${plain('€10.90')} ${plain('€19.90')}`,
      { minor: 1090, isSure: false, list: null },
    ],
  ])('%s', (_, price, { minor, isSure, list }) => {
    const found = row(price);
    expect(found?.price?.minor).toBe(minor);
    expect(found?.isPriceSure).toBe(isSure);
    expect(found?.listPrice?.minor ?? null).toBe(list);
  });

  test.each([
    ['Sponsored', true],
    ['Anzeige', true],
    ['广告', true],
    ['ممول', true],
    ['Ad', true],
    ['Free delivery', false],
    ['Advent calendar edition', false],
    ['Per aspera ad astra', false],
  ])('“%s” beside it: paid for its place is %s', (mark, isSponsored) => {
    expect(row(plain('€10.90'), `<span>${mark}</span>`)?.isSponsored).toBe(isSponsored);
  });

  test('a mark that refers to an empty label is not meant', () => {
    const mark = (id: string) =>
      `<span aria-labelledby="${id}"><span aria-hidden="true">Sponsored</span></span>`;
    const html = (id: string) =>
      pageOf(
        `<p id="yes">Sponsored</p><p id="no"></p><main><h1>Kitchen</h1>${tiles((name, index) => tile(name, plain(`€1${index}.90`), mark(id)))}</main>`,
      );
    expect(rowsOf(html('yes')).map(({ isSponsored }) => isSponsored)).toEqual(NAMES.map(() => true));
    expect(rowsOf(html('no')).map(({ isSponsored }) => isSponsored)).toEqual(NAMES.map(() => false));
  });

  test.each(['Sold out', 'Ausverkauft', '已售罄', 'غير متوفر'])(
    '“%s” means that it cannot be had',
    (words) => {
      expect(row(plain('€10.90'), `<p>${words}</p>`)?.availability).toBe('OutOfStock');
    },
  );
});

describe('a list in the page’s data is a second witness', () => {
  const listed = (entries: readonly unknown[]) =>
    `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'ItemList', itemListElement: entries })}</script>`;
  const entry = (name: string, price: string, index = 0) => ({
    '@type': 'ListItem',
    position: index + 1,
    item: {
      '@type': 'Product',
      name,
      url: `https://shop.example/p/${slug(name)}`,
      offers: { '@type': 'Offer', price, priceCurrency: 'EUR' },
    },
  });
  const withList = (entries: readonly unknown[], price = plain('€10.90')) =>
    rowsOf(
      pageOf(
        `<main><h1>Kitchen</h1><ul class="tiles">${tile('Oak breadboard', price)}${tile('Walnut bowl', plain('€11.90'))}${tile('Linen towel', plain('€12.90'))}${tile('Copper pan', plain('€13.90'))}</ul></main>`,
        { head: listed(entries) },
      ),
    );

  test('that settles which of two amounts is meant', () => {
    const two = `${plain('€19.90')} ${plain('€10.90')}`;
    expect(withList([entry('Oak breadboard', '10.90')], two)[0]).toMatchObject({
      price: { minor: 1090 },
      isPriceSure: true,
    });
  });

  test('whose other price makes a row unsure', () => {
    expect(withList([entry('Oak breadboard', '99.00')])[0]).toMatchObject({
      price: { minor: 1090 },
      isPriceSure: false,
    });
  });

  test('that gives a row without an amount its price, unsure', () => {
    expect(withList([entry('Oak breadboard', '10.90')], '')[0]).toMatchObject({
      name: 'Oak breadboard',
      price: { minor: 1090, currency: 'EUR' },
      isPriceSure: false,
    });
  });

  test('and adds no row that the page does not show', () => {
    const names = withList([entry('Oak breadboard', '10.90'), entry('Secret thing', '1.00', 1)]).map(
      ({ name }) => name,
    );
    expect(names).toEqual(['Oak breadboard', 'Walnut bowl', 'Linen towel', 'Copper pan']);
  });

  test('also where its entries are mere addresses', () => {
    const mere = { '@type': 'ListItem', position: 1, url: 'https://shop.example/p/oak-breadboard' };
    expect(withList([mere])[0]).toMatchObject({ price: { minor: 1090 }, isPriceSure: true });
  });
});

test('a search’s whole list is not taken for one row because each row’s picture stands beside its words', () => {
  const row = (name: string, index: number) =>
    `<div class="hit"><div class="col-s"><img src="/i${index}.jpg" alt=""></div><div class="col-l"><div class="words"><h4><a href="/p/${slug(name)}">${name}</a></h4><h5 class="price">€1${index}.90</h5></div></div></div>`;
  const html = pageOf(`<div class="results"><div class="all">${NAMES.map(row).join('')}</div></div>`);
  expect(brief(html, 'https://shop.example/search?q=kitchen')).toEqual(PLAIN_ROWS);
});
