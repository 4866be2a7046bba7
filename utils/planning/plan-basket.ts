import { ANY_TASTE } from '../domain/list/taste';
import type { Money } from '../domain/money/money';
import type { BasketPlan, OneShopTotal } from '../domain/plan/plan';
import { type BasketProblem, type Choice, costsOf, totalOf } from './basket-problem';
import { leftOut } from './left-out';
import { leftOvers } from './left-over';
import { likedBasket } from './liked-basket';
import { likedLines } from './liked-lines';
import { worthsOf } from './likings';
import { planShopOf } from './plan-lines';
import { movesOf } from './plan-moves';
import { type PlanRequest, problemSteps } from './plan-problem';
import { sumsOf } from './plan-sums';
import { leavingOutSteps, SIDE_EFFORT, type SolvedBasket, solveSteps } from './solve-basket';
import { atOnce, type Steps } from './steps';
import { wishesIn } from './wishes-in';

/** Work for the plan itself, a tenth of a second or two; a search that needs more answers with the gap that is left. */
export const EFFORT = 2_500_000;
/** Shops for which the whole list's price is worked out. */
const MOST_ONE_SHOPS = 12;

/**
 * What to buy where, at the lowest total of goods, coupons and delivery that meets the shops' minimum orders. Where the budget or the number
 * of shops is too small for all, as many wishes as possible are met, at the lowest total for so many; the others are named with the reason.
 * What the person prefers may then cost as much more as they said it may, and each line that is taken for it says so.
 */
export function planBasket(request: PlanRequest): BasketPlan {
  return atOnce(planSteps(request));
}

/** The same, in steps of at most some tenths of a second. */
export function* planSteps(request: PlanRequest): Steps<BasketPlan> {
  const { problem, unseen } = yield* problemSteps(request);
  const { budget, currency } = request;
  const limits = { ...budgetLimit(budget, currency), effort: EFFORT };
  const solved = yield* leavingOutSteps(problem, limits);
  const reasons = yield* leftOut(problem, solved.choice, limits, currency);
  return { ...(yield* planOf(request, problem, solved)), unmet: [...unseen, ...reasons] };
}

function* planOf(request: PlanRequest, problem: BasketProblem, cheapest: SolvedBasket): Steps<BasketPlan> {
  const { currency, budget, taste } = request;
  const { preferences } = taste ?? ANY_TASTE;
  const choice = preferredChoice(request, problem, cheapest);
  const liked = likedLines(problem, cheapest.choice, choice, preferences, currency);
  const costs = costsOf(problem, choice);
  const told = { liked, leftOver: leftOvers(costs) };
  const shops = costs.map((cost) => planShopOf(cost, currency, told));
  yield;
  const oneShop = yield* oneShopTotals(problem, currency);
  const runnerUp = yield* runnerUpOf(problem, choice, request);
  return {
    id: request.id,
    listId: request.items[0]?.listId ?? null,
    createdAt: request.now,
    currency,
    budget,
    shops,
    ...sumsOf(shops, currency),
    unmet: [],
    runnerUp,
    moves: movesOf(problem, choice, currency, preferences),
    ...(oneShop.length > 1 ? { oneShop } : {}),
    ...gapOf(cheapest, totalOf(costs)),
    ...likedExtraOf(cheapest, totalOf(costs), currency),
  };
}

// The cheapest one itself where nobody prefers anything that it has not.
function preferredChoice(
  { budget, currency, taste }: PlanRequest,
  problem: BasketProblem,
  cheapest: SolvedBasket,
): Choice {
  const worths = worthsOf(problem, cheapest.choice, (taste ?? ANY_TASTE).preferences);
  const limits = budgetLimit(budget, currency);
  return worths ? likedBasket(problem, cheapest, worths, limits.budget) : cheapest.choice;
}

function likedExtraOf(
  cheapest: SolvedBasket,
  total: number,
  currency: string,
): Pick<BasketPlan, 'likedExtra'> {
  return total > cheapest.total ? { likedExtra: { minor: total - cheapest.total, currency } } : {};
}

// A budget in another currency limits nothing.
function budgetLimit(budget: Money | null, currency: string): { readonly budget: number | null } {
  return { budget: budget?.currency === currency ? budget.minor : null };
}

// Rounded up to a whole percent, so that it is never said to be smaller than it is. `total` is the plan's own.
function gapOf(cheapest: SolvedBasket, total: number): Pick<BasketPlan, 'gapPercent'> {
  const { bound } = cheapest;
  if (bound === null) return { gapPercent: null };
  if (bound >= cheapest.total) return {};
  return { gapPercent: Math.min(100, Math.ceil((100 * (total - bound)) / total)) };
}

function* runnerUpOf(
  problem: BasketProblem,
  best: Choice,
  { currency, budget }: PlanRequest,
): Steps<BasketPlan['runnerUp']> {
  const used = costsOf(problem, best).map(({ shop }) => shop.origin);
  const met = { ...problem, wishes: problem.wishes.filter((_, index) => best[index] !== null) };
  const limits = { ...budgetLimit(budget, currency), notOrigins: used, effort: SIDE_EFFORT };
  const second = used.length === 0 ? null : yield* solveSteps(met, limits);
  if (!second) return null;
  const origins = costsOf(met, second.choice).map(({ shop }) => shop.origin);
  return { origins, total: { minor: second.total, currency } };
}

function* oneShopTotals(problem: BasketProblem, currency: string): Steps<OneShopTotal[]> {
  const ranked = problem.shops
    .map((shop) => ({ shop, wishes: wishesIn(problem, shop.origin) }))
    .sort((a, b) => b.wishes.length - a.wishes.length);
  const totals: OneShopTotal[] = [];
  for (const { shop, wishes } of ranked.slice(0, MOST_ONE_SHOPS)) {
    const alone = { wishes, shops: [shop], maxShops: null };
    const { choice, total } = yield* leavingOutSteps(alone, { effort: SIDE_EFFORT });
    const met = choice.filter((candidate) => candidate !== null).length;
    const missing = problem.wishes.length - met;
    if (met > 0) totals.push({ origin: shop.origin, total: { minor: total, currency }, missing });
  }
  return totals.sort((a, b) => a.missing - b.missing || a.total.minor - b.total.minor);
}
