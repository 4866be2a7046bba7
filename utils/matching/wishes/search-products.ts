import { findMeasures } from '../../domain/measure/measure-text';
import type { Product } from '../../domain/product/product';
import { plainDigits } from '../../domain/words/plain-digits';
import { type Features, featuresOf } from '../features/features';
import { EMPTY_WORDS } from '../words/empty-words';
import { isOneSlipApart } from '../words/one-slip';
import { type Term, termOf, type WordIndex, wordIndexOf } from '../words/word-index';
import { wordsOf } from '../words/words';
import { type AskedPhrase, type AskedTraits, askedTraits } from './asked-traits';
import { isStated, type StatedTraits, statedTraits, type TraitFit, traitFit } from './trait-fit';

/** A product found by words, with how well it fits, 0 to 1. */
export interface SearchHit {
  readonly product: Product;
  readonly score: number;
  /** What it leaves unsaid of what the words ask for besides the thing itself; one that says another value is no hit. */
  readonly fit: Exclude<TraitFit, 'other-value'>;
}

/** How much one that leaves something unsaid counts: less than any that says it. */
const UNTOLD_SHARE = 0.75;

/** The words of a wish, taken apart. */
interface WordsAsked {
  readonly asked: AskedTraits;
  /** Words that a product must have, or ones like them. */
  readonly firm: readonly Term[];
  /** Words that it must have where it does not state what they say. */
  readonly phrases: readonly AskedPhrase[];
  /** How well the products have each word, by word. */
  readonly fits: ReadonlyMap<string, ReadonlyMap<number, number>>;
}

/** What turns a word into its opposite: unsalted is not salted, decaffeinated is not caffeinated. */
const NEGATION = /^(?:un|non|in|de|des|dis|ent|nicht|senza|sin|sans|не)$/;

/**
 * Products whose name, brand or shelf has every content word of the text, best first. Plurals, accents, case, small slips and German
 * compounds do not matter; known kinds and properties ("lait entier") are found across languages, and what states another value of a
 * property is not; amounts ("milk 2 l") are left to the caller. No words, no hits.
 */
export function searchProducts(text: string, products: readonly Product[], limit: number): SearchHit[] {
  const wanted = contentWords(text);
  if (wanted.length === 0) return [];
  const words = wordsAsked(text, wanted, wordIndexOf(products));
  const [first] = words.firm;
  return [...(words.fits.get(first?.word ?? '')?.keys() ?? [])]
    .flatMap((place) => hitAt(place, products, words) ?? [])
    .sort(
      (a, b) =>
        b.score - a.score || a.product.name.length - b.product.name.length || byKey(a.product, b.product),
    )
    .slice(0, limit);
}

function wordsAsked(text: string, wanted: readonly string[], index: WordIndex): WordsAsked {
  const asked = askedTraits(text);
  const soft = new Set(asked.phrases.flatMap(({ words }) => words));
  const left = contentWords(asked.rest).filter((word) => !soft.has(word));
  // A wish of nothing but properties is taken by its words: "AA".
  const [firm, phrases] = left.length > 0 ? [left, asked.phrases] : [wanted, []];
  const all = new Set([...firm, ...phrases.flatMap(({ words }) => words)]);
  const fits = new Map([...all].map((word) => [word, fitsOf(termOf(word), index)]));
  return { asked, firm: firm.map(termOf), phrases, fits };
}

// Equals come in an order that no shop chooses.
function byKey(a: Product, b: Product): number {
  return a.productKey < b.productKey ? -1 : 1;
}

/** The words of a wish that name goods: no amounts, no fillers. */
export function contentWords(text: string): string[] {
  const plain = plainDigits(text);
  const bare = findMeasures(plain).reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start).replace(/\d+\s?[x×*]\s?$/iu, '')} ${rest.slice(end)}`,
    plain,
  );
  const words = wordsOf(bare).filter((word) => !EMPTY_WORDS.has(word) && !/^[x×]$/.test(word));
  return words.every((word) => /^\d+$/.test(word)) ? [] : words;
}

// How well each product that has the word, or one like it, has it.
function fitsOf(term: Term, { terms, places }: WordIndex): ReadonlyMap<number, number> {
  const fits = new Map<number, number>();
  terms.forEach((name, at) => {
    const likeness = likenessOf(term, name);
    if (likeness === 0) return;
    for (const place of places[at] ?? []) if ((fits.get(place) ?? 0) < likeness) fits.set(place, likeness);
  });
  return fits;
}

function hitAt(
  place: number,
  products: readonly Product[],
  { asked, firm, phrases, fits }: WordsAsked,
): SearchHit | null {
  const product = products[place];
  if (!product) return null;
  const found = firm.map(({ word }) => fits.get(word)?.get(place) ?? 0);
  if (found.includes(0)) return null;
  const features = featuresOf(product);
  const isPlain = asked.values.size === 0 && asked.parts.length === 0;
  const stated: StatedTraits = isPlain ? NOTHING : statedTraits(features);
  for (const phrase of phrases) found.push(...phraseFits(phrase, stated, place, fits));
  if (found.includes(0)) return null;
  const fit = isPlain ? 'stated' : traitFit(asked, stated, features, isLike);
  if (fit === 'other-value') return null;
  const worth = found.reduce((sum, each) => sum + each, 0) / found.length;
  const score = worth * (0.7 + 0.3 * focusOf(firm, features)) * (fit === 'stated' ? 1 : UNTOLD_SHARE);
  return { product, score, fit };
}

const NOTHING: StatedTraits = new Map();
/** How well a product that states in other words what a word says has that word. */
const STATED = 0.95;

function phraseFits(
  { words, traits }: AskedPhrase,
  stated: StatedTraits,
  place: number,
  fits: WordsAsked['fits'],
): number[] {
  const least = isStated(traits, stated) ? STATED : 0;
  return words.map((word) => Math.max(least, fits.get(word)?.get(place) ?? 0));
}

function isLike(term: Term, name: Term): boolean {
  return likenessOf(term, name) > 0;
}

// "milk" asks for milk, not for milk chocolate: the kind that the name is about counts more than a word within it.
function focusOf(wanted: readonly Term[], { head, meanings, isAccessory }: Features): number {
  const asked = wanted.map(({ meaning }) => meaning);
  if (head && asked.some((each) => each.startsWith('kind:'))) return asked.includes(head) ? 1 : 0;
  const share = Math.min(1, wanted.length / Math.max(1, meanings.size));
  return isAccessory ? share / 2 : share;
}

/** How well one word of a name stands for one that is asked for, 0 to 1; words for two kinds of goods never do. */
export function likenessOf({ word, meaning }: Term, name: Term): number {
  if (word === name.word) return 1;
  if (meaning === name.meaning) return 0.95;
  if (meaning.startsWith('kind:') && name.meaning.startsWith('kind:')) return 0;
  if (
    NEGATION.test(name.word.slice(0, Math.max(0, name.word.length - word.length))) &&
    name.word.endsWith(word)
  )
    return 0;
  if (word.length >= 4 && (name.word.endsWith(word) || name.word.startsWith(word))) return 0.8;
  return word.length >= 5 && !/\d/.test(word) && isOneSlipApart(word, name.word) ? 0.6 : 0;
}
