import { type BasketProblem, type Choice, costsOf, isOrderable, totalOf } from './basket-problem';
import { meetThresholds } from './meet-thresholds';
import { repairBasket } from './repair-basket';
import { isExhaustive, type Way, waysOf } from './shop-modes';
import { boundThresholds, linesBelow } from './threshold-bound';

/** A basket with its total in minor units; `isExact` is false when time ran out or not all shops could be tried. */
export interface SolvedBasket {
  readonly choice: Choice;
  readonly total: number;
  readonly isExact: boolean;
}

/** What the search must keep to besides the shops' rules. */
export interface SolveLimits {
  /** A set of shops that must not be used as exactly this set, to find the runner-up. */
  readonly notOrigins?: readonly string[];
  /** How long the solver may work on one way of using the shops, in milliseconds. */
  readonly timeoutMs: number;
}

/**
 * The basket of the lowest total of goods and delivery fees in which every minimum order is reached; null when there is none. Bounds and
 * quick baskets first rule out most ways to use the shops; the integer solver settles what is left.
 */
export function solveBasket(problem: BasketProblem, limits: SolveLimits): SolvedBasket | null {
  if (problem.wishes.length === 0) return limits.notOrigins ? null : { choice: [], total: 0, isExact: true };
  const search = new Search(problem, limits);
  const ways = waysOf(problem).filter((way) => !isSameSet(way, limits.notOrigins));
  const open = ways.flatMap((way) => search.survey(way) ?? []).sort((a, b) => a.bound - b.bound);
  for (const { way } of open) search.settle(way);
  return search.result();
}

/** The best basket so far; only cheaper ones are looked for. */
class Search {
  private best: Omit<SolvedBasket, 'isExact'> | null = null;
  private isExact: boolean;
  private readonly problem: BasketProblem;
  private readonly limits: SolveLimits;

  constructor(problem: BasketProblem, limits: SolveLimits) {
    this.problem = problem;
    this.limits = limits;
    this.isExact = isExhaustive(problem);
  }

  /** Looks for a quick basket in this way; null when the way cannot beat the best one. */
  survey(way: Way): { way: Way; bound: number } | null {
    if (way.bound > this.ceiling()) return null;
    this.offer(way.cheapest, way);
    const proof = boundThresholds(this.problem, way, this.ceiling(), (served) => {
      this.offer(servedLines(this.problem, way, served), way);
    });
    if (proof.bound > this.ceiling() + 1e-6) return null;
    this.offer(repairBasket(this.problem, way, proof.served), way);
    return { way, bound: Math.max(way.bound, proof.bound) };
  }

  /** Finds the best basket of this way, if it beats the best one. */
  settle(way: Way): void {
    const proof = boundThresholds(this.problem, way, this.ceiling());
    if (Math.max(way.bound, proof.bound) > this.ceiling() + 1e-6) return;
    const lines = linesBelow(this.problem, way, proof, this.ceiling());
    if (lines.some((each) => each.length === 0)) return;
    const settled = meetThresholds(lines, way, this.ceiling(), this.limits.timeoutMs);
    this.isExact &&= settled.isExact;
    this.offer(settled.choice, way);
  }

  result(): SolvedBasket | null {
    return this.best && { ...this.best, isExact: this.isExact };
  }

  private ceiling(): number {
    return (this.best?.total ?? Number.POSITIVE_INFINITY) - 1;
  }

  // The total is worked out from the lines themselves: no solver's figure is ever shown to anybody.
  private offer(choice: Choice | null, way: Way): void {
    if (!choice) return;
    const costs = costsOf(this.problem, choice);
    const total = totalOf(costs);
    if (total <= this.ceiling() && costs.length === way.used.length && isOrderable(costs))
      this.best = { choice, total };
  }
}

function servedLines({ wishes }: BasketProblem, { used }: Way, served: readonly number[]): Choice {
  return wishes.map(
    (lines, wish) => lines.find(({ origin }) => origin === used[served[wish] ?? 0]?.shop.origin) ?? null,
  );
}

function isSameSet({ used }: Way, origins: readonly string[] | undefined): boolean {
  return (
    origins !== undefined &&
    used.length === origins.length &&
    used.every(({ shop }) => origins.includes(shop.origin))
  );
}
