import type { BasketProblem, Candidate } from './basket-problem';
import type { Way } from './shop-modes';

const ROUNDS = 120;

/** What one way of using the shops costs at least, with the rebates that prove it and the lines that they favour. */
export interface ThresholdBound {
  /** Minor units, not rounded. */
  readonly bound: number;
  /** For each used shop the share of the goods' price that its threshold is worth, 0 to 1. */
  readonly rebates: readonly number[];
  /** For each wish the used shop that serves it. */
  readonly served: readonly number[];
}

/** Costs of the cheapest line of each wish in each used shop, in minor units; infinite where a shop has none. */
type CostTable = readonly (readonly number[])[];

/**
 * Lagrangian bound: each shop's least order value is traded for a rebate on its goods, and rebates rise where a shop falls short.
 * Any rebates give a true lower bound. Ends early above the ceiling; `visit` sees every choice of shops on the way.
 */
export function boundThresholds(
  problem: BasketProblem,
  way: Way,
  ceiling: number,
  visit: (served: readonly number[]) => void = () => undefined,
): ThresholdBound {
  const table = tableOf(problem, way);
  const fees = way.used.reduce((sum, { fee }) => sum + fee, 0);
  const target = Number.isFinite(ceiling) ? ceiling : way.bound * 1.05;
  let rebates: readonly number[] = way.used.map(() => 0);
  let best: ThresholdBound | null = null;
  let pace = 1.6;
  for (let round = 0; round < ROUNDS; round++) {
    const served = table.map((costs) => cheapestShop(costs, rebates));
    const gaps = gapsOf(table, way, served);
    const bound = boundOf(table, way, rebates, served, fees);
    visit(served);
    if (!best || bound > best.bound) best = { bound, rebates, served };
    else pace *= 0.95;
    if (best.bound > ceiling || gaps.every((gap, shop) => gap <= 0 && rebates[shop] === 0)) break;
    rebates = raised(rebates, gaps, pace * Math.max(1, target - bound));
  }
  return best ?? { bound: way.bound, rebates, served: [] };
}

/** The lines of each wish that can still be part of a basket of at most `ceiling` minor units, by the bound's rebates. */
export function linesBelow(
  problem: BasketProblem,
  way: Way,
  proof: ThresholdBound,
  ceiling: number,
): Candidate[][] {
  const share = new Map(way.used.map(({ shop }, index) => [shop.origin, 1 - (proof.rebates[index] ?? 0)]));
  return problem.wishes.map((lines) => {
    const open = lines.filter(({ origin }) => share.has(origin));
    const worth = ({ origin, cost }: Candidate) => cost * (share.get(origin) ?? 1);
    const least = Math.min(...open.map(worth));
    return open.filter((line) => proof.bound + worth(line) - least <= ceiling + 1e-6);
  });
}

function tableOf({ wishes }: BasketProblem, { used }: Way): CostTable {
  return wishes.map((lines) =>
    used.map(
      ({ shop }) => lines.find(({ origin }) => origin === shop.origin)?.cost ?? Number.POSITIVE_INFINITY,
    ),
  );
}

function cheapestShop(costs: readonly number[], rebates: readonly number[]): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  costs.forEach((cost, shop) => {
    const worth = cost * (1 - (rebates[shop] ?? 0));
    if (worth < least) [best, least] = [shop, worth];
  });
  return best;
}

function gapsOf(table: CostTable, { used }: Way, served: readonly number[]): number[] {
  const gaps = used.map(({ least }) => least);
  served.forEach((shop, wish) => {
    gaps[shop] = (gaps[shop] ?? 0) - (table[wish]?.[shop] ?? 0);
  });
  return gaps;
}

function boundOf(
  table: CostTable,
  { used }: Way,
  rebates: readonly number[],
  served: readonly number[],
  fees: number,
): number {
  const traded = used.reduce((sum, { least }, shop) => sum + (rebates[shop] ?? 0) * least, fees);
  return served.reduce(
    (sum, shop, wish) => sum + (table[wish]?.[shop] ?? 0) * (1 - (rebates[shop] ?? 0)),
    traded,
  );
}

function raised(rebates: readonly number[], gaps: readonly number[], pull: number): number[] {
  const size = gaps.reduce(
    (sum, gap, shop) => sum + (gap > 0 || (rebates[shop] ?? 0) > 0 ? gap * gap : 0),
    0,
  );
  const step = size === 0 ? 0 : pull / size;
  return gaps.map((gap, shop) => Math.min(0.99, Math.max(0, (rebates[shop] ?? 0) + step * gap)));
}
