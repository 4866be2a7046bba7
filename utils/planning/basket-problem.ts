import type { ListItem } from '../domain/list';
import type { Money } from '../domain/money';
import type { ShopTerms } from '../domain/offer';
import type { Product } from '../domain/product';

/** One way to meet a wish: so many packs of a product. */
export interface Candidate {
  readonly item: ListItem;
  readonly product: Product;
  readonly origin: string;
  readonly count: number;
  readonly price: Money;
  /** Minor units for all packs. */
  readonly cost: number;
  /** Null when it is the very thing asked for; else the rule by which it stands in. */
  readonly substitutedBy: string | null;
}

/** What a shop asks, in minor units of the plan's currency; 0 where it asks nothing, null where there is no such threshold. */
export interface ShopRules {
  readonly origin: string;
  readonly deliveryFee: number;
  readonly freeDeliveryFrom: number | null;
  readonly minimumOrder: number;
}

/** Wishes with their candidates (never empty, cheapest first), and the rules of every shop among them. */
export interface BasketProblem {
  readonly wishes: readonly (readonly Candidate[])[];
  readonly shops: readonly ShopRules[];
}

/** The chosen candidate for each wish, in the order of the wishes; null for one that is left out. */
export type Choice = readonly (Candidate | null)[];

/** What a choice comes to in one shop, in minor units. */
export interface ShopCost {
  readonly shop: ShopRules;
  readonly lines: readonly Candidate[];
  readonly goods: number;
  readonly delivery: number;
}

/** A shop's terms as rules; amounts in another currency count as not stated. */
export function rulesOf(origin: string, terms: ShopTerms, currency: string): ShopRules {
  const inCurrency = (money: Money | null) => (money?.currency === currency ? money.minor : null);
  return {
    origin,
    deliveryFee: inCurrency(terms.deliveryFee) ?? 0,
    freeDeliveryFrom: inCurrency(terms.freeDeliveryFrom),
    minimumOrder: inCurrency(terms.minimumOrder) ?? 0,
  };
}

/** What a choice costs in each shop that it uses, worked out from the lines alone. */
export function costsOf(problem: BasketProblem, choice: Choice): ShopCost[] {
  return problem.shops.flatMap((shop) => {
    const lines = choice.filter((line) => line !== null).filter((line) => line.origin === shop.origin);
    if (lines.length === 0) return [];
    const goods = lines.reduce((sum, line) => sum + line.cost, 0);
    const isFree = shop.freeDeliveryFrom !== null && goods >= shop.freeDeliveryFrom;
    return [{ shop, lines, goods, delivery: isFree ? 0 : shop.deliveryFee }];
  });
}

/** Goods and delivery of all shops together, in minor units. */
export function totalOf(costs: readonly ShopCost[]): number {
  return costs.reduce((sum, { goods, delivery }) => sum + goods + delivery, 0);
}

/** Whether every shop gets at least its minimum order. */
export function isOrderable(costs: readonly ShopCost[]): boolean {
  return costs.every(({ shop, goods }) => goods >= shop.minimumOrder);
}
