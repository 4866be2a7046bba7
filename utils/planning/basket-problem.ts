import type { ListItem } from '../domain/list/list';
import type { Money } from '../domain/money/money';
import type { Product } from '../domain/product/product';
import { countedTogether } from './counted-together';
import { type Bill, billOf, type ShopRules } from './shop-rules';

/** So many packs of one product. */
export interface PackLine {
  readonly product: Product;
  readonly origin: string;
  readonly count: number;
  /** The packs that must be there: fewer than the count where a promotion makes more of them cheaper; null where none may be more. */
  readonly needed: number | null;
  /** The price of one pack: the member's where the person is one. */
  readonly price: Money;
  /** Minor units for all packs, promotions taken off; always above 0. */
  readonly cost: number;
  readonly isMemberPrice: boolean;
  /** Null when it is the very thing asked for; else the rule by which it stands in. */
  readonly substitutedBy: string | null;
  /** Whether nobody can say if that is the amount that was asked for. */
  readonly isUnsure?: boolean;
}

/** One way to meet a wish: packs of one product, or of several sizes together. */
export interface Candidate {
  readonly item: ListItem;
  readonly lines: readonly PackLine[];
  /** Minor units for all lines. */
  readonly cost: number;
}

/** Wishes with their candidates (never empty, cheapest first), the rules of every shop among them, and how many shops may be used. */
export interface BasketProblem {
  readonly wishes: readonly (readonly Candidate[])[];
  readonly shops: readonly ShopRules[];
  readonly maxShops: number | null;
}

/** The chosen candidate for each wish, in the order of the wishes; null for one that is left out. */
export type Choice = readonly (Candidate | null)[];

/** One line beside the wish that it meets. */
export interface ChosenLine {
  readonly candidate: Candidate;
  readonly line: PackLine;
  /** Packs, and minor units for all of them: fewer than the line's own where packs of several wishes are counted together, down to 0. */
  readonly count: number;
  readonly cost: number;
}

/** What a choice comes to in one shop, in minor units; no bill where the minimum order is missed. */
export interface ShopCost {
  readonly shop: ShopRules;
  readonly lines: readonly ChosenLine[];
  readonly goods: number;
  readonly bill: Bill | null;
}

/** What a choice costs in each shop that it uses, worked out from the lines alone. */
export function costsOf({ shops }: Pick<BasketProblem, 'shops'>, choice: Choice): ShopCost[] {
  const all = countedTogether(choice.flatMap((candidate) => (candidate ? linesOf(candidate) : [])));
  return shops.flatMap((shop) => {
    const lines = all.filter(({ line }) => line.origin === shop.origin);
    if (lines.length === 0) return [];
    const goods = lines.reduce((sum, { cost }) => sum + cost, 0);
    return [{ shop, lines, goods, bill: billOf(shop, goods) }];
  });
}

/** The lines of a candidate as they are alone. */
export function linesOf(candidate: Candidate): ChosenLine[] {
  return candidate.lines.map((line) => ({ candidate, line, count: line.count, cost: line.cost }));
}

/** Goods, discounts and delivery of all shops together, in minor units; infinite where a minimum order is missed. */
export function totalOf(costs: readonly ShopCost[]): number {
  return costs.reduce((sum, { bill }) => sum + (bill?.total ?? Number.POSITIVE_INFINITY), 0);
}
