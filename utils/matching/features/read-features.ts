import type { Quantity } from '../../domain/measure/quantity';
import { longGtin } from '../../domain/product/gtin';
import type { Product } from '../../domain/product/product';
import { quantityOf } from '../effective-unit-price';
import { describe, type Wording } from '../likely/wording';
import { byTrait } from '../wishes/asked-traits';
import { type KnownWord, knownWordsOf } from '../words/known-words';
import { fold } from '../words/words';
import { BATTERY, isBatteryNamed } from './batteries';
import { brandName } from './brand-names';
import { editionsIn } from './editions';
import type { Features } from './features';
import { FITS_ONLY } from './fits-only';
import { freeOf } from './free-of';
import { type Marks, marksOf } from './marks';
import { modelCodesOf, squash } from './model-codes';
import { headOf, meaningsOf } from './name-meanings';
import { specsOf } from './specs';
import { traitNamesIn } from './trait-names';
import { sizesOf } from './wear-sizes';

/** A product's features, each worked out when a rule first asks for it: most pairs are told apart by their words. */
export class ReadFeatures implements Features {
  readonly product: Product;
  readonly text: string;
  readonly codes: ReadonlySet<string>;
  readonly #words: readonly KnownWord[];
  #tokens: ReadonlySet<string> | undefined;
  #squashed: string | undefined;
  #wording: Wording | undefined;
  #own: OwnWords | undefined;
  #isBattery: boolean | undefined;
  #meanings: ReadonlySet<string> | undefined;
  #editions: ReadonlySet<string> | undefined;
  #quantity: Quantity | null | undefined;
  #head: string | null | undefined;
  #marks: Marks | undefined;
  #ordinals: ReadonlySet<string> | undefined;
  #sizes: ReadonlySet<string> | undefined;
  #specs: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  #traits: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  #isAccessory: boolean | undefined;

  constructor(product: Product) {
    this.product = product;
    this.text = textOf(product);
    this.#words = knownWordsOf(this.text);
    this.codes = modelCodesOf(this.text, product.mpn);
  }

  get tokens() {
    this.#tokens ??= tokensOf(this.product, this.#words, this.codes);
    return this.#tokens;
  }

  get squashed() {
    this.#squashed ??= squash(this.text);
    return this.#squashed;
  }

  get wording() {
    this.#wording ??= describe(this.product, this.text, this.squashed, this.#words);
    return this.#wording;
  }

  get brand() {
    const { brand } = this.product;
    return brand ? brandName(brand).squashed : null;
  }

  get meanings() {
    const { brand } = this.product;
    this.#meanings ??= meaningsOf(
      this.#ownWords.words,
      brand ? brandName(brand).words : [],
      this.#isABattery,
    );
    return this.#meanings;
  }

  get editions() {
    const { words, editions } = this.#ownWords;
    this.#editions ??= new Set([...editions, ...editionsIn(words, this.text)]);
    return this.#editions;
  }

  get quantity() {
    if (this.#quantity === undefined) this.#quantity = quantityOf(this.product);
    return this.#quantity;
  }

  get head() {
    if (this.#head === undefined)
      this.#head =
        headOf(this.text, this.#words, this.#ownWords.words) ?? (this.#isABattery ? BATTERY : null);
    return this.#head;
  }

  get marks() {
    this.#marks ??= marksOf(this.#ownWords.rest);
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
    this.#specs ??= specsOf(this.#ownWords.rest);
    return this.#specs;
  }

  get traits() {
    this.#traits ??= byTrait(traitNamesIn(this.text));
    return this.#traits;
  }

  get isAccessory() {
    this.#isAccessory ??=
      FITS_ONLY.test(this.text.replace(COMES_WITH, '')) ||
      ACCESSORIES.some((kind) => this.meanings.has(kind));
    return this.#isAccessory;
  }

  get #ownWords() {
    this.#own ??= ownWordsOf(this.product, this.text, this.#words);
    return this.#own;
  }

  get #isABattery() {
    this.#isBattery ??= isBatteryNamed(this.#words);
    return this.#isBattery;
  }
}

/** What a name says of the thing itself. */
interface OwnWords {
  /** The text without what the thing is free of. */
  readonly rest: string;
  /** The editions that this makes. */
  readonly editions: readonly string[];
  /** The words of the rest without the brand. */
  readonly words: readonly KnownWord[];
}

function ownWordsOf({ brand }: Product, text: string, words: readonly KnownWord[]): OwnWords {
  const named = brand ? brandName(brand).folded : '';
  const { rest, editions } = freeOf(text);
  const own = named && rest.includes(named) ? rest.replaceAll(named, ' ') : rest;
  return { rest, editions, words: own === text ? words : knownWordsOf(own) };
}

function textOf({ name, variant }: Product): string {
  return fold(name + variant.map((choice) => ` ${choice.name} ${choice.value}`).join(''));
}

function tokensOf(
  { gtin, sku, mpn }: Product,
  words: readonly KnownWord[],
  codes: ReadonlySet<string>,
): ReadonlySet<string> {
  const tokens = new Set(codes);
  for (const { isNumber, meaning } of words) if (!isNumber) tokens.add(meaning);
  for (const number of [gtin && longGtin(gtin), sku, mpn]) if (number) tokens.add(squash(number));
  return tokens;
}

// What belongs to another thing under any of its names.
const ACCESSORIES: readonly string[] = ['kind:cable', 'kind:charger', 'kind:ink'];

// A radio with a dock is a radio.
const COMES_WITH = /(?<!compatible)\s(?:with|mit|avec|con)\s.*$/u;
