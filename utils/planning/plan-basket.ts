import type { ListItem } from '../domain/list';
import type { Money } from '../domain/money';
import type { BasketPlan, UnmetItem } from '../domain/plan';
import type { Product } from '../domain/product';
import { type Shop, termsOf } from '../domain/shop';
import type { Taste } from '../domain/taste';
import { type BasketProblem, type Candidate, costsOf, rulesOf, type ShopRules } from './basket-problem';
import { solveLeavingOut } from './leave-out';
import { planShopOf } from './plan-lines';
import { type SolvedBasket, solveBasket } from './solve-basket';
import { candidatesFor } from './wish-candidates';

/** Dearer lines of one wish in one shop that are kept, as they can lift an order over a threshold. */
const LINES_PER_SHOP = 3;
const TIMEOUT_MS = 500;
const RUNNER_UP_TIMEOUT_MS = 150;

/** What is planned from: wishes, what was seen, and the shops' terms. Money in another currency is not mixed in. */
export interface PlanRequest {
  readonly items: readonly ListItem[];
  readonly products: readonly Product[];
  readonly shops: readonly Shop[];
  readonly budget: Money | null;
  readonly currency: string;
  /** What the person never wants, and what is the same to them; without it nothing is forbidden. */
  readonly taste?: Taste;
  readonly now: number;
  readonly id: string;
}

/**
 * What to buy where, at the lowest total of goods and delivery that meets the shops' minimum orders. Wishes that cannot be met are named
 * with the reason; a total over the budget is marked, and nothing is dropped for it.
 */
export function planBasket(request: PlanRequest): BasketPlan {
  const open = request.items.filter(({ isDone }) => !isDone);
  const products = buyableFrom(request);
  const wishes = open.map((item) => candidatesFor(item, products, request.currency, request.taste));
  const problem = problemOf(
    wishes.flatMap((wish) => ('candidates' in wish ? [wish.candidates] : [])),
    request,
  );
  const solved = solve(problem);
  const leftOut = problem.wishes.flatMap(([first], index) =>
    solved.choice[index] || !first ? [] : [unmet(first.item, 'below-minimum-order')],
  );
  const unseen = wishes.flatMap((wish) => ('reason' in wish ? [unmet(wish.item, wish.reason)] : []));
  return toPlan(request, problem, solved, [...unseen, ...leftOut]);
}

function buyableFrom({ products, shops }: PlanRequest): Product[] {
  const off = new Set(shops.filter(({ state }) => state === 'off').map(({ origin }) => origin));
  return products.filter(({ isMuted, origin }) => !isMuted && !off.has(origin));
}

function problemOf(
  wishes: readonly (readonly Candidate[])[],
  { shops, currency }: PlanRequest,
): BasketProblem {
  const origins = [...new Set(wishes.flatMap((lines) => lines.map(({ origin }) => origin)))].sort();
  const rules = origins.map((origin) => {
    const shop = shops.find((each) => each.origin === origin);
    const terms = shop ? termsOf(shop) : { deliveryFee: null, freeDeliveryFrom: null, minimumOrder: null };
    return rulesOf(origin, terms, currency);
  });
  const kept = wishes.map((lines) => rules.flatMap((shop) => worthwhile(lines, shop)));
  return { wishes: kept.map((lines) => lines.sort((a, b) => a.cost - b.cost)), shops: rules };
}

// Without a threshold to reach, only the cheapest line of a shop can be in the best basket.
function worthwhile(lines: readonly Candidate[], shop: ShopRules): Candidate[] {
  const hasThreshold = shop.minimumOrder > 0 || (shop.freeDeliveryFrom !== null && shop.deliveryFee > 0);
  return lines
    .filter(({ origin }) => origin === shop.origin)
    .sort((a, b) => a.cost - b.cost || Number(a.substitutedBy !== null) - Number(b.substitutedBy !== null))
    .slice(0, hasThreshold ? LINES_PER_SHOP : 1);
}

function solve(problem: BasketProblem): SolvedBasket {
  const limits = { timeoutMs: TIMEOUT_MS };
  const solved = solveBasket(problem, limits) ?? solveLeavingOut(problem, limits);
  if (!solved)
    throw new Error(`no basket was found for ${problem.wishes.length} wishes; plan a shorter list`);
  return solved;
}

function runnerUpOf(problem: BasketProblem, best: SolvedBasket, currency: string): BasketPlan['runnerUp'] {
  const used = costsOf(problem, best.choice).map(({ shop }) => shop.origin);
  const met = { ...problem, wishes: problem.wishes.filter((_, index) => best.choice[index] !== null) };
  const second =
    used.length === 0 ? null : solveBasket(met, { notOrigins: used, timeoutMs: RUNNER_UP_TIMEOUT_MS });
  if (!second) return null;
  const origins = costsOf(met, second.choice).map(({ shop }) => shop.origin);
  return { origins, total: { minor: second.total, currency } };
}

function toPlan(
  request: PlanRequest,
  problem: BasketProblem,
  solved: SolvedBasket,
  unmetItems: readonly UnmetItem[],
): BasketPlan {
  const { currency, budget } = request;
  const costs = costsOf(problem, solved.choice);
  const sum = (minors: readonly number[]): Money => ({ minor: minors.reduce((a, b) => a + b, 0), currency });
  return {
    id: request.id,
    listId: request.items[0]?.listId ?? null,
    createdAt: request.now,
    currency,
    budget,
    shops: costs.map((cost) => planShopOf(cost, currency)),
    goods: sum(costs.map(({ goods }) => goods)),
    delivery: sum(costs.map(({ delivery }) => delivery)),
    total: { minor: solved.total, currency },
    unmet: unmetItems,
    runnerUp: runnerUpOf(problem, solved, currency),
    isOverBudget: budget?.currency === currency && solved.total > budget.minor,
  };
}

function unmet({ id, text }: ListItem, reason: UnmetItem['reason']): UnmetItem {
  return { itemId: id, wanted: text, reason };
}
