import { describe, expect, test } from 'vitest';
import type { Preference } from '../../../utils/domain/list/taste';
import { ANY_TASTE } from '../../../utils/domain/list/taste';
import { type BasketProblem, type Choice, costsOf, totalOf } from '../../../utils/planning/basket-problem';
import { likedBasket } from '../../../utils/planning/liked-basket';
import { type Worths, worthsOf } from '../../../utils/planning/likings';
import { EFFORT, planBasket } from '../../../utils/planning/plan-basket';
import { type PlanRequest, problemOf } from '../../../utils/planning/plan-problem';
import { solveLeavingOut } from '../../../utils/planning/solve-basket';
import { randomBasket, randomFrom } from './random-basket';

const RUNS = 300;
const SIZE = { shops: 4, items: 4, offers: 4, isInEveryShop: false };
const BRANDS = ['Hollin', 'Cloverly', 'Sour & Co', null];
const PREFERENCES: readonly Preference[] = [
  { kind: 'brand', name: 'Hollin', worth: 0.3 },
  { kind: 'brand', name: 'Sour & Co', worth: -0.4 },
  { kind: 'shop', name: 'https://shop-1.example', worth: 0.15 },
];

/** A random basket whose products have brands, and whose items have a shop of their own now and then. */
function likedRequest(seed: number): PlanRequest {
  const random = randomFrom(seed);
  const request = randomBasket(random, SIZE);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const origins = request.shops.map(({ origin }) => origin);
  return {
    ...request,
    products: request.products.map((product) => ({ ...product, brand: pick(BRANDS) })),
    items: request.items.map((item) => (random() < 0.3 ? { ...item, preferredShop: pick(origins) } : item)),
  };
}

function solved(request: PlanRequest) {
  const { problem } = problemOf(request);
  const budget = request.budget?.minor ?? null;
  const cheapest = solveLeavingOut(problem, { budget, effort: EFFORT });
  const worths = worthsOf(problem, cheapest.choice, PREFERENCES);
  return { problem, budget, cheapest, worths };
}

function isAllowed(problem: BasketProblem, choice: Choice, budget: number | null): boolean {
  const costs = costsOf(problem, choice);
  return totalOf(costs) <= (budget ?? Infinity) && costs.length <= (problem.maxShops ?? Infinity);
}

function lessWorth(problem: BasketProblem, choice: Choice, worths: Worths): number {
  const worth = choice.map((candidate, at) =>
    candidate ? (worths[at]?.[problem.wishes[at]?.indexOf(candidate) ?? -1] ?? Number.NaN) : 0,
  );
  return totalOf(costsOf(problem, choice)) - worth.reduce((sum, each) => sum + each, 0);
}

// Every basket that meets the same wishes as this one.
function* everyChoice({ wishes }: BasketProblem, choice: Choice, at = 0): Generator<Choice> {
  if (at === choice.length) yield choice;
  else if (choice[at] === null) yield* everyChoice({ wishes } as BasketProblem, choice, at + 1);
  else
    for (const candidate of wishes[at] ?? [])
      yield* everyChoice({ wishes } as BasketProblem, choice.with(at, candidate), at + 1);
}

describe(`in ${RUNS} random baskets`, { timeout: 60_000 }, () => {
  test('what is liked never breaks a limit, never meets other wishes, and is worth what it costs', () => {
    let [tried, changed, best] = [0, 0, 0];
    for (let seed = 0; seed < RUNS; seed++) {
      const { problem, budget, cheapest, worths } = solved(likedRequest(seed));
      if (!worths) continue;
      tried++;
      const choice = likedBasket(problem, cheapest, worths, budget);
      const value = lessWorth(problem, choice, worths);
      expect([seed, isAllowed(problem, choice, budget)]).toEqual([seed, true]);
      expect(choice.map((each) => each !== null)).toEqual(cheapest.choice.map((each) => each !== null));
      expect(value).toBeLessThanOrEqual(lessWorth(problem, cheapest.choice, worths) + 1e-6);
      choice.forEach((chosen, at) => {
        for (const other of chosen ? (problem.wishes[at] ?? []) : []) {
          const swapped = choice.with(at, other);
          const isBetter =
            isAllowed(problem, swapped, budget) && lessWorth(problem, swapped, worths) < value - 1e-3;
          expect([seed, at, isBetter]).toEqual([seed, at, false]);
        }
      });
      if (choice !== cheapest.choice) changed++;
      if (value <= bestValue(problem, cheapest.choice, worths, budget) + 1) best++;
    }
    expect(changed).toBeGreaterThan(tried / 4);
    // All but some are the best that there is, to the rounding of a minor unit.
    expect(best).toBeGreaterThan(0.97 * tried);
  });

  test('the same list gives the same plan', () => {
    for (let seed = 0; seed < 20; seed++) {
      const request = { ...likedRequest(seed), taste: { ...ANY_TASTE, preferences: PREFERENCES } };
      expect(planBasket(structuredClone(request))).toEqual(planBasket(request));
    }
  });

  test('a plan says how much dearer it is than one without preferences, and is no dearer for likings that hold for nothing', () => {
    for (let seed = 0; seed < RUNS; seed++) {
      const request = likedRequest(seed);
      const plain = planBasket({ ...request, items: request.items.map(withoutShop) });
      const idle = [{ kind: 'brand' as const, name: 'Nobody', worth: 1 }];
      const unmoved = { ...request, items: request.items.map(withoutShop) };
      expect(planBasket({ ...unmoved, taste: { ...ANY_TASTE, preferences: idle } })).toEqual(plain);
      const liked = planBasket({ ...request, taste: { ...ANY_TASTE, preferences: PREFERENCES } });
      const extra = liked.likedExtra?.minor ?? 0;
      expect([seed, liked.total.minor - extra]).toEqual([seed, plain.total.minor]);
      expect(liked.unmet).toEqual(plain.unmet);
    }
  });
});

const withoutShop = <T extends { preferredShop?: string | null }>({ preferredShop: _, ...item }: T) => item;

function bestValue(problem: BasketProblem, cheapest: Choice, worths: Worths, budget: number | null): number {
  let best = Infinity;
  for (const choice of everyChoice(problem, cheapest))
    if (isAllowed(problem, choice, budget)) best = Math.min(best, lessWorth(problem, choice, worths));
  return best;
}
