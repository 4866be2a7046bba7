import { expect, test } from 'vitest';
import { scoreListing } from '../../../scripts/bench-reading/listing-scores.mjs';

const EXPECTED = [
  { name: 'Assam 250 g', price: 6.9 },
  { name: 'Earl Grey', price_from: 4, price_to: 9 },
];

test('rows are found by name, prices and lowest prices count, and the rest is invented', () =>
  expect(
    scoreListing({ expected: EXPECTED }, [
      { name: 'assam 250g', price: '6.90' },
      { name: 'Earl  Grey', price: '4.00' },
      { name: 'Newsletter', price: '1.00' },
    ]),
  ).toEqual({ expected: 2, found: 2, priced: 2, invented: 1 }));

test('a label of the first rows judges nothing behind them, also when one of them comes again', () =>
  expect(
    scoreListing({ expected: EXPECTED, isWhole: false }, [
      { name: 'Brand new', price: '1.00' },
      { name: 'Assam 250 g', price: '7.00' },
      { name: 'Earl Grey', price: '4.00' },
      { name: 'Rooibos', price: '7.00' },
      { name: 'Assam 250 g', price: '6.90' },
    ]),
  ).toEqual({ expected: 2, found: 2, priced: 1, invented: 1 }));
