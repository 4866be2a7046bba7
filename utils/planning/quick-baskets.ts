import { boughtBy } from './dual-bound';
import { polished } from './polish';
import { CLOSED_BIT, type FlatBasket, isServed, narrowed, rootOf, type SearchNode } from './search-node';

const STEPS = 6;

/**
 * Quick good baskets, to give the search a ceiling: a set of shops is opened, closed and exchanged shop by shop while that helps, with the
 * cheapest candidates of each set, polished. `offer` sees each basket with how many candidates were looked at for it, and answers its total, infinite where it is not allowed.
 */
export function quickBaskets(
  basket: FlatBasket,
  mayLeaveOut: number,
  offer: (choice: Int32Array, work: number) => number,
): void {
  const all = rootOf(basket);
  const root = narrowed(basket, all, all.modes, (candidate) => basket.isFront[candidate] === 1) ?? all;
  const tried = new Map<string, number>();
  const tryOpen = (open: readonly boolean[]) => {
    const key = open.map(Number).join('');
    const known = tried.get(key);
    if (known !== undefined) return known;
    const choice = cheapestIn(basket, root, open, mayLeaveOut);
    const total = choice ? offer(choice, 4 * root.list.length) : Number.POSITIVE_INFINITY;
    tried.set(key, total);
    return total;
  };
  const starts = [
    basket.shops.map(() => true),
    ...basket.shops.map((_, only) => basket.shops.map((__, at) => at === only)),
  ].filter((open) => open.filter(Boolean).length <= basket.maxShops || basket.shops.length === 1);
  const ranked = starts.map((open) => ({ open, total: tryOpen(open) })).sort((a, b) => a.total - b.total);
  for (const { open } of ranked.slice(0, 3)) climb(open, basket.maxShops, tryOpen);
}

function climb(
  start: readonly boolean[],
  maxShops: number,
  tryOpen: (open: readonly boolean[]) => number,
): void {
  let [open, total] = [start, tryOpen(start)];
  for (let step = 0; step < STEPS; step++) {
    const next = neighbours(open)
      .filter((each) => each.filter(Boolean).length <= maxShops && each.includes(true))
      .map((each) => ({ each, cost: tryOpen(each) }))
      .sort((a, b) => a.cost - b.cost)[0];
    if (!next || next.cost >= total) return;
    [open, total] = [next.each, next.cost];
  }
}

// One shop more or less, or one for another.
function neighbours(open: readonly boolean[]): boolean[][] {
  const changed = open.map((_, at) => open.map((isOpen, each) => (each === at ? !isOpen : isOpen)));
  const exchanged = open.flatMap((isFrom, from) =>
    open.flatMap((isTo, to) =>
      isFrom && !isTo ? [open.map((isOpen, at) => (at === from || at === to ? !isOpen : isOpen))] : [],
    ),
  );
  return [...changed, ...exchanged];
}

function cheapestIn(
  basket: FlatBasket,
  root: SearchNode,
  open: readonly boolean[],
  mayLeaveOut: number,
): Int32Array | null {
  const modes = Int32Array.from(basket.modes, (all, shop) =>
    open[shop] ? (1 << all.length) - 1 : CLOSED_BIT,
  );
  const node = narrowed(basket, root, modes, (candidate) => isServed(basket, modes, candidate));
  if (!node) return null;
  const choice = Int32Array.from(node.front, (end, wish) => {
    const front = Array.from(node.list.subarray(node.start[wish], end));
    return front.sort((a, b) => costOf(basket, a) - costOf(basket, b))[0] ?? -1;
  });
  const { choice: better } = polished(basket, node, choice, boughtBy(basket, choice).goods, mayLeaveOut);
  return better;
}

function costOf({ partStart, partCost, isOut }: FlatBasket, candidate: number): number {
  if (isOut[candidate]) return Number.MAX_SAFE_INTEGER;
  let sum = 0;
  for (let part = partStart[candidate] as number; part < (partStart[candidate + 1] as number); part++)
    sum += partCost[part] as number;
  return sum;
}
