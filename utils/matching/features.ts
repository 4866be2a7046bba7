import { findMeasures } from '../domain/measure-text';
import type { Product } from '../domain/product';
import type { Quantity } from '../domain/quantity';
import { EDITION_WORDS, EMPTY_WORDS, FITS_ONLY } from './distinctions';
import { quantityOf } from './effective-unit-price';
import { memoOf, type ReadName } from './memo';
import { squash } from './model-codes';
import { sizesOf, specsOf } from './specs';
import { isTraitWord, traitNamesIn } from './trait-names';
import { fold, meaningOf, wordsOf } from './words';

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
  /** Bare numbers in the name ("iPhone 15"). */
  readonly numbers: ReadonlySet<string>;
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
  readonly editions: ReadonlySet<string>;
  readonly #words: readonly string[];
  #quantity: Quantity | null | undefined;
  #head: string | null | undefined;
  #numbers: ReadonlySet<string> | undefined;
  #ordinals: ReadonlySet<string> | undefined;
  #sizes: ReadonlySet<string> | undefined;
  #specs: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  #traits: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  #isAccessory: boolean | undefined;

  constructor(product: Product, { text, words, codes }: ReadName) {
    const named = product.brand ? fold(product.brand) : '';
    this.product = product;
    this.text = text;
    this.codes = codes;
    this.brand = (product.brand && squash(product.brand)) || null;
    this.#words = named && text.includes(named) ? wordsOf(text.replaceAll(named, ' ')) : words;
    this.meanings = new Set(meaningful(this.#words, product.brand).map(meaningOf));
    this.editions = new Set(this.#words.flatMap((word) => EDITION_WORDS.get(word) ?? []));
  }

  get quantity() {
    if (this.#quantity === undefined) this.#quantity = quantityOf(this.product);
    return this.#quantity;
  }

  get head() {
    if (this.#head === undefined) this.#head = headOf(this.#words, this.text);
    return this.#head;
  }

  get numbers() {
    this.#numbers ??= new Set(bareNumbers(this.text));
    return this.#numbers;
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
    this.#specs ??= specsOf(this.text);
    return this.#specs;
  }

  get traits() {
    this.#traits ??= traitsOf(this.text);
    return this.#traits;
  }

  get isAccessory() {
    this.#isAccessory ??= FITS_ONLY.test(this.text.replace(COMES_WITH, ''));
    return this.#isAccessory;
  }
}

function meaningful(words: readonly string[], brand: string | null): string[] {
  const brandWords = new Set(wordsOf(brand ?? ''));
  return words.filter(
    (word) =>
      !/\d/.test(word) &&
      !brandWords.has(word) &&
      !EMPTY_WORDS.has(word) &&
      !EDITION_WORDS.has(word) &&
      !isTraitWord(word) &&
      (word.length > 1 || /\p{Lo}/u.test(word)),
  );
}

function traitsOf(text: string): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { trait, value } of traitNamesIn(text))
    found.set(trait, (found.get(trait) ?? new Set()).add(value));
  return found;
}

// A radio with a dock is a radio.
const COMES_WITH = /(?<!compatible)\s(?:with|mit|avec|con)\s.*$/u;

// In German, English and Chinese the last word is the thing; in French, Spanish and Arabic the first.
function headOf(words: readonly string[], text: string): string | null {
  const own = wordsOf(text.split(/\s(?:with|for|mit|für|fur|avec|pour|con|para|in)\s|[,(|]/u)[0] ?? '');
  const kinds = (own.length > 0 ? own : words)
    .map(meaningOf)
    .filter((meaning) => meaning.startsWith('kind:'));
  const isHeadFirst = /\s(?:de|du|des|d'|aux?|al|di|del|della)\s?|\p{sc=Arabic}/u.test(text);
  return (isHeadFirst ? kinds[0] : kinds.at(-1)) ?? null;
}

// Numbers that are no amount, measure or pack count: those have places of their own.
function bareNumbers(text: string): string[] {
  if (!/\d/.test(text)) return [];
  const rest = findMeasures(text).reduceRight(
    (left, { start, end }) => `${left.slice(0, start)} ~ ${left.slice(end)}`,
    text,
  );
  return rest.match(BARE_NUMBER) ?? [];
}

const BARE_NUMBER =
  /(?<![\p{L}\p{N}.,/×*-]|[x×*]\s)\d{1,4}(?:\.\d{1,2})?(?![\p{L}\p{N}./"'%-]|,\d|\s?[x×*]\s?[\d~]|\s?%)/gu;
