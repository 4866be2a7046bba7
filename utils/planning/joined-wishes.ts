import { keptWith } from '../domain/kept-with';
import { type BasketProblem, type Candidate, type Choice, linesOf, type PackLine } from './basket-problem';
import { countedTogether } from './counted-together';
import { sharedProducts } from './shared-products';

/** Of wishes with more combinations of their candidates than this only the cheapest candidates are combined. */
const MOST_COMBINATIONS = 2_000;
/** So many then: nothing is proven by them. */
const SOME_COMBINATIONS = 500;

/** A problem in which wishes are one where a promotion may count their packs together. */
export interface JoinedWishes {
  readonly problem: BasketProblem;
  /** A choice of that problem, wish by wish. */
  readonly apart: (choice: Choice) => Choice;
  /** Whether every basket is one of that problem's, at what it costs. */
  readonly isWhole: boolean;
}

/** Wishes by their places that are searched as one. */
type Group = readonly number[];

/** One candidate that stands for a candidate of each wish of a group. */
interface Combination {
  readonly candidate: Candidate;
  readonly members: readonly Candidate[];
}

/** Joins the wishes that have a product with a promotion in common: every combination of their candidates is one candidate. */
export const joinedWishes: (problem: BasketProblem) => JoinedWishes = keptWith((problem) => {
  const groups = groupsOf(problem);
  const wishesIn = (group: Group) => group.map((at) => problem.wishes[at] ?? []);
  const joined = groups.map((group) => combined(fewOf(wishesIn(group))));
  const membersOf = new Map(joined.flat().map(({ candidate, members }) => [candidate, members]));
  const apart = (choice: Choice): Choice => {
    const chosen: (Candidate | null)[] = problem.wishes.map(() => null);
    groups.forEach((group, place) => {
      const one = choice[place];
      group.forEach((at, member) => {
        chosen[at] = (one && membersOf.get(one)?.[member]) ?? null;
      });
    });
    return chosen;
  };
  const wishes = joined.map((combinations) => combinations.map(({ candidate }) => candidate));
  return { problem: { ...problem, wishes }, apart, isWhole: groups.every((group) => isFew(wishesIn(group))) };
});

// Wishes that share a product, with those that share another one with one of them.
function groupsOf(problem: BasketProblem): Group[] {
  const groupOf = problem.wishes.map((_, at) => at);
  for (const wishes of sharedProducts(problem).values()) {
    const merged = new Set([...wishes].map((at) => groupOf[at]));
    const first = Math.min(...[...wishes].map((at) => groupOf[at] ?? at));
    groupOf.forEach((group, at) => {
      if (merged.has(group)) groupOf[at] = first;
    });
  }
  return problem.wishes.flatMap((_, first) => {
    const group = groupOf.flatMap((own, at) => (own === first ? [at] : []));
    return group.length > 0 ? [group] : [];
  });
}

function isFew(wishes: readonly (readonly Candidate[])[]): boolean {
  return wishes.length === 1 || wishes.reduce((all, { length }) => all * length, 1) <= MOST_COMBINATIONS;
}

function fewOf(wishes: readonly (readonly Candidate[])[]): readonly (readonly Candidate[])[] {
  const most = isFew(wishes) ? undefined : Math.floor(SOME_COMBINATIONS ** (1 / wishes.length));
  return wishes.map((wish) => wish.slice(0, most));
}

function combined([first = [], ...others]: readonly (readonly Candidate[])[]): Combination[] {
  if (others.length === 0) return first.map((candidate) => ({ candidate, members: [candidate] }));
  const choices = others.reduce<readonly (readonly Candidate[])[]>(
    (before, wish) => before.flatMap((each) => wish.map((candidate) => [...each, candidate])),
    first.map((candidate) => [candidate]),
  );
  return choices
    .map((members) => ({ members, candidate: asOne(members) }))
    .sort((a, b) => a.candidate.cost - b.candidate.cost);
}

function asOne(members: readonly Candidate[]): Candidate {
  const own = members.flatMap(({ lines }) => lines);
  const isShared = new Set(own.map(({ product }) => product)).size < own.length;
  const lines = isShared ? linesTogether(members) : own;
  const cost = lines.reduce((sum, line) => sum + line.cost, 0);
  return { ...(members[0] as Candidate), lines, cost };
}

function linesTogether(members: readonly Candidate[]): readonly PackLine[] {
  const chosen = countedTogether(members.flatMap(linesOf));
  return chosen.map(({ line, count, cost }) => ({ ...line, count, cost }));
}
