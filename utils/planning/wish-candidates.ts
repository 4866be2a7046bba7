import type { ListItem } from '../domain/list';
import { timesMoney } from '../domain/money';
import { isBuyable } from '../domain/offer';
import type { UnmetItem } from '../domain/plan';
import type { Product } from '../domain/product';
import { ANY_TASTE, type Taste } from '../domain/taste';
import { fitsForTaste } from '../matching/own-fits';
import type { WishFit } from '../matching/wish-fits';
import type { Candidate } from './basket-problem';

/** What was found for a wish: ways to meet it, or why there are none. */
export type WishCandidates =
  | { readonly item: ListItem; readonly candidates: readonly Candidate[] }
  | { readonly item: ListItem; readonly reason: UnmetItem['reason'] };

/** The products that would meet a wish, with how many packs of each; `products` are all that may be bought from. */
export function candidatesFor(
  item: ListItem,
  products: readonly Product[],
  currency: string,
  taste: Taste = ANY_TASTE,
): WishCandidates {
  const stages = [
    ['never-seen', () => true],
    ['out-of-stock', ({ product }: WishFit) => isBuyable(product.availability)],
    ['no-price', ({ product }: WishFit) => product.price !== null],
    ['other-currency', ({ product }: WishFit) => product.price?.currency === currency],
    ['price-conflict', ({ product }: WishFit) => product.priceConflict.length === 0],
  ] as const;
  const { fits: allowed, isForbidden } = fitsForTaste(item, products, taste);
  if (isForbidden) return { item, reason: 'forbidden' };
  let fits = allowed;
  for (const [reason, isGood] of stages) {
    fits = fits.filter(isGood);
    if (fits.length === 0) return { item, reason };
  }
  return { item, candidates: fits.flatMap((fit) => toCandidate(item, fit)) };
}

function toCandidate(item: ListItem, { product, rule, count }: WishFit): Candidate[] {
  if (!product.price) return [];
  const cost = timesMoney(product.price, count).minor;
  return [{ item, product, origin: product.origin, count, price: product.price, cost, substitutedBy: rule }];
}
