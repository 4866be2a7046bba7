import { describe, expect, test } from 'vitest';
import { ANY_TASTE } from '../../../../utils/domain/list/taste';
import type { Product } from '../../../../utils/domain/product/product';
import { suggest } from '../../../../utils/matching/suggesting/suggest';
import { productOf } from '../../product-of';

const NOW = 100 * 24 * 60 * 60 * 1000;
const GTIN = '8076809513753';

function milk(shop: string, given: Partial<Product>): Product {
  const origin = `https://${shop}.example`;
  return productOf({
    origin,
    url: `${origin}/milk`,
    name: 'Whole Milk 1 l',
    quantity: { value: 1, unit: 'l' },
    price: { minor: 150, currency: 'EUR' },
    seenAt: NOW,
    ...given,
    productKey: `${origin}/milk`,
  });
}

const mine = milk('mine', { gtin: GTIN });
const offersFor = (candidates: readonly Product[], more = {}) =>
  suggest(mine, candidates, { now: NOW, limit: 10, ...more }, ANY_TASTE).offers;
const keysOf = (candidates: readonly Product[], more = {}) =>
  offersFor(candidates, more).map(({ productKey }) => new URL(productKey).hostname.split('.')[0]);

describe('cheaper offers are found among what was seen', () => {
  test('the same item is compared by its price', () =>
    expect(offersFor([milk('a', { gtin: GTIN, price: { minor: 120, currency: 'EUR' } })])).toMatchObject([
      {
        match: { kind: 'same-item' },
        basis: 'price',
        difference: { minor: 30, currency: 'EUR' },
        saving: 0.2,
        observedAt: NOW,
      },
    ]));

  test('the same kind in another size is compared per unit', () =>
    expect(
      offersFor([
        milk('a', {
          name: 'Farm Milk 2 l',
          quantity: { value: 2, unit: 'l' },
          price: { minor: 240, currency: 'EUR' },
        }),
      ]),
    ).toMatchObject([
      {
        match: { kind: 'same-kind' },
        basis: 'per-unit',
        difference: null,
        unitPrice: { amount: 1.2, unit: 'l' },
      },
    ]));

  test('the same kind in the same size is compared by its price', () =>
    expect(
      offersFor([milk('a', { name: 'Farm Milk 1 l', price: { minor: 90, currency: 'EUR' } })]),
    ).toMatchObject([
      { match: { kind: 'same-kind' }, basis: 'price', difference: { minor: 60, currency: 'EUR' } },
    ]));

  test('the same item comes first, then what saves most', () => {
    const same = milk('same', { gtin: GTIN, price: { minor: 140, currency: 'EUR' } });
    const little = milk('little', { name: 'Farm Milk 1 l', price: { minor: 130, currency: 'EUR' } });
    const much = milk('much', { name: 'Meadow Milk 1 l', price: { minor: 90, currency: 'EUR' } });
    expect(keysOf([little, much, same])).toEqual(['same', 'much', 'little']);
    expect(keysOf([little, much, same], { limit: 1 })).toEqual(['same']);
  });
});

describe('what is no cheaper offer is not named', () => {
  const cheap = { gtin: GTIN, price: { minor: 100, currency: 'EUR' } };
  test.each<[string, Partial<Product>]>([
    ['sold out', { availability: 'OutOfStock' }],
    ['in another currency', { price: { minor: 100, currency: 'USD' } }],
    ['without a price', { price: null }],
    ['with prices that contradict each other', { priceConflict: [{ minor: 900, currency: 'EUR' }] }],
    ['set aside by the person', { isMuted: true }],
    ['used', { itemCondition: 'UsedCondition' }],
    ['seen too long ago', { seenAt: NOW - 91 * 24 * 60 * 60 * 1000 }],
    ['dearer', { price: { minor: 151, currency: 'EUR' } }],
    ['of equal price', { price: { minor: 150, currency: 'EUR' } }],
  ])('%s', (_, given) => expect(keysOf([milk('a', { ...cheap, ...given })])).toEqual([]));

  test('a bigger pack that costs more per litre', () =>
    expect(
      keysOf([
        milk('a', {
          name: 'Farm Milk 2 l',
          quantity: { value: 2, unit: 'l' },
          price: { minor: 310, currency: 'EUR' },
        }),
      ]),
    ).toEqual([]));

  test('itself', () => expect(keysOf([mine])).toEqual([]));

  test('unless a shopper asks what other shops take for the same item', () =>
    expect(
      keysOf([milk('a', { ...cheap, price: { minor: 180, currency: 'EUR' } })], { includesDearer: true }),
    ).toEqual(['a']));
});
