// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { snapshotOf } from './read-html';

type Case = readonly [lang: string, host: string, html: string, minor: number, currency: string];

/** Prices as shops all over the world print them: language, host, what is printed, minor units, currency. */
const PRINTED: readonly Case[] = [
  ['de', 'shop.de', '<span>7</span><sup>77</sup> €', 777, 'EUR'],
  ['de', 'shop.de', '<span>7,</span><span>77</span><span> €</span>', 777, 'EUR'],
  ['en', 'shop.com', '<span>$</span><span>7</span><sup>77</sup>', 777, 'USD'],
  ['en', 'shop.com', '$<span>7</span>.<span>77</span>', 777, 'USD'],
  ['fr', 'shop.fr', '7<sup>€77</sup>', 777, 'EUR'],
  ['fr', 'shop.fr', '<span>7€</span><span>77</span>', 777, 'EUR'],
  ['fr', 'shop.fr', '7€77', 777, 'EUR'],
  ['de', 'shop.ch', 'CHF 7.-', 700, 'CHF'],
  ['de', 'shop.de', '7,- €', 700, 'EUR'],
  ['sv', 'shop.se', '77 kr', 7700, 'SEK'],
  ['en', 'shop.in', '₹ 777', 77700, 'INR'],
  ['en', 'shop.in', 'Rs. 777', 77700, 'INR'],
  ['en', 'shop.in', 'Rs. 1,777/-', 177700, 'INR'],
  ['en', 'shop.in', '₹1,23,456', 12345600, 'INR'],
  ['en', 'shop.com', 'US$7.77', 777, 'USD'],
  ['en', 'shop.ca', 'C$7.77', 777, 'CAD'],
  ['en', 'shop.ca', '$7.77', 777, 'CAD'],
  ['fr', 'shop.ca', '7,77 $', 777, 'CAD'],
  ['en', 'shop.com.au', 'A$7.77', 777, 'AUD'],
  ['en', 'shop.com.au', '$7.77', 777, 'AUD'],
  ['en', 'shop.co.nz', '$7.77', 777, 'NZD'],
  ['es', 'shop.mx', '$777.00', 77700, 'MXN'],
  ['es', 'shop.com.ar', '$ 7.777,00', 777700, 'ARS'],
  ['es', 'shop.cl', '$7.990', 7990, 'CLP'],
  ['es', 'shop.co', '$ 77.900', 7790000, 'COP'],
  ['en', 'shop.com', '7.77 USD', 777, 'USD'],
  ['en', 'shop.com', 'USD 7.77', 777, 'USD'],
  ['de', 'shop.de', 'EUR 7,77', 777, 'EUR'],
  ['de', 'shop.de', '7,77 EUR', 777, 'EUR'],
  ['de', 'shop.ch', "CHF 1'777.70", 177770, 'CHF'],
  ['en', 'shop.co.za', 'R 7 777.00', 777700, 'ZAR'],
  ['en', 'shop.co.za', 'R777', 77700, 'ZAR'],
  ['fr', 'shop.fr', '7 777,77 €', 777777, 'EUR'],
  ['de', 'shop.de', '7.777,77 €', 777777, 'EUR'],
  ['ko', 'shop.co.kr', '₩7,770', 7770, 'KRW'],
  ['ko', 'shop.co.kr', '7,770원', 7770, 'KRW'],
  ['ja', 'shop.jp', '￥7,770(税込)', 7770, 'JPY'],
  ['ja', 'shop.jp', '7,770円', 7770, 'JPY'],
  ['ja', 'shop.jp', '税込 7,770円', 7770, 'JPY'],
  ['zh-TW', 'shop.tw', 'NT$777', 77700, 'TWD'],
  ['zh-TW', 'shop.tw', '$777', 77700, 'TWD'],
  ['zh-HK', 'shop.hk', 'HK$77.70', 7770, 'HKD'],
  ['en', 'shop.sg', 'S$7.77', 777, 'SGD'],
  ['en', 'shop.my', 'RM7.77', 777, 'MYR'],
  ['th', 'shop.th', '฿777', 77700, 'THB'],
  ['th', 'shop.th', '777 บาท', 77700, 'THB'],
  ['vi', 'shop.vn', '777.000₫', 777000, 'VND'],
  ['vi', 'shop.vn', '777.000 đ', 777000, 'VND'],
  ['id', 'shop.id', 'Rp777.000', 77700000, 'IDR'],
  ['en', 'shop.ph', '₱777', 77700, 'PHP'],
  ['en', 'shop.ng', '₦7,777', 777700, 'NGN'],
  ['en', 'shop.ke', 'KSh 777', 77700, 'KES'],
  ['en', 'shop.ae', 'AED 77.70', 7770, 'AED'],
  ['ar', 'shop.ae', '77.70 د.إ', 7770, 'AED'],
  ['ar', 'shop.sa', '77.70 ر.س', 7770, 'SAR'],
  ['ar', 'shop.eg', '777 ج.م', 77700, 'EGP'],
  ['he', 'shop.co.il', '₪77.70', 7770, 'ILS'],
  ['he', 'shop.co.il', '77.70 ₪', 7770, 'ILS'],
  ['bg', 'shop.bg', '77,70 лв.', 7770, 'BGN'],
  ['ro', 'shop.ro', '77,70 lei', 7770, 'RON'],
  ['ro', 'shop.ro', '77<sup>,70</sup> Lei', 7770, 'RON'],
  ['cs', 'shop.cz', '1 777 Kč', 177700, 'CZK'],
  ['hu', 'shop.hu', '1 777 Ft', 177700, 'HUF'],
  ['pl', 'shop.pl', '<span>7</span><span>,77</span> <span>zł</span>', 777, 'PLN'],
  ['tr', 'shop.com.tr', '77,70 TL', 7770, 'TRY'],
  ['tr', 'shop.com.tr', '₺77,70', 7770, 'TRY'],
  ['tr', 'shop.com.tr', '1.777 TL', 177700, 'TRY'],
  ['ru', 'shop.ru', '1 777 ₽', 177700, 'RUB'],
  ['ru', 'shop.ru', '777 руб.', 77700, 'RUB'],
  ['uk', 'shop.ua', '777 грн', 77700, 'UAH'],
  ['uk', 'shop.ua', '777 ₴', 77700, 'UAH'],
  ['kk', 'shop.kz', '7 777 ₸', 777700, 'KZT'],
  ['en', 'shop.com', '$7.77 each', 777, 'USD'],
  ['en', 'shop.com', 'Now $7.77', 777, 'USD'],
  ['en', 'shop.com', 'Our price: $7.77', 777, 'USD'],
  ['en', 'shop.com', 'Sale price $7.77', 777, 'USD'],
  ['en', 'shop.co.uk', 'Only £7.77', 777, 'GBP'],
  ['en', 'shop.co.uk', '£7.77 inc. VAT', 777, 'GBP'],
  ['en', 'shop.co.uk', '77p', 77, 'GBP'],
  ['de', 'shop.de', 'nur 7,77 €*', 777, 'EUR'],
  ['de', 'shop.de', 'Preis: 7,77 € inkl. MwSt.', 777, 'EUR'],
  ['de', 'shop.de', '7,77 € inkl. 19% MwSt. zzgl. Versandkosten', 777, 'EUR'],
  ['fr', 'shop.fr', '7,77 € TTC', 777, 'EUR'],
  ['it', 'shop.it', '7,77 € IVA incl.', 777, 'EUR'],
  ['es', 'shop.es', '7,77€ IVA incluido', 777, 'EUR'],
  ['pt-BR', 'shop.com.br', 'R$ 7,77 à vista', 777, 'BRL'],
  ['pt-BR', 'shop.com.br', 'por R$ 7,77', 777, 'BRL'],
  ['pt', 'shop.pt', '7,77€', 777, 'EUR'],
  ['el', 'shop.gr', '7,77€', 777, 'EUR'],
  ['nl', 'shop.nl', '€ 7,-', 700, 'EUR'],
  ['fi', 'shop.fi', '7,77 €', 777, 'EUR'],
  ['hr', 'shop.hr', '7,77 €', 777, 'EUR'],
  ['sl', 'shop.si', '7,77 EUR', 777, 'EUR'],
  ['sr', 'shop.rs', '1.777,00 RSD', 177700, 'RSD'],
  ['sr', 'shop.rs', '1.777 din', 177700, 'RSD'],
  ['is', 'shop.is', '1.777 kr.', 1777, 'ISK'],
  ['en', 'shop.pk', 'Rs.1,777', 177700, 'PKR'],
  ['en', 'shop.lk', 'Rs. 1,777.00', 177700, 'LKR'],
  ['bn', 'shop.bd', '৳ 777', 77700, 'BDT'],
];

/** The same without any currency: only what calls itself a price is one. */
const WITHOUT_CURRENCY: readonly Case[] = [
  ['de', 'shop.ch', '7.–', 700, 'CHF'],
  ['sv', 'shop.se', '77:-', 7700, 'SEK'],
  ['da', 'shop.dk', '77,-', 7700, 'DKK'],
  ['no', 'shop.no', '77,-', 7700, 'NOK'],
  ['nl', 'shop.nl', '7,77', 777, 'EUR'],
  ['nl', 'shop.nl', '<span>7,</span><sup>77</sup>', 777, 'EUR'],
  ['nl', 'shop.nl', '7.-', 700, 'EUR'],
  ['fi', 'shop.fi', '7<sup>77</sup>', 777, 'EUR'],
];

function priceOn([lang, host, html]: Case, element: (html: string) => string): string {
  const shop = `<h1>Kettle Brunnen Extra</h1>${element(html)}<button>Add to cart</button>`;
  const price = snapshotOf(`<main>${shop}</main>`, { lang, url: `https://www.${host}/p/1` })?.price.value;
  return price ? `${price.minor} ${price.currency}` : 'none';
}

const inPrice = (html: string) => `<div class="price">${html}</div>`;

describe('a printed price is read with its currency', () => {
  test.each(PRINTED)('%s, %s: %s', (...given) => {
    const [, , , minor, currency] = given;
    for (const element of [
      inPrice,
      (html: string) => `<p>${html}</p>`,
      (html: string) => `<div><span class="value">${html}</span></div>`,
    ])
      expect(priceOn(given, element)).toBe(`${minor} ${currency}`);
  });

  test.each(WITHOUT_CURRENCY)('%s, %s: %s', (...given) => {
    expect(priceOn(given, inPrice)).toBe(`${given[3]} ${given[4]}`);
  });
});

test.each(['1080p', '4K 2160p', '720p'])('%s is no price in pence', (words) => {
  expect(priceOn(['en', 'shop.co.uk', words, 0, ''], inPrice)).toBe('none');
});
