import { type BasketProblem, type Choice, costsOf, totalOf } from './basket-problem';
import { climbed } from './climbed';
import { filledUp } from './filled-up';
import { sharedProducts } from './shared-products';

/** So many of the products that most wishes have in common are tried for all of them. */
const MOST_STARTS = 8;
const FILLINGS = 4;

/** What baskets must keep to: the most that everything may cost, and the one set of shops that is not wanted. */
interface CountedRules {
  readonly most: number;
  readonly unwanted: readonly boolean[] | null;
  /** How many candidates may be looked at, counted again each time. */
  readonly effort: number;
}

/** A basket with its true total, in minor units. */
export interface CountedBasket {
  readonly choice: Choice;
  readonly total: number;
}

/**
 * A good basket that meets every wish where promotions count packs of so many wishes that not all combinations can be tried: from the one
 * that was found, and from those in which one product is bought for all wishes that it can meet, each climbed. Null where none is allowed.
 */
export function countedBasket(
  problem: BasketProblem,
  found: Choice | null,
  { most, unwanted, effort }: CountedRules,
): CountedBasket | null {
  const base = found ?? problem.wishes.map(([first = null]) => first);
  let best: CountedBasket | null = null;
  let left = effort;
  for (const start of [base, ...starts(problem, base)]) {
    if (left <= 0) break;
    const climb = climbed(problem, start, { worths: null, most, unwanted, effort: left });
    const { choice } = climb;
    left = climb.left;
    const total = allowedTotal(problem, choice, unwanted);
    if (total <= most && total < (best?.total ?? Number.POSITIVE_INFINITY)) best = { choice, total };
  }
  return best;
}

/** A basket into which more wishes are put, and that is climbed so that still more fit. */
export function countedFuller(
  problem: BasketProblem,
  start: Choice,
  { most, effort }: Omit<CountedRules, 'unwanted'>,
): CountedBasket {
  const fill = (choice: Choice) => filledUp(problem, choice, most);
  let choice = fill(start);
  for (let round = 0; round < FILLINGS && choice.includes(null); round++) {
    const rules = { worths: null, most, unwanted: null, effort: effort / FILLINGS };
    const fuller = fill(climbed(problem, choice, rules).choice);
    const isDone = leftOutOf(fuller) === leftOutOf(choice);
    choice = fuller;
    if (isDone) break;
  }
  return { choice, total: totalOf(costsOf(problem, choice)) };
}

// Infinite where a limit is not kept to.
function allowedTotal(problem: BasketProblem, choice: Choice, unwanted: readonly boolean[] | null): number {
  const costs = costsOf(problem, choice);
  const used = new Set(costs.map(({ shop }) => shop));
  const isUnwanted = unwanted && problem.shops.every((shop, at) => unwanted[at] === used.has(shop));
  return isUnwanted || used.size > (problem.maxShops ?? used.size)
    ? Number.POSITIVE_INFINITY
    : totalOf(costs);
}

// Candidates are sorted by what they cost, so the first is the cheapest one of that product alone.
function starts(problem: BasketProblem, base: Choice): Choice[] {
  const ranked = [...sharedProducts(problem)].sort(([, a], [, b]) => b.size - a.size);
  return ranked.slice(0, MOST_STARTS).map(([product, wishes]) =>
    base.map((chosen, at) => {
      const own = problem.wishes[at]?.find(({ lines }) => lines.every((line) => line.product === product));
      return wishes.has(at) && own ? own : chosen;
    }),
  );
}

function leftOutOf(choice: Choice): number {
  return choice.filter((candidate) => candidate === null).length;
}
