import { expect, test } from 'vitest';
import type { Preference } from '../../../utils/domain/list/taste';
import { ANY_TASTE } from '../../../utils/domain/list/taste';
import { planBasket } from '../../../utils/planning/plan-basket';
import type { PlanRequest } from '../../../utils/planning/plan-problem';
import { tryEverything } from './brute-force';
import { mixedBasket } from './mixed-basket';
import { type BasketSize, randomFrom } from './random-basket';
import { wrongSums } from './told-sums';

/** Groups, shops that an item must come from, sales, highest prices, coupons, thresholds, deposits, budgets and members' prices at once. */
const SIZES = [
  { shops: 3, items: 4, offers: 2, isInEveryShop: false },
  { shops: 4, items: 3, offers: 3, isInEveryShop: false },
  { shops: 2, items: 3, offers: 1, isInEveryShop: true },
  { shops: 3, items: 3, offers: 2, isInEveryShop: false, things: 2 },
];
const RUNS = 150;

test.each(SIZES.map((size, index) => ({ size, index })))(
  'whatever is asked for together, kind $index, what is called certain is the best there is, and every sum is right',
  { timeout: 60_000 },
  ({ size, index }) => {
    for (let run = 0; run < RUNS; run++) {
      const seed = 10_000 * index + run;
      const request = mixedBasket(randomFrom(seed), size);
      const plan = planBasket(request);
      expect([seed, wrongSums(plan, request)]).toEqual([seed, []]);
      const { met, total } = tryEverything(request);
      const lines = plan.shops.flatMap((shop) => shop.lines);
      const metHere = new Set(lines.map(({ itemId }) => itemId)).size;
      expect(metHere).toBeLessThanOrEqual(met);
      if (plan.gapPercent === undefined)
        expect([seed, metHere, plan.total.minor]).toEqual([seed, met, total]);
      for (const alone of plan.oneShop ?? [])
        expect([seed, alone]).toEqual([seed, bestAt(alone.origin, alone.missing, request)]);
      expect((plan.moves ?? []).filter(({ net }) => (net?.minor ?? 0) > 0)).toEqual([]);
    }
  },
);

test('with preferences every sum is right, too, and a move that would save says for what it is not made', () => {
  const preferences: readonly Preference[] = [
    { kind: 'shop', name: 'https://shop-0.example', worth: 0.3 },
    { kind: 'shop', name: 'https://shop-1.example', worth: 0.5 },
  ];
  let [liked, moves] = [0, 0];
  for (let seed = 0; seed < 3 * RUNS; seed++) {
    const plain = mixedBasket(randomFrom(seed), SIZES[seed % 4] as BasketSize);
    const request = { ...plain, taste: { ...ANY_TASTE, ...plain.taste, preferences } };
    const plan = planBasket(request);
    expect([seed, wrongSums(plan, request)]).toEqual([seed, []]);
    expect([seed, plan.total.minor - (plan.likedExtra?.minor ?? 0)]).toEqual([
      seed,
      planBasket(plain).total.minor,
    ]);
    liked += Number(plan.likedExtra !== undefined);
    const saving = (plan.moves ?? []).filter(({ net }) => (net?.minor ?? 0) > 0);
    expect([seed, saving.filter((move) => !move.liked)]).toEqual([seed, []]);
    moves += saving.length;
  }
  expect(liked).toBeGreaterThan(10);
  expect(moves).toBeGreaterThan(3);
});

// One shop alone, without a budget: what it can meet of the wishes that can be met at all.
function bestAt(origin: string, missing: number, request: PlanRequest) {
  const products = request.products.filter((product) => product.origin === origin);
  const { total } = tryEverything({ ...request, products, budget: null, maxShops: null });
  return { origin, missing, total: { minor: total, currency: 'EUR' } };
}
