import { describe, expect, test } from 'vitest';
import { hasData, loadJson, servicesAnswers } from '../../../scripts/bench-reading/data.mjs';
import { scoreFields } from '../../../scripts/bench-reading/field-scores.mjs';

const LABELS = [
  { id: 'kettle', price: ['24.90', '29.90'], currency: ['€'], availability: ['InStock'], sku: ['K-1'] },
  { id: 'lamp', price: ['12'], availability: ['OutOfStock'], OutOfStock: ['OutOfStock'], brand: ['KÄRCHER'] },
  { id: 'gone', availability: ['InStock'] },
];

const scoresOf = (answers: Record<string, Record<string, string | null>>) =>
  scoreFields(LABELS, new Map(Object.entries(answers)));

describe('answers are counted as the benchmark counts them', () => {
  test('any accepted value is right, written as a number may be', () => {
    const { price } = scoresOf({ kettle: { price: '29.9' }, lamp: { price: '12.00' } });
    expect(price).toMatchObject({ precision: 1, recall: 1, f1: 1 });
  });

  test('an answer where the page says nothing is wrong, and is left out of the other count', () => {
    const { price } = scoresOf({ kettle: { price: '24.90' }, lamp: { price: '12' }, gone: { price: '5' } });
    expect(price).toMatchObject({ precision: 2 / 3, recall: 1, f1: 0.8, f1Labelled: 1 });
  });

  test('who says nothing about availability says that it is there', () => {
    const { availability, OutOfStock } = scoresOf({ lamp: { availability: 'SoldOut' } });
    expect([availability?.f1, OutOfStock?.f1]).toEqual([1, 1]);
    expect(scoresOf({}).availability?.f1).toBeCloseTo(2 / 3);
  });

  test('identifiers are compared letter by letter, brands without regard to case', () => {
    const { sku, brand } = scoresOf({ kettle: { sku: 'K1' }, lamp: { brand: 'Kärcher' } });
    expect([sku?.f1, brand?.f1]).toEqual([0, 1]);
  });
});

// The labelled pages lie beside a checkout on some machines only; without them this is skipped.
test.skipIf(!hasData).each([
  ['extruct', 'price', 0.686],
  ['Diffbot', 'price', 0.87],
  ['Zyte', 'price', 0.921],
  ['Diffbot', 'availability', 0.943],
  ['Diffbot', 'OutOfStock', 0.444],
  ['Diffbot', 'sku', 0.759],
])('%s comes out for %s as published', (name, field, f1) => {
  const fields = scoreFields(loadJson('product-pages/labels.json'), servicesAnswers(name));
  expect(fields[field]?.f1).toBeCloseTo(f1, 3);
});
