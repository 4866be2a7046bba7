import { dealFor } from '../domain/money/promotion';
import type { Product } from '../domain/product/product';
import type { BasketProblem, Candidate, Choice, PackLine } from './basket-problem';
import { sharedProducts } from './shared-products';
import { costAt, type ShopRules } from './shop-rules';

/** The packs of one product that several wishes may be met with: how many lines, what they need and cost alone, and what the till takes. */
interface Pile {
  lines: number;
  needed: number;
  cost: number;
  taken: number;
  /** What so many packs come to with the promotions, for all numbers that were asked for. */
  readonly deals: Map<number, number>;
}

/** True totals while candidates come and go: only the shops and products that one touches are billed anew. */
export class Tills {
  private readonly shops: readonly ShopRules[];
  private readonly mostShops: number;
  private readonly shopAt: ReadonlyMap<string, number>;
  private readonly goods: Float64Array;
  private readonly costs: Float64Array;
  private readonly piles: ReadonlyMap<Product, Pile>;

  constructor(problem: BasketProblem, choice: Choice) {
    const { shops, maxShops } = problem;
    this.shops = shops;
    this.mostShops = maxShops ?? shops.length;
    this.shopAt = new Map(shops.map(({ origin }, at) => [origin, at]));
    this.goods = new Float64Array(shops.length);
    this.costs = new Float64Array(shops.length);
    const empty = { lines: 0, needed: 0, cost: 0, taken: 0 };
    this.piles = new Map(
      Array.from(sharedProducts(problem).keys(), (product) => [product, { ...empty, deals: new Map() }]),
    );
    for (const candidate of choice) if (candidate) this.put(candidate);
  }

  /** What everything comes to, in minor units; infinite where a minimum order is missed or the shops are too many. */
  get total(): number {
    let [total, used] = [0, 0];
    for (let shop = 0; shop < this.costs.length; shop++) {
      total += this.costs[shop] as number;
      if ((this.goods[shop] as number) > 0) used++;
    }
    return used > this.mostShops ? Number.POSITIVE_INFINITY : total;
  }

  /** Whether exactly these shops are used, each told by whether it is one of them. */
  uses(shops: readonly boolean[]): boolean {
    return shops.every((isUsed, shop) => isUsed === (this.goods[shop] as number) > 0);
  }

  /** Puts a candidate into the carts. */
  put(candidate: Candidate): void {
    for (const line of candidate.lines) this.add(line, 1);
  }

  /** Takes out one that was put in. */
  take(candidate: Candidate): void {
    for (const line of candidate.lines) this.add(line, -1);
  }

  private add(line: PackLine, sign: 1 | -1): void {
    const shop = this.shopAt.get(line.origin) ?? 0;
    const pile = this.piles.get(line.product);
    const goods = (this.goods[shop] as number) + (pile ? added(pile, line, sign) : sign * line.cost);
    this.goods[shop] = goods;
    this.costs[shop] = costAt(this.shops[shop] as ShopRules, goods);
  }
}

// Answers by how much more the till takes.
function added(pile: Pile, line: PackLine, sign: 1 | -1): number {
  pile.lines += sign;
  pile.needed += sign * (line.needed ?? line.count);
  pile.cost += sign * line.cost;
  const before = pile.taken;
  pile.taken = pile.lines < 2 ? pile.cost : Math.min(pile.cost, dealOf(pile, line));
  return pile.taken - before;
}

function dealOf({ deals, needed }: Pile, { price, product }: PackLine): number {
  const known = deals.get(needed);
  if (known !== undefined) return known;
  const { cost } = dealFor(price, product.promotions ?? [], needed);
  deals.set(needed, cost);
  return cost;
}
