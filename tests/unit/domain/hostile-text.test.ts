import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { findMeasures } from '../../../utils/domain/measure/measure-text';
import { parseQuantity } from '../../../utils/domain/measure/quantity-text';
import { currencyOf } from '../../../utils/domain/money/currency';
import { findCurrencyMarks } from '../../../utils/domain/money/currency-mark';
import { parsePriceText } from '../../../utils/domain/money/price-text';
import { parseUnitPriceText } from '../../../utils/domain/money/unit-price-text';
import { parseGtin } from '../../../utils/domain/product/gtin';
import { findNumbers, plainDecimal } from '../../../utils/domain/words/number-text';
import { plainDigits } from '../../../utils/domain/words/plain-digits';

vi.setConfig({ testTimeout: 120_000 });

const READERS: readonly (readonly [string, (text: string) => unknown])[] = [
  ['parsePriceText', (text) => parsePriceText(text)],
  ['parseQuantity', parseQuantity],
  ['parseUnitPriceText', (text) => parseUnitPriceText(text, 'EUR')],
  ['parseGtin', parseGtin],
  ['plainDigits', plainDigits],
  ['findNumbers', findNumbers],
  ['findMeasures', findMeasures],
  ['findCurrencyMarks', findCurrencyMarks],
  ['plainDecimal', (text) => plainDecimal(text)],
  ['currencyOf', (text) => currencyOf(text, { lang: text, host: text })],
];
const LENGTH = 100_000;
// Junk that makes expressions with two ways to match the same text take quadratic time or worse.
const JUNK = [
  ...[
    '1',
    '1.',
    '1 ',
    '1 000 ',
    '1.000',
    '0',
    '.',
    ' ',
    '-',
    '€',
    '1€',
    '1x',
    'a',
    '1½',
    '１',
    '1g ',
    '12/',
    'US ',
  ],
];
const shopping = fc
  .array(
    fc.constantFrom(...JUNK, 'ml', 'free', '%', '12.99', 'per', '100', 'EUR', 'Stück', '元', ':', '\u202e'),
    {
      maxLength: 40,
    },
  )
  .map((parts) => parts.join(''));
const anything = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), shopping);

describe.each(READERS)('%s', (_, read) => {
  test('answers whatever the text is', () =>
    fc.assert(
      fc.property(anything, (text) => {
        read(text);
      }),
      { numRuns: 500 },
    ));

  // A scan that cannot backtrack is the measure, so that a slow machine is slow on both sides.
  test.each(JUNK)('reads 100,000 characters of %j in the time of a few scans of them', (junk) => {
    const text = junk.repeat(Math.ceil(LENGTH / junk.length)).slice(0, LENGTH);
    const scan = timeOf(() => scanned(text));
    const took = timeOf(() => read(text));
    // Time that grows with the square of the length takes thousands of scans.
    expect(took).toBeLessThan(50 * scan + 100);
  });
});

function scanned(text: string): number {
  return [...text.matchAll(/./gsu)].length;
}

function timeOf(run: () => unknown): number {
  const started = performance.now();
  run();
  return performance.now() - started;
}
