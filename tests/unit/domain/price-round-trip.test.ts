import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { type Money, minorDigits, moneyFromDecimal } from '../../../utils/domain/money/money';
import { parsePriceText } from '../../../utils/domain/money/price-text';

vi.setConfig({ testTimeout: 60_000 });

const LOCALES = (
  'de-DE de-AT de-CH fr-FR fr-CH fr-CA it-IT it-CH es-ES es-MX es-AR pt-BR pt-PT nl-NL nl-BE sv-SE nb-NO da-DK fi-FI is-IS pl-PL cs-CZ ' +
  'sk-SK hu-HU ro-RO bg-BG hr-HR sl-SI sr-RS et-EE lv-LV lt-LT el-GR tr-TR ru-RU uk-UA en-US en-GB en-IN en-AU en-CA en-ZA hi-IN bn-BD ' +
  'mr-IN ta-IN ne-NP my-MM km-KH lo-LA th-TH vi-VN id-ID ms-MY ja-JP zh-CN zh-TW zh-HK ko-KR ar-EG ar-SA ar-AE ar-MA fa-IR he-IL ur-PK ' +
  'ka-GE hy-AM az-AZ kk-KZ uz-UZ mn-MN ps-AF ckb-IQ gu-IN pa-IN te-IN kn-IN ml-IN'
).split(' ');
// Currencies of no decimals, of two and of three.
const CURRENCIES = (
  'JPY KRW VND ISK CLP XOF XAF PYG UGX EUR USD GBP CHF INR CNY SEK NOK DKK PLN CZK HUF RON BGN RSD TRY RUB UAH BRL MXN ARS COP PEN IDR MYR ' +
  'THB PHP TWD HKD SGD AUD CAD NZD ZAR ILS AED SAR EGP MAD KZT GEL PKR NGN KES TND KWD BHD OMR JOD LYD IQD'
).split(' ');
const DISPLAYS = ['symbol', 'narrowSymbol', 'code'] as const;

const price = fc.record<Money>({
  minor: fc.oneof(fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 1, max: 9_999_999_999 })),
  currency: fc.constantFrom(...CURRENCIES),
});
const written = fc.record({
  price,
  locale: fc.constantFrom(...LOCALES),
  currencyDisplay: fc.constantFrom(...DISPLAYS),
});

function format({ minor, currency }: Money, locale: string, currencyDisplay: (typeof DISPLAYS)[number]) {
  const digits = minorDigits(currency);
  const fractions = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  const numbers = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay,
    ...fractions,
  });
  return numbers.format(minor / 10 ** digits);
}

// Prices may be pointed otherwise than plain numbers are: "1.50 €" in French Switzerland.
function decimalSeparatorOf(locale: string): '.' | ',' {
  const parts = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' }).formatToParts(1.5);
  return parts.find(({ type }) => type === 'decimal')?.value === ',' ? ',' : '.';
}

// Intl writes the leu as "0,50 L", which is half a litre to everybody else.
function isLitre(text: string): boolean {
  return /\dL$/.test(text.replace(/\s/g, ''));
}

test('a price written in any country, sign or code comes back as it was, where the decimal separator is known', () =>
  fc.assert(
    fc.property(written, ({ price, locale, currencyDisplay }) => {
      const text = format(price, locale, currencyDisplay);
      fc.pre(!isLitre(text));
      const hint = { currency: price.currency, decimalSeparator: decimalSeparatorOf(locale) };
      const read = parsePriceText(text, hint);
      expect([text, read?.currency, read && moneyFromDecimal(read.amount, price.currency)]).toEqual([
        text,
        price.currency,
        price,
      ]);
    }),
    { numRuns: 1500 },
  ));

test('it needs no separator to be told, except in dinars, of which shops write only whole ones', () =>
  fc.assert(
    fc.property(written, ({ price, locale, currencyDisplay }) => {
      const text = format(price, locale, currencyDisplay);
      fc.pre(!isLitre(text) && price.currency !== 'IQD');
      const read = parsePriceText(text, { currency: price.currency });
      expect([text, read && moneyFromDecimal(read.amount, price.currency)]).toEqual([text, price]);
    }),
    { numRuns: 1500 },
  ));

test('a code names its currency without any hint', () =>
  fc.assert(
    fc.property(price, fc.constantFrom(...LOCALES), (price, locale) => {
      const text = format(price, locale, 'code');
      const read = parsePriceText(text, { decimalSeparator: decimalSeparatorOf(locale) });
      expect([text, read?.currency]).toEqual([text, price.currency]);
    }),
    { numRuns: 1000 },
  ));
