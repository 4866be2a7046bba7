import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { type ListItem, NO_CONDITIONS } from '../../../utils/domain/list';
import {
  type BasketProblem,
  type Candidate,
  type Choice,
  costsOf,
  isOrderable,
  type ShopRules,
  totalOf,
} from '../../../utils/planning/basket-problem';
import { solveLeavingOut } from '../../../utils/planning/leave-out';
import { solveBasket } from '../../../utils/planning/solve-basket';
import { productOf } from '../product-of';

vi.setConfig({ testTimeout: 60_000 });

const EUR = 'EUR';
const shops = fc.integer({ min: 1, max: 3 }).chain((count) =>
  fc.tuple(
    ...Array.from({ length: count }, (_, index) =>
      fc.record<ShopRules>({
        origin: fc.constant(`https://shop-${index}.example`),
        deliveryFee: fc.constantFrom(0, 299, 490),
        freeDeliveryFrom: fc.constantFrom(null, 1500, 3000),
        minimumOrder: fc.constantFrom(0, 0, 1000, 2500),
      }),
    ),
  ),
);
const costs = fc.array(fc.record({ shop: fc.nat(2), cost: fc.integer({ min: 50, max: 2000 }) }), {
  minLength: 1,
  maxLength: 4,
});

function lineOf(wish: number, index: number, origin: string, cost: number): Candidate {
  const price = { minor: cost, currency: EUR };
  const product = productOf({ productKey: `${origin}/${wish}-${index}`, origin, price });
  return { item: wishOf(wish), product, origin, count: 1, price, cost, substitutedBy: null };
}

function wishOf(wish: number): ListItem {
  return {
    ...NO_CONDITIONS,
    id: `w${wish}`,
    listId: 'l',
    text: 'x',
    count: 1,
    need: null,
    productKey: null,
    accepts: 'same-item',
    isDone: false,
    position: wish,
  };
}

const problems = fc.tuple(shops, fc.array(costs, { minLength: 1, maxLength: 4 })).map(
  ([rules, wishes]): BasketProblem => ({
    shops: rules,
    wishes: wishes.map((lines, wish) =>
      lines
        .map(({ shop, cost }, index) => lineOf(wish, index, rules[shop % rules.length]?.origin ?? '', cost))
        .sort((a, b) => a.cost - b.cost),
    ),
  }),
);

function everyChoice(problem: BasketProblem): Choice[] {
  return problem.wishes.reduce<Choice[]>(
    (all, lines) => all.flatMap((choice) => [...lines.map((line) => [...choice, line]), [...choice, null]]),
    [[]],
  );
}

function bestByTrying(problem: BasketProblem, isAllowed: (choice: Choice) => boolean): number | null {
  const totals = everyChoice(problem)
    .filter(isAllowed)
    .map((choice) => costsOf(problem, choice))
    .filter(isOrderable)
    .map(totalOf);
  return totals.length === 0 ? null : Math.min(...totals);
}

const isWhole = (choice: Choice) => choice.every((line) => line !== null);
const limits = { timeoutMs: 5000 };

test('no basket that anybody could put together by hand costs less', () => {
  fc.assert(
    fc.property(problems, (problem) => {
      expect(solveBasket(problem, limits)?.total ?? null).toBe(bestByTrying(problem, isWhole));
    }),
    { numRuns: 400 },
  );
});

test('when minimum orders are out of reach, as few wishes as possible are left out, at the lowest total', () => {
  fc.assert(
    fc.property(problems, (problem) => {
      const solved = solveLeavingOut(problem, limits);
      const met = solved?.choice.filter((line) => line !== null).length ?? -1;
      const count = (choice: Choice) => choice.filter((line) => line !== null).length;
      expect(bestByTrying(problem, (choice) => count(choice) > met)).toBeNull();
      expect(solved?.total).toBe(bestByTrying(problem, (choice) => count(choice) === met));
    }),
    { numRuns: 200 },
  );
});

test('the runner-up is the best basket from another set of shops', () => {
  fc.assert(
    fc.property(problems, (problem) => {
      const best = solveBasket(problem, limits);
      if (!best) return;
      const originsOf = (choice: Choice) =>
        costsOf(problem, choice)
          .map(({ shop }) => shop.origin)
          .join();
      const used = originsOf(best.choice);
      const second = solveBasket(problem, { ...limits, notOrigins: used.split(',') });
      const wanted = bestByTrying(problem, (choice) => isWhole(choice) && originsOf(choice) !== used);
      expect(second?.total ?? null).toBe(wanted);
    }),
    { numRuns: 200 },
  );
});
