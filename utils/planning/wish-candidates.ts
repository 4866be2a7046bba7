import type { ListItem } from '../domain/list';
import { isBuyable } from '../domain/offer';
import type { UnmetItem } from '../domain/plan';
import type { Product } from '../domain/product';
import type { Taste } from '../domain/taste';
import { fitsForTaste } from '../matching/own-fits';
import type { WishFit } from '../matching/wish-fits';
import type { Candidate, PackLine } from './basket-problem';
import { coversOf } from './covers';
import { offerOf } from './pack-offer';

/** What was found for a wish: ways to meet it, or why there are none. */
export type WishCandidates =
  | { readonly item: ListItem; readonly candidates: readonly Candidate[] }
  | { readonly item: ListItem; readonly reason: UnmetItem['reason'] };

/** What else decides what may be bought. */
export interface WishWorld {
  readonly currency: string;
  /** Origins of the shops that the person is a member of. */
  readonly memberOf: ReadonlySet<string>;
  readonly taste: Taste;
}

/** The ways to meet a wish, cheapest first, with how many packs of what; `products` are all that may be bought from. */
export function candidatesFor(
  item: ListItem,
  products: readonly Product[],
  world: WishWorld,
): WishCandidates {
  const stages = [
    ['never-seen', () => true],
    ['not-in-required-shop', ({ product }: WishFit) => isFromRequired(item, product)],
    ['out-of-stock', ({ product }: WishFit) => isBuyable(product.availability)],
    ['no-price', ({ product }: WishFit) => product.price !== null && product.price.minor > 0],
    ['other-currency', ({ product }: WishFit) => product.price?.currency === world.currency],
    ['price-conflict', ({ product }: WishFit) => product.priceConflict.length === 0],
    ['not-on-sale', ({ product }: WishFit) => !item.isOnlyOnSale || isOnSale(product)],
  ] as const;
  const { fits: allowed, isForbidden } = fitsForTaste(item, products, world.taste);
  if (isForbidden) return { item, reason: 'forbidden' };
  let fits = allowed;
  for (const [reason, isGood] of stages) {
    fits = fits.filter(isGood);
    if (fits.length === 0) return { item, reason };
  }
  const offers = fits.flatMap((fit) => offerOf(item, fit, world.memberOf.has(fit.product.origin)) ?? []);
  const candidates = coversOf(item, offers).filter(({ lines }) =>
    lines.every((line) => isWithin(item, line)),
  );
  return candidates.length === 0 ? { item, reason: 'above-maximum-price' } : { item, candidates };
}

function isFromRequired({ requiredShop }: ListItem, { origin }: Product): boolean {
  return requiredShop === null || requiredShop === origin;
}

// Whether a sure price has a higher one beside it that it was lowered from.
function isOnSale({ price, listPrice, isPriceSure }: Product): boolean {
  return (
    isPriceSure && price !== null && listPrice?.currency === price.currency && listPrice.minor > price.minor
  );
}

// In another currency nobody can say, and "at most" is a promise.
function isWithin({ maximumPrice }: ListItem, { price, count, cost }: PackLine): boolean {
  if (maximumPrice === null) return true;
  return maximumPrice.currency === price.currency && cost <= maximumPrice.minor * count;
}
