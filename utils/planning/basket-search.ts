import { branchesOf, type OpenNode, reachable } from './branches';
import { boughtBy, type DualBound, type DualPrices, modeCharge, worthOf } from './dual-bound';
import { polished } from './polish';
import { quickBaskets } from './quick-baskets';
import { CLOSED_BIT, type FlatBasket, narrowed, rootOf, type SearchNode } from './search-node';
import { costAt } from './shop-rules';
import { type ShopSet, shopSets } from './shop-sets';
import { tighten } from './tighten';

const ROOT_ROUNDS = 120;
const SET_ROUNDS = 40;
const ROUNDS = 12;
const EPSILON = 1e-6;

/** What a search must keep to. */
export interface SearchRules {
  /** The most that a basket may cost, in minor units; infinite for any. */
  readonly ceiling: number;
  /** How many wishes may be left out. */
  readonly mayLeaveOut: number;
  /** For each shop whether it is used by the one set of shops that is not wanted; null when any set will do. */
  readonly unwanted: readonly boolean[] | null;
  /** How many candidates may be looked at in all, counted again each time; some 10 million take a tenth of a second. */
  readonly effort: number;
}

/** What a search found: the chosen candidate of each wish, its total, and what no basket can be below, all in minor units. */
export interface SearchResult {
  readonly choice: Int32Array | null;
  readonly total: number;
  /** Equal to the total when it is proven; infinite when it is proven that there is no basket. */
  readonly bound: number;
}

/** Branch and bound over shops and wishes; with effort enough the result is the best basket there is. */
export function searchBasket(basket: FlatBasket, rules: SearchRules): SearchResult {
  return new Search(basket, rules).run();
}

function frontSize({ start, front }: SearchNode): number {
  let size = 0;
  for (let wish = 0; wish < front.length; wish++) size += (front[wish] as number) - (start[wish] as number);
  return size;
}

/** For each shop the least that a minor unit of its goods can come to. */
function plainPrices({ modes }: FlatBasket, open: Int32Array): Float64Array {
  return Float64Array.from(modes, (all, shop) =>
    all.reduce(
      (least, { factor }, index) =>
        index > 0 && (open[shop] as number) & (1 << index) ? Math.min(least, factor) : least,
      1,
    ),
  );
}

interface Surveyed {
  readonly node: SearchNode;
  readonly prices: DualPrices;
  readonly bound: number;
}

class Search {
  private choice: Int32Array | null = null;
  private total: number;
  private effort: number;
  /** The least bound among parts that were given up for want of effort. */
  private unproven = Number.POSITIVE_INFINITY;
  private readonly basket: FlatBasket;
  private readonly rules: SearchRules;

  constructor(basket: FlatBasket, rules: SearchRules) {
    this.basket = basket;
    this.rules = rules;
    this.effort = rules.effort;
    this.total = rules.ceiling + 1;
  }

  run(): SearchResult {
    quickBaskets(this.basket, this.rules.mayLeaveOut, (choice, work) => {
      this.effort -= work;
      return this.offerChoice(choice);
    });
    const root = this.begin();
    if (root) this.searchSets(root);
    const total = this.choice ? this.total : Number.POSITIVE_INFINITY;
    return { choice: this.choice, total, bound: Math.min(total, this.unproven) };
  }

  // What cannot be part of a good basket at all is put aside first, so that everything after it is quicker.
  private begin(): SearchNode | null {
    const open = reachable(this.basket, rootOf(this.basket));
    if (!open) return null;
    const shop = new Float64Array(this.basket.shops.length).fill(1);
    const proof = this.tighten(open, { shop, out: 500 }, ROOT_ROUNDS);
    if (!this.canBeat(proof.bound)) return null;
    this.polish(open.node, proof);
    return this.withoutDear(open, proof)?.node ?? null;
  }

  private searchSets(root: SearchNode): void {
    const { mayLeaveOut } = this.rules;
    const { sets, rest } = shopSets(this.basket, root, mayLeaveOut, (bound) => this.canBeat(bound));
    if (this.canBeat(rest)) this.unproven = Math.min(this.unproven, rest);
    const surveyed = sets.flatMap((set) => this.survey(root, set) ?? []);
    for (const { node, prices, bound } of surveyed.sort((a, b) => a.bound - b.bound))
      this.visit(node, prices, bound, ROUNDS);
  }

  // Every set is looked at once before any is searched to its end: that finds good baskets, and tells which sets matter.
  private survey(root: SearchNode, { modes, bound: known }: ShopSet): Surveyed | null {
    if (!this.canBeat(known)) return null;
    const prices = { shop: plainPrices(this.basket, modes), out: 500 };
    if (this.effort <= this.rules.effort / 4) return { node: { ...root, modes }, prices, bound: known };
    this.effort -= root.list.length;
    const open = reachable(this.basket, { ...root, modes });
    if (!open || this.isUnwantedOnly(open.node)) return null;
    const proof = this.tighten(open, prices, SET_ROUNDS);
    if (!this.canBeat(proof.bound)) return null;
    this.polish(open.node, proof);
    return { node: open.node, prices: proof.prices, bound: Math.max(known, proof.bound) };
  }

  private visit(node: SearchNode, prices: DualPrices, known: number, rounds: number): void {
    if (!this.canBeat(known)) return;
    if (this.effort <= 0) {
      this.unproven = Math.min(this.unproven, known);
      return;
    }
    this.effort -= 2 * node.list.length;
    const open = reachable(this.basket, node);
    if (!open || this.isUnwantedOnly(open.node)) return;
    const proof = this.tighten(open, prices, rounds);
    if (!this.canBeat(proof.bound)) return;
    this.polish(open.node, proof);
    const left = this.withoutDear(open, proof);
    if (!left) return;
    for (const branch of branchesOf(this.basket, left, proof))
      this.visit(branch.node, proof.prices, Math.max(known, branch.bound), ROUNDS);
  }

  private tighten({ node, most }: OpenNode, prices: DualPrices, rounds: number): DualBound {
    const { mayLeaveOut } = this.rules;
    return tighten(this.basket, node, prices, {
      most,
      mayLeaveOut,
      rounds,
      ceiling: () => this.total - 1,
      visit: ({ choice, goods, leftOut }) => {
        this.effort -= frontSize(node) + 4 * node.modes.length;
        this.offer(choice, goods, leftOut);
      },
    });
  }

  private polish(node: SearchNode, { choice, goods }: DualBound): void {
    const better = polished(this.basket, node, choice, goods, this.rules.mayLeaveOut);
    this.effort -= 2 * node.list.length;
    if (better.isChanged) this.offerChoice(better.choice);
  }

  private offerChoice(choice: Int32Array): number {
    const { goods, leftOut } = boughtBy(this.basket, choice);
    return this.offer(choice, goods, leftOut);
  }

  // What would lift the bound above the best basket known cannot be part of a better one.
  private withoutDear({ node, most }: OpenNode, proof: DualBound): OpenNode | null {
    const modes = node.modes.map((mask, shop) => {
      const price = proof.prices.shop[shop] as number;
      return (this.basket.modes[shop] ?? []).reduce((bits, mode, index) => {
        const charge = index === 0 ? 0 : modeCharge(mode, price, most[shop] as number)[0];
        return this.canBeat(proof.bound + charge - (proof.charge[shop] as number))
          ? bits
          : bits & ~(1 << index);
      }, mask);
    });
    if (modes.includes(0)) return null;
    const kept = narrowed(this.basket, node, modes, (candidate, wish) =>
      this.canBeat(
        proof.bound + worthOf(this.basket, proof.prices, candidate) - (proof.least[wish] as number),
      ),
    );
    return kept && { node: kept, most };
  }

  // Totals are whole numbers: a better basket is cheaper by one at least.
  private canBeat(bound: number): boolean {
    return bound <= this.total - 1 + EPSILON;
  }

  /** Keeps a choice that is better than the best one so far; answers its total. */
  private offer(choice: Int32Array, goods: Float64Array, leftOut: number): number {
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

  private isUnwanted(goods: Float64Array): boolean {
    return this.rules.unwanted?.every((isUsed, shop) => isUsed === (goods[shop] as number) > 0) ?? false;
  }

  private isUnwantedOnly({ modes }: SearchNode): boolean {
    return (
      this.rules.unwanted?.every((isUsed, shop) =>
        isUsed ? ((modes[shop] as number) & CLOSED_BIT) === 0 : modes[shop] === CLOSED_BIT,
      ) ?? false
    );
  }
}
