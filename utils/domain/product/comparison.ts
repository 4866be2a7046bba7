import type { Quantity } from '../measure/quantity';
import type { Money } from '../money/money';
import type { UnitPrice } from '../money/unit-price';
import type { Availability, ItemCondition } from './offer';
import type { VariantChoice } from './product';

/** What a row of a comparison tells about each product. `variant` is one row for each option that any of them has. */
export type ComparisonAttribute =
  | 'price'
  | 'unitPrice'
  | 'listPrice'
  | 'memberPrice'
  | 'quantity'
  | 'brand'
  | 'variant'
  | 'availability'
  | 'itemCondition'
  | 'seller'
  | 'gtin'
  | 'mpn'
  | 'shop'
  | 'seenAt';

/** A cell's value by kind, so that the screen can write it in the person's language. */
export type ComparisonValue =
  | { readonly kind: 'money'; readonly money: Money }
  | { readonly kind: 'unit-price'; readonly unitPrice: UnitPrice }
  | { readonly kind: 'quantity'; readonly quantity: Quantity }
  | { readonly kind: 'availability'; readonly availability: Availability }
  | { readonly kind: 'condition'; readonly itemCondition: ItemCondition }
  | { readonly kind: 'choice'; readonly choice: VariantChoice }
  | { readonly kind: 'origin'; readonly origin: string }
  | { readonly kind: 'time'; readonly at: number }
  | { readonly kind: 'text'; readonly text: string };

/** One product's value; null where its page does not say. `productKey` and `url` lead to where it was read. */
export interface ComparisonCell {
  readonly productKey: string;
  readonly url: string;
  readonly value: ComparisonValue | null;
  readonly isSure: boolean;
  /** The lowest of comparable prices; false where best has no meaning. */
  readonly isBest: boolean;
}

/** One attribute across all products; `name` is the option's name on a `variant` row, else null. */
export interface ComparisonRow {
  readonly attribute: ComparisonAttribute;
  readonly name: string | null;
  readonly cells: readonly ComparisonCell[];
  /** All products say the same, so that a screen may fold the row away. */
  readonly isSame: boolean;
}

/** Products side by side; cells stand in the order of `productKeys`; rows of which no product says anything are left out. */
export interface Comparison {
  readonly productKeys: readonly string[];
  readonly rows: readonly ComparisonRow[];
}
