// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Money } from '../../../../utils/domain/money/money';
import { jsonLd, snapshotOf } from '../read-html';

const eur = (minor: number): Money => ({ minor, currency: 'EUR' });

function productWith(inMain: string, after = '', price = '1.19') {
  const product = {
    '@context': 'https://schema.org',
    '@type': 'Product',
    name: 'Lemonade 1 l',
    offers: { '@type': 'Offer', price, priceCurrency: 'EUR' },
  };
  const shop = `<h1>Lemonade 1 l</h1><p class="price">€ ${price}</p>${inMain}<button>Add to cart</button>`;
  return snapshotOf(`${jsonLd(product)}<main>${shop}</main>${after}`);
}

describe('a deposit beside the price is read', () => {
  test.each([
    ['zzgl. 0,25 € Pfand', 25],
    ['zzgl. Pfand: 0,25 €', 25],
    ['(+ 0,15 € Mehrwegpfand)', 15],
    ['inkl. MwSt., zzgl. 0,25 € Einwegpfand', 25],
    ['0,08 € Pfand', 8],
    ['Pfand (Kasten): 3,10 €', 310],
    ['+ € 0,15 statiegeld', 15],
    ['excl. statiegeld € 0,25', 25],
    ['Statiegeld: 0,15', 15],
    ['+ 0,40 € consigne', 40],
    ['Consigne : 0,20 €', 20],
    ['Pantti 0,20 €', 20],
    ['+ €0.10 bottle deposit', 10],
    ['Deposit for the can: €0.25', 25],
    ['+ 0,12 € depósito de envase', 12],
    ['zzgl. ٠٫٢٥ € Pfand', 25],
  ])('%s', (text, minor) => {
    expect(productWith(`<p class="note">${text}</p>`)?.deposit).toEqual(eur(minor));
  });

  test('in elements of its own', () => {
    const split = '<p><span>zzgl.</span> <span>0,25 €</span> <span>Pfand</span></p>';
    expect(productWith(split)).toMatchObject({ deposit: eur(25), price: { value: eur(119), isSure: true } });
    const named = '<dl><dt>Pfand</dt><dd>0,25 €</dd></dl>';
    expect(productWith(named)?.deposit).toEqual(eur(25));
  });

  test('of the product itself, not of one beside it', () => {
    const others =
      '<section><h2>Similar products</h2><ul><li><a href="/p/2">Cola</a> 2,99 € zzgl. 3,10 € Pfand</li></ul></section>';
    expect(productWith('', others)?.deposit).toBeUndefined();
    expect(productWith('<p>zzgl. 0,25 € Pfand</p>', others)?.deposit).toEqual(eur(25));
  });
});

test.each([
  ['what the price holds already', '<p>inkl. 0,25 € Pfand</p>'],
  ['the same, said behind it', '<p>0,25 € Pfand enthalten</p>'],
  ['the same in Dutch', '<p>incl. statiegeld € 0,15</p>'],
  ['one for each bottle of a pack', '<p>zzgl. 0,25 € Pfand je Flasche</p>'],
  ['a deposit of another kind', '<p>+ €50.00 security deposit</p>'],
  ['no deposit', '<p>pfandfrei 0,99 €</p>'],
  ['the price itself, named beside a deposit', '<p>€ 1.19 Pfand 0,25 %</p>'],
  ['many times the price', '<p>Pfand: 99,00 €</p>'],
  ['a sentence about the law', `<p>${'Since 2022 the law says so. '.repeat(4)} Pfand: 0,25 €</p>`],
])('%s is none', (_, html) => {
  expect(productWith(html)).toMatchObject({ price: { value: eur(119) } });
  expect(productWith(html)?.deposit).toBeUndefined();
});
