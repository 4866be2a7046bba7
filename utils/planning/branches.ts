import { type DualBound, modeCharge, worthOf } from './dual-bound';
import { CLOSED_BIT, type FlatBasket, isServed, narrowed, type SearchNode } from './search-node';
import { costAt } from './shop-rules';

/** A smaller part of a node, with what its baskets cost at least. */
export interface Branch {
  /** Laid out only where it is looked at: a wish may have thousands. Null when it has no basket. */
  readonly lay: () => SearchNode | null;
  readonly bound: number;
}

/** A node with the most goods that it can buy in each shop. */
export interface OpenNode {
  readonly node: SearchNode;
  readonly most: Float64Array;
}

/**
 * The node without modes that cannot be reached, candidates that no shop serves, and, where `mayExchange`, those that a cheaper one can
 * stand in for: where a shop's open modes have no threshold, more goods are of no use there. Null when nothing is left of it.
 */
export function reachable(basket: FlatBasket, node: SearchNode, mayExchange: boolean): OpenNode | null {
  const modes = withinShops(basket, node.modes);
  const served = modes && servedBy(basket, node, modes, mayExchange);
  if (!served) return null;
  const most = mostGoods(basket, served);
  for (let shop = 0; shop < most.length; shop++) {
    basket.modes[shop]?.forEach(({ least }, index) => {
      if (least > (most[shop] as number)) served.modes[shop] = (served.modes[shop] as number) & ~(1 << index);
    });
    if (served.modes[shop] === 0) return null;
  }
  return { node: served, most };
}

/** The node without what would lift the bound above what can be better: that cannot be part of a better basket. Null when nothing is left of it. */
export function withoutDear(
  basket: FlatBasket,
  { node, most }: OpenNode,
  { bound, prices, charge, least }: DualBound,
  canBeBetter: (bound: number) => boolean,
): OpenNode | null {
  const modes = node.modes.map((mask, shop) =>
    (basket.modes[shop] ?? []).reduce((bits, mode, index) => {
      const [counted] = modeCharge(mode, prices.shop[shop] as number, most[shop] as number);
      return canBeBetter(bound + counted - (charge[shop] as number)) ? bits : bits & ~(1 << index);
    }, mask),
  );
  if (modes.includes(0)) return null;
  const kept = narrowed(basket, node, modes, (candidate, wish) =>
    canBeBetter(bound + worthOf(basket, prices, candidate) - (least[wish] as number)),
  );
  return kept && { node: kept, most };
}

/** Parts of a node that together hold all its baskets; none when every wish has one candidate only. */
export function branchesOf(basket: FlatBasket, { node, most }: OpenNode, proof: DualBound): Branch[] {
  const wish = widestWish(basket, node);
  if (wish === null) return [];
  const shop = openShop(basket, node, proof);
  if (shop !== null && (shop.gap > 1e-6 || wish.spread === 0))
    return shopBranches(basket, node, most, proof, shop.at);
  return wishBranches(basket, node, proof, wish.at);
}

// Most branches change nothing about which candidates are served, and then the list stays as it is.
function servedBy(
  basket: FlatBasket,
  node: SearchNode,
  modes: Int32Array,
  mayExchange: boolean,
): SearchNode | null {
  const isPlain = modes.map((mask, shop) => Number((mask & ~(basket.plain[shop] as number)) === 0));
  const settled = settledShops(modes, mayExchange ? isPlain : []);
  if (settled === node.settled) return { ...node, modes };
  const served = narrowed(
    basket,
    node,
    modes,
    (candidate) =>
      isServed(basket, modes, candidate) &&
      !(mayExchange && basket.isFront[candidate] === 0 && isWithin(basket, isPlain, candidate)),
  );
  return served && { ...served, settled };
}

function isWithin({ partStart, partShop }: FlatBasket, shops: Int32Array, candidate: number): boolean {
  for (let part = partStart[candidate] as number; part < (partStart[candidate + 1] as number); part++)
    if (shops[partShop[part] as number] === 0) return false;
  return true;
}

// Closed shops and plain ones: on the way down a plain one may still be closed, and nothing else.
function settledShops(modes: Int32Array, isPlain: Iterable<number>): number {
  let settled = 0;
  for (const mask of modes) if (mask === CLOSED_BIT) settled += 1000;
  for (const each of isPlain) settled += each;
  return settled;
}

// With as many shops in use as are allowed, all others are closed.
function withinShops({ maxShops }: FlatBasket, modes: Int32Array): Int32Array | null {
  const used = modes.reduce((sum, mask) => sum + Number((mask & CLOSED_BIT) === 0), 0);
  if (used > maxShops) return null;
  return used < maxShops ? modes.slice() : modes.map((mask) => (mask & CLOSED_BIT ? CLOSED_BIT : mask));
}

// A candidate has one part a shop.
function mostGoods({ partStart, partShop, partCost, shops }: FlatBasket, { start, list }: SearchNode) {
  const most = new Float64Array(shops.length);
  const own = new Float64Array(shops.length);
  for (let wish = 0; wish + 1 < start.length; wish++) {
    own.fill(0);
    for (let at = start[wish] as number; at < (start[wish + 1] as number); at++) {
      const candidate = list[at] as number;
      for (let part = partStart[candidate] as number; part < (partStart[candidate + 1] as number); part++) {
        const shop = partShop[part] as number;
        own[shop] = Math.max(own[shop] as number, partCost[part] as number);
      }
    }
    for (let shop = 0; shop < most.length; shop++)
      most[shop] = (most[shop] as number) + (own[shop] as number);
  }
  return most;
}

function openShop(basket: FlatBasket, { modes }: SearchNode, { goods, charge, prices }: DualBound) {
  let found: { at: number; gap: number } | null = null;
  for (let at = 0; at < modes.length; at++) {
    const mask = modes[at] as number;
    const rules = basket.shops[at];
    if (!rules || (mask & (mask - 1)) === 0) continue;
    const bought = goods[at] as number;
    const gap = costAt(rules, bought) - (charge[at] as number) - (prices.shop[at] as number) * bought;
    if (!found || gap > found.gap) found = { at, gap };
  }
  return found;
}

function shopBranches(
  basket: FlatBasket,
  node: SearchNode,
  most: Float64Array,
  proof: DualBound,
  at: number,
): Branch[] {
  const mask = node.modes[at] as number;
  const one = mask & CLOSED_BIT ? CLOSED_BIT : cheapestMode(basket, mask, proof, at, most[at] as number);
  const parts = [one, mask & ~one].map((bits) => ({
    lay: () => ({ ...node, modes: node.modes.with(at, bits) }),
    bound: proof.bound,
  }));
  return one === CLOSED_BIT && (proof.goods[at] as number) > 0 ? parts.reverse() : parts;
}

function cheapestMode(
  basket: FlatBasket,
  mask: number,
  { prices }: DualBound,
  at: number,
  most: number,
): number {
  let [bit, least] = [0, Number.POSITIVE_INFINITY];
  basket.modes[at]?.forEach((mode, index) => {
    if ((mask & (1 << index)) === 0) return;
    const [charge] = modeCharge(mode, prices.shop[at] as number, most);
    if (charge < least) [bit, least] = [1 << index, charge];
  });
  return bit;
}

function widestWish({ cost }: FlatBasket, { start, list }: SearchNode) {
  let found: { at: number; spread: number } | null = null;
  for (let at = 0; at + 1 < start.length; at++) {
    const open = list.subarray(start[at], start[at + 1]);
    if (open.length < 2) continue;
    let [least, most] = [Number.POSITIVE_INFINITY, 0];
    for (const candidate of open) {
      least = Math.min(least, cost[candidate] as number);
      most = Math.max(most, cost[candidate] as number);
    }
    if (!found || most - least > found.spread) found = { at, spread: most - least };
  }
  return found;
}

function wishBranches(basket: FlatBasket, node: SearchNode, proof: DualBound, wish: number): Branch[] {
  const worths = Array.from(node.list.subarray(node.start[wish], node.start[wish + 1]), (candidate) => ({
    candidate,
    worth: worthOf(basket, proof.prices, candidate),
  })).sort((a, b) => a.worth - b.worth);
  return worths.map(({ candidate, worth }) => ({
    lay: () => narrowed(basket, node, node.modes, (each, at) => at !== wish || each === candidate),
    bound: proof.bound + worth - (proof.least[wish] as number),
  }));
}
