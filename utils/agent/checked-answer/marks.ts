import type { FigureValue, StepFacts } from '../../domain/talk/answer-facts';

/** A part of an answer that is not drawn as it was written; places are those of the passage's text. */
export type Mark = { readonly start: number; readonly end: number } & MarkKind;

type MarkKind =
  /** A short name: the product is drawn in its place. */
  | { readonly kind: 'product'; readonly productKey: string }
  /** The name of a product that a tool said. */
  | { readonly kind: 'name'; readonly productKey: string }
  /** A number that a tool or the person said: drawn from that, not from the model's letters. */
  | {
      readonly kind: 'figure';
      readonly value: FigureValue;
      readonly productKey: string | null;
      readonly planId: string | null;
    }
  /** Nothing that was found says so. */
  | { readonly kind: 'unchecked'; readonly what: 'number' | 'name' }
  /** A price that was found, but of another product than the one it is said of. */
  | { readonly kind: 'elsewhere'; readonly productKey: string }
  /** May still be going on, so that nothing is drawn yet. */
  | { readonly kind: 'unfinished' };

/** Letters of an answer that belong together: a paragraph, a list item, a table cell. */
export interface Passage {
  readonly text: string;
  /** What stands out in it and may be a name: bold, a link's words, what a list item begins with. */
  readonly spans: readonly Span[];
}

/** A part of a passage. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What an answer is checked against. */
export interface Evidence extends StepFacts {
  /** What the short names of the run stand for. */
  readonly handles: Readonly<Record<string, string>>;
  /** The person's own words: amounts in them may be repeated. */
  readonly question: string;
}
