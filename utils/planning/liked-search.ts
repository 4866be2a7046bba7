import type { BasketProblem, Choice } from './basket-problem';
import { searchBasket } from './basket-search';
import { frontFirst, frontsOf, type Part, type Placed } from './fronts';
import type { Worths } from './likings';
import { laidFlat } from './search-node';

/** Work for a basket with likings counted in: about ten milliseconds for 40 items over 8 shops. */
const LIKED_EFFORT = 250_000;
/** What a candidate is worth less than the best of its wish is "bought" there, without delivery. */
const NOWHERE = { origin: 'nowhere:', deliveryFee: 0, freeDeliveryFrom: null, minimumOrder: 0, coupons: [] };

/**
 * A good basket in which what is liked less counts as so much dearer, found by the search for the cheapest one: so a shop that is liked can
 * be opened for many wishes together, where its delivery is too dear for any of them alone. Meets the same wishes as the choice; does
 * not look at the budget, nor at candidates that another one undercuts. Null where the search finds none.
 */
export function searchLiked(problem: BasketProblem, cheapest: Choice, worths: Worths): Choice | null {
  const { shops, maxShops } = problem;
  const met = cheapest.flatMap((candidate, at) => (candidate ? [at] : []));
  const fronts = frontsOf(problem);
  // Nowhere counts as one shop: with at least one unit for the first wish it is always among those that are used.
  const isCounted = maxShops !== null;
  const wishes = met.map((at, index) =>
    withRegret(fronts[at] ?? [], worths[at] as Float64Array, shops.length, isCounted && index === 0 ? 1 : 0),
  );
  const basket = laidFlat(wishes, [...shops, NOWHERE], isCounted ? maxShops + 1 : null);
  const rules = { ceiling: Number.POSITIVE_INFINITY, mayLeaveOut: 0, unwanted: null, effort: LIKED_EFFORT };
  const { choice } = searchBasket(basket, rules);
  if (!choice) return null;
  const places = wishes.flatMap((wish) => wish.map(({ place }) => place));
  const found = [...cheapest];
  met.forEach((at, index) => {
    found[at] = problem.wishes[at]?.[places[choice[index] ?? 0] ?? -1] ?? null;
  });
  return found;
}

function withRegret(
  wish: readonly Placed[],
  worth: Float64Array,
  nowhere: number,
  least: number,
): readonly Placed[] {
  const most = worth.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const dearer = wish.map(({ parts, place }) => {
    const regret = Math.round(most - (worth[place] as number)) + least;
    return { place, parts: regret > 0 ? [...parts, { shop: nowhere, cost: regret }] : parts };
  });
  const ranked = dearer.sort((a, b) => costOf(a.parts) - costOf(b.parts));
  return frontFirst(ranked).filter(({ isFront }) => isFront);
}

function costOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { cost }) => sum + cost, 0);
}
