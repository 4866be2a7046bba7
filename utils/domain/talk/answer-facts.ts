import type { Money } from '../money/money';
import type { UnitPrice } from '../money/unit-price';
import type { Product } from '../product/product';

/** A number that can be said of goods. A share is 0.17 for 17 %. */
export type FigureValue =
  | { readonly kind: 'money'; readonly money: Money }
  | { readonly kind: 'unit-price'; readonly unitPrice: UnitPrice }
  | { readonly kind: 'share'; readonly share: number };

/** A number that a tool said, and what it leads back to: the product it is of, or the plan; both null when the person said it. */
export interface Figure {
  readonly value: FigureValue;
  readonly productKey: string | null;
  readonly planId: string | null;
}

/**
 * What a step said that an answer may repeat, as it was when the step was done: later changes of a price do not change what
 * was checked. Products carry their own prices; `figures` are what goes beyond them; `words` are wishes and names of lists.
 */
export interface StepFacts {
  readonly products: readonly Product[];
  readonly figures: readonly Figure[];
  readonly words: readonly string[];
}
