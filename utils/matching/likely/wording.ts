import type { Money } from '../../domain/money/money';
import type { Product } from '../../domain/product/product';
import { brandName } from '../features/brand-names';
import { squash } from '../features/model-codes';
import type { KnownWord } from '../words/known-words';
import { type Token, tokensOf } from './tokens';

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

/** The wording of a product from its folded name, the name's letters and digits, and its words. */
export function describe(
  { mpn, brand, price, priceConflict }: Product,
  text: string,
  squashed: string,
  words: readonly KnownWord[],
): Wording {
  const tokens = tokensOf(text);
  const part = partNumberOf(mpn);
  return {
    squashed,
    tokens,
    texts: textsOf(tokens),
    codes: codesOf(tokens, part),
    mpn: part,
    numbers: numbersOf(tokens),
    levels: keysOf(words, 'level'),
    colours: keysOf(words, 'colour'),
    brand: brand ? brandName(brand).short : null,
    price: priceConflict.length === 0 && price && price.minor > 0 ? price : null,
  };
}

function textsOf(tokens: readonly Token[]): Set<string> {
  const texts = new Set<string>();
  for (const { text } of tokens) texts.add(text);
  return texts;
}

function partNumberOf(mpn: string | null): string | null {
  const squashed = squash(mpn ?? '');
  return squashed.length >= 3 ? squashed : null;
}

function codesOf(tokens: readonly Token[], part: string | null): readonly string[] {
  const codes = new Set<string>();
  for (const { kind, text } of tokens) if (kind === 'code') codes.add(text);
  if (part !== null) codes.add(part);
  return [...codes];
}

function numbersOf(tokens: readonly Token[]): Map<string, string> {
  const numbers = new Map<string, string>();
  for (const { kind, text, unit } of tokens)
    if (kind === 'number') numbers.set(text, unit ?? numbers.get(text) ?? '');
  return numbers;
}

const NONE: ReadonlySet<string> = new Set();

function keysOf(words: readonly KnownWord[], table: 'level' | 'colour'): ReadonlySet<string> {
  let keys: Set<string> | undefined;
  for (const word of words) {
    const key = word[table];
    if (key !== null) keys = (keys ?? new Set()).add(key);
  }
  return keys ?? NONE;
}
