import type { Product } from '../domain/product/product';
import { type BasketProblem, type Candidate, type Choice, costsOf, totalOf } from './basket-problem';
import { frontsOf, type Placed } from './fronts';
import { sharedProducts } from './shared-products';
import { costAt, type ShopRules } from './shop-rules';

/** What a basket without one of its wishes buys in each shop, and what that comes to, in minor units. */
interface Rest {
  readonly goods: Float64Array;
  readonly costs: Float64Array;
  /** The sum of the costs that are finite, how many shops are used, and how many of them are below their minimum order. */
  readonly total: number;
  readonly used: number;
  readonly missed: number;
}

/** Tells the total with a candidate, by its place in the wish: infinite where a minimum order is missed or the shops are too many. */
type Tell = (place: number, total: number) => void;

/** True totals of baskets that differ from one in a single wish; quick, as only the shops that the wish touches are billed anew. */
export class Swaps {
  private readonly problem: BasketProblem;
  private readonly placed: readonly (readonly Placed[])[];
  private readonly shared: ReadonlySet<Product>;

  constructor(problem: BasketProblem) {
    this.problem = problem;
    this.placed = frontsOf(problem);
    this.shared = new Set(sharedProducts(problem).keys());
  }

  /** Tells for each wish that is met the totals with each of its candidates. */
  each(choice: Choice, tellerFor: (wish: number) => Tell): void {
    const goods = this.goodsOf(choice);
    choice.forEach((chosen, wish) => {
      if (!chosen) return;
      const rest = this.isShared(chosen) ? null : this.without(goods, wish, chosen);
      const tell = tellerFor(wish);
      for (const placed of this.placed[wish] ?? []) {
        const candidate = this.problem.wishes[wish]?.[placed.place];
        if (!candidate) continue;
        const isQuick = rest !== null && !this.isShared(candidate);
        tell(
          placed.place,
          isQuick ? this.quickTotal(rest, placed) : this.total(choice.with(wish, candidate)),
        );
      }
    });
  }

  /** The total of a choice; infinite where it is not allowed. */
  total(choice: Choice): number {
    const costs = costsOf(this.problem, choice);
    return costs.length > this.mostShops ? Number.POSITIVE_INFINITY : totalOf(costs);
  }

  private get mostShops(): number {
    return this.problem.maxShops ?? Number.POSITIVE_INFINITY;
  }

  // A promotion may count its packs together with those of another wish.
  private isShared({ lines }: Candidate): boolean {
    return this.shared.size > 0 && lines.some(({ product }) => this.shared.has(product));
  }

  private goodsOf(choice: Choice): Float64Array {
    const { shops } = this.problem;
    const goods = new Float64Array(shops.length);
    for (const cost of costsOf(this.problem, choice)) goods[shops.indexOf(cost.shop)] = cost.goods;
    return goods;
  }

  private without(all: Float64Array, wish: number, chosen: Candidate): Rest {
    const goods = all.slice();
    const place = this.problem.wishes[wish]?.indexOf(chosen);
    const placed = this.placed[wish]?.find((each) => each.place === place);
    for (const { shop, cost } of placed?.parts ?? []) goods[shop] = (goods[shop] as number) - cost;
    const { shops } = this.problem;
    const costs = goods.map((each, at) => costAt(shops[at] as ShopRules, each));
    const finite = costs.filter(Number.isFinite);
    return {
      ...{ goods, costs, total: finite.reduce((sum, cost) => sum + cost, 0) },
      ...{ used: goods.filter((each) => each > 0).length, missed: costs.length - finite.length },
    };
  }

  // What falls below a minimum order without the wish may reach it again, so the infinite ones are counted and not summed up.
  private quickTotal({ goods, costs, total, used, missed }: Rest, { parts }: Placed): number {
    let [sum, shops, below] = [total, used, missed];
    for (const { shop, cost } of parts) {
      const [before, had] = [goods[shop] as number, costs[shop] as number];
      if (before === 0) shops++;
      if (Number.isFinite(had)) sum -= had;
      else below--;
      sum += costAt(this.problem.shops[shop] as ShopRules, before + cost);
    }
    return below > 0 || shops > this.mostShops ? Number.POSITIVE_INFINITY : sum;
  }
}
