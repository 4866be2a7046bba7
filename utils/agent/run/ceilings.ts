import type { CeilingName } from '../../domain/talk/conversation';
import { ModelError } from '../model/model-error';

/** What a run has used, by ceiling: steps, times that the same was asked for, tokens. What is left out is not judged. */
export type RunUse = Readonly<Partial<Record<CeilingName, number>>>;

/** What a run may use. */
export interface RunLimits {
  readonly maxSteps: number;
  readonly maxTokens: number;
}

interface Ceiling {
  readonly name: CeilingName;
  readonly most: (limits: RunLimits) => number;
  readonly words: (most: number) => string;
}

/** A model that asks for the same more often than this goes round in circles. */
const MAX_SAME_CALLS = 3;

/** Everything that ends a run for having used too much, a row each; time is kept by a timer of its own. */
const CEILINGS: readonly Ceiling[] = [
  { name: 'steps', most: ({ maxSteps }) => maxSteps, words: (most) => `more than ${most} steps` },
  {
    name: 'same-calls',
    most: () => MAX_SAME_CALLS,
    words: (most) => `the same was asked for more than ${most} times`,
  },
  { name: 'tokens', most: ({ maxTokens }) => maxTokens, words: (most) => `more than ${most} tokens` },
];

/** Throws a `ceiling` error that names the first ceiling which a use is over. */
export function checkCeilings(use: RunUse, limits: RunLimits): void {
  for (const { name, most, words } of CEILINGS) {
    if ((use[name] ?? 0) > most(limits)) throw ceilingError(name, words(most(limits)));
  }
}

/** The error of a run that went over a ceiling. */
export function ceilingError(ceiling: CeilingName, detail: string): ModelError {
  return new ModelError({ kind: 'ceiling', ceiling, detail, isRetryable: false, retryAfterMs: null });
}
