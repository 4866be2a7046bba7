import type { Quantity } from '../../domain/measure/quantity';
import type { UnitPrice } from '../../domain/money/unit-price';
import type { Evidence } from '../../domain/product/evidence';
import type { Availability, ItemCondition } from '../../domain/product/offer';
import type { VariantChoice } from '../../domain/product/product';

/** An amount as a page states it, before its currency is settled: plain decimal, ISO code or the sign as printed. */
export interface Amount {
  readonly decimal: string;
  /** ISO 4217 code where the source names one. */
  readonly code: string | null;
  /** The sign or word as printed; often ambiguous. */
  readonly sign: string | null;
  /** The lowest of several. */
  readonly isFrom: boolean;
}

/** What a page can say about its product, by field. */
export interface FieldValues {
  name: string;
  brand: string;
  sku: string;
  mpn: string;
  gtin: string;
  image: string;
  price: Amount;
  listPrice: Amount;
  memberPrice: Amount;
  shipping: Amount;
  availability: Availability;
  itemCondition: ItemCondition;
  seller: string;
  quantity: Quantity;
  unitPrice: UnitPrice;
}
export type Field = keyof FieldValues;

/** One value with the place that says it. `weight` 0..1 is how much such a place is worth alone; what a person pointed at is worth 2. */
export interface Claim<T> {
  readonly value: T;
  readonly evidence: Evidence;
  readonly weight: number;
  /** Said by the server, of no variant or of another than the one that the person chose since. */
  readonly isStale?: boolean;
}

/** All that one extractor found, by field, best first. */
export type Claims = { readonly [F in Field]?: readonly Claim<FieldValues[F]>[] };

/** Further facts about the page that do not compete with each other. */
export interface PageFacts {
  /** How strongly the page is about one product: 0 not at all, 1 a weak hint, 2 stated. */
  readonly productHint: number;
  /** Of the visible page only: whether it prints facts that only one product's own page has, its codes, brand and stock. */
  readonly hasOwnFacts?: boolean;
  readonly variant?: readonly VariantChoice[];
  readonly variantId?: string | null;
  readonly breadcrumbs?: readonly string[];
  readonly otherOffers?: readonly OtherOffer[];
}

/** Another seller's offer, currency unsettled. */
export interface OtherOffer {
  readonly price: Amount | null;
  readonly availability: Availability | null;
  readonly itemCondition: ItemCondition | null;
  readonly seller: string | null;
}

/** What an extractor answers. */
export interface Extraction {
  readonly claims: Claims;
  readonly facts: PageFacts;
}

/** An extractor that found nothing. */
export const NOTHING: Extraction = { claims: {}, facts: { productHint: 0 } };
