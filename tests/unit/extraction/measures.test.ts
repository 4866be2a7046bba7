// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { offerPage, snapshotOf } from './read-html';

describe('the price of a measure is in the money of the price', () => {
  test.each([
    ['en-US', 'https://shop.example.com/p', '$8.97', '$2.99/lb', 'USD', 453.592],
    ['sv', 'https://butik.example.se/p', '22,70 kr', 'Jmf-pris 22,70 kr /l', 'SEK', 1],
    ['en-CA', 'https://shop.example.ca/p', '$4.99', '$0.50/100g', 'CAD', 100],
    ['nl', 'https://winkel.example.nl/p', '€ 3,49', 'normale prijs per KG €3.49', 'EUR', 1],
    ['ja', 'https://mise.example.jp/p', '397円', '100gあたり 156円', 'JPY', 100],
  ])('%s %s', (lang, url, price, measure, currency, per) => {
    const offer = `<p class="price">${price}</p><p class="unit-price">${measure}</p>`;
    const unit = snapshotOf(offerPage(offer), { lang, url })?.unitPrice.value;
    expect(unit && [unit.currency, unit.per]).toEqual([currency, per]);
  });
});

test.each([
  ['<p>500 g</p>', { value: 500, unit: 'g' }],
  ['<p>Net weight: 1 kg</p>', { value: 1, unit: 'kg' }],
  ['<p>6 x 330 ml</p>', { value: 1980, unit: 'ml' }],
  ['<ul><li>250 g</li><li>500 g</li></ul>', null],
])('how much one buys is read under the name from %s', (line, quantity) => {
  const read = snapshotOf(offerPage(`${line}<p class="price">£7.77</p>`), { lang: 'en-GB' })?.quantity;
  expect(read?.value ?? null).toEqual(quantity);
  expect(read?.isSure).toBe(false);
});
