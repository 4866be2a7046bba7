import { type BasketProblem, type Choice, costsOf, totalOf } from './basket-problem';
import { climbed } from './climbed';
import { searchLiked } from './liked-search';
import type { Worths } from './likings';
import type { SolvedBasket } from './solve-basket';

const EPSILON = 1e-6;
/** Candidates that a climb may look at: for lists of hundreds of items with hundreds of candidates each; others end far sooner. */
const CLIMB_EFFORT = 2_000_000;

/**
 * The basket that the person would rather have: from the one that a short search finds with likings counted in, or else from the cheapest
 * one, it takes for one wish at a time the candidate whose gain in worth is most above the rise of the whole basket's total, until none
 * is. It meets the same wishes and keeps to the budget, the number of shops and the minimum orders. The total less the worth is never
 * above the cheapest basket's, and unless the list is huge no single other candidate would make it lower. That it is the best of all is not
 * promised.
 */
export function likedBasket(
  problem: BasketProblem,
  { choice: cheapest, total }: Pick<SolvedBasket, 'choice' | 'total'>,
  worths: Worths,
  budget: number | null,
): Choice {
  const most = budget ?? Number.POSITIVE_INFINITY;
  const lessWorth = (choice: Choice) =>
    allowedTotal(problem, choice, most) - worthOf(problem, choice, worths);
  const climb = (from: Choice) =>
    climbed(problem, from, { worths, most, unwanted: null, effort: CLIMB_EFFORT }).choice;
  const searched = searchLiked(problem, cheapest, worths);
  const found = searched && climb(searched);
  const start = total - worthOf(problem, cheapest, worths);
  return found && lessWorth(found) < start - EPSILON ? found : climb(cheapest);
}

// Infinite where a limit is not kept to.
function allowedTotal(problem: BasketProblem, choice: Choice, most: number): number {
  const costs = costsOf(problem, choice);
  const total = costs.length > (problem.maxShops ?? costs.length) ? Number.POSITIVE_INFINITY : totalOf(costs);
  return total > most ? Number.POSITIVE_INFINITY : total;
}

function worthOf({ wishes }: BasketProblem, choice: Choice, worths: Worths): number {
  return wishes.reduce((sum, wish, at) => {
    const chosen = choice[at];
    return sum + (chosen ? (worths[at]?.[wish.indexOf(chosen)] ?? 0) : 0);
  }, 0);
}
