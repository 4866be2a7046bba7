/**
 * Where on the page a value was found, best first; `person` is what somebody said, `rule` the place that somebody pointed at on this
 * shop's pages, `model` what a model said and the text confirmed.
 */
export type EvidenceSource =
  | 'person'
  | 'rule'
  | 'platform'
  | 'json-ld'
  | 'microdata'
  | 'rdfa'
  | 'meta'
  | 'embedded-state'
  | 'visible'
  | 'url'
  | 'model';

/** One place where the page says a value: the source, a path a person can follow (CSS selector or JSON path), and the text as printed. */
export interface Evidence {
  readonly source: EvidenceSource;
  readonly path: string;
  readonly text: string;
}

/** A value that another place on the page contradicts. */
export interface Contradiction<T> {
  readonly value: T;
  readonly evidence: Evidence;
}

/** A value read from a page: null when the page does not say; sure only when evidence agrees; contradictions are kept, never dropped. */
export interface Reading<T> {
  readonly value: T | null;
  readonly isSure: boolean;
  readonly evidence: readonly Evidence[];
  readonly conflict: readonly Contradiction<T>[];
}

/** What the page does not say. */
export function unread<T>(): Reading<T> {
  return { value: null, isSure: false, evidence: [], conflict: [] };
}

/** Whether the page says two different things, which a person must be shown. */
export function isConflicting(reading: Reading<unknown>): boolean {
  return reading.conflict.length > 0;
}
