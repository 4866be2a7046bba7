import type { BasketProblem, Candidate, Choice } from './basket-problem';
import { Tills } from './tills';

/**
 * A basket with wishes put in that the search left out, as it counts promotions for each wish apart: each with the candidate that is
 * cheapest when packs are counted together, those that cost least ahead, again and again until none fits.
 */
export function filledUp(problem: BasketProblem, start: Choice, budget: number): Choice {
  const tills = new Tills(problem, start);
  const choice = [...start];
  while (fillRound(problem, choice, tills, budget));
  return choice;
}

interface Filling {
  readonly candidate: Candidate;
  /** What the whole basket comes to with it. */
  readonly total: number;
}

function fillRound(
  { wishes }: BasketProblem,
  choice: (Candidate | null)[],
  tills: Tills,
  budget: number,
): boolean {
  const fillingOf = (wish: number) => cheapest(wishes[wish] ?? [], tills, budget);
  const open = choice.flatMap((chosen, wish) => {
    const filling = chosen ? null : fillingOf(wish);
    return filling ? [{ wish, total: filling.total }] : [];
  });
  for (const { wish } of open.sort((a, b) => a.total - b.total)) {
    const filling = fillingOf(wish);
    if (!filling) continue;
    choice[wish] = filling.candidate;
    tills.put(filling.candidate);
  }
  return open.length > 0;
}

function cheapest(wish: readonly Candidate[], tills: Tills, budget: number): Filling | null {
  let best: Filling | null = null;
  for (const candidate of wish) {
    tills.put(candidate);
    const { total } = tills;
    tills.take(candidate);
    if (total <= budget && Number.isFinite(total) && total < (best?.total ?? Number.POSITIVE_INFINITY))
      best = { candidate, total };
  }
  return best;
}
