import type { Product } from '../domain/product';
import type { Quantity } from '../domain/quantity';
import { BATTERY, isBatteryNamed } from './batteries';
import { FITS_ONLY } from './distinctions';
import { editionsIn } from './editions';
import { quantityOf } from './effective-unit-price';
import { freeOf } from './free-of';
import { type Marks, marksOf } from './marks';
import { memoOf, type ReadName } from './memo';
import { squash } from './model-codes';
import { headOf, meaningsOf } from './name-meanings';
import { specsOf } from './specs';
import { traitNamesIn } from './trait-names';
import { sizesOf } from './wear-sizes';
import { fold, foldedWordsOf } from './words';

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
}

/** The features of a product; worked out once for each object. */
export function featuresOf(product: Product): Features {
  const memo = memoOf(product);
  memo.features ??= new ReadFeatures(product, memo.name);
  return memo.features;
}

// What costs most is worked out when a rule asks for it: most pairs are told apart by their words.
class ReadFeatures implements Features {
  readonly product: Product;
  readonly text: string;
  readonly codes: ReadonlySet<string>;
  readonly brand: string | null;
  readonly meanings: ReadonlySet<string>;
  readonly #words: readonly string[];
  readonly #isBattery: boolean;
  readonly #rest: string;
  readonly #freeOf: readonly string[];
  #editions: ReadonlySet<string> | undefined;
  #quantity: Quantity | null | undefined;
  #head: string | null | undefined;
  #marks: Marks | undefined;
  #ordinals: ReadonlySet<string> | undefined;
  #sizes: ReadonlySet<string> | undefined;
  #specs: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  #traits: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  #isAccessory: boolean | undefined;

  constructor(product: Product, { text, words, codes }: ReadName) {
    const named = product.brand ? fold(product.brand) : '';
    const { rest, editions } = freeOf(text);
    const own = named && rest.includes(named) ? rest.replaceAll(named, ' ') : rest;
    this.product = product;
    this.text = text;
    this.codes = codes;
    this.brand = (product.brand && squash(product.brand)) || null;
    this.#words = own === text ? words : foldedWordsOf(own);
    this.#isBattery = isBatteryNamed(words);
    this.meanings = meaningsOf(this.#words, product.brand, this.#isBattery);
    this.#rest = rest;
    this.#freeOf = editions;
  }

  get editions() {
    this.#editions ??= new Set([...this.#freeOf, ...editionsIn(this.#words, this.text)]);
    return this.#editions;
  }

  get quantity() {
    if (this.#quantity === undefined) this.#quantity = quantityOf(this.product);
    return this.#quantity;
  }

  get head() {
    if (this.#head === undefined)
      this.#head = headOf(this.#words, this.text) ?? (this.#isBattery ? BATTERY : null);
    return this.#head;
  }

  get marks() {
    this.#marks ??= marksOf(this.#rest);
    return this.#marks;
  }

  get ordinals() {
    this.#ordinals ??= new Set(this.text.match(/(?<![\p{L}\p{N}-])\d+(?:st|nd|rd|th)(?!\p{L})/gu) ?? []);
    return this.#ordinals;
  }

  get sizes() {
    this.#sizes ??= sizesOf(this.text);
    return this.#sizes;
  }

  get specs() {
    this.#specs ??= specsOf(this.#rest);
    return this.#specs;
  }

  get traits() {
    this.#traits ??= traitsOf(this.text);
    return this.#traits;
  }

  get isAccessory() {
    this.#isAccessory ??=
      FITS_ONLY.test(this.text.replace(COMES_WITH, '')) ||
      ACCESSORIES.some((kind) => this.meanings.has(kind));
    return this.#isAccessory;
  }
}

// What belongs to another thing under any of its names.
const ACCESSORIES: readonly string[] = ['kind:cable', 'kind:charger', 'kind:ink'];

function traitsOf(text: string): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { trait, value } of traitNamesIn(text))
    found.set(trait, (found.get(trait) ?? new Set()).add(value));
  return found;
}

// A radio with a dock is a radio.
const COMES_WITH = /(?<!compatible)\s(?:with|mit|avec|con)\s.*$/u;
