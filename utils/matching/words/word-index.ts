import type { Product } from '../../domain/product/product';
import { meaningOf, wordsOf } from './words';

/** A word with its meaning, worked out once. */
export interface Term {
  readonly word: string;
  readonly meaning: string;
}

/** Which products have which words in name, brand, variant or shelf: a word is compared once, however many products have it. */
export interface WordIndex {
  readonly terms: readonly Term[];
  /** For each term the places of its products, ascending. */
  readonly places: readonly (readonly number[])[];
}

const INDEXES = new WeakMap<readonly Product[], WordIndex>();

/** The index of a list of products; made once for each list, which nobody changes. */
export function wordIndexOf(products: readonly Product[]): WordIndex {
  const known = INDEXES.get(products);
  if (known) return known;
  const index = indexOf(products);
  INDEXES.set(products, index);
  return index;
}

/** The word as a term. */
export function termOf(word: string): Term {
  return { word, meaning: meaningOf(word) };
}

function indexOf(products: readonly Product[]): WordIndex {
  const byWord = new Map<string, number[]>();
  products.forEach((product, place) => {
    for (const word of namesOf(product)) {
      const places = byWord.get(word);
      if (places) places.push(place);
      else byWord.set(word, [place]);
    }
  });
  return { terms: [...byWord.keys()].map(termOf), places: [...byWord.values()] };
}

function namesOf({ name, brand, variant, breadcrumbs }: Product): ReadonlySet<string> {
  const text = [name, brand ?? '', ...variant.map(({ value }) => value), ...breadcrumbs].join(' ');
  return new Set(wordsOf(text));
}
