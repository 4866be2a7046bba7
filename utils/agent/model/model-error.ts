import type { OptionalPart } from '../../domain/talk/capabilities';
import type { RunError } from '../../domain/talk/conversation';

/** What went wrong with a model, with what decides about another try. */
export interface Failure extends RunError {
  readonly isRetryable: boolean;
  /** How long the server asked to wait, in milliseconds; null when it did not say. */
  readonly retryAfterMs: number | null;
  /** The optional part of the request that the server refused; missing or null when it refused something else, or all of it. */
  readonly refused?: OptionalPart | null;
}

/** A failed request to a model; `failure` says of what kind. */
export class ModelError extends Error {
  readonly failure: Failure;

  constructor(failure: Failure, options?: ErrorOptions) {
    super(`${failure.kind}: ${failure.detail}`, options);
    this.name = 'ModelError';
    this.failure = failure;
  }
}

/** A failure that another try would not change. */
export function finalError(kind: RunError['kind'], detail: string, cause?: unknown): ModelError {
  return new ModelError({ kind, detail, isRetryable: false, retryAfterMs: null }, { cause });
}

/** The `ModelError` in an error or among its causes; null when there is none. */
export function modelErrorIn(error: unknown): ModelError | null {
  for (let each = error, depth = 0; each instanceof Error && depth < 6; each = each.cause, depth += 1) {
    if (each instanceof ModelError) return each;
  }
  return null;
}
