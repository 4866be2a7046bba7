import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import {
  addMoney,
  compareMoney,
  decimalOf,
  formatMoney,
  type Money,
  minorDigits,
  moneyFromDecimal,
  subtractMoney,
  sumMoney,
  timesMoney,
} from '../../../../utils/domain/money/money';
import { parsePrice } from '../../../support/parse-price';

vi.setConfig({ testTimeout: 60_000 });

const CURRENCIES = [
  'EUR',
  'USD',
  'GBP',
  'CHF',
  'INR',
  'CNY',
  'SEK',
  'PLN',
  'BRL',
  'JPY',
  'KRW',
  'VND',
  'CLP',
  'KWD',
  'BHD',
  'TND',
];
const LOCALES = [
  'de-DE',
  'de-CH',
  'en-US',
  'en-GB',
  'en-IN',
  'fr-FR',
  'fr-CH',
  'it-IT',
  'es-ES',
  'pl-PL',
  'sv-SE',
  'pt-BR',
  'nl-NL',
  'ru-RU',
  'ja-JP',
  'zh-CN',
  'ko-KR',
  'ar-EG',
  'ar-SA',
  'fa-IR',
  'he-IL',
  'hi-IN',
  'th-TH',
  'tr-TR',
  'vi-VN',
];
const money = fc.record<Money>({
  minor: fc.integer({ min: 0, max: 9_999_999_999 }),
  currency: fc.constantFrom(...CURRENCIES),
});

function separatorOf(locale: string): '.' | ',' | null {
  const decimal = new Intl.NumberFormat(locale)
    .formatToParts(1.5)
    .find(({ type }) => type === 'decimal')?.value;
  return decimal === ',' ? ',' : decimal === '.' || decimal === '٫' ? '.' : null;
}

describe('a price means the same after it was written and read again', () => {
  test('in every country and currency (C09)', () => {
    fc.assert(
      fc.property(money, fc.constantFrom(...LOCALES), (price, locale) => {
        const written = formatMoney(price, locale);
        const read = parsePrice(written, price.currency);
        // A lone separator before three decimals can only be told from thousands by knowing the country.
        const isAmbiguous =
          minorDigits(price.currency) === 3 && separatorOf(locale) === ',' && !/\d[.,].*\d[.,]/.test(written);
        if (!isAmbiguous) expect({ written, read }).toEqual({ written, read: price });
      }),
      { numRuns: 10_000 },
    );
  });

  test('as a plain decimal (C09)', () => {
    fc.assert(
      fc.property(money, (price) => {
        expect(moneyFromDecimal(decimalOf(price), price.currency)).toEqual(price);
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('sums are exact', () => {
  test('adding and taking away again changes nothing (C09)', () => {
    fc.assert(
      fc.property(money, fc.nat(999_999), (price, minor) => {
        const more = { minor, currency: price.currency };
        expect(subtractMoney(addMoney(price, more), more)).toEqual(price);
      }),
      { numRuns: 10_000 },
    );
  });

  test('so many at a price cost as much as adding them one by one', () => {
    fc.assert(
      fc.property(money, fc.integer({ min: 1, max: 20 }), (price, count) => {
        expect(timesMoney(price, count)).toEqual(sumMoney(Array.from({ length: count }, () => price)));
      }),
    );
  });

  test('three at 1.10 are 3.30', () =>
    expect(decimalOf(timesMoney({ minor: 110, currency: 'EUR' }, 3))).toBe('3.30'));

  test('nothing has no sum', () => expect(sumMoney([])).toBeNull());

  test.each([addMoney, subtractMoney, compareMoney])('two currencies do not mix', (operation) =>
    expect(() => operation({ minor: 1, currency: 'EUR' }, { minor: 1, currency: 'USD' })).toThrow(RangeError),
  );
});

test.each([
  ['12.99', 'EUR', 1299],
  ['12.995', 'EUR', 1300],
  ['1200', 'JPY', 1200],
  ['1200.5', 'JPY', 1201],
  ['0.5', 'KWD', 500],
  ['-3.50', 'EUR', -350],
  ['12,99', 'EUR', null],
  ['1e9', 'EUR', null],
  ['99999999999999999', 'EUR', null],
  ['', 'EUR', null],
])('the decimal %s in %s', (decimal, currency, minor) =>
  expect(moneyFromDecimal(decimal, currency)?.minor ?? null).toBe(minor),
);
