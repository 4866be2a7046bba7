import { describe, expect, test } from 'vitest';
import type { BasketPlan } from '../../../utils/domain/plan/plan';
import { planBasket } from '../../../utils/planning/plan-basket';
import { tryEverything } from './brute-force';
import { cheapened } from './cheapened';
import { randomBasket, randomFrom } from './random-basket';

/** Shops, items and offers of the small baskets; every combination of them can be tried. */
const SIZES = [
  { shops: 3, items: 4, offers: 3, isInEveryShop: false },
  { shops: 4, items: 3, offers: 4, isInEveryShop: false },
  { shops: 2, items: 5, offers: 2, isInEveryShop: false },
  { shops: 3, items: 3, offers: 1, isInEveryShop: true },
];
const RUNS = 250;

/** Baskets with the same thing wished for by several wishes, so that promotions count their packs together. */
const REPEATED = [
  { shops: 2, items: 2, offers: 2, isInEveryShop: false, things: 1 },
  { shops: 3, items: 4, offers: 2, isInEveryShop: false, things: 2 },
];

/** Baskets whose prices are a few cents, where a cent lost in rounding or in sharing what is saved would show. */
const OF_CENTS = [
  { shops: 3, items: 4, offers: 3, isInEveryShop: false },
  { shops: 2, items: 4, offers: 2, isInEveryShop: false, things: 2 },
];

const metBy = (plan: BasketPlan) => [
  ...new Set(plan.shops.flatMap(({ lines }) => lines.map(({ itemId }) => itemId))),
];
const usedBy = (plan: BasketPlan) =>
  plan.shops
    .map(({ origin }) => origin)
    .sort()
    .join();

describe.each(SIZES.map((size, index) => ({ size, index })))(
  'of $size.items items in $size.shops shops, kind $index,',
  ({ size, index }) => {
    test(`no basket that anybody could put together meets more wishes or costs less, ${RUNS} times`, {
      timeout: 60_000,
    }, () => {
      for (let run = 0; run < RUNS; run++) {
        const request = randomBasket(randomFrom(index * 10_000 + run), size);
        const plan = planBasket(request);
        const tried = tryEverything(request);
        const seed = `seed ${index * 10_000 + run}`;
        expect([seed, metBy(plan).length, plan.total.minor]).toEqual([seed, tried.met, tried.total]);
        expect([seed, plan.gapPercent]).toEqual([seed, undefined]);
        const second = plan.shops.length === 0 ? null : tried.totalsElsewhere(usedBy(plan), metBy(plan));
        expect([seed, plan.runnerUp?.total.minor ?? null]).toEqual([seed, second]);
        expect(metBy(plan).length + plan.unmet.length).toBe(request.items.length);
      }
    });
  },
);

test.each(REPEATED.map((size, index) => ({ size, index })))(
  'where $size.items items are $size.things things, nobody could meet all of them for less with promotions that count them together, 250 times',
  { timeout: 60_000 },
  ({ size, index }) => {
    let unproven = 0;
    for (let run = 0; run < RUNS; run++) {
      const seed = 50_000 + index * 10_000 + run;
      const request = randomBasket(randomFrom(seed), size);
      const plan = planBasket(request);
      const tried = tryEverything(request);
      const isBest = metBy(plan).length === tried.met && plan.total.minor === tried.total;
      unproven += Number(plan.gapPercent === null);
      if (tried.met < size.items && plan.gapPercent === null) continue;
      expect([seed, isBest]).toEqual([seed, true]);
      const second = plan.shops.length === 0 ? null : tried.totalsElsewhere(usedBy(plan), metBy(plan));
      expect([seed, plan.runnerUp?.total.minor ?? null]).toEqual([seed, second]);
    }
    expect(unproven).toBeLessThan(RUNS / 5);
  },
);

describe.each(OF_CENTS)('where $items items in $shops shops cost a few cents,', (size) => {
  test.each([100, 400, 1000])('a %ith of the usual, no cent is lost', { timeout: 60_000 }, (by) => {
    for (let run = 0; run < 100; run++) {
      const seed = 900_000 + run;
      const request = cheapened(randomBasket(randomFrom(seed), size), by);
      const plan = planBasket(request);
      if (plan.gapPercent === null) continue;
      const { met, total } = tryEverything(request);
      expect([seed, metBy(plan).length, plan.total.minor]).toEqual([seed, met, total]);
    }
  });
});

test('the random baskets hold everything that may be in one', { timeout: 60_000 }, () => {
  const plans = SIZES.flatMap((size, index) =>
    Array.from({ length: RUNS }, (_, run) =>
      planBasket(randomBasket(randomFrom(index * 10_000 + run), size)),
    ),
  );
  const share = (isSo: (plan: BasketPlan) => unknown) => plans.filter(isSo).length / plans.length;
  const lines = (plan: BasketPlan) => plan.shops.flatMap((shop) => shop.lines);
  const isUnmetFor = (reason: string) => (plan: BasketPlan) =>
    plan.unmet.some((each) => each.reason === reason);
  const shares = {
    coupon: share((plan) => plan.discount),
    member: share((plan) => lines(plan).some(({ isMemberPrice }) => isMemberPrice)),
    promotion: share((plan) => lines(plan).some(({ saved, isMemberPrice }) => saved && !isMemberPrice)),
    leftOver: share((plan) => lines(plan).some(({ leftOver }) => leftOver)),
    mixedSizes: share((plan) => new Set(lines(plan).map(({ itemId }) => itemId)).size < lines(plan).length),
    freeDelivery: share((plan) => plan.delivery.minor === 0 && plan.shops.length > 0),
    paidDelivery: share((plan) => plan.delivery.minor > 0),
    minimum: share(isUnmetFor('below-minimum-order')),
    budget: share(isUnmetFor('over-budget')),
    shops: share(isUnmetFor('too-many-shops')),
    required: share(isUnmetFor('not-in-required-shop')),
    maximum: share(isUnmetFor('above-maximum-price')),
    sale: share(isUnmetFor('not-on-sale')),
  };
  expect(Object.entries(shares).filter(([, each]) => each < 0.01)).toEqual([]);
});
