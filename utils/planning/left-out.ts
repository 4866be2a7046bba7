import type { UnmetItem } from '../domain/plan/plan';
import type { BasketProblem, Candidate, Choice } from './basket-problem';
import { unmet } from './plan-problem';
import { leavingOutSteps, SIDE_EFFORT, type SolveLimits } from './solve-basket';
import type { Steps } from './steps';
import { candidatesIn } from './wishes-in';

type Order = NonNullable<UnmetItem['order']>;

/** Why wishes that could be met are left out of a choice: the first limit without which they would not be. */
export function* leftOut(
  problem: BasketProblem,
  choice: Choice,
  limits: SolveLimits,
  currency: string,
): Steps<UnmetItem[]> {
  const out = choice.flatMap((candidate, index) => (candidate ? [] : [index]));
  if (out.length === 0) return [];
  const free = { ...limits, budget: null, effort: SIDE_EFFORT };
  const withoutBudget = limits.budget === null ? choice : (yield* leavingOutSteps(problem, free)).choice;
  const isLimited = problem.maxShops !== null;
  const anyShops = isLimited
    ? (yield* leavingOutSteps({ ...problem, maxShops: null }, free)).choice
    : withoutBudget;
  const small = out.filter((index) => !withoutBudget[index] && !anyShops[index]);
  const orders = smallOrders(
    problem,
    small.map((index) => problem.wishes[index] ?? []),
    currency,
  );
  return out.flatMap((index) => {
    const wish = problem.wishes[index] ?? [];
    const [first] = wish;
    if (!first) return [];
    if (withoutBudget[index]) return [unmet(first.item, 'over-budget')];
    if (anyShops[index]) return [unmet(first.item, 'too-many-shops')];
    const order = nearest(wish, orders);
    return [{ ...unmet(first.item, 'below-minimum-order'), ...(order ? { order } : {}) }];
  });
}

// What each shop's order would lack if all that is left out were bought there.
function smallOrders(
  { shops }: BasketProblem,
  wishes: readonly (readonly Candidate[])[],
  currency: string,
): Order[] {
  return shops.flatMap(({ origin, minimumOrder }) => {
    const goods = wishes.reduce((sum, wish) => sum + (cheapestIn(wish, origin) ?? 0), 0);
    const missing = minimumOrder - goods;
    if (missing <= 0) return [];
    return [{ origin, minimum: { minor: minimumOrder, currency }, missing: { minor: missing, currency } }];
  });
}

function nearest(wish: readonly Candidate[], orders: readonly Order[]): Order | null {
  const own = orders.filter(({ origin }) => cheapestIn(wish, origin) !== null);
  return own.sort((a, b) => a.missing.minor - b.missing.minor)[0] ?? null;
}

function cheapestIn(wish: readonly Candidate[], origin: string): number | null {
  const own = candidatesIn(wish, origin);
  return own.length === 0 ? null : Math.min(...own.map(({ cost }) => cost));
}
