import type { Product } from '../domain/product';
import type { Features } from './features';
import type { Wording } from './likely/wording';
import { modelCodesOf } from './model-codes';
import { fold, foldedWordsOf } from './words';

/** A product's name as it is read first. */
export interface ReadName {
  /** The folded name with the values of the chosen variant. */
  readonly text: string;
  readonly words: readonly string[];
  readonly codes: ReadonlySet<string>;
}

/** What was worked out of a product so far; each part is filled in when it is first asked for. */
export interface Memo {
  readonly name: ReadName;
  tokens?: ReadonlySet<string>;
  features?: Features;
  wording?: Wording;
}

const MEMOS = new WeakMap<Product, Memo>();

/** What is known of a product, kept as long as its object is: one place for all, as many weak maps are slow to clean up. */
export function memoOf(product: Product): Memo {
  const known = MEMOS.get(product);
  if (known) return known;
  const memo = { name: readName(product) };
  MEMOS.set(product, memo);
  return memo;
}

function readName({ name, mpn, variant }: Product): ReadName {
  const choices = variant.map((choice) => ` ${choice.name} ${choice.value}`).join('');
  const text = fold(name + choices);
  return { text, words: foldedWordsOf(text), codes: modelCodesOf(text, mpn) };
}
