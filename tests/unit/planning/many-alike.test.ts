import { expect, test } from 'vitest';
import type { Promotion } from '../../../utils/domain/money/promotion';
import { type Choice, costsOf, totalOf } from '../../../utils/planning/basket-problem';
import { problemOf } from '../../../utils/planning/plan-problem';
import { Tills } from '../../../utils/planning/tills';
import { eur, goods, linesOf, plan, shop, wish } from './plan-world';
import { randomBasket, randomFrom } from './random-basket';

const PROMOTIONS: readonly Promotion[] = [
  { kind: 'multi-buy', take: 3, pay: 2 },
  { kind: 'bundle', take: 4, price: eur(300) },
];
const SHOPS = [
  shop('a', { deliveryFee: eur(300), freeDeliveryFrom: eur(5000) }),
  shop('b', { deliveryFee: eur(200), minimumOrder: eur(1000) }),
  shop('c', {}),
  shop('d', { deliveryFee: eur(100) }),
];
const SIZES = [0.5, 0.75, 1, 1.5];
/** Milk in four sizes in four shops, all of it with promotions. */
const MILK = ['a', 'b', 'c', 'd'].flatMap((origin, at) =>
  SIZES.map((value, index) => {
    const url = `https://${origin}.example/${value}`;
    const promotions = PROMOTIONS.slice(index % 2, (index % 2) + 1);
    const minor = Math.round(100 * value ** 0.85 * (1 + at * 0.03));
    return goods(origin, 'Milk', minor, {
      ...{ url, productKey: url, promotions, quantity: { value, unit: 'l' as const } },
    });
  }),
);
const rows = (many: number, preferredShop?: string) =>
  Array.from({ length: many }, (_, row) =>
    wish('milk', {
      id: `row ${row}`,
      need: { value: 1 + (row % 5) * 0.6, unit: 'l' },
      ...(preferredShop ? { preferredShop } : {}),
    }),
  );

test.each([
  ['', null, undefined],
  [' and a budget for some of them', eur(20_000), undefined],
  [' and a shop that is preferred', null, 'https://d.example'],
])(
  '200 rows of the same promoted goods%s are planned soon, and nothing is said to be certain',
  (_, budget, liked) => {
    const started = process.cpuUsage();
    const made = plan(rows(200, liked), MILK, SHOPS, budget);
    const { user } = process.cpuUsage(started);
    expect(made.gapPercent).toBeNull();
    expect(made.total.minor).toBeGreaterThan(budget === null ? 30_000 : 19_500);
    expect(made.total.minor).toBeLessThanOrEqual(budget?.minor ?? 40_000);
    expect(user / 1000).toBeLessThan(3000);
  },
);

test('a promotion that only pays for a dozen rows together is found', () => {
  const [promotion] = PROMOTIONS;
  const soap = goods('corner', 'Soap', 100, { promotions: promotion ? [promotion] : [] });
  const wishes = Array.from({ length: 12 }, (_, row) => wish('soap', { id: `row ${row}` }));
  const made = plan(wishes, [soap, goods('market', 'Soap', 80)]);
  expect(new Set(linesOf(made))).toEqual(new Set(['1 Soap @ corner']));
  expect(made).toMatchObject({ total: eur(800), gapPercent: null });
});

test('totals that are kept up while candidates come and go are those of the whole basket', () => {
  for (let seed = 0; seed < 200; seed++) {
    const random = randomFrom(seed);
    const { problem } = problemOf(
      randomBasket(random, { shops: 3, items: 5, offers: 3, isInEveryShop: false, things: 2 }),
    );
    let choice: Choice = problem.wishes.map(() => null);
    const tills = new Tills(problem, choice);
    for (let step = 0; step < 20 && problem.wishes.length > 0; step++) {
      const wish = Math.floor(random() * problem.wishes.length);
      const all = [null, ...(problem.wishes[wish] ?? [])];
      const [before, next] = [choice[wish], all[Math.floor(random() * all.length)] ?? null];
      if (before) tills.take(before);
      if (next) tills.put(next);
      choice = choice.with(wish, next);
      const costs = costsOf(problem, choice);
      const isTooMany = costs.length > (problem.maxShops ?? costs.length);
      expect([seed, step, tills.total]).toEqual([seed, step, isTooMany ? Infinity : totalOf(costs)]);
    }
  }
});
