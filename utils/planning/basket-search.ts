import { type BasketRules, BestBasket } from './best-basket';
import { type Branch, branchesOf, type OpenNode, reachable, withoutDear } from './branches';
import type { DualBound, DualPrices } from './dual-bound';
import { polished } from './polish';
import { quickBaskets } from './quick-baskets';
import { type FlatBasket, rootOf, type SearchNode } from './search-node';
import { type ShopSet, shopSets } from './shop-sets';
import { tighten } from './tighten';

const ROOT_ROUNDS = 120;
const SET_ROUNDS = 40;
const ROUNDS = 20;

/** How much of the effort is left, at the least, to what comes after the quick baskets, and after the survey of the sets of shops. */
const LEFT = { quick: 1 / 2, survey: 1 / 4 };
/** What listing the sets of shops may take of the effort, whatever is left of it: without them nothing is proven. */
const SETS_SHARE = 1 / 4;

/** What a search must keep to. */
interface SearchRules extends BasketRules {
  /** How many candidates may be looked at in all, counted again each time; a million take some hundredths of a second. */
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
  private readonly best: BestBasket;
  private effort: number;
  /** The least bound among parts that were given up for want of effort. */
  private unproven = Number.POSITIVE_INFINITY;
  private readonly basket: FlatBasket;
  private readonly rules: SearchRules;

  constructor(basket: FlatBasket, rules: SearchRules) {
    this.basket = basket;
    this.rules = rules;
    this.effort = rules.effort;
    this.best = new BestBasket(basket, rules);
  }

  run(): SearchResult {
    quickBaskets(
      this.basket,
      this.rules.mayLeaveOut,
      (choice) => this.best.offer(choice),
      (work) => this.spend(work, LEFT.quick),
    );
    const root = this.begin();
    if (root) this.searchSets(root);
    const { choice } = this.best;
    const total = choice ? this.best.total : Number.POSITIVE_INFINITY;
    return { choice, total, bound: Math.min(total, this.unproven) };
  }

  // What cannot be part of a good basket at all is put aside first, so that everything after it is quicker.
  private begin(): SearchNode | null {
    const open = this.reachable(rootOf(this.basket));
    if (!open) return null;
    const shop = new Float64Array(this.basket.shops.length).fill(1);
    const proof = this.tighten(open, { shop, out: 500 }, ROOT_ROUNDS);
    if (!this.best.canBe(proof.bound)) return null;
    this.polish(open.node, proof);
    return this.withoutDear(open, proof)?.node ?? null;
  }

  private searchSets(root: SearchNode): void {
    let left = SETS_SHARE * this.rules.effort;
    const { sets, rest } = shopSets(
      this.basket,
      root,
      this.rules.mayLeaveOut,
      (bound) => this.best.canBe(bound),
      (work) => {
        this.spend(work);
        left -= work;
        return left > 0;
      },
    );
    if (this.best.canBe(rest)) this.unproven = Math.min(this.unproven, rest);
    const surveyed = sets.flatMap((set) => this.survey(root, set) ?? []);
    for (const { node, prices, bound } of surveyed.sort((a, b) => a.bound - b.bound))
      this.visit({ lay: () => node, bound }, prices);
  }

  // Every set is looked at once before any is searched to its end: that finds good baskets, and tells which sets matter.
  private survey(root: SearchNode, { modes, bound: known }: ShopSet): Surveyed | null {
    if (!this.best.canBe(known)) return null;
    const prices = { shop: plainPrices(this.basket, modes), out: 500 };
    if (!this.spend(root.list.length, LEFT.survey)) return { node: { ...root, modes }, prices, bound: known };
    const open = this.reachable({ ...root, modes });
    if (!open || this.best.isUnwantedOnly(open.node)) return null;
    const proof = this.tighten(open, prices, SET_ROUNDS);
    if (!this.best.canBe(proof.bound)) return null;
    this.polish(open.node, proof);
    return { node: open.node, prices: proof.prices, bound: Math.max(known, proof.bound) };
  }

  private visit({ lay, bound: known }: Branch, prices: DualPrices): void {
    if (!this.best.canBe(known)) return;
    if (this.effort <= 0) {
      this.unproven = Math.min(this.unproven, known);
      return;
    }
    const node = lay();
    this.spend(2 * (node?.list.length ?? 0));
    const open = node && this.reachable(node);
    if (!open || this.best.isUnwantedOnly(open.node)) return;
    const proof = this.tighten(open, prices, ROUNDS);
    if (!this.best.canBe(proof.bound)) return;
    this.polish(open.node, proof);
    const left = this.withoutDear(open, proof);
    if (!left) return;
    for (const branch of branchesOf(this.basket, left, proof))
      this.visit({ ...branch, bound: Math.max(known, branch.bound) }, proof.prices);
  }

  // Where one set of shops is not wanted, a cheaper candidate might lead to just that set.
  private reachable(node: SearchNode): OpenNode | null {
    return reachable(this.basket, node, this.rules.unwanted === null);
  }

  private tighten({ node, most }: OpenNode, prices: DualPrices, rounds: number): DualBound {
    return tighten(this.basket, node, prices, {
      most,
      mayLeaveOut: this.rules.mayLeaveOut,
      rounds,
      ceiling: () => this.best.total - 1,
      visit: (proof) => {
        this.spend(frontSize(node) + 4 * node.modes.length);
        this.best.offer(proof.choice, proof);
      },
    });
  }

  private polish(node: SearchNode, { choice, goods }: DualBound): void {
    const better = polished(this.basket, node, choice, goods, this.rules.mayLeaveOut);
    this.spend(2 * node.list.length);
    if (better.isChanged) this.best.offer(better.choice);
  }

  private withoutDear(open: OpenNode, proof: DualBound): OpenNode | null {
    return withoutDear(this.basket, open, proof, (bound) => this.best.canBe(bound));
  }

  /** Takes work off the effort, unless no more than a share of all was left already; answers whether it was there. */
  private spend(work: number, leaving = 0): boolean {
    if (this.effort <= leaving * this.rules.effort) return false;
    this.effort -= work;
    return true;
  }
}
