import { describe, expect, test } from 'vitest';
import type { ListItem } from '../../../utils/domain/list/list';
import { ANY_TASTE, type Preference } from '../../../utils/domain/list/taste';
import type { BasketPlan } from '../../../utils/domain/plan/plan';
import type { Product } from '../../../utils/domain/product/product';
import { planBasket } from '../../../utils/planning/plan-basket';
import type { PlanRequest } from '../../../utils/planning/plan-problem';
import { eur, goods, originOf, shop, wish } from './plan-world';

const [A, B, C] = [originOf('a'), originOf('b'), originOf('c')] as const;
function plan(
  items: readonly ListItem[],
  products: readonly Product[],
  preferences: readonly Preference[],
  given: Partial<PlanRequest> = {},
): BasketPlan {
  const limits = { shops: [], budget: null, maxShops: null, currency: 'EUR', now: 7, id: 'plan' };
  return planBasket({ items, products, taste: { ...ANY_TASTE, preferences }, ...limits, ...given });
}

const lines = (made: BasketPlan) => made.shops.flatMap((each) => each.lines);
const shopsOf = (made: BasketPlan) => made.shops.map(({ origin }) => origin);
const milkAt = (minor: number) => [goods('a', 'Milk 1 l', minor), goods('b', 'Milk 1 l', 300)];
const likesA: Preference = { kind: 'shop', name: A, worth: 0.1 };

describe('what is preferred may cost as much more as it is worth', () => {
  test('and says by how much, against what, and for what', () => {
    const made = plan([wish('milk')], milkAt(329), [likesA]);
    const liked = {
      kind: 'shop',
      name: A,
      extra: eur(29),
      insteadOf: { name: 'Milk 1 l', origin: B },
    };
    expect(lines(made)).toMatchObject([{ productKey: `${A}/Milk%201%20l`, liked }]);
    expect(made).toMatchObject({ total: eur(329), likedExtra: eur(29) });
  });

  test('and not a cent more', () => {
    const made = plan([wish('milk')], milkAt(330), [likesA]);
    expect(shopsOf(made)).toEqual([B]);
    expect(lines(made)[0]).not.toHaveProperty('liked');
    expect(made).not.toHaveProperty('likedExtra');
  });

  test('however much it is liked: what is dearer is not worth more for it', () => {
    const loves = { ...likesA, worth: 1 };
    expect(shopsOf(plan([wish('milk')], milkAt(599), [loves]))).toEqual([A]);
    expect(shopsOf(plan([wish('milk')], milkAt(601), [loves]))).toEqual([B]);
  });

  test('an item’s own shop counts as a tenth, for this item only', () => {
    const products = [...milkAt(329), goods('a', 'Bread 500 g', 205), goods('b', 'Bread 500 g', 200)];
    const made = plan([wish('milk', { preferredShop: A }), wish('bread')], products, []);
    expect(lines(made).map(({ wanted, productKey }) => [wanted, new URL(productKey).origin])).toEqual([
      ['milk', A],
      ['bread', B],
    ]);
    expect(shopsOf(plan([wish('milk', { preferredShop: A })], milkAt(330), []))).toEqual([B]);
  });

  test('an item’s own shop is liked for it, whatever is thought of that shop, and as much as it is liked anyway', () => {
    const item = wish('milk', { preferredShop: A });
    expect(shopsOf(plan([item], milkAt(329), [{ ...likesA, worth: -0.5 }]))).toEqual([A]);
    expect(shopsOf(plan([item], milkAt(350), [{ ...likesA, worth: 0.2 }]))).toEqual([A]);
    expect(shopsOf(plan([item], milkAt(361), [{ ...likesA, worth: 0.2 }]))).toEqual([B]);
  });

  test.each([
    [
      'a brand',
      { kind: 'brand', name: 'hollin farm', worth: 0.1 },
      { kind: 'brand', name: 'hollin farm' },
      { brand: 'Hollin  Farm' },
    ],
    [
      'what is organic',
      { kind: 'organic', worth: 0.1 },
      { kind: 'organic', name: null },
      { name: 'Organic Milk 1 l' },
    ],
  ] as const)('%s, in the same shop too', (_, preference, why, given) => {
    const products = [goods('b', 'Milk 1 l', 300), goods('b', 'Milk liked 1 l', 320, given)];
    const liked = { ...why, extra: eur(20), insteadOf: { name: 'Milk 1 l', origin: B } };
    expect(lines(plan([wish('milk')], products, [preference]))).toMatchObject([{ liked }]);
  });

  test('what is liked less is left for something else', () => {
    const products = [goods('b', 'Milk 1 l', 300, { brand: 'Sour & Co' }), goods('b', 'Fine milk 1 l', 320)];
    const made = plan([wish('milk')], products, [{ kind: 'brand', name: 'Sour & Co', worth: -0.1 }]);
    const liked = { kind: 'brand', name: 'Sour & Co', isDisliked: true, extra: eur(20) };
    expect(lines(made)).toMatchObject([{ name: 'Fine milk 1 l', liked }]);
  });

  test('of two sizes together the one that is liked says so, and counts by its part', () => {
    const size = (value: number) => ({ quantity: { value, unit: 'l' as const } });
    const products = [
      goods('b', 'Milk 1 l', 100, size(1)),
      goods('b', 'Milk 0.5 l', 60, size(0.5)),
      goods('b', 'Good milk 0.5 l', 63, { ...size(0.5), brand: 'Hollin' }),
    ];
    const need = { value: 1.5, unit: 'l' } as const;
    const made = plan([wish('milk', { need })], products, [{ kind: 'brand', name: 'Hollin', worth: 0.1 }]);
    expect(lines(made)).toMatchObject([
      { name: 'Milk 1 l', count: 1 },
      { name: 'Good milk 0.5 l', count: 1, liked: { name: 'Hollin', extra: eur(3) } },
    ]);
    expect(lines(made)[0]).not.toHaveProperty('liked');
  });
});

describe('the whole basket is looked at', () => {
  const list = ['milk', 'bread', 'tea', 'rice'].map((text) => wish(text));
  const shelves = list.flatMap(({ text }) => [goods('a', text, 1000), goods('b', text, 980)]);

  test('a shop whose delivery is too dear for any item alone is opened for all of them together', () => {
    const shops = [shop('a', { deliveryFee: eur(250) }), shop('b', { deliveryFee: eur(50) })];
    const made = plan(list, shelves, [likesA], { shops });
    expect(shopsOf(made)).toEqual([A]);
    expect(made).toMatchObject({ total: eur(4250), likedExtra: eur(280) });
    expect(lines(made).map(({ liked }) => liked?.extra.minor)).toEqual([20, 20, 20, 20]);
    const dearer = [shop('a', { deliveryFee: eur(400) }), shop('b', { deliveryFee: eur(50) })];
    expect(shopsOf(plan(list, shelves, [likesA], { shops: dearer }))).toEqual([B]);
  });

  test('a budget that is too small for what is liked is kept', () => {
    const made = plan(list, shelves, [likesA], { budget: eur(3960) });
    expect(made.total.minor).toBeLessThanOrEqual(3960);
    expect(made.unmet).toEqual([]);
    expect(lines(made).filter(({ liked }) => liked)).toHaveLength(2);
  });

  test('at most so many shops are used', () => {
    const products = [goods('a', 'Milk', 100), goods('b', 'Milk', 95), goods('b', 'Bread', 100)];
    const items = [wish('milk'), wish('bread')];
    expect(shopsOf(plan(items, products, [likesA]))).toEqual([A, B]);
    expect(shopsOf(plan(items, products, [likesA], { maxShops: 1 }))).toEqual([B]);
  });

  test('a minimum order is not missed for something that is liked elsewhere', () => {
    const products = [goods('a', 'Milk', 100), goods('b', 'Milk', 95), goods('b', 'Bread', 400)];
    const items = [wish('milk'), wish('bread')];
    const shops = [shop('b', { minimumOrder: eur(490) })];
    expect(shopsOf(plan(items, products, [likesA], { shops }))).toEqual([B]);
  });

  test('a promotion that counts the packs of two wishes together is counted in', () => {
    const promotions = [{ kind: 'bundle', take: 2, price: eur(80) }] as const;
    const products = [goods('a', 'Milk', 54, { promotions, brand: 'Hollin' }), goods('b', 'Milk', 20)];
    const items = [wish('milk', { requiredShop: A }), wish('milk', { id: 'more' })];
    const made = plan(items, products, [{ kind: 'brand', name: 'Hollin', worth: 0.4 }]);
    expect(made).toMatchObject({ total: eur(80), likedExtra: eur(6) });
    expect(lines(made).map(({ liked }) => liked?.extra.minor)).toEqual([undefined, 6]);
  });
});

describe('what the plan is compared with stays a matter of prices', () => {
  test('a move that would save names the preference for which it is not made', () => {
    const [move] = plan([wish('milk')], milkAt(329), [likesA]).moves ?? [];
    expect(move).toMatchObject({ net: eur(29), liked: { kind: 'shop', name: A } });
  });

  test('a move that would not save anyway names none', () => {
    const products = [goods('a', 'Milk', 310), goods('c', 'Milk', 250), goods('b', 'Milk', 300)];
    const shops = [shop('c', { deliveryFee: eur(500) })];
    const [move] = plan([wish('milk')], products, [likesA], { shops }).moves ?? [];
    expect(move).toMatchObject({ origin: C, net: eur(-440) });
    expect(move).not.toHaveProperty('liked');
  });

  test('the next best plan and one shop alone are the cheapest ones, though they be cheaper than the plan', () => {
    const made = plan([wish('milk')], milkAt(329), [likesA]);
    expect(made.runnerUp).toEqual({ origins: [B], total: eur(300) });
    expect(made.oneShop).toMatchObject([
      { origin: B, total: eur(300) },
      { origin: A, total: eur(329) },
    ]);
    expect(made).not.toHaveProperty('gapPercent');
  });
});
