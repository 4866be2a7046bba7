// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { ProductSnapshot } from '../../../../utils/domain/product/product';
import type { RuleField, ShopRule } from '../../../../utils/domain/shop/shop-rule';
import { type CaptureOptions, capturePage } from '../../../../utils/extraction/capture/capture';
import { readPage } from '../../../../utils/extraction/read-page';
import { parse, pointAt, ruleFrom, SHOP } from './pointing';

interface Parts {
  readonly name?: string;
  readonly price: string;
  readonly head?: string;
  readonly cart?: string;
  readonly others?: string;
}

const shopPage = ({ name = 'Kupferkanne Aurora', price, head = '', cart = '45 00', others = '' }: Parts) =>
  parse(
    `${head}<div id="app"><div class="top"><a href="/cart"><b class="zahl">${cart}</b></a></div>
    <div class="artikel"><h1>${name}</h1><p>Artikelnummer: K-771</p>${price}<button>In den Warenkorb</button></div>${others}</div>`,
    name,
  );

function readWith(document: Document, rules: readonly ShopRule[], options: Partial<CaptureOptions> = {}) {
  return readPage(capturePage(document, { url: `${SHOP}/p/2`, observedAt: 1, ...options }), { rules });
}

function read(document: Document, rules: readonly ShopRule[]): ProductSnapshot {
  const reading = readWith(document, rules);
  if (reading.kind !== 'product') throw new Error(`read as ${reading.kind}`);
  return reading.product;
}

const PRICE = '<b class="zahl">16 90</b>';
const RULE = ruleFrom(pointAt(shopPage({ price: PRICE }), '.artikel .zahl'));
const jsonLd = (price: string) =>
  `<script type="application/ld+json">{"@type":"Product","name":"Kupferkanne Borea","offers":{"price":"${price}","priceCurrency":"EUR"}}</script>`;

test('without the rule the page says no price; with it the price is read, shown and not yet sure', () => {
  expect(read(shopPage({ price: PRICE }), []).price.value).toBeNull();
  expect(read(shopPage({ price: PRICE }), [RULE]).price).toMatchObject({
    value: { minor: 1690, currency: 'EUR' },
    isSure: false,
    conflict: [],
    evidence: [{ source: 'rule', path: 'b.zahl', text: '16 90' }],
  });
});

test('it reads the shop’s next product without pointing', () => {
  const next = shopPage({ name: 'Kupferkanne Borea', price: '<i>neu</i><b class="zahl gross">1.299 00</b>' });
  expect(read(next, [RULE]).price.value).toEqual({ minor: 129900, currency: 'EUR' });
});

describe('what it says is one witness of its own:', () => {
  test('with another that agrees it is sure', () => {
    const { price } = read(shopPage({ head: jsonLd('16.90'), price: PRICE }), [RULE]);
    expect(price).toMatchObject({ value: { minor: 1690 }, isSure: true, conflict: [] });
    expect(price.evidence.map(({ source }) => source)).toEqual(['rule', 'json-ld']);
  });

  test('against another it is what is shown, as a conflict and unsure', () => {
    const { price } = read(shopPage({ head: jsonLd('14.90'), price: PRICE }), [RULE]);
    expect(price).toMatchObject({ value: { minor: 1690 }, isSure: false });
    expect(price.conflict).toMatchObject([{ value: { minor: 1490 }, evidence: { source: 'json-ld' } }]);
  });

  test('against two that agree it is still what the person pointed at, unsure', () => {
    const both = '<p class="price">€ 14,90</p><b class="zahl">16 90</b>';
    const { price } = read(shopPage({ head: jsonLd('14.90'), price: both }), [RULE]);
    expect(price).toMatchObject({ value: { minor: 1690 }, isSure: false });
    expect(price.conflict[0]?.value.minor).toBe(1490);
  });

  test('after a variant click it stands with what is shown, not with what the server wrote', () => {
    const reading = readWith(shopPage({ head: jsonLd('14.90'), price: PRICE }), [RULE], {
      variantHint: { isChanged: true },
    });
    expect(reading.kind === 'product' && reading.product.price.value?.minor).toBe(1690);
  });
});

describe('it gives nothing', () => {
  const card = (price: string) =>
    `<li class="karte"><a href="/p/${price.length}${price.charCodeAt(0)}">Kanne aus Kupfer ${price.charCodeAt(0)}</a><b class="zahl">${price}</b></li>`;
  test.each([
    ['when the shop shows no such place any more', shopPage({ price: '<em>16 90</em>' })],
    [
      'when only the cart in the header has such a place',
      shopPage({ price: '<p>auf Anfrage</p>', cart: '45 00' }),
    ],
    [
      'when only other products have it',
      shopPage({ price: '', others: `<section><h2>Ähnliche Artikel</h2><ul>${card('9 90')}</ul></section>` }),
    ],
    [
      'when a block of recommendations in the product has it',
      shopPage({ price: `<div class="recommendations">${card('9 90')}</div>` }),
    ],
    [
      'when it shows several amounts',
      shopPage({ price: '<b class="zahl">16 90</b><b class="zahl">12 90</b>' }),
    ],
    ['when it is hidden', shopPage({ price: '<b class="zahl" style="display:none">16 90</b>' })],
    ['when it is struck through', shopPage({ price: '<del><b class="zahl">16 90</b></del>' })],
    ['when it says no amount', shopPage({ price: '<b class="zahl">bald</b>' })],
  ])('%s', (_, page) => {
    const reading = readWith(page, [RULE]);
    const prices = reading.kind === 'product' ? reading.product.price : null;
    expect(prices?.evidence.some(({ source }) => source === 'rule') ?? false).toBe(false);
    expect(prices?.value ?? null).toBeNull();
  });

  test.each([
    ['on another shop’s page', { origin: 'https://other.example' }],
    ['once it was given up', { failures: 5 }],
  ])('%s', (_, change) => {
    expect(read(shopPage({ price: PRICE }), [{ ...RULE, ...change }]).price.value).toBeNull();
  });

  test('on a page that lists many, which stays a listing', () => {
    const cards = ['9,90 €', '8,90 €', '7,90 €', '6,90 €'].map(card).join('');
    const page = parse(`<main><h1>Kannen</h1><ul>${cards}</ul></main>`, 'Kannen');
    expect(readWith(page, [RULE], { url: `${SHOP}/kannen` }).kind).toBe('listing');
  });
});

test('the same amount twice in the product is one amount', () => {
  const twice = '<b class="zahl">16 90</b><div><b class="zahl">16 90</b></div>';
  expect(read(shopPage({ price: twice }), [RULE]).price.value?.minor).toBe(1690);
});

test('of two rules the newer one that still works speaks', () => {
  const page = shopPage({ price: '<i class="neupreis">12 90</i><b class="zahl">16 90</b>' });
  const newer = ruleFrom(pointAt(page, '.neupreis'), 'price', { id: 'newer', learnedAt: 2 });
  expect(read(page, [RULE, newer]).price.value?.minor).toBe(1290);
  expect(read(shopPage({ price: PRICE }), [RULE, newer]).price.value?.minor).toBe(1690);
});

test('name and picture are learned alike', () => {
  const body = (name: string, src: string) =>
    parse(
      `<div><div class="artikelname">${name}</div><figure class="buehne"><img src="${src}"></figure><p class="price">€ 5,00</p><button>In den Warenkorb</button></div>`,
      'Ein Laden',
    );
  const first = body('Kupferkanne Aurora', '/aurora.jpg');
  const learn = (field: RuleField, selector: string) =>
    ruleFrom(pointAt(first, selector, field), field, { id: field });
  const name = learn('name', '.artikelname');
  const second = read(body('Kupferkanne Borea', '/borea.jpg'), [name]);
  expect(second.name).toMatchObject({ value: 'Kupferkanne Borea', evidence: [{ source: 'rule' }] });
});

test('a picture that a person pointed at outranks the one that the page names', () => {
  const body = (src: string) =>
    shopPage({ price: `<figure class="buehne"><img src="${src}"></figure><p class="price">€ 5,00</p>` });
  const rule = ruleFrom(pointAt(body('/aurora.jpg'), 'figure img', 'image'), 'image');
  expect(read(body('/borea.jpg'), [rule]).image).toMatchObject({
    value: `${SHOP}/borea.jpg`,
    evidence: [{ source: 'rule' }],
  });
});

test('a page that names no currency is read in the one of the shop’s other pages, else not at all', () => {
  const page = () => {
    const document = shopPage({ price: PRICE });
    document.documentElement.lang = 'en';
    return document;
  };
  expect(read(page(), [RULE]).price.value).toBeNull();
  expect(read(page(), [{ ...RULE, currency: 'CHF' }]).price).toMatchObject({
    value: { minor: 1690, currency: 'CHF' },
    isSure: false,
  });
});

test('a page whose other amounts name a currency means that one', () => {
  const document = shopPage({ price: PRICE, others: '<p>Versandkostenfrei ab CHF 50.00</p>' });
  document.documentElement.lang = 'en';
  expect(read(document, [{ ...RULE, currency: 'EUR' }]).price.value).toEqual({
    minor: 1690,
    currency: 'CHF',
  });
});
