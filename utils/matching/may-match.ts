import type { Product } from '../domain/product';
import { modelCodesOf, squash } from './model-codes';
import { fold, meaningOf, wordsOf } from './words';

const TOKENS = new WeakMap<Product, ReadonlySet<string>>();

/** Whether two products share any word, code or identifier: a quick look that spares most pairs the close one. */
export function mayMatch(a: Product, b: Product): boolean {
  const [mine, theirs] = [tokensOf(a), tokensOf(b)];
  const [few, many] = mine.size <= theirs.size ? [mine, theirs] : [theirs, mine];
  for (const token of few) if (many.has(token)) return true;
  return false;
}

function tokensOf(product: Product): ReadonlySet<string> {
  const known = TOKENS.get(product);
  if (known) return known;
  const text = fold(product.name);
  const numbers = [product.gtin?.padStart(14, '0'), product.sku, product.mpn].flatMap((each) => each || []);
  const words = wordsOf(text).filter((word) => !/^\d+$/.test(word));
  const tokens = new Set([...words.map(meaningOf), ...modelCodesOf(text, null), ...numbers.map(squash)]);
  TOKENS.set(product, tokens);
  return tokens;
}
