import { boughtBy } from './dual-bound';
import { CLOSED_BIT, type FlatBasket, type SearchNode } from './search-node';
import { costAt } from './shop-rules';

const EPSILON = 1e-6;

/** What a basket must keep to. */
export interface BasketRules {
  /** The most that a basket may cost, in minor units; infinite for any. */
  readonly ceiling: number;
  /** How many wishes may be left out. */
  readonly mayLeaveOut: number;
  /** For each shop whether it is used by the one set of shops that is not wanted; null when any set will do. */
  readonly unwanted: readonly boolean[] | null;
}

/** The best basket so far of those that were offered and keep to the rules. */
export class BestBasket {
  choice: Int32Array | null = null;
  /** In minor units; just above the ceiling while there is no basket. */
  total: number;
  private readonly basket: FlatBasket;
  private readonly rules: BasketRules;

  constructor(basket: FlatBasket, rules: BasketRules) {
    [this.basket, this.rules] = [basket, rules];
    this.total = rules.ceiling + 1;
  }

  /** Whether baskets of at least so much can be better: totals are whole numbers, so by one; infinite is no basket at all. */
  canBe(bound: number): boolean {
    return Number.isFinite(bound) && bound <= this.total - 1 + EPSILON;
  }

  /** Keeps a choice that is better than the best one so far; answers its total, infinite where it is not allowed. */
  offer(choice: Int32Array, { goods, leftOut } = boughtBy(this.basket, choice)): number {
    if (leftOut > this.rules.mayLeaveOut) return Number.POSITIVE_INFINITY;
    let [total, used] = [0, 0];
    this.basket.shops.forEach((shop, at) => {
      total += costAt(shop, goods[at] as number);
      used += (goods[at] as number) > 0 ? 1 : 0;
    });
    if (used > this.basket.maxShops || this.isUnwanted(goods)) return Number.POSITIVE_INFINITY;
    if (total < this.total) [this.total, this.choice] = [total, choice.slice()];
    return total;
  }

  /** Whether all baskets of a node use the set of shops that is not wanted. */
  isUnwantedOnly({ modes }: SearchNode): boolean {
    return (
      this.rules.unwanted?.every((isUsed, shop) =>
        isUsed ? ((modes[shop] as number) & CLOSED_BIT) === 0 : modes[shop] === CLOSED_BIT,
      ) ?? false
    );
  }

  private isUnwanted(goods: Float64Array): boolean {
    return this.rules.unwanted?.every((isUsed, shop) => isUsed === (goods[shop] as number) > 0) ?? false;
  }
}
