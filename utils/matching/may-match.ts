import type { Product } from '../domain/product';
import { memoOf, type ReadName } from './memo';
import { squash } from './model-codes';
import { meaningOf } from './words';

/** Whether two products share any word, code or identifier: a quick look that spares most pairs the close one. */
export function mayMatch(a: Product, b: Product): boolean {
  const [mine, theirs] = [tokensOf(a), tokensOf(b)];
  const [few, many] = mine.size <= theirs.size ? [mine, theirs] : [theirs, mine];
  for (const token of few) if (many.has(token)) return true;
  return false;
}

function tokensOf(product: Product): ReadonlySet<string> {
  const memo = memoOf(product);
  memo.tokens ??= new Set(tokensIn(product, memo.name));
  return memo.tokens;
}

function tokensIn(product: Product, { words, codes }: ReadName): string[] {
  const numbers = [product.gtin?.padStart(14, '0'), product.sku, product.mpn].flatMap((each) => each || []);
  const meanings = words.flatMap((word) => (/^\d+$/.test(word) ? [] : meaningOf(word)));
  return [...meanings, ...codes, ...numbers.map(squash)];
}
