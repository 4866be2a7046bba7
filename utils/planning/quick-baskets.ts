import { boughtBy } from './dual-bound';
import { polished } from './polish';
import { CLOSED_BIT, type FlatBasket, isServed, narrowed, rootOf, type SearchNode } from './search-node';

const STEPS = 6;

/**
 * Quick good baskets, to give the search a ceiling: a set of shops is opened, closed and exchanged shop by shop while that helps, with the
 * cheapest candidates of each set, polished. `offer` sees each basket and answers its total, infinite where it is not allowed; `spend` is
 * asked for the candidates that will be looked at, and ends it all when it answers no.
 */
export function quickBaskets(
  basket: FlatBasket,
  mayLeaveOut: number,
  offer: (choice: Int32Array) => number,
  spend: (work: number) => boolean,
): void {
  const all = rootOf(basket);
  const root = narrowed(basket, all, all.modes, (candidate) => basket.isFront[candidate] === 1) ?? all;
  const tried = new Map<string, number>();
  const tryOpen = (open: readonly boolean[]) => {
    const key = open.map(Number).join('');
    const known = tried.get(key);
    if (known !== undefined) return known;
    if (!spend(root.list.length)) return Number.POSITIVE_INFINITY;
    const node = within(basket, root, open);
    const isWorthIt = node !== null && spend(node.list.length);
    const total = isWorthIt ? offer(cheapestIn(basket, node, mayLeaveOut)) : Number.POSITIVE_INFINITY;
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

function within(basket: FlatBasket, root: SearchNode, open: readonly boolean[]): SearchNode | null {
  const modes = Int32Array.from(basket.modes, (all, shop) =>
    open[shop] ? (1 << all.length) - 1 : CLOSED_BIT,
  );
  return narrowed(basket, root, modes, (candidate) => isServed(basket, modes, candidate));
}

function cheapestIn(basket: FlatBasket, node: SearchNode, mayLeaveOut: number): Int32Array {
  const choice = Int32Array.from(node.start.subarray(0, -1), (at, wish) => {
    const [first = -1, second] = node.list.subarray(at, node.front[wish]);
    return basket.isOut[first] ? (second ?? first) : first;
  });
  return polished(basket, node, choice, boughtBy(basket, choice).goods, mayLeaveOut).choice;
}
