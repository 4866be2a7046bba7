import { type BasketProblem, type Choice, costsOf, type ShopRules, totalOf } from './basket-problem';
import { type SolvedBasket, type SolveLimits, solveBasket } from './solve-basket';

const NOWHERE: ShopRules = { origin: '', deliveryFee: 0, freeDeliveryFrom: null, minimumOrder: 0 };

/**
 * The basket that meets as many wishes as the shops' minimum orders allow, at the lowest total for them. Left-out wishes are null in the
 * choice; the result is null only when the solver's time ran out.
 */
export function solveLeavingOut(problem: BasketProblem, limits: SolveLimits): SolvedBasket | null {
  const solved = solveBasket(withNowhere(problem), limits);
  if (!solved) return null;
  const choice: Choice = solved.choice.map((line) => (line?.origin === NOWHERE.origin ? null : line));
  return { ...solved, choice, total: totalOf(costsOf(problem, choice)) };
}

// Leaving one wish out costs more than any whole basket, so that it happens only where nothing else is possible.
function withNowhere({ wishes, shops }: BasketProblem): BasketProblem {
  const goods = wishes.reduce((sum, lines) => sum + Math.max(...lines.map(({ cost }) => cost)), 0);
  const cost = shops.reduce((sum, { deliveryFee }) => sum + deliveryFee, goods) + 1;
  return {
    shops: [...shops, NOWHERE],
    wishes: wishes.map((lines) => [
      ...lines,
      ...lines.slice(0, 1).map((line) => ({ ...line, origin: NOWHERE.origin, cost })),
    ]),
  };
}
