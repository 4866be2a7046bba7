import type { BasketProblem } from './basket-problem';
import { frontsOf, NOTHING, type Placed } from './fronts';
import { type Mode, modesOf } from './shop-modes';
import type { ShopRules } from './shop-rules';

/** A basket problem as flat numbers: candidates of all wishes in a row, each with its parts by shop. */
export interface FlatBasket {
  readonly shops: readonly ShopRules[];
  readonly modes: readonly (readonly Mode[])[];
  /** For each shop the bits of its modes without a threshold: there a lower sum of goods never costs more. */
  readonly plain: Int32Array;
  /** For each wish the first of its candidates; one more at the end. */
  readonly wishStart: Int32Array;
  readonly partStart: Int32Array;
  readonly partShop: Int32Array;
  readonly partCost: Float64Array;
  /** What a candidate costs in all shops together. */
  readonly cost: Float64Array;
  /** 1 for the candidate that stands for leaving the wish out. */
  readonly isOut: Uint8Array;
  /** 1 for a candidate that no other one undercuts in every shop: only these can be cheapest at any prices. They come first in a wish, the cheapest ahead. */
  readonly isFront: Uint8Array;
  readonly maxShops: number;
}

/** A part of all baskets: for each wish the candidates still open, for each shop a bit for each mode still open. */
export interface SearchNode {
  readonly start: Int32Array;
  readonly list: Int32Array;
  /** For each wish the end of the candidates that can be cheapest at any prices. */
  readonly front: Int32Array;
  readonly modes: Int32Array;
  /** Which shops were settled when candidates were last taken off the list, as one number. */
  readonly settled: number;
}

/** The bit of the mode in which a shop is not used. */
export const CLOSED_BIT = 1;

/** Lays a problem out flat; with `canLeaveOut` each wish has one more candidate that buys nothing. Answers which candidate of its wish each one is, too. */
export function flatten(
  problem: BasketProblem,
  canLeaveOut: boolean,
): { readonly basket: FlatBasket; readonly places: Int32Array } {
  const wishes = frontsOf(problem).map((wish) => (canLeaveOut ? [NOTHING, ...wish] : wish));
  return {
    places: new Int32Array(wishes.flatMap((wish) => wish.map(({ place }) => place))),
    basket: laidFlat(wishes, problem.shops, problem.maxShops),
  };
}

/** The candidates of each wish, those of the front ahead and in each part the cheapest first, laid out flat. */
export function laidFlat(
  wishes: readonly (readonly Placed[])[],
  shops: readonly ShopRules[],
  maxShops: number | null,
): FlatBasket {
  const modes = shops.map(modesOf);
  return {
    shops,
    modes,
    plain: Int32Array.from(modes, plainBits),
    wishStart: startsOf(wishes.map(({ length }) => length)),
    ...laidOut(wishes.flat()),
    maxShops: maxShops ?? shops.length,
  };
}

// Counted loops, as there are thousands of candidates and one plan lays out many markets.
function laidOut(
  all: readonly Placed[],
): Pick<FlatBasket, 'partStart' | 'partShop' | 'partCost' | 'cost' | 'isOut' | 'isFront'> {
  const partStart = startsOf(all.map(({ parts }) => parts.length));
  const size = partStart[all.length] as number;
  const [partShop, partCost] = [new Int32Array(size), new Float64Array(size)];
  const cost = new Float64Array(all.length);
  const [isOut, isFront] = [new Uint8Array(all.length), new Uint8Array(all.length)];
  let part = 0;
  for (let at = 0; at < all.length; at++) {
    const placed = all[at] as Placed;
    isOut[at] = Number(placed.parts.length === 0);
    isFront[at] = Number(placed.isFront);
    for (const each of placed.parts) {
      partShop[part] = each.shop;
      partCost[part++] = each.cost;
      cost[at] = (cost[at] as number) + each.cost;
    }
  }
  return { partStart, partShop, partCost, cost, isOut, isFront };
}

// Not to use the shop is one of them; who uses it buys something.
function plainBits(modes: readonly Mode[]): number {
  return modes.reduce((bits, { least }, index) => (least <= 1 ? bits | (1 << index) : bits), 0);
}

function startsOf(lengths: readonly number[]): Int32Array {
  const starts = new Int32Array(lengths.length + 1);
  lengths.forEach((length, at) => {
    starts[at + 1] = (starts[at] as number) + length;
  });
  return starts;
}

/** Everything still open. */
export function rootOf(basket: FlatBasket): SearchNode {
  const modes = Int32Array.from(basket.modes, (each) => (1 << each.length) - 1);
  const [start, list] = [basket.wishStart, Int32Array.from(basket.isOut.keys())];
  return { start, list, front: frontOf(basket, start, list), modes, settled: 0 };
}

/** The node without what `isKept` turns down; null when a wish has no candidate left. */
export function narrowed(
  basket: FlatBasket,
  node: SearchNode,
  modes: Int32Array,
  isKept: (candidate: number, wish: number) => boolean,
): SearchNode | null {
  const [start, list] = [new Int32Array(node.start.length), new Int32Array(node.list.length)];
  let end = 0;
  for (let wish = 0; wish + 1 < node.start.length; wish++) {
    for (let at = node.start[wish] as number; at < (node.start[wish + 1] as number); at++) {
      const candidate = node.list[at] as number;
      if (isKept(candidate, wish)) list[end++] = candidate;
    }
    if (end === start[wish]) return null;
    start[wish + 1] = end;
  }
  const kept = list.slice(0, end);
  return { start, list: kept, front: frontOf(basket, start, kept), modes, settled: node.settled };
}

// Where none of the front is left, as when a wish is settled on a dearer candidate, all that are left are looked at.
function frontOf({ isFront }: FlatBasket, start: Int32Array, list: Int32Array): Int32Array {
  const front = new Int32Array(start.length - 1);
  for (let wish = 0; wish < front.length; wish++) {
    let at = start[wish] as number;
    const end = start[wish + 1] as number;
    while (at < end && isFront[list[at] as number]) at++;
    front[wish] = at === start[wish] ? end : at;
  }
  return front;
}

/** Whether every part of a candidate lies in a shop that may be used. */
export function isServed(basket: FlatBasket, modes: Int32Array, candidate: number): boolean {
  const { partStart, partShop } = basket;
  for (let part = partStart[candidate] as number; part < (partStart[candidate + 1] as number); part++)
    if (modes[partShop[part] as number] === CLOSED_BIT) return false;
  return true;
}
