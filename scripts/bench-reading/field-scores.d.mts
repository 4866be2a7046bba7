/** A labelled page: every accepted value by field; a missing field is not on the page. */
export interface Label {
  id: string;
  [field: string]: string | readonly string[] | undefined;
}

/** How one field was answered on all pages; `right` holds the pages that were right. */
export interface FieldScore {
  right: Set<string>;
  labelled: number;
  precision: number;
  recall: number;
  f1: number;
  f1Labelled: number;
}

/** The fields that the labels name, in the order of the table. */
export const FIELDS: readonly string[];

/** Precision, recall and F1 of each field against the labels. */
export function scoreFields(
  labels: readonly Label[],
  answers: ReadonlyMap<string, Readonly<Record<string, string | null>>>,
): Record<string, FieldScore>;
