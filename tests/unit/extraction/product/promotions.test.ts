// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Promotion } from '../../../../utils/domain/money/promotion';
import { jsonLd, snapshotOf } from '../read-html';

const multi = (take: number, pay: number): Promotion => ({ kind: 'multi-buy', take, pay });
const each = (from: number, minor: number): Promotion => ({
  kind: 'price-break',
  from,
  price: { minor, currency: 'EUR' },
});

const bundle = (take: number, minor: number): Promotion => ({
  kind: 'bundle',
  take,
  price: { minor, currency: 'EUR' },
});

function promotionsOn(inMain: string, after = ''): readonly Promotion[] | undefined {
  const product = {
    '@context': 'https://schema.org',
    '@type': 'Product',
    name: 'Penne',
    offers: { '@type': 'Offer', price: '1.29', priceCurrency: 'EUR' },
  };
  const shop = `<h1>Penne</h1><p class="price">€ 1.29</p>${inMain}<button>Add to cart</button>`;
  return snapshotOf(`${jsonLd(product)}<main>${shop}</main>${after}`)?.promotions;
}

describe('what several packs cost less is read where a page says it', () => {
  test.each([
    ['3 for 2', multi(3, 2)],
    ['Offer: any 3 for 2!', multi(3, 2)],
    ['Buy 2 get 1 free', multi(3, 2)],
    ['3 für 2', multi(3, 2)],
    ['Nimm 3, zahl 2', multi(3, 2)],
    ['3 pour le prix de 2', multi(3, 2)],
    ['2 achetés, 1 offert', multi(3, 2)],
    ['Lleva 3 y paga 2', multi(3, 2)],
    ['prendi 3 paghi 2', multi(3, 2)],
    ['3 halen, 2 betalen', multi(3, 2)],
    ['2+1 gratis', multi(3, 2)],
    ['买2送1', multi(3, 2)],
    ['خذ ٣ وادفع ثمن ٢', multi(3, 2)],
    ['Any 2 for €2', bundle(2, 200)],
    ['2 für 2,00 €', bundle(2, 200)],
    ['2 voor € 2,00', bundle(2, 200)],
    ['3 pour 3,00 €', bundle(3, 300)],
    ['Lot de 2 : 2,05 €', bundle(2, 205)],
    ['2点で€2', bundle(2, 200)],
    ['2ème à -50%', bundle(2, 194)],
    ['2e à -60%', bundle(2, 181)],
    ['2ª unidad -70%', bundle(2, 168)],
    ['2e halve prijs', bundle(2, 194)],
    ['Buy one get one half price', bundle(2, 194)],
    ['From 3: €1.09 each', each(3, 109)],
    ['Ab 6 Stück je 0,99 €', each(6, 99)],
    ["À partir de 3 unités : 1,05 € l'unité", each(3, 105)],
    ['vanaf 4 stuks 1,10 € per stuk', each(4, 110)],
  ])('%s', (text, promotion) => {
    expect(promotionsOn(`<p class="badge">${text}</p>`)).toEqual([promotion]);
  });
});

test.each([
  ['2 for 3', '<p>2 for 3</p>'],
  ['a price for two with a card', '<p>Any 2 for €2 with card</p>'],
  ['so many for a bare number', '<p>2 for 12</p>'],
  ['a sentence that tells a story', '<p>We were 3 for 2 days on the road and then we went home again</p>'],
  ['a size', '<p>3 x 500 g</p>'],
  ['a link to an offer of the whole shop', '<a href="/offers">3 for 2</a>'],
  ['a price for the first', '<p>From 1: €1.09 each</p>'],
])('%s is none', (_, html) => {
  expect(promotionsOn(html)).toBeUndefined();
});

test('what stands beside other products is not said of this one', () => {
  const others = '<section class="related-products"><h2>You may also like</h2><p>3 for 2</p></section>';
  expect(promotionsOn('', others)).toBeUndefined();
});

test('said twice, it is one promotion', () => {
  expect(promotionsOn('<p>3 for 2</p><p>3 for 2!</p>')).toEqual([multi(3, 2)]);
});
