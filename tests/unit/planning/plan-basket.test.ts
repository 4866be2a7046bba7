import { describe, expect, test } from 'vitest';
import type { Product } from '../../../utils/domain/product/product';
import { eur, goods, linesOf, milkAndBread, originOf, plan, shop, wish } from './plan-world';

describe('a list becomes the cheapest basket', () => {
  test('everything where it costs least, while delivery is free', () => {
    const made = plan([wish('milk'), wish('bread')], milkAndBread);
    expect(linesOf(made)).toEqual(['1 Bread 500 g @ a', '1 Milk 1 l @ b']);
    expect(made).toMatchObject({
      id: 'plan',
      listId: 'list',
      createdAt: 7,
      total: eur(300),
      delivery: eur(0),
      unmet: [],
    });
  });

  test('all in one shop when a second delivery would cost more than it saves', () => {
    const fee = { deliveryFee: eur(300) };
    const made = plan([wish('milk'), wish('bread')], milkAndBread, [shop('a', fee), shop('b', fee)]);
    expect(made).toMatchObject({ total: eur(620), goods: eur(320), delivery: eur(300) });
    expect(made.runnerUp).toEqual({ origins: [originOf('b')], total: eur(630) });
  });

  test('a dearer pack when it makes delivery free', () => {
    const products = [goods('a', 'Milk 1 l', 1950), goods('a', 'Organic Milk 1 l', 2010)];
    const made = plan([wish('milk')], products, [
      shop('a', { deliveryFee: eur(500), freeDeliveryFrom: eur(2000) }),
    ]);
    expect(made.total).toEqual(eur(2010));
  });

  test('with the terms that the person typed before those that were read', () => {
    const own = { deliveryFee: eur(0), freeDeliveryFrom: null, minimumOrder: null };
    const made = plan(
      [wish('milk')],
      [goods('a', 'Milk 1 l', 120)],
      [shop('a', { deliveryFee: eur(500) }, { ownTerms: own })],
    );
    expect(made.delivery).toEqual(eur(0));
  });

  test('with enough packs for the amount needed', () => {
    const products = [
      goods('a', 'Potatoes 1.5 kg', 300, { quantity: { value: 1.5, unit: 'kg' } }),
      goods('a', 'Potatoes 2.5 kg', 550, { quantity: { value: 2.5, unit: 'kg' } }),
    ];
    expect(linesOf(plan([wish('potatoes', { need: { value: 2, unit: 'kg' } })], products))).toEqual([
      '1 Potatoes 2.5 kg @ a',
    ]);
    expect(linesOf(plan([wish('potatoes', { need: { value: 3, unit: 'kg' } })], products))).toEqual([
      '2 Potatoes 1.5 kg @ a',
    ]);
  });

  test('what is ticked off is not bought again', () =>
    expect(plan([wish('milk', { isDone: true })], milkAndBread)).toMatchObject({
      shops: [],
      total: eur(0),
      unmet: [],
    }));
});

describe('a product that was seen is bought where it costs least', () => {
  const mine = goods('a', 'Weihenstephan Milch 1 l', 150, { brand: 'Weihenstephan', gtin: '8076809513753' });
  const there = goods('b', 'Weihenstephan Milch 1 l', 130, { brand: 'Weihenstephan', gtin: '8076809513753' });
  const other = goods('c', 'Farm Milch 0,5 l', 60, { quantity: { value: 0.5, unit: 'l' } });

  test('as the same item only', () => {
    const made = plan(
      [wish('Milch', { productKey: mine.productKey, accepts: 'same-item' })],
      [mine, there, other],
    );
    expect(made.shops[0]?.lines[0]).toMatchObject({ productKey: there.productKey, substitutedBy: 'gtin' });
  });

  test('or as much of the same kind', () => {
    const made = plan([wish('Milch', { productKey: mine.productKey })], [mine, there, other]);
    expect(linesOf(made)).toEqual(['2 Farm Milch 0,5 l @ c']);
  });
});

describe('a wish that cannot be met is named with the reason', () => {
  test.each<[string, Partial<Product>]>([
    ['out-of-stock', { availability: 'OutOfStock' }],
    ['no-price', { price: null }],
    ['other-currency', { price: { minor: 100, currency: 'USD' } }],
    ['price-conflict', { priceConflict: [eur(900)] }],
    ['never-seen', { isMuted: true }],
    ['never-seen', { name: 'Shampoo' }],
  ])('%s', (reason, given) => {
    const made = plan([wish('milk')], [goods('a', 'Milk 1 l', 100, given)]);
    expect(made).toMatchObject({ shops: [], unmet: [{ itemId: 'milk', wanted: 'milk', reason }] });
  });

  test('below the minimum order', () => {
    const products = [...milkAndBread, goods('c', 'Caviar 50 g', 500)];
    const made = plan([wish('milk'), wish('caviar')], products, [shop('c', { minimumOrder: eur(2000) })]);
    expect(made).toMatchObject({
      total: eur(100),
      unmet: [
        {
          wanted: 'caviar',
          reason: 'below-minimum-order',
          order: { origin: originOf('c'), minimum: eur(2000), missing: eur(1500) },
        },
      ],
    });
  });

  test('below the minimum order, with what is missing where all that is left out comes nearest to one', () => {
    const products = ['c', 'd'].flatMap((at) => [
      goods(at, 'Caviar 50 g', 500),
      goods(at, 'Truffle 20 g', at === 'c' ? 800 : 900),
    ]);
    const minimum = { minimumOrder: eur(2000) };
    const made = plan([wish('caviar'), wish('truffle')], products, [shop('c', minimum), shop('d', minimum)]);
    const order = { origin: originOf('d'), minimum: eur(2000), missing: eur(600) };
    expect(made.unmet).toMatchObject([{ order }, { order }]);
  });

  test('from a shop that the person turned off', () =>
    expect(
      plan([wish('milk')], [goods('a', 'Milk 1 l', 100)], [shop('a', {}, { state: 'off' })]).unmet,
    ).toHaveLength(1));
});

describe('a budget', () => {
  test('that is too small is kept: as much as fits is bought, and what is left out is named', () => {
    const made = plan([wish('bread'), wish('milk')], milkAndBread, [], eur(250));
    expect(linesOf(made)).toEqual(['1 Milk 1 l @ b']);
    expect(made.total).toEqual(eur(100));
    expect(made.unmet).toEqual([{ itemId: 'bread', wanted: 'bread', reason: 'over-budget' }]);
  });

  test('that is just enough is kept', () =>
    expect(plan([wish('milk')], milkAndBread, [], eur(100))).toMatchObject({ total: eur(100), unmet: [] }));
});

describe('five apples', () => {
  const sack = goods('a', 'Apples, loose, 1 kg', 250, { quantity: { value: 1, unit: 'kg' } });
  const six = goods('b', 'Apples, pack of 6', 320, { quantity: { value: 6, unit: 'piece' } });

  test('are a pack of six before a kilogram that costs less', () => {
    expect(linesOf(plan([wish('apples', { count: 5 })], [sack, six]))).toEqual(['1 Apples, pack of 6 @ b']);
  });

  test('are never five kilograms: one pack is planned, and it is told that nobody is sure', () => {
    const made = plan([wish('apples', { count: 5 })], [sack]);
    expect(linesOf(made)).toEqual(['1 Apples, loose, 1 kg @ a']);
    expect(made.shops[0]?.lines[0]?.unsureOf).toEqual({ count: 5, need: null });
    const flour = goods('a', 'Flour 1 kg', 90, { quantity: { value: 1, unit: 'kg' } });
    expect(plan([wish('flour', { count: 3 })], [flour]).shops[0]?.lines[0]).toMatchObject({ count: 3 });
  });

  test('are a kilogram, surely, where its name says what one weighs', () => {
    const told = goods('a', 'Apples, about 180 g each, 1 kg', 250, { quantity: { value: 1, unit: 'kg' } });
    const made = plan([wish('apples', { count: 5 })], [told]);
    expect(linesOf(made)).toEqual(['1 Apples, about 180 g each, 1 kg @ a']);
    expect(made.shops[0]?.lines[0]?.unsureOf).toBeUndefined();
  });
});
