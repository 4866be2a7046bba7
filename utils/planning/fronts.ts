import type { BasketProblem, Candidate } from './basket-problem';
import type { ShopRules } from './shop-rules';

/** What a candidate costs in one shop. */
export interface Part {
  readonly shop: number;
  readonly cost: number;
}

/** A candidate by its parts. */
export interface Placed {
  readonly parts: readonly Part[];
  /** Which candidate of its wish it is; -1 for buying nothing. */
  readonly place: number;
  /** No other one undercuts it in every shop. */
  readonly isFront: boolean;
}

/** Leaving a wish out. */
export const NOTHING: Placed = { parts: [], place: -1, isFront: true };

/** Kept as long as the problem is: a plan searches one market many times, with other limits. */
const FRONTS = new WeakMap<readonly ShopRules[], WeakMap<readonly Candidate[], readonly Placed[]>>();

/** The candidates of each wish, those that no other one undercuts in every shop ahead; within both the cheapest first. */
export function frontsOf({ shops, wishes }: BasketProblem): readonly (readonly Placed[])[] {
  const shopAt = new Map(shops.map(({ origin }, index) => [origin, index]));
  const known = FRONTS.get(shops) ?? new WeakMap<readonly Candidate[], readonly Placed[]>();
  FRONTS.set(shops, known);
  return wishes.map((wish) => {
    const front =
      known.get(wish) ?? frontFirst(wish.map((each, place) => ({ parts: partsOf(each, shopAt), place })));
    known.set(wish, front);
    return front;
  });
}

// Lines of one candidate in one shop are one part: the shop sees their sum.
function partsOf({ lines }: Candidate, shopAt: ReadonlyMap<string, number>): readonly Part[] {
  const [only, second] = lines;
  if (only && !second) return [{ shop: shopAt.get(only.origin) ?? 0, cost: only.cost }];
  const costs = new Map<number, number>();
  for (const { origin, cost } of lines) {
    const shop = shopAt.get(origin) ?? 0;
    costs.set(shop, (costs.get(shop) ?? 0) + cost);
  }
  return Array.from(costs, ([shop, cost]) => ({ shop, cost }));
}

/** Candidates that come the cheapest first, those that no other one undercuts in every shop ahead; of two alike the first one counts. */
export function frontFirst(wish: readonly Pick<Placed, 'parts' | 'place'>[]): readonly Placed[] {
  const front: Placed[] = [];
  const rest: Placed[] = [];
  // What undercuts one stands before it, and what undercuts one that is undercut itself is in the front, or is undercut by one that is.
  for (const { parts, place } of wish) {
    const isFront = !front.some((other) => undercuts(other.parts, parts));
    (isFront ? front : rest).push({ parts, place, isFront });
  }
  return [...front, ...rest];
}

function undercuts(other: readonly Part[], parts: readonly Part[]): boolean {
  for (const { shop, cost } of other) {
    const part = parts.length === 1 ? parts[0] : parts.find((each) => each.shop === shop);
    if (part?.shop !== shop || cost > part.cost) return false;
  }
  return true;
}
