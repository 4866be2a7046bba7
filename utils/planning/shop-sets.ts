import { worthOf } from './dual-bound';
import { CLOSED_BIT, type FlatBasket, type SearchNode } from './search-node';

/** A set of shops of which every one is used, with what its baskets cost at least, in minor units. */
export interface ShopSet {
  readonly modes: Int32Array;
  readonly bound: number;
}

/** The sets worth a closer look, the lowest bound first, and the least bound among those that were not looked at. */
interface ShopSets {
  readonly sets: readonly ShopSet[];
  readonly rest: number;
}

/**
 * All sets of shops whose cheapest candidates and lowest fees alone do not come to more than a basket may cost. `spend` is asked for the
 * work of each step, and what is left when it answers no is given up unproven.
 */
export function shopSets(
  basket: FlatBasket,
  node: SearchNode,
  mayLeaveOut: number,
  canBeat: (bound: number) => boolean,
  spend: (work: number) => boolean,
): ShopSets {
  const survey = new Survey(basket, node, mayLeaveOut, canBeat, spend);
  survey.walk(0, 0);
  return { sets: survey.sets.sort((a, b) => a.bound - b.bound), rest: survey.rest };
}

interface Option {
  readonly worth: number;
  readonly shops: readonly number[];
}

class Survey {
  readonly sets: ShopSet[] = [];
  rest = Number.POSITIVE_INFINITY;
  private readonly modes: Int32Array;
  private readonly isClosed: boolean[];
  /** What one step looks at: the first option of most wishes, and each shop. */
  private readonly work: number;
  private readonly options: readonly (readonly Option[])[];
  private readonly fees: readonly number[];
  private readonly order: readonly number[];
  private readonly basket: FlatBasket;
  private readonly mayLeaveOut: number;
  private readonly canBeat: (bound: number) => boolean;
  private readonly spend: (work: number) => boolean;

  constructor(
    basket: FlatBasket,
    node: SearchNode,
    mayLeaveOut: number,
    canBeat: (bound: number) => boolean,
    spend: (work: number) => boolean,
  ) {
    [this.basket, this.mayLeaveOut, this.canBeat, this.spend] = [basket, mayLeaveOut, canBeat, spend];
    this.modes = node.modes.slice();
    this.isClosed = Array.from(node.modes, (mask) => mask === CLOSED_BIT);
    this.options = optionsOf(basket, node);
    this.work = this.options.length + this.isClosed.length;
    this.fees = basket.modes.map((all) => Math.min(...all.slice(1).map(({ fixed }) => fixed)));
    const wins = (shop: number) => this.options.filter((each) => each[0]?.shops.includes(shop)).length;
    this.order = basket.shops.map((_, shop) => shop).sort((a, b) => wins(b) - wins(a));
  }

  walk(depth: number, used: number): void {
    const bound = this.bound(depth);
    if (!this.canBeat(bound)) return;
    if (!this.spend(this.work)) {
      this.rest = Math.min(this.rest, bound);
      return;
    }
    const shop = this.order[depth];
    if (shop === undefined) {
      this.sets.push({ modes: this.modes.slice(), bound });
      return;
    }
    const before = this.modes[shop] as number;
    const open = before & ~CLOSED_BIT;
    if (open !== 0 && used < this.basket.maxShops) this.decide(shop, open, depth, used + 1);
    if (before & CLOSED_BIT) this.decide(shop, CLOSED_BIT, depth, used);
    this.modes[shop] = before;
  }

  private decide(shop: number, mask: number, depth: number, used: number): void {
    const wasClosed = this.isClosed[shop] ?? false;
    this.modes[shop] = mask;
    this.isClosed[shop] = mask === CLOSED_BIT;
    this.walk(depth + 1, used);
    this.isClosed[shop] = wasClosed;
  }

  private bound(depth: number): number {
    const fees = this.order.reduce((sum, shop, at) => {
      const fee = this.fees[shop] ?? 0;
      return sum + (at >= depth ? Math.min(0, fee) : this.isClosed[shop] ? 0 : fee);
    }, 0);
    const worths = this.options.map((all) => all.find((each) => this.isServed(each))?.worth ?? null);
    const met = worths.filter((worth) => worth !== null);
    const spare = this.mayLeaveOut - (worths.length - met.length);
    if (spare < 0) return Number.POSITIVE_INFINITY;
    // The dearest wishes are those that would be left out at best.
    const kept = spare === 0 ? met : met.sort((a, b) => a - b).slice(0, Math.max(0, met.length - spare));
    return kept.reduce((sum, worth) => sum + worth, fees);
  }

  private isServed({ shops }: Option): boolean {
    for (const shop of shops) if (this.isClosed[shop]) return false;
    return true;
  }
}

// At prices no higher than any mode counts, so that no bill is below them.
function optionsOf(basket: FlatBasket, { start, list, front }: SearchNode): Option[][] {
  const shop = Float64Array.from(basket.modes, (all) =>
    Math.min(...all.slice(1).map(({ factor }) => factor)),
  );
  return Array.from(front, (end, wish) =>
    Array.from(list.subarray(start[wish], end))
      .filter((candidate) => !basket.isOut[candidate])
      .map((candidate) => ({
        worth: worthOf(basket, { shop, out: 0 }, candidate),
        shops: Array.from(
          basket.partShop.subarray(basket.partStart[candidate], basket.partStart[candidate + 1]),
        ),
      }))
      .sort((a, b) => a.worth - b.worth),
  );
}
