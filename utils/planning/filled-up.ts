import { type BasketProblem, type Choice, costsOf, totalOf } from './basket-problem';

/**
 * A basket with wishes put in that the search left out, as it counts promotions for each wish apart: the cheapest one of all that fit
 * when packs are counted together, again and again until none fits.
 */
export function filledUp(problem: BasketProblem, start: Choice, budget: number): Choice {
  for (let choice = start; ; ) {
    const next = cheapestWithOneMore(problem, choice, budget);
    if (!next) return choice;
    choice = next;
  }
}

function cheapestWithOneMore(problem: BasketProblem, choice: Choice, budget: number): Choice | null {
  let [best, least]: [Choice | null, number] = [null, budget + 1];
  choice.forEach((chosen, at) => {
    if (chosen) return;
    for (const candidate of problem.wishes[at] ?? []) {
      const fuller = choice.with(at, candidate);
      const costs = costsOf(problem, fuller);
      const total = totalOf(costs);
      if (total < least && costs.length <= (problem.maxShops ?? costs.length))
        [best, least] = [fuller, total];
    }
  });
  return best;
}
