import { type Constraint, solve } from 'yalps';
import type { BasketProblem, Candidate, Choice } from './basket-problem';
import type { Way } from './shop-modes';

/** The best lines within one way of using the shops; null when there are none below the ceiling. */
export interface Settled {
  readonly choice: Choice | null;
  /** False when the solver ran out of time. */
  readonly isExact: boolean;
}

type Wishes = BasketProblem['wishes'];

/**
 * The cheapest choice in which every used shop gets a line and reaches its least order value, at a total of at most `ceiling` minor units.
 * An integer programme: one switch a line, one equation a wish, one threshold a shop. Wishes with a single line are settled beforehand.
 */
export function meetThresholds(wishes: Wishes, way: Way, ceiling: number, timeoutMs: number): Settled {
  const fixed = wishes.flatMap((lines) => (lines.length === 1 ? lines : []));
  const open = wishes.filter((lines) => lines.length > 1);
  const chosen = new Set(fixed);
  const { status, variables } = solve(modelOf(open, fixed, way, ceiling), {
    timeout: timeoutMs,
    checkCycles: true,
  });
  const isExact = status === 'optimal' || status === 'infeasible';
  if (status !== 'optimal' && status !== 'timedout') return { choice: null, isExact };
  for (const [line, value] of variables) if (value > 0.5) chosen.add(line);
  const choice = wishes.map((lines) => lines.find((line) => chosen.has(line)) ?? null);
  return { choice: choice.includes(null) ? null : choice, isExact };
}

function modelOf(open: Wishes, fixed: readonly Candidate[], { used }: Way, ceiling: number) {
  const spent = fixed.reduce((sum, { cost }) => sum + cost, 0);
  const fees = used.reduce((sum, { fee }) => sum + fee, 0);
  const constraints = new Map<string, Constraint>(open.map((_, wish) => [`wish ${wish}`, { equal: 1 }]));
  if (Number.isFinite(ceiling)) constraints.set('cost', { max: ceiling - fees - spent });
  for (const { shop, least } of used) {
    const own = fixed.filter(({ origin }) => origin === shop.origin);
    const goods = own.reduce((sum, { cost }) => sum + cost, 0);
    constraints.set(`goods ${shop.origin}`, { min: least - goods });
    constraints.set(`lines ${shop.origin}`, { min: 1 - own.length });
  }
  const variables = open.flatMap((lines, wish) => lines.map((line) => [line, rowOf(line, wish)] as const));
  return { direction: 'minimize' as const, objective: 'cost', constraints, variables, integers: true };
}

function rowOf({ cost, origin }: Candidate, wish: number): Map<string, number> {
  return new Map([
    ['cost', cost],
    [`wish ${wish}`, 1],
    [`goods ${origin}`, cost],
    [`lines ${origin}`, 1],
  ]);
}
