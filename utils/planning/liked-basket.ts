import type { BasketProblem, Choice } from './basket-problem';
import { searchLiked } from './liked-search';
import type { Worths } from './likings';
import type { SolvedBasket } from './solve-basket';
import { Swaps } from './swaps';

const EPSILON = 1e-6;

/** A basket with its total, and with what it is worth beyond that. */
interface LikedBasket {
  readonly choice: Choice;
  readonly total: number;
  readonly worth: number;
}

/**
 * The basket that the person would rather have: from the one that a short search finds with likings counted in, or else from the cheapest
 * one, it takes for one wish at a time the candidate whose gain in worth is most above the rise of the whole basket's total, until none
 * is. It meets the same wishes and keeps to the budget, the number of shops and the minimum orders. The total less the worth is never
 * above the cheapest basket's, and no single other candidate would make it lower. That it is the best of all is not promised.
 */
export function likedBasket(
  problem: BasketProblem,
  cheapest: Pick<SolvedBasket, 'choice' | 'total'>,
  worths: Worths,
  budget: number | null,
): Choice {
  const swaps = new Swaps(problem);
  const most = budget ?? Number.POSITIVE_INFINITY;
  const basketOf = (choice: Choice): LikedBasket => ({
    choice,
    total: swaps.total(choice),
    worth: worthOf(problem, choice, worths),
  });
  const climb = (from: LikedBasket) => climbed(from, problem, worths, swaps, most);
  const start = { ...basketOf(cheapest.choice), total: cheapest.total };
  const searched = searchLiked(problem, cheapest.choice, worths);
  const found = searched && basketOf(searched);
  const best = found && found.total <= most && Number.isFinite(found.total) ? climb(found) : start;
  return lessWorth(best) < lessWorth(start) - EPSILON ? best.choice : climb(start).choice;
}

function climbed(
  start: LikedBasket,
  problem: BasketProblem,
  worths: Worths,
  swaps: Swaps,
  most: number,
): LikedBasket {
  let basket = start;
  for (;;) {
    const next = steepest(basket, problem, worths, swaps, most);
    if (!next) return basket;
    basket = next;
  }
}

// The first of those that gain alike, so that the same list gives the same plan.
function steepest(
  basket: LikedBasket,
  { wishes }: BasketProblem,
  worths: Worths,
  swaps: Swaps,
  most: number,
): LikedBasket | null {
  let least = lessWorth(basket) - EPSILON;
  let best: LikedBasket | null = null;
  swaps.each(basket.choice, (at) => {
    const [wish, worth] = [wishes[at] ?? [], worths[at] as Float64Array];
    const others = basket.worth - worthAt(wish, basket.choice[at], worth);
    return (place, total) => {
      const gained = others + (worth[place] as number);
      if (total > most || total - gained >= least) return;
      least = total - gained - EPSILON;
      best = { choice: basket.choice.with(at, wish[place] ?? null), total, worth: gained };
    };
  });
  return best;
}

function lessWorth({ total, worth }: LikedBasket): number {
  return total - worth;
}

function worthOf({ wishes }: BasketProblem, choice: Choice, worths: Worths): number {
  return wishes.reduce((sum, wish, at) => sum + worthAt(wish, choice[at], worths[at] as Float64Array), 0);
}

function worthAt(
  wish: BasketProblem['wishes'][number],
  chosen: Choice[number] | undefined,
  worth: Float64Array,
): number {
  return chosen ? (worth[wish.indexOf(chosen)] ?? 0) : 0;
}
