import { describe, expect, test } from 'vitest';
import { type ListItem, NO_CONDITIONS } from '../../../utils/domain/list';
import type { Money } from '../../../utils/domain/money';
import type { ShopTerms } from '../../../utils/domain/offer';
import type { Product } from '../../../utils/domain/product';
import type { Shop } from '../../../utils/domain/shop';
import { planBasket } from '../../../utils/planning/plan-basket';
import { productOf } from '../product-of';

const eur = (minor: number): Money => ({ minor, currency: 'EUR' });
const originOf = (shop: string) => `https://${shop}.example`;

function goods(shop: string, name: string, minor: number, given: Partial<Product> = {}): Product {
  const origin = originOf(shop);
  const url = `${origin}/${encodeURIComponent(name)}`;
  return productOf({ origin, url, productKey: url, name, price: eur(minor), ...given });
}

function wish(text: string, given: Partial<ListItem> = {}): ListItem {
  return {
    ...NO_CONDITIONS,
    id: text,
    listId: 'list',
    text,
    count: 1,
    need: null,
    productKey: null,
    accepts: 'same-kind',
    isDone: false,
    position: 0,
    ...given,
  };
}

function shop(name: string, terms: Partial<ShopTerms>, given: Partial<Shop> = {}): Shop {
  return {
    origin: originOf(name),
    name,
    state: 'on',
    platform: null,
    ownTerms: null,
    firstSeenAt: 0,
    seenAt: 0,
    terms: { deliveryFee: null, freeDeliveryFrom: null, minimumOrder: null, ...terms },
    ...given,
  };
}

function plan(
  items: readonly ListItem[],
  products: readonly Product[],
  shops: readonly Shop[] = [],
  budget: Money | null = null,
  maxShops: number | null = null,
) {
  return planBasket({ items, products, shops, budget, maxShops, currency: 'EUR', now: 7, id: 'plan' });
}

const linesOf = (made: ReturnType<typeof plan>) =>
  made.shops.flatMap(({ origin, lines }) =>
    lines.map(({ name, count }) => `${count} ${name} @ ${new URL(origin).hostname.split('.')[0]}`),
  );

const milkAndBread = [
  goods('a', 'Milk 1 l', 120),
  goods('b', 'Milk 1 l', 100),
  goods('a', 'Bread 500 g', 200),
  goods('b', 'Bread 500 g', 230),
];

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

test('an empty list is an empty plan', () =>
  expect(plan([], milkAndBread)).toMatchObject({ listId: null, shops: [], total: eur(0), runnerUp: null }));

describe('what the person and the shops say besides prices counts:', () => {
  const litre = (value: number) => ({ quantity: { value, unit: 'l' as const } });

  test('sizes are put together for an amount, and what is left over is told', () => {
    const products = [
      goods('a', 'Milk', 150, litre(1.5)),
      goods('a', 'Milk', 60, {
        ...litre(0.5),
        url: 'https://a.example/small',
        productKey: 'https://a.example/small',
      }),
    ];
    const made = plan([wish('milk', { need: { value: 2, unit: 'l' } })], products);
    expect(linesOf(made)).toEqual(['1 Milk @ a', '1 Milk @ a']);
    expect(made.total).toEqual(eur(210));
    const more = plan([wish('milk', { need: { value: 1.2, unit: 'l' } })], products.slice(0, 1));
    expect(more.shops[0]?.lines[0]?.leftOver).toEqual({ value: 300, unit: 'ml' });
  });

  test('a member’s price is for members, and the approval covers what anybody pays', () => {
    const products = [goods('a', 'Milk', 100, { memberPrice: eur(80) })];
    expect(plan([wish('milk')], products, [shop('a', {})]).total).toEqual(eur(100));
    const made = plan([wish('milk')], products, [shop('a', {}, { isMember: true })]);
    expect(made.total).toEqual(eur(80));
    expect(made.shops[0]?.lines[0]).toMatchObject({ isMemberPrice: true, price: eur(100), saved: eur(20) });
  });

  test.each([true, false])('whether a line’s price is sure (%s) is kept with it', (isPriceSure) => {
    const [line] = plan([wish('milk')], [goods('a', 'Milk', 100, { isPriceSure })]).shops[0]?.lines ?? [];
    expect(line?.isPriceUnsure ?? false).toBe(!isPriceSure);
  });

  test.each([0, -20])('a member’s price of %s is no price: nothing is free', (minor) => {
    const products = [goods('a', 'Milk', 100, { memberPrice: eur(minor) })];
    const made = plan([wish('milk')], products, [shop('a', {}, { isMember: true })]);
    expect(made).toMatchObject({ total: eur(100), unmet: [] });
    expect(made.shops[0]?.lines[0]).not.toHaveProperty('isMemberPrice');
  });

  test.each([0, -20])('a price of %s from three on is no price: nothing is free', (minor) => {
    const promotions = [{ kind: 'price-break', from: 3, price: eur(minor) }] as const;
    const made = plan([wish('milk', { count: 3 })], [goods('a', 'Milk', 100, { promotions })]);
    expect(made).toMatchObject({ total: eur(300), shops: [{ lines: [{ count: 3 }] }] });
  });

  test('a deposit stands beside the total, for all packs, and decides nothing', () => {
    const made = plan(
      [wish('water', { count: 2 }), wish('milk')],
      [
        goods('a', 'Water', 100, { deposit: eur(150) }),
        goods('b', 'Water', 120),
        goods('a', 'Milk', 90, { deposit: { minor: 25, currency: 'SEK' } }),
      ],
    );
    const [shop] = made.shops;
    expect(made.shops).toHaveLength(1);
    expect(shop?.lines.map(({ deposit }) => deposit)).toEqual([eur(300), undefined]);
    expect([shop?.deposit, made.deposit]).toEqual([eur(300), eur(300)]);
    expect(made.total).toEqual(eur(290));
  });

  test('three for two, and a lower price from six on', () => {
    const three = { kind: 'multi-buy', take: 3, pay: 2 } as const;
    const six = { kind: 'price-break', from: 6, price: eur(50) } as const;
    const milk = (promotion: typeof three | typeof six) => [
      goods('a', 'Milk', 100, { promotions: [promotion] }),
    ];
    expect(plan([wish('milk', { count: 4 })], milk(three)).total).toEqual(eur(300));
    const made = plan([wish('milk', { count: 5 })], milk(six));
    expect(linesOf(made)).toEqual(['6 Milk @ a']);
    expect(made.total).toEqual(eur(300));
  });

  test('what more packs would cost nothing is told, and from when on delivery would be free', () => {
    const promotions = [{ kind: 'multi-buy' as const, take: 3, pay: 2 }];
    const cola = goods('a', 'Cola 1 l', 100, { promotions });
    const terms = { deliveryFee: eur(390), freeDeliveryFrom: eur(1000) };
    const told = (count: number) => plan([wish('cola', { count })], [cola], [shop('a', terms)]).shops[0];
    expect(told(2)).toMatchObject({ freeDeliveryFrom: eur(1000), lines: [{ count: 2, freeMore: 1 }] });
    expect(told(3)?.lines[0]).not.toHaveProperty('freeMore');
    expect(told(20)).toMatchObject({ delivery: eur(0), lines: [{ count: 20, freeMore: 1 }] });
    expect(told(20)).not.toHaveProperty('freeDeliveryFrom');
  });

  test('a coupon is used where it is worth it, and not where it would cost the free delivery', () => {
    const coupon = { code: 'TEN', percentOff: 10, amountOff: null, minimumOrder: null };
    const fee = { deliveryFee: eur(300), freeDeliveryFrom: eur(1000) };
    const made = (price: number) =>
      plan([wish('milk')], [goods('a', 'Milk', price)], [shop('a', fee, { coupons: [coupon] })]);
    expect(made(2000)).toMatchObject({ total: eur(1800), discount: eur(200) });
    expect(made(2000).shops[0]?.coupon).toEqual({ code: 'TEN', amount: eur(200) });
    expect(made(1000)).toMatchObject({ total: eur(1000), delivery: eur(0) });
  });

  test('at most one shop means one shop, and what only another one has is named', () => {
    const products = [...milkAndBread, goods('c', 'Caviar 50 g', 500)];
    const made = plan([wish('milk'), wish('bread'), wish('caviar')], products, [], null, 1);
    expect(linesOf(made)).toEqual(['1 Milk 1 l @ a', '1 Bread 500 g @ a']);
    expect(made.unmet).toEqual([{ itemId: 'caviar', wanted: 'caviar', reason: 'too-many-shops' }]);
  });

  test.each<[string, Partial<ListItem>]>([
    ['not-in-required-shop', { requiredShop: 'https://c.example' }],
    ['above-maximum-price', { maximumPrice: eur(99) }],
    ['not-on-sale', { isOnlyOnSale: true }],
  ])('%s is a reason', (reason, asked) => {
    expect(plan([wish('milk', asked)], milkAndBread).unmet).toEqual([
      { itemId: 'milk', wanted: 'milk', reason },
    ]);
  });

  test('a move that would break free delivery is told in numbers, and each shop’s total for all', () => {
    const fee = { deliveryFee: eur(299), freeDeliveryFrom: eur(300) };
    const made = plan([wish('milk'), wish('bread')], milkAndBread, [shop('a', fee), shop('b', {})]);
    expect(made.total).toEqual(eur(320));
    expect(made.moves).toEqual([
      {
        ...{ itemId: 'milk', wanted: 'milk', name: 'Milk 1 l', origin: originOf('b'), saves: eur(20) },
        effects: [{ kind: 'breaks-free-delivery', origin: originOf('a'), amount: eur(299) }],
        net: eur(-279),
      },
    ]);
    expect(made.oneShop).toEqual([
      { origin: originOf('a'), total: eur(320), missing: 0 },
      { origin: originOf('b'), total: eur(330), missing: 0 },
    ]);
  });

  test('one shop alone is told for those that have most of the list, whatever their names', () => {
    const little = Array.from({ length: 12 }, (_, at) => goods(`a${at}`, 'Milk 1 l', 90 + at));
    const made = plan(
      [wish('milk'), wish('bread')],
      [...little, goods('z', 'Milk 1 l', 150), goods('z', 'Bread', 90)],
    );
    expect(made.oneShop).toHaveLength(12);
    expect(made.oneShop?.[0]).toEqual({ origin: originOf('z'), total: eur(240), missing: 0 });
  });
});

test('a promotion counts packs of several wishes together, as the shop does', () => {
  const soap = goods('corner', 'Soap', 100, { promotions: [{ kind: 'multi-buy', take: 3, pay: 2 }] });
  const wishes = [wish('soap'), wish('hand soap', { text: 'soap', count: 2 })];
  const made = plan(wishes, [soap]);
  expect(made.shops[0]?.lines.map(({ count, total, saved }) => [count, total.minor, saved?.minor])).toEqual([
    [1, 100, undefined],
    [2, 100, 100],
  ]);
  expect(made.total).toEqual(eur(200));
});

test('the next best plan keeps to the budget, too', () => {
  const shelf = [goods('corner', 'Soap', 100), goods('market', 'Soap', 300)];
  expect(plan([wish('soap')], shelf).runnerUp?.total).toEqual(eur(300));
  expect(plan([wish('soap')], shelf, [], eur(200)).runnerUp).toBeNull();
});
