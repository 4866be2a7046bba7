import type { Reading } from './evidence';

/** The fields that a model may be asked for. */
export const MODEL_FIELDS = ['name', 'brand', 'price', 'listPrice', 'sku', 'gtin'] as const;

/** A field that a model may be asked for. */
export type ModelField = (typeof MODEL_FIELDS)[number];

/** What a model says a page's product is, word for word as the page prints it; null where it does not say. */
export type ModelWords = Readonly<Record<ModelField, string | null>>;

/** Something that a model said and the page prints. */
export interface FoundWords {
  readonly field: ModelField;
  /** As the model wrote it; the page prints the same letters, perhaps in capitals or with other white space. */
  readonly text: string;
  /** What the page prints right before an amount, without white space: the same amount elsewhere is another one. '' for all else. */
  readonly before: string;
}

/** What of a reading tells where its value comes from. */
type Told = Pick<Reading<unknown>, 'value' | 'evidence'>;

/** The fields of a product that rest on a model's word alone. */
export function fieldsByModel(product: Readonly<Record<ModelField, Told>>): readonly ModelField[] {
  return MODEL_FIELDS.filter((field) => {
    const { value, evidence } = product[field];
    return value !== null && evidence.length > 0 && evidence.every(({ source }) => source === 'model');
  });
}
