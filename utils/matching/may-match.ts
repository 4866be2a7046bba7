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
  memo.tokens ??= tokensIn(product, memo.name);
  return memo.tokens;
}

function tokensIn({ gtin, sku, mpn }: Product, { words, codes }: ReadName): ReadonlySet<string> {
  const tokens = new Set(codes);
  for (const word of words) if (!/^\d+$/.test(word)) tokens.add(meaningOf(word));
  for (const number of [gtin?.padStart(14, '0'), sku, mpn]) if (number) tokens.add(squash(number));
  return tokens;
}
