import type { FlatBasket, SearchNode } from './search-node';
import { costAt } from './shop-rules';

const MISSED = 1e9;
const PASSES = 8;

/** A choice made cheaper by changing one wish at a time until none helps; orders that are too small and shops too many weigh heavily. */
export function polished(
  basket: FlatBasket,
  node: SearchNode,
  choice: Int32Array,
  goods: Float64Array,
  mayLeaveOut: number,
): { choice: Int32Array; goods: Float64Array; isChanged: boolean } {
  const weights = Float64Array.from(goods, (each, shop) => weight(basket, shop, each));
  const state = { choice: choice.slice(), goods: goods.slice(), weights, out: 0, used: 0, isChanged: false };
  for (const candidate of choice) state.out += basket.isOut[candidate] as number;
  for (const each of goods) state.used += each > 0 ? 1 : 0;
  for (let pass = 0; pass < PASSES; pass++) if (!improve(basket, node, state, mayLeaveOut)) break;
  return state;
}

interface State {
  readonly choice: Int32Array;
  readonly goods: Float64Array;
  /** What each shop's goods weigh now. */
  readonly weights: Float64Array;
  out: number;
  used: number;
  isChanged: boolean;
}

function improve(
  basket: FlatBasket,
  { start, list }: SearchNode,
  state: State,
  mayLeaveOut: number,
): boolean {
  let isBetter = false;
  for (let wish = 0; wish < state.choice.length; wish++) {
    if ((start[wish + 1] as number) - (start[wish] as number) < 2) continue;
    const before = state.choice[wish] as number;
    let change = put(basket, state, before, -1);
    let [best, least] = [before, Number.POSITIVE_INFINITY];
    for (let at = start[wish] as number; at < (start[wish + 1] as number); at++) {
      const candidate = list[at] as number;
      if (state.out + (basket.isOut[candidate] as number) > mayLeaveOut) continue;
      const cost = costOf(basket, state, candidate);
      if (cost < least || (cost === least && candidate === before)) [best, least] = [candidate, cost];
    }
    change += put(basket, state, best, 1);
    state.choice[wish] = best;
    if (best !== before && change < -1e-6) isBetter = state.isChanged = true;
  }
  return isBetter;
}

// By how much the whole basket's cost would rise: a candidate has one part a shop.
function costOf(basket: FlatBasket, { goods, weights, used }: State, candidate: number): number {
  const { partStart, partShop, partCost } = basket;
  let [change, count] = [0, used];
  for (let part = partStart[candidate] as number; part < (partStart[candidate + 1] as number); part++) {
    const shop = partShop[part] as number;
    const before = goods[shop] as number;
    if (before <= 0) count++;
    change += weight(basket, shop, before + (partCost[part] as number)) - (weights[shop] as number);
  }
  return change + 10 * MISSED * (excess(basket, count) - excess(basket, used));
}

// Answers by how much the whole basket's cost changes.
function put(basket: FlatBasket, state: State, candidate: number, sign: 1 | -1): number {
  const { partStart, partShop, partCost, isOut } = basket;
  state.out += sign * (isOut[candidate] as number);
  let change = 0;
  for (let part = partStart[candidate] as number; part < (partStart[candidate + 1] as number); part++) {
    const shop = partShop[part] as number;
    const before = state.goods[shop] as number;
    const after = before + sign * (partCost[part] as number);
    const count = state.used + Number(after > 0) - Number(before > 0);
    const heavy = weight(basket, shop, after);
    change += heavy - (state.weights[shop] as number);
    change += 10 * MISSED * (excess(basket, count) - excess(basket, state.used));
    state.goods[shop] = after;
    state.weights[shop] = heavy;
    state.used = count;
  }
  return change;
}

function excess({ maxShops }: FlatBasket, used: number): number {
  return Math.max(0, used - maxShops);
}

function weight({ shops }: FlatBasket, shop: number, goods: number): number {
  const rules = shops[shop];
  if (!rules) return 0;
  const cost = costAt(rules, goods);
  return Number.isFinite(cost) ? cost : MISSED + 2 * (rules.minimumOrder - goods);
}
