import { keptWith } from '../../domain/kept-with';
import type { Quantity } from '../../domain/measure/quantity';
import type { Product } from '../../domain/product/product';
import type { Wording } from '../likely/wording';
import type { Marks } from './marks';
import { ReadFeatures } from './read-features';

/** What the words of a product say about it, in a form in which two products can be compared. */
export interface Features {
  readonly product: Product;
  /** Letters and digits of the brand only; null when the page names none. */
  readonly brand: string | null;
  readonly quantity: Quantity | null;
  /** Meanings of the words that tell what it is: no brand, number, colour, edition or filler. */
  readonly meanings: ReadonlySet<string>;
  /** The kind of goods, when a known word names it. */
  readonly head: string | null;
  readonly codes: ReadonlySet<string>;
  /** Numbers, letters and short codes in the name ("iPhone 15", "DDR5", battery "C"). */
  readonly marks: Marks;
  /** "7th", "2nd". */
  readonly ordinals: ReadonlySet<string>;
  /** Sizes of shoes and clothes. */
  readonly sizes: ReadonlySet<string>;
  readonly specs: ReadonlyMap<string, ReadonlySet<string>>;
  /** Values of either-or properties: fat level, colour, battery size. */
  readonly traits: ReadonlyMap<string, ReadonlySet<string>>;
  /** Words that make another edition of a thing: pro, zero, decaf. */
  readonly editions: ReadonlySet<string>;
  /** It belongs to another thing (a case, a charger) rather than being that thing. */
  readonly isAccessory: boolean;
  /** The folded name with the chosen variant. */
  readonly text: string;
  /** Letters and digits of the text only. */
  readonly squashed: string;
  /** Words by meaning, codes and identifiers: products without any in common have nothing to do with each other. */
  readonly tokens: ReadonlySet<string>;
  /** The form in which the likeness of two products is worked out. */
  readonly wording: Wording;
}

/** The features of a product; worked out once for each object. */
export const featuresOf: (product: Product) => Features = keptWith(
  (product: Product) => new ReadFeatures(product),
);
