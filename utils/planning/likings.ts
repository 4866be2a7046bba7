import type { Preference } from '../domain/list/taste';
import type { PlanLiking } from '../domain/plan/plan';
import type { Product } from '../domain/product/product';
import { preferencesFor, speakingOf, worthOf } from '../matching/suggesting/preferences';
import type { BasketProblem, Candidate, Choice } from './basket-problem';

const EPSILON = 1e-9;

/** For each wish what each of its candidates is worth to the person beyond its price: minor units, not rounded, below 0 for what is disliked. */
export type Worths = readonly Float64Array[];

/**
 * What the candidates of a problem are worth beyond their price: the shares that the person named, of what the wish costs in the cheapest
 * basket. So a candidate is not worth more for being dearer, however much it is liked. Null where no candidate is worth more than the
 * chosen one, so that nothing is to be gained.
 */
export function worthsOf(
  { wishes }: BasketProblem,
  cheapest: Choice,
  preferences: readonly Preference[],
): Worths | null {
  let canGain = false;
  const worths = wishes.map((wish, at) => {
    const chosen = cheapest[at];
    const worth = new Float64Array(wish.length);
    if (!chosen) return worth;
    const shareOf = shareTeller(preferencesFor(chosen.item, preferences));
    const own = shareOf?.(chosen) ?? 0;
    wish.forEach((candidate, place) => {
      const share = shareOf?.(candidate) ?? 0;
      if (share > own + EPSILON) canGain = true;
      worth[place] = share * chosen.cost;
    });
    return worth;
  });
  return canGain ? worths : null;
}

// Of a candidate of several sizes each line counts by its part of the cost.
function shareTeller(preferences: readonly Preference[]): ((candidate: Candidate) => number) | null {
  if (preferences.length === 0) return null;
  const known = new Map<Product, number>();
  const shareOf = (product: Product) => {
    const share = known.get(product) ?? worthOf(product, preferences);
    known.set(product, share);
    return share;
  };
  return ({ lines, cost }) =>
    lines.reduce((sum, line) => sum + (shareOf(line.product) * line.cost) / cost, 0);
}

/** What speaks most for one candidate of a wish against another, where the person's preferences taken together do; else null. */
export function likingFor(
  candidate: Candidate,
  other: Candidate,
  preferences: readonly Preference[],
): PlanLiking | null {
  const own = preferencesFor(candidate.item, preferences);
  const partOf = ({ lines, cost }: Candidate, liking: Preference) =>
    lines.reduce(
      (sum, line) => sum + (speakingOf(line.product, own).includes(liking) ? line.cost / cost : 0),
      0,
    );
  const gains = own.map((liking) => ({
    liking,
    gain: liking.worth * (partOf(candidate, liking) - partOf(other, liking)),
  }));
  const [most] = gains.toSorted((a, b) => b.gain - a.gain);
  if (!most || gains.reduce((sum, { gain }) => sum + gain, 0) <= EPSILON) return null;
  const { liking } = most;
  const isDisliked = liking.worth < 0 ? { isDisliked: true } : {};
  return { kind: liking.kind, name: liking.kind === 'organic' ? null : liking.name, ...isDisliked };
}
