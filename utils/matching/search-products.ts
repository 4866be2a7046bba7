import { findMeasures } from '../domain/measure-text';
import { plainDigits } from '../domain/plain-digits';
import type { Product } from '../domain/product';
import { EMPTY_WORDS } from './distinctions';
import { type Features, featuresOf } from './features';
import { isOneSlipApart } from './one-slip';
import { type Term, termOf, type WordIndex, wordIndexOf } from './word-index';
import { wordsOf } from './words';

/** A product found by words, with how well it fits, 0 to 1. */
export interface SearchHit {
  readonly product: Product;
  readonly score: number;
}

/** What turns a word into its opposite: unsalted is not salted, decaffeinated is not caffeinated. */
const NEGATION = /^(?:un|non|in|de|des|dis|ent|nicht|senza|sin|sans|не)$/;

/**
 * Products whose name, brand or shelf has every content word of the text, best first. Plurals, accents, case, small slips and German
 * compounds do not matter; known kinds are found across languages; amounts ("milk 2 l") are left to the caller. No words, no hits.
 */
export function searchProducts(text: string, products: readonly Product[], limit: number): SearchHit[] {
  const wanted = contentWords(text).map(termOf);
  if (wanted.length === 0) return [];
  const index = wordIndexOf(products);
  const fits = wanted.map((term) => fitsOf(term, index));
  return [...(fits[0]?.keys() ?? [])]
    .flatMap((place) => hitAt(place, products, wanted, fits) ?? [])
    .sort(
      (a, b) =>
        b.score - a.score || a.product.name.length - b.product.name.length || byKey(a.product, b.product),
    )
    .slice(0, limit);
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
  wanted: readonly Term[],
  fits: readonly ReadonlyMap<number, number>[],
): SearchHit | null {
  const product = products[place];
  if (!product) return null;
  let sum = 0;
  for (const each of fits) {
    const fit = each.get(place);
    if (fit === undefined) return null;
    sum += fit;
  }
  return { product, score: (sum / wanted.length) * (0.7 + 0.3 * focusOf(wanted, featuresOf(product))) };
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
