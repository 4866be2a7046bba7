import type { FlatBasket, SearchNode } from './search-node';
import type { Mode } from './shop-modes';

/** Prices of the relaxation: what a minor unit of goods counts in each shop, and what leaving a wish out counts. */
export interface DualPrices {
  readonly shop: Float64Array;
  readonly out: number;
}

/** What the prices prove, and the choice that they favour. */
export interface DualBound {
  /** No basket of the node costs less, in minor units, not rounded. */
  readonly bound: number;
  readonly prices: DualPrices;
  /** For each wish the favoured candidate, and what that one counts. */
  readonly choice: Int32Array;
  readonly least: Float64Array;
  /** For each shop the goods of the choice, and the goods that its cheapest mode would like. */
  readonly goods: Float64Array;
  readonly liked: Float64Array;
  /** For each shop what its cheapest mode counts. */
  readonly charge: Float64Array;
  readonly leftOut: number;
}

/** Arrays that a bound is written into, so that many rounds need few of them. */
export type Room = Pick<DualBound, 'choice' | 'least' | 'goods' | 'liked' | 'charge'>;

/** Room for the bound of a node. */
export function roomFor({ shops }: FlatBasket, { front }: SearchNode): Room {
  return {
    choice: new Int32Array(front.length),
    least: new Float64Array(front.length),
    goods: new Float64Array(shops.length),
    liked: new Float64Array(shops.length),
    charge: new Float64Array(shops.length),
  };
}

/**
 * Lagrangian bound: goods that are bought in a shop and goods that it charges for are told apart, and a price for each shop's goods
 * stands for their being the same. Any prices give a true lower bound. `most` are the most goods that the node can buy in each shop.
 */
export function dualBound(
  basket: FlatBasket,
  node: SearchNode,
  prices: DualPrices,
  most: Float64Array,
  mayLeaveOut: number,
  room: Room,
): DualBound {
  const wishes = node.start.length - 1;
  const { choice, least, goods, liked, charge } = room;
  let bound = mayLeaveOut > 0 ? -prices.out * mayLeaveOut : 0;
  for (let wish = 0; wish < wishes; wish++) {
    favour(basket, node, prices, wish, choice, least);
    bound += least[wish] as number;
  }
  const { leftOut } = boughtBy(basket, choice, goods.fill(0));
  for (let shop = 0; shop < goods.length; shop++) {
    chargeOf(basket, node, prices, shop, most, liked, charge);
    bound += charge[shop] as number;
  }
  return { bound, prices, leftOut, choice, least, goods, liked, charge };
}

/** What a candidate counts at these prices. */
export function worthOf(
  { partStart, partShop, partCost, isOut }: FlatBasket,
  prices: DualPrices,
  candidate: number,
): number {
  if (isOut[candidate]) return prices.out;
  let worth = 0;
  for (let part = partStart[candidate] as number; part < (partStart[candidate + 1] as number); part++)
    worth += (prices.shop[partShop[part] as number] as number) * (partCost[part] as number);
  return worth;
}

/** What a mode counts at a price of its shop's goods, and the goods at which it counts that; `reach` are the most that can be bought there. */
export function modeCharge(
  { least, most, factor, fixed }: Mode,
  price: number,
  reach: number,
): readonly [charge: number, goods: number] {
  const goods = price > factor ? Math.min(most, reach) : least;
  return [fixed + (factor - price) * goods, goods];
}

/** The goods of a choice in each shop, added up in `goods`, and how many wishes it leaves out. */
export function boughtBy(
  { shops, partStart, partShop, partCost, isOut }: FlatBasket,
  choice: Int32Array,
  goods: Float64Array = new Float64Array(shops.length),
): { goods: Float64Array; leftOut: number } {
  let leftOut = 0;
  for (const candidate of choice) {
    leftOut += isOut[candidate] as number;
    for (let part = partStart[candidate] as number; part < (partStart[candidate + 1] as number); part++)
      goods[partShop[part] as number] =
        (goods[partShop[part] as number] as number) + (partCost[part] as number);
  }
  return { goods, leftOut };
}

function favour(
  basket: FlatBasket,
  { start, list, front }: SearchNode,
  prices: DualPrices,
  wish: number,
  choice: Int32Array,
  least: Float64Array,
): void {
  let best = -1;
  let lowest = Number.POSITIVE_INFINITY;
  for (let at = start[wish] as number; at < (front[wish] as number); at++) {
    const worth = worthOf(basket, prices, list[at] as number);
    if (worth >= lowest) continue;
    best = list[at] as number;
    lowest = worth;
  }
  choice[wish] = best;
  least[wish] = lowest;
}

function chargeOf(
  { modes }: FlatBasket,
  node: SearchNode,
  prices: DualPrices,
  shop: number,
  most: Float64Array,
  liked: Float64Array,
  charge: Float64Array,
): void {
  charge[shop] = Number.POSITIVE_INFINITY;
  const all = modes[shop] ?? [];
  for (let index = 0; index < all.length; index++) {
    if (((node.modes[shop] as number) & (1 << index)) === 0) continue;
    const [counted, goods] = modeCharge(
      all[index] as Mode,
      prices.shop[shop] as number,
      most[shop] as number,
    );
    if (counted >= (charge[shop] as number)) continue;
    charge[shop] = counted;
    liked[shop] = goods;
  }
}
