import { describe, expect, test } from 'vitest';
import type { ListItem } from '../../../utils/domain/list/list';
import { eur, goods, linesOf, milkAndBread, originOf, plan, shop, wish } from './plan-world';

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

describe('a promotion over several wishes', () => {
  const soap = goods('corner', 'Soap', 100, { promotions: [{ kind: 'multi-buy', take: 3, pay: 2 }] });
  const wishes = ['one', 'two', 'three'].map((id) => wish('soap', { id }));

  test('needs no more packs than all wishes together do, and tells what is left over of them', () => {
    const four = goods('corner', 'Soap', 160, {
      promotions: [{ kind: 'bundle', take: 4, price: eur(300) }],
      quantity: { value: 1, unit: 'l' },
    });
    const two = { need: { value: 2, unit: 'l' as const } };
    const made = plan([wish('soap', two), wish('shop soap', { text: 'soap', ...two })], [four]);
    expect(linesOf(made)).toEqual(['2 Soap @ corner', '2 Soap @ corner']);
    expect(made.total).toEqual(eur(300));
    expect(made.shops[0]?.lines.map(({ leftOver }) => leftOver)).toEqual([undefined, undefined]);
    const alone = plan([wish('soap', two)], [four]);
    expect(alone.shops[0]?.lines[0]).toMatchObject({ count: 4, leftOver: { value: 2000, unit: 'ml' } });
  });

  test('takes more packs where all wishes together come near to what makes them cheap', () => {
    const six = goods('corner', 'Soap', 100, {
      promotions: [{ kind: 'price-break', from: 6, price: eur(50) }],
    });
    const made = plan([wish('soap', { count: 3 }), wish('two', { text: 'soap', count: 2 })], [six]);
    expect(linesOf(made)).toEqual(['3 Soap @ corner', '3 Soap @ corner']);
    expect(made.total).toEqual(eur(300));
  });

  test('leaves a wish the packs that keep one below what it may cost at most', () => {
    const four = goods('corner', 'Soap', 160, { promotions: [{ kind: 'bundle', take: 4, price: eur(300) }] });
    const capped = wish('soap', { count: 3, maximumPrice: eur(80) });
    expect(linesOf(plan([capped, wish('one', { text: 'soap' })], [four]))).toEqual([
      '4 Soap @ corner',
      '1 Soap @ corner',
    ]);
  });

  test('lets the last pack of cents cost nothing, as the till does', () => {
    const cents = goods('corner', 'Soap', 1, { promotions: [{ kind: 'multi-buy', take: 3, pay: 1 }] });
    const made = plan(wishes, [cents]);
    expect(made.total).toEqual(eur(1));
    expect(made.shops[0]?.lines.map(({ total }) => total.minor)).toEqual([1, 0, 0]);
  });

  test('offers one more for nothing only where the packs of all wishes lack one', () => {
    const freeMore = (count: number) =>
      plan([wish('soap'), wish('more', { text: 'soap', count })], [soap]).shops[0]?.lines.map(
        (line) => line.freeMore,
      );
    expect(freeMore(2)).toEqual([undefined, undefined]);
    expect(freeMore(1)).toEqual([undefined, 1]);
  });

  test('is not told to be left for an offer that costs less only without it', () => {
    const elsewhere = goods('market', 'Soap', 80);
    const made = plan(wishes, [soap, elsewhere]);
    expect(made.total).toEqual(eur(200));
    expect(made.moves).toEqual([]);
  });

  test('lets them fit a budget that they would be over without it', () => {
    const made = plan(wishes, [soap], [], eur(200));
    expect(made).toMatchObject({ total: eur(200), unmet: [] });
    expect(made).not.toHaveProperty('gapPercent');
  });

  test('makes a shop the cheapest that it would not be without it', () => {
    const elsewhere = goods('market', 'Soap', 80);
    expect(linesOf(plan(wishes, [soap, elsewhere]))).toEqual(Array(3).fill('1 Soap @ corner'));
  });

  test('never makes an order that its shop does not take', () => {
    const shops = [shop('corner', { minimumOrder: eur(250) }), shop('market', { minimumOrder: eur(1000) })];
    const made = plan([...wishes, wish('bread')], [soap, goods('market', 'Bread', 150)], shops);
    expect(linesOf(made)).toEqual([]);
    expect(made.unmet).toHaveLength(4);
  });

  test('may let one more fit than was found, where not all do: so nothing is said to be proven', () => {
    const made = plan([...wishes, wish('bread')], [soap, goods('corner', 'Bread', 150)], [], eur(250));
    expect(made.unmet).toMatchObject([{ reason: 'over-budget' }]);
    expect(made.gapPercent).toBeNull();
  });
});

test('the next best plan keeps to the budget, too', () => {
  const shelf = [goods('corner', 'Soap', 100), goods('market', 'Soap', 300)];
  expect(plan([wish('soap')], shelf).runnerUp?.total).toEqual(eur(300));
  expect(plan([wish('soap')], shelf, [], eur(200)).runnerUp).toBeNull();
});
