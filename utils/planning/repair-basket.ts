import type { BasketProblem, Candidate } from './basket-problem';
import type { Way } from './shop-modes';

/**
 * A choice in which every used shop reaches its least order value, made from one that may not by the exchanges that cost least for what
 * they add; null when none helps. A quick good basket, not the best one: it gives the search a ceiling.
 */
export function repairBasket(
  problem: BasketProblem,
  way: Way,
  served: readonly number[],
): Candidate[] | null {
  const choice = problem.wishes.map((lines, wish) =>
    lines.find(({ origin }) => origin === way.used[served[wish] ?? 0]?.shop.origin),
  );
  const current = choice.filter((line) => line !== undefined);
  if (current.length !== problem.wishes.length) return null;
  for (let round = 0; round < 2 * current.length; round++) {
    const short = way.used.find((used) => isShort(used, current));
    if (!short) return current;
    const best = bestExchange(problem, way, current, short.shop.origin);
    if (!best) return null;
    current[best.wish] = best.line;
  }
  return null;
}

interface Exchange {
  readonly wish: number;
  readonly line: Candidate;
  readonly price: number;
}

function bestExchange(
  problem: BasketProblem,
  way: Way,
  current: readonly Candidate[],
  origin: string,
): Exchange | null {
  let best: Exchange | null = null;
  problem.wishes.forEach((lines, wish) => {
    const before = current[wish];
    if (!before) return;
    for (const line of lines.filter((each) => each.origin === origin)) {
      const gain = line.cost - (before.origin === origin ? before.cost : 0);
      const price = (line.cost - before.cost) / Math.max(1, gain);
      if (gain > 0 && (!best || price < best.price) && !breaksAnother(way, current, wish, origin))
        best = { wish, line, price };
    }
  });
  return best;
}

// A shop that has enough must still have enough without the line that goes.
function breaksAnother({ used }: Way, current: readonly Candidate[], wish: number, origin: string): boolean {
  const from = current[wish]?.origin;
  const donor = used.find(({ shop }) => shop.origin === from);
  if (!donor || from === origin || isShort(donor, current)) return false;
  return isShort(
    donor,
    current.filter((_, index) => index !== wish),
  );
}

function isShort({ shop, least }: Way['used'][number], lines: readonly Candidate[]): boolean {
  const own = lines.filter(({ origin }) => origin === shop.origin);
  return own.length === 0 || own.reduce((sum, { cost }) => sum + cost, 0) < least;
}
