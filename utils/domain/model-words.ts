/** What a model says a page's product is, word for word as the page prints it; null where it does not say. */
export interface ModelWords {
  readonly name: string | null;
  readonly brand: string | null;
  readonly price: string | null;
  readonly listPrice: string | null;
  readonly sku: string | null;
  readonly gtin: string | null;
}

/** The fields that a model may be asked for. */
export const MODEL_FIELDS = ['name', 'brand', 'price', 'listPrice', 'sku', 'gtin'] as const;
