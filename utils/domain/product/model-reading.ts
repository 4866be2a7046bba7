import type { RunError } from '../talk/conversation';
import type { ModelField } from './model-words';

/** What came of reading a page with the person's model. */
export type ModelReading =
  /** `found` is what now rests on the model's word alone; `isComplete` where name and price are known now, from whomever. */
  | { readonly kind: 'read'; readonly found: readonly ModelField[]; readonly isComplete: boolean }
  /** The person wants to see it first: nothing was sent, and this request waits. */
  | { readonly kind: 'held'; readonly requestId: string }
  | { readonly kind: 'failed'; readonly error: RunError }
  /** The person stopped it. */
  | { readonly kind: 'stopped' };
