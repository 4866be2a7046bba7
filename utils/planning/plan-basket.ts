import type { Money } from '../domain/money';
import type { BasketPlan, OneShopTotal, UnmetItem } from '../domain/plan';
import { type BasketProblem, type Choice, costsOf } from './basket-problem';
import { planShopOf } from './plan-lines';
import { movesOf } from './plan-moves';
import { type PlanRequest, problemOf, unmet } from './plan-problem';
import { type SolvedBasket, type SolveLimits, solveBasket, solveLeavingOut } from './solve-basket';

/** Candidates looked at for a plan, a tenth of a second or two; a search that needs more answers with the gap that is left. */
export const EFFORT = 2_000_000;
const SIDE_EFFORT = 150_000;
/** Shops for which the whole list's price is worked out. */
const MOST_ONE_SHOPS = 12;

/**
 * What to buy where, at the lowest total of goods, coupons and delivery that meets the shops' minimum orders. Where the budget or the number
 * of shops is too small for all, as many wishes as possible are met, at the lowest total for so many; the others are named with the reason.
 */
export function planBasket(request: PlanRequest): BasketPlan {
  const { problem, unseen } = problemOf(request);
  const { budget, currency } = request;
  const limits = { budget: budget?.currency === currency ? budget.minor : null, effort: EFFORT };
  const solved = solveLeavingOut(problem, limits);
  const reasons = reasonsFor(problem, solved.choice, limits);
  return { ...planOf(request, problem, solved), unmet: [...unseen, ...reasons] };
}

function planOf(request: PlanRequest, problem: BasketProblem, solved: SolvedBasket): BasketPlan {
  const { currency, budget, maxShops } = request;
  const shops = costsOf(problem, solved.choice).map((cost) => planShopOf(cost, currency));
  const money = (minor: number): Money => ({ minor, currency });
  const sum = (amounts: readonly (Money | undefined)[]) =>
    money(amounts.reduce((total, amount) => total + (amount?.minor ?? 0), 0));
  const discount = sum(shops.map(({ coupon }) => coupon?.amount));
  const oneShop = oneShopTotals(problem, currency);
  return {
    id: request.id,
    listId: request.items[0]?.listId ?? null,
    createdAt: request.now,
    currency,
    budget,
    shops,
    goods: sum(shops.map(({ goods }) => goods)),
    delivery: sum(shops.map(({ delivery }) => delivery)),
    total: money(solved.total),
    unmet: [],
    runnerUp: runnerUpOf(problem, solved, currency),
    isOverBudget: false,
    moves: movesOf(problem, solved.choice, currency),
    ...(discount.minor > 0 ? { discount } : {}),
    ...(maxShops === null ? {} : { maxShops }),
    ...(oneShop.length > 1 ? { oneShop } : {}),
    ...gapOf(solved),
  };
}

// Rounded up to a whole percent, so that it is never said to be smaller than it is.
function gapOf({ total, bound }: SolvedBasket): Pick<BasketPlan, 'gapPercent'> {
  if (bound === null) return { gapPercent: null };
  if (bound >= total) return {};
  return { gapPercent: Math.min(100, Math.ceil((100 * (total - bound)) / total)) };
}

function runnerUpOf(problem: BasketProblem, best: SolvedBasket, currency: string): BasketPlan['runnerUp'] {
  const used = costsOf(problem, best.choice).map(({ shop }) => shop.origin);
  const met = { ...problem, wishes: problem.wishes.filter((_, index) => best.choice[index] !== null) };
  const second = used.length === 0 ? null : solveBasket(met, { notOrigins: used, effort: SIDE_EFFORT });
  if (!second) return null;
  const origins = costsOf(met, second.choice).map(({ shop }) => shop.origin);
  return { origins, total: { minor: second.total, currency } };
}

function oneShopTotals(problem: BasketProblem, currency: string): OneShopTotal[] {
  const totals = problem.shops.slice(0, MOST_ONE_SHOPS).flatMap(({ origin }) => {
    const own = problem.wishes.map((wish) =>
      wish.filter(({ lines }) => lines.every((line) => line.origin === origin)),
    );
    const wishes = own.filter((wish) => wish.length > 0);
    const { choice, total } = solveLeavingOut({ ...problem, wishes }, { effort: SIDE_EFFORT });
    const met = choice.filter((candidate) => candidate !== null).length;
    return met === 0 ? [] : [{ origin, total: { minor: total, currency }, missing: own.length - met }];
  });
  return totals.sort((a, b) => a.missing - b.missing || a.total.minor - b.total.minor);
}

/** Why wishes that could be met are left out: the first limit without which they would not be. */
function reasonsFor(problem: BasketProblem, choice: Choice, limits: SolveLimits): UnmetItem[] {
  const out = choice.flatMap((candidate, index) => (candidate ? [] : [index]));
  if (out.length === 0) return [];
  const free = { ...limits, budget: null, effort: SIDE_EFFORT };
  const withoutBudget = limits.budget === null ? choice : solveLeavingOut(problem, free).choice;
  const isLimited = problem.maxShops !== null;
  const anyShops = isLimited ? solveLeavingOut({ ...problem, maxShops: null }, free).choice : withoutBudget;
  return out.flatMap((index) => {
    const item = problem.wishes[index]?.[0]?.item;
    if (!item) return [];
    if (withoutBudget[index]) return [unmet(item, 'over-budget')];
    return [unmet(item, anyShops[index] ? 'too-many-shops' : 'below-minimum-order')];
  });
}
