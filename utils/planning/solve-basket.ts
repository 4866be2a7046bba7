import { type BasketProblem, type Choice, costsOf, totalOf } from './basket-problem';
import { searchBasket } from './basket-search';
import { countedBasket, countedFuller } from './counted-baskets';
import { type JoinedWishes, joinedWishes } from './joined-wishes';
import { flatten } from './search-node';
import { sharedProducts } from './shared-products';
import { atOnce, type Steps } from './steps';

/** Work for each of the plans that one is told beside: the next best one, one shop alone, one without a limit. */
export const SIDE_EFFORT = 250_000;

/** A candidate looked at while climbing takes as long as several in a search. */
const CLIMB_SHARE = 4;

/** A basket with its total in minor units. */
export interface SolvedBasket {
  readonly choice: Choice;
  readonly total: number;
  /** What no basket with as many wishes met can be below; equal to the total when the best one is proven, null when even the number met is not. */
  readonly bound: number | null;
}

/** What a solution must keep to besides the shops' rules. */
export interface SolveLimits {
  /** The most that everything may cost, in minor units; null for any. */
  readonly budget?: number | null;
  /** A set of shops that must not be used as exactly this set, to find the runner-up. */
  readonly notOrigins?: readonly string[];
  /** How many candidates may be looked at in one search, counted again each time. */
  readonly effort: number;
}

/** A search that may end without a basket, and whether that is proven. */
interface Attempt {
  readonly solved: SolvedBasket | null;
  readonly isProven: boolean;
}

/** The basket of the lowest total that meets every wish; null when none was found. */
export function solveBasket(problem: BasketProblem, limits: SolveLimits): SolvedBasket | null {
  return atOnce(solveSteps(problem, limits));
}

/** The same, search by search. */
export function* solveSteps(problem: BasketProblem, limits: SolveLimits): Steps<SolvedBasket | null> {
  return (yield* attempt(problem, limits, 0)).solved;
}

/**
 * The basket that meets as many wishes as the budget, the minimum orders and the number of shops allow, at the lowest total for so many.
 * Left-out wishes are null in the choice.
 */
export function solveLeavingOut(problem: BasketProblem, limits: SolveLimits): SolvedBasket {
  return atOnce(leavingOutSteps(problem, limits));
}

/** The same, search by search. */
export function* leavingOutSteps(problem: BasketProblem, limits: SolveLimits): Steps<SolvedBasket> {
  // A budget may well be too small for all: then the other searches need their share.
  const first = typeof limits.budget === 'number' ? limits.effort / 2 : limits.effort;
  const whole = yield* attempt(problem, { ...limits, effort: first }, 0);
  if (whole.solved) return whole.solved;
  let [tooFew, enough] = [0, problem.wishes.length];
  let isSure = whole.isProven;
  const share = { ...limits, effort: limits.effort / 5 };
  let best: SolvedBasket = { choice: problem.wishes.map(() => null), total: 0, bound: 0 };
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2);
    const { solved, isProven } = yield* attempt(problem, share, middle);
    if (solved) [best, enough] = [solved, leftOutOf(solved)];
    else [tooFew, isSure] = [middle, isSure && isProven];
  }
  return isPlain(problem) ? { ...best, bound: isSure ? best.bound : null } : fuller(problem, best, limits);
}

// Whether no promotion counts packs of several wishes together.
function isPlain(problem: BasketProblem): boolean {
  return sharedProducts(problem).size === 0;
}

function fuller(
  problem: BasketProblem,
  { choice }: SolvedBasket,
  { budget, effort }: SolveLimits,
): SolvedBasket {
  return {
    ...countedFuller(problem, choice, {
      most: budget ?? Number.POSITIVE_INFINITY,
      effort: effort / CLIMB_SHARE,
    }),
    bound: null,
  };
}

// A joined wish could only be left out as a whole, so each stands for itself where some may be.
function* attempt(problem: BasketProblem, limits: SolveLimits, mayLeaveOut: number): Steps<Attempt> {
  yield;
  const apart: JoinedWishes = { problem, apart: (choice) => choice, isWhole: isPlain(problem) };
  if (apart.isWhole || mayLeaveOut > 0) return attemptWith(apart, problem, limits, mayLeaveOut);
  const joined = joinedWishes(problem);
  yield;
  if (joined.isWhole) return attemptWith(joined, problem, limits, 0);
  const half = { ...limits, effort: limits.effort / 2 };
  const together = attemptWith(joined, problem, half, 0);
  yield;
  const { solved } = better(together, attemptWith(apart, problem, half, 0));
  yield;
  const counted = countedBasket(problem, solved?.choice ?? null, {
    most: limits.budget ?? Number.POSITIVE_INFINITY,
    unwanted: unwantedIn(problem, limits),
    effort: limits.effort / CLIMB_SHARE,
  });
  return { solved: counted && { ...counted, bound: null }, isProven: false };
}

// For each shop whether it is in the set that is not wanted.
function unwantedIn({ shops }: BasketProblem, { notOrigins }: SolveLimits): readonly boolean[] | null {
  return notOrigins ? shops.map(({ origin }) => notOrigins.includes(origin)) : null;
}

function better(one: Attempt, other: Attempt): Attempt {
  if (!one.solved || !other.solved) return one.solved ? one : other;
  return other.solved.total < one.solved.total ? other : one;
}

function attemptWith(
  { problem: searched, apart, isWhole }: JoinedWishes,
  problem: BasketProblem,
  limits: SolveLimits,
  mayLeaveOut: number,
): Attempt {
  const { budget, effort } = limits;
  const { basket, places } = flatOf(searched, mayLeaveOut > 0);
  const { choice, bound } = searchBasket(basket, {
    ceiling: budget ?? Number.POSITIVE_INFINITY,
    mayLeaveOut,
    unwanted: unwantedIn(problem, limits),
    effort,
  });
  if (!choice) return { solved: null, isProven: isWhole && bound === Number.POSITIVE_INFINITY };
  const chosen = apart(searched.wishes.map((wish, at) => wish[places[choice[at] ?? 0] ?? -1] ?? null));
  // The total is worked out from the lines themselves: no figure of the search is ever shown to anybody.
  const total = totalOf(costsOf(problem, chosen));
  // Packs that are counted together may come to less than a minimum order, or than what a coupon or free delivery asks for.
  if (total > (budget ?? Number.MAX_VALUE)) return { solved: null, isProven: false };
  return {
    solved: { choice: chosen, total, bound: isWhole ? Math.ceil(bound - 1e-6) : null },
    isProven: isWhole && bound >= total - 1e-6,
  };
}

// One problem is searched again and again with other limits.
const FLAT = new WeakMap<BasketProblem, Map<boolean, ReturnType<typeof flatten>>>();

function flatOf(problem: BasketProblem, canLeaveOut: boolean): ReturnType<typeof flatten> {
  const known = FLAT.get(problem) ?? new Map<boolean, ReturnType<typeof flatten>>();
  FLAT.set(problem, known);
  const flat = known.get(canLeaveOut) ?? flatten(problem, canLeaveOut);
  known.set(canLeaveOut, flat);
  return flat;
}

function leftOutOf({ choice }: SolvedBasket): number {
  return choice.filter((line) => line === null).length;
}
