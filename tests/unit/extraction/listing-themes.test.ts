// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../utils/extraction/read-document';

const NAMES = ['Oak breadboard', 'Walnut bowl', 'Linen towel', 'Copper pan', 'Enamel mug'];
const href = (name: string) => `/p/${name.toLowerCase().replace(/\W+/g, '-')}`;

interface Theme {
  readonly lang?: string;
  readonly url?: string;
  readonly head?: string;
  /** One row; the list around them is a grid under a heading unless `page` says otherwise. */
  readonly row: (name: string, index: number) => string;
  readonly page?: (rows: string) => string;
  /** What each row costs, in the smallest unit. */
  readonly price: (index: number) => number;
}

const link = (name: string) => `<h3><a href="${href(name)}">${name}</a></h3>`;
const euros = (cents: number) => `${(cents / 100).toFixed(2).replace('.', ',')} €`;
const base = (index: number) => 1290 + 100 * index;

const THEMES: Readonly<Record<string, Theme>> = {
  'a class that names shipping beside the price': {
    row: (name, index) =>
      `<article class="product-miniature">${link(name)}<div class="product-price-and-shipping"><span class="regular-price">${euros(2 * base(index))}</span> <span class="discount-percentage">-50%</span> <span class="price">${euros(base(index))}</span></div></article>`,
    price: base,
  },
  'digits in elements of their own': {
    lang: 'pt-BR',
    url: 'https://loja.example.com.br/c/eletro',
    row: (name, index) => {
      const money = (whole: number) =>
        `<span class="cur"><span>R$</span>&nbsp;<span class="int">${whole}</span><span>.</span><span class="int">899</span><span>,</span><span class="fr">00</span></span>`;
      return `<section class="summary">${link(name)}<span class="x-listPrice">${money(3 + index)}</span><span class="x-sellingPrice">${money(2 + index)}</span></section>`;
    },
    price: (index) => 100 * ((2 + index) * 1000 + 899),
  },
  'an amount of goods in stock': {
    lang: 'cs',
    url: 'https://obchod.example.cz/krmivo',
    row: (name, index) =>
      `<div class="p">${link(name)}<div class="availability"><span>Skladem</span> <span class="availability-amount">(${3 + index} ks)</span></div><div class="prices"><div class="price-additional">${590 + index} Kč bez DPH</div><div class="price price-final"><strong>${690 + index} Kč</strong></div></div></div>`,
    price: (index) => 100 * (690 + index),
  },
  'the same usual price for both of a theme’s twins': {
    lang: 'en-GB',
    row: (name, index) =>
      `<li class="grid__item">${link(name)}<div class="price"><div class="price__regular"><span class="visually-hidden">Regular price</span> <span class="price-item">£${12 + index}.00</span></div><div class="price__sale"><span class="visually-hidden">Regular price</span> <s>£${12 + index}.00</s></div></div></li>`,
    page: (rows) =>
      `<main><h1>Wood</h1><div class="facets-vertical"><aside class="facets-wrapper"><p>The highest price is £62.00</p></aside><ul class="grid">${rows}</ul></div></main>`,
    price: (index) => 100 * (12 + index),
  },
  'prices by the piece without a sign': {
    lang: 'sv',
    url: 'https://butik.example.se/c/mejeri',
    row: (name, index) =>
      `<article class="product-card"><a href="${href(name)}"><h2>${name}</h2></a><div class="product-price"><span class="product-price__amount">${20 + index}<span class="product-price__decimal">95</span></span><span class="unit">/st</span></div><button>Köp</button></article>`,
    price: (index) => 100 * (20 + index) + 95,
  },
  'variants that cost less than the thing in the row': {
    lang: 'de',
    row: (name, index) =>
      `<div class="card product-box">${link(name)}<div class="product-cheapest-price">Varianten ab <span class="cheapest">${euros(base(index) - 300)}</span></div><span class="product-price">${euros(base(index))}</span></div>`,
    price: base,
  },
  'a plugin that calls the category an article': {
    lang: 'de',
    head: '<meta property="og:type" content="article">',
    row: (name, index) =>
      `<li class="product">${link(name)}<span class="price">${euros(base(index))}</span><a class="button add_to_cart_button" href="?add=${index}">In den Warenkorb</a></li>`,
    price: base,
  },
};

function read({ lang = 'en', url = 'https://shop.example/c/wood', head = '', row, page }: Theme) {
  const rows = NAMES.map(row).join('');
  const body = page ? page(rows) : `<main><h1>Wood</h1><div class="grid">${rows}</div></main>`;
  const document = new DOMParser().parseFromString(
    `<!doctype html><html lang="${lang}"><head><title>Wood – Shop</title>${head}</head><body>${body}</body></html>`,
    'text/html',
  );
  const reading = readDocument(document, { url, observedAt: 1 });
  return reading.kind === 'listing' ? reading.listing.rows : [];
}

describe('rows are read from', () => {
  test.each(Object.entries(THEMES))('%s', (_, theme) => {
    expect(read(theme).map(({ name, price }) => [name, price?.minor])).toEqual(
      NAMES.map((name, index) => [name, theme.price(index)]),
    );
  });
});

describe('a row’s name is read from', () => {
  test.each([
    [
      'two elements that only the style parts',
      (name: string) => {
        const [first, ...rest] = name.split(' ');
        return `<h3><span class="brand-part">${first}</span><span class="text-part">${rest.join(' ')}</span></h3>`;
      },
    ],
    [
      'behind a word for who hears the page',
      (name: string) =>
        `<strong class="name"><span class="title displaynone"><span>상품명</span> :</span> <span>${name}</span></strong>`,
    ],
  ])('%s', (_, title) => {
    const row = (name: string, index: number) =>
      `<div class="tile"><a href="${href(name)}">${title(name)}</a><span class="price">${euros(base(index))}</span></div>`;
    expect(read({ row, price: base }).map(({ name }) => name)).toEqual(NAMES);
  });
});

test('two bare numbers side by side are no third one', () => {
  const row = (name: string, index: number) =>
    `<div class="entry"><a href="${href(name)}"><h3>${name}</h3></a><div class="sale-price"><h4 class="price">${149 + index}</h4><span class="before">${199 + index}</span></div></div>`;
  const rows = read({ lang: 'ar', url: 'https://shop.example.sa/c', row, price: base });
  expect(rows.map(({ price }) => price?.minor).filter((minor) => (minor ?? 0) > 1_000_000)).toEqual([]);
  expect(rows).toHaveLength(NAMES.length);
});
