import type { BasketProblem, Candidate, Choice } from './basket-problem';
import type { Worths } from './likings';
import { Tills } from './tills';

const EPSILON = 1e-6;
/** What a climb keeps to. */
export interface ClimbRules {
  /** What the candidates are worth beyond their price; null where only the total counts. */
  readonly worths: Worths | null;
  /** The most that everything may cost, in minor units; infinite for any. */
  readonly most: number;
  /** For each shop whether it is used by the one set of shops that is not wanted; null when any set will do. */
  readonly unwanted: readonly boolean[] | null;
  /** How many candidates may be looked at; a round that was begun is ended. */
  readonly effort: number;
}

/** Where a climb ended, and how many candidates it may still have looked at. */
export interface Climbed {
  readonly choice: Choice;
  readonly left: number;
}

/**
 * A basket with another candidate for one wish at a time while that lowers its true total less its worth, the wishes that gain most ahead,
 * until no single one does or the effort is used up. It meets the same wishes. A basket that is not allowed is changed into one that is
 * where one change does it.
 */
export function climbed(problem: BasketProblem, start: Choice, rules: ClimbRules): Climbed {
  const climb = new Climb(problem, start, rules);
  while (climb.left > 0 && climb.improve());
  return climb;
}

interface Step {
  readonly wish: number;
  readonly to: Candidate;
  readonly gain: number;
}

class Climb {
  readonly choice: (Candidate | null)[];
  left: number;
  private readonly tills: Tills;
  private readonly problem: BasketProblem;
  private readonly rules: ClimbRules;

  constructor(problem: BasketProblem, start: Choice, rules: ClimbRules) {
    [this.problem, this.rules, this.choice] = [problem, rules, [...start]];
    this.left = rules.effort;
    this.tills = new Tills(problem, start);
  }

  /** Answers whether anything was gained. */
  improve(): boolean {
    const steps = this.choice.flatMap((_, wish) => this.stepFor(wish) ?? []);
    let isBetter = false;
    for (const { wish } of steps.sort((a, b) => b.gain - a.gain)) {
      const step = this.stepFor(wish);
      if (!step) continue;
      this.tills.take(this.choice[wish] as Candidate);
      this.tills.put(step.to);
      this.choice[wish] = step.to;
      isBetter = true;
    }
    return isBetter;
  }

  private stepFor(wish: number): Step | null {
    const chosen = this.choice[wish];
    const all = this.problem.wishes[wish] ?? [];
    if (!chosen || all.length < 2) return null;
    const worth = this.rules.worths?.[wish];
    const now = this.total();
    const least = now - (worth?.[all.indexOf(chosen)] ?? 0) - EPSILON;
    const most = Math.max(this.rules.most, now);
    let best: Step | null = null;
    this.left -= all.length;
    this.tills.take(chosen);
    all.forEach((to, place) => {
      this.tills.put(to);
      const total = this.total();
      this.tills.take(to);
      const gain = least - (total - (worth?.[place] ?? 0));
      if (total <= most && gain > (best?.gain ?? 0)) best = { wish, to, gain };
    });
    this.tills.put(chosen);
    return best;
  }

  private total(): number {
    const { unwanted } = this.rules;
    return unwanted && this.tills.uses(unwanted) ? Number.POSITIVE_INFINITY : this.tills.total;
  }
}
