import type { Money } from '../../domain/money';
import type { Product } from '../../domain/product';
import { memoOf, type ReadName } from '../memo';
import { squash } from '../model-codes';
import { fold } from '../words';
import { type Token, tokensOf } from './tokens';
import { COLOUR_WORDS, LEVEL_WORDS } from './word-lists';

/** A product's name and numbers in the form in which the likeness of two products is worked out. */
export interface Wording {
  /** Letters and digits of the name only. */
  readonly squashed: string;
  readonly tokens: readonly Token[];
  readonly texts: ReadonlySet<string>;
  /** Makers' codes in the name, with the part number. */
  readonly codes: readonly string[];
  readonly mpn: string | null;
  /** Numbers in the name, each with its unit or ''. */
  readonly numbers: ReadonlyMap<string, string>;
  readonly levels: ReadonlySet<string>;
  readonly colours: ReadonlySet<string>;
  /** Letters of the brand without "Inc.", "Software" and the like. */
  readonly brand: string | null;
  readonly price: Money | null;
}

/** The wording of a product; worked out once for each object. */
export function wordingOf(product: Product): Wording {
  const memo = memoOf(product);
  memo.wording ??= describe(product, memo.name);
  return memo.wording;
}

function describe(product: Product, { text, words }: ReadName): Wording {
  const tokens = tokensOf(text);
  const mpn = product.mpn && squash(product.mpn).length >= 3 ? squash(product.mpn) : null;
  const codes = tokens.filter(({ kind }) => kind === 'code').map((token) => token.text);
  return {
    squashed: squash(text),
    tokens,
    texts: new Set(tokens.map((token) => token.text)),
    codes: [...new Set(mpn ? [...codes, mpn] : codes)],
    mpn,
    numbers: numbersOf(tokens),
    levels: keysIn(words, LEVEL_WORDS),
    colours: keysIn(words, COLOUR_WORDS),
    brand: brandOf(product.brand),
    price:
      product.priceConflict.length === 0 && product.price && product.price.minor > 0 ? product.price : null,
  };
}

function numbersOf(tokens: readonly Token[]): Map<string, string> {
  const numbers = new Map<string, string>();
  for (const { kind, text, unit } of tokens)
    if (kind === 'number') numbers.set(text, unit ?? numbers.get(text) ?? '');
  return numbers;
}

function keysIn(words: readonly string[], table: ReadonlyMap<string, string>): Set<string> {
  const found = new Set<string>();
  for (const word of words) {
    const key = table.get(word);
    if (key) found.add(key);
  }
  return found;
}

function brandOf(brand: string | null): string | null {
  if (!brand) return null;
  return squash(fold(brand).replace(COMPANY, ' ')) || squash(fold(brand)) || null;
}

const COMPANY =
  /\b(?:software|inc|llc|ltd|co|corp|corporation|company|computers?|electronics|products|gmbh|ag|the)\b/g;
