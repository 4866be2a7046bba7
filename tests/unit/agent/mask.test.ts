import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maskPersonalData } from '../../../utils/agent/mask';

describe('personal data is masked', () => {
  test.each([
    ['mail ana.lópez+x@example.co.uk now', 'mail [e-mail] now'],
    ['card 4111 1111 1111 1111', 'card [card]'],
    ['card 4111-1111-1111-1111.', 'card [card].'],
    ['call +49 (30) 1234-5678', 'call [phone]'],
    ['call (030) 1234567', 'call [phone]'],
    ['call 0151 23456789', 'call [phone]'],
    ['call 555-123-4567', 'call [phone]'],
    ['key sk-abcdefghijklmnop123456', 'key [key hidden]'],
    ['Bearer abcdefghijklmnop1234', '[key hidden]'],
  ])('%j', (text, masked) => expect(maskPersonalData(text)).toBe(masked));
});

describe('what shopping is about stays', () => {
  test.each([
    '1.299,00 €',
    '€1,299.00 | 12.99 EUR | 4.330 EUR per 1 kg',
    'gtin 4006381333931',
    'gtin 04006381333931 sku 0123-456',
    'p1: Whole milk 1 l | 6 x 330 ml | 2026-11-02 1.19 EUR',
    '2026-11-02 129900 JPY',
    'iPhone 15 Pro Max 256GB MU7A3ZD/A',
    '1 299 000 ₫ 12 345 678 UZS',
  ])('%s', (text) => expect(maskPersonalData(text)).toBe(text));

  test('any price in any usual form', () => {
    const price = fc.tuple(
      fc.integer({ min: 0, max: 99_999_999 }),
      fc.constantFrom('en-US', 'de-DE', 'fr-FR', 'hi-IN', 'de-CH'),
      fc.constantFrom('EUR', 'JPY', 'KWD', 'INR'),
    );
    fc.assert(
      fc.property(price, ([minor, locale, currency]) => {
        const text = new Intl.NumberFormat(locale, { style: 'currency', currency }).format(minor / 100);
        expect(maskPersonalData(`now ${text}, was ${text}`)).toBe(`now ${text}, was ${text}`);
      }),
    );
  });
});
