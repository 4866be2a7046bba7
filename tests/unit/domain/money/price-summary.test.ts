import { describe, expect, test } from 'vitest';
import type { PricePoint } from '../../../../utils/domain/money/price-history';
import { summarisePrices } from '../../../../utils/domain/money/price-summary';

const DAY = 24 * 60 * 60 * 1000;
const NOW = 1000 * DAY;

function seen(...prices: readonly number[]): PricePoint[] {
  return prices.map((minor, index) => point(minor, NOW - (prices.length - 1 - index) * DAY));
}

function point(minor: number, observedAt: number, currency = 'EUR'): PricePoint {
  return { productKey: 'k', observedAt, price: { minor, currency }, availability: null };
}

describe('a price is called good or bad by what was seen before', () => {
  test.each([
    ['twice only', [1000, 900], 'only'],
    ['never so low', [1000, 1000, 900], 'lowest'],
    ['lower than usual', [1000, 800, 1000, 1000, 900], 'low'],
    ['as always', [1000, 1000, 1000], 'usual'],
    ['back to normal after a sale', [1000, 1000, 800, 1000], 'usual'],
    ['nearly as always', [1000, 900, 1000, 1100, 1010], 'usual'],
    ['dearer than usual', [1000, 1300, 1000, 1000, 1200], 'high'],
    ['never so dear', [1000, 1000, 1200], 'highest'],
  ])('%s', (_, prices, standing) => expect(summarisePrices(seen(...prices), NOW)?.standing).toBe(standing));

  test('not from sightings of a single day', () =>
    expect(
      summarisePrices(
        [1000, 900, 800].map((minor, hour) => point(minor, NOW + hour)),
        NOW,
      )?.standing,
    ).toBe('only'));
});

test('lowest, highest and median are told with how far back they reach', () =>
  expect(summarisePrices(seen(1000, 1200, 800, 900), NOW)).toEqual({
    sightings: 4,
    since: NOW - 3 * DAY,
    lowest: { minor: 800, currency: 'EUR' },
    highest: { minor: 1200, currency: 'EUR' },
    median: { minor: 950, currency: 'EUR' },
    standing: 'low',
  }));

test('prices in another currency are set aside', () => {
  const points = [point(100, NOW - 2 * DAY, 'USD'), ...seen(1000, 900)];
  expect(summarisePrices(points, NOW)).toMatchObject({
    sightings: 2,
    lowest: { minor: 900, currency: 'EUR' },
  });
});

test('prices of more than a year ago no longer count', () =>
  expect(summarisePrices([point(100, NOW - 400 * DAY), ...seen(1000, 900)], NOW)?.lowest.minor).toBe(900));

test('the last sighting decides, in whatever order the rows were written', () => {
  const points = [
    { ...point(500, NOW), id: 1 },
    { ...point(1000, NOW - 9 * DAY), id: 3 },
    { ...point(1000, NOW - 5 * DAY), id: 2 },
  ];
  expect(summarisePrices(points, NOW)?.standing).toBe('lowest');
});

test('what was never seen has no summary', () => expect(summarisePrices([], NOW)).toBeNull());
