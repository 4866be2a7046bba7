import { type DualBound, type DualPrices, dualBound, type Room, roomFor } from './dual-bound';
import type { FlatBasket, SearchNode } from './search-node';

/** Misses this often in a row make the steps shorter. */
const PATIENCE = 4;

/** What raising the prices of a node may use and tells on the way. */
interface Tightening {
  readonly most: Float64Array;
  readonly mayLeaveOut: number;
  readonly rounds: number;
  /** What a basket has to cost at most to be of interest; infinite while none is known. */
  readonly ceiling: () => number;
  readonly visit: (proof: DualBound) => void;
}

/** Looks for the prices that prove most, by subgradient steps; ends early above the ceiling. */
export function tighten(
  basket: FlatBasket,
  node: SearchNode,
  start: DualPrices,
  { most, mayLeaveOut, rounds, ceiling, visit }: Tightening,
): DualBound {
  let proof = dualBound(basket, node, start, most, mayLeaveOut, roomFor(basket, node));
  let best = proof;
  let spare: Room = roomFor(basket, node);
  let [pace, misses] = [1, 0];
  for (let round = 1; ; round++) {
    visit(proof);
    if (proof.bound > best.bound) [spare, best, misses] = [best, proof, 0];
    else if (++misses % PATIENCE === 0) pace *= 0.6;
    if (round >= rounds || best.bound > ceiling()) return best;
    const aim = Number.isFinite(ceiling()) ? ceiling() + 1 : best.bound * 1.05 + 1;
    const prices = stepped(proof, pace * Math.max(1, aim - proof.bound), mayLeaveOut);
    if (!prices) return best;
    proof = dualBound(basket, node, prices, most, mayLeaveOut, spare);
  }
}

// Prices of goods are about 1 and leaving out is priced in minor units, so the latter moves on a scale of its own.
function stepped(proof: DualBound, pull: number, mayLeaveOut: number): DualPrices | null {
  const { prices, goods, liked, least, leftOut } = proof;
  const scale = least.length === 0 ? 1 : least.reduce((sum, each) => sum + each, 0) / least.length + 1;
  const over = mayLeaveOut > 0 ? (leftOut - mayLeaveOut) * scale : 0;
  const shop = goods.map((each, at) => each - (liked[at] as number));
  let size = over ** 2;
  for (const each of shop) size += each ** 2;
  if (size < 1e-9) return null;
  const step = pull / size;
  for (let at = 0; at < shop.length; at++)
    shop[at] = Math.max(0, (prices.shop[at] as number) + step * (shop[at] as number));
  return { shop, out: Math.max(0, prices.out + step * over * scale) };
}
