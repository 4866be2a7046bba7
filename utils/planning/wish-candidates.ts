import type { ListItem } from '../domain/list/list';
import type { Taste } from '../domain/list/taste';
import type { UnmetItem } from '../domain/plan/plan';
import { isBuyable } from '../domain/product/offer';
import type { Product } from '../domain/product/product';
import { isAsOnSale, isFromRequired, isWithinMaximum } from '../matching/wishes/item-conditions';
import { fitsForTaste, surestOf } from '../matching/wishes/own-fits';
import type { WishFit } from '../matching/wishes/wish-fits';
import type { Candidate } from './basket-problem';
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
    ['not-on-sale', ({ product }: WishFit) => isAsOnSale(item, product)],
  ] as const;
  const { fits: allowed, isForbidden } = fitsForTaste(item, products, world.taste);
  if (isForbidden) return { item, reason: 'forbidden' };
  let fits: readonly WishFit[] = allowed;
  for (const [reason, isGood] of stages) {
    fits = fits.filter(isGood);
    if (fits.length === 0) return { item, reason };
  }
  const offers = surestOf(fits).flatMap(
    (fit) => offerOf(item, fit, world.memberOf.has(fit.product.origin)) ?? [],
  );
  const candidates = coversOf(item, offers).filter(({ lines }) =>
    lines.every(({ price, cost, count }) =>
      isWithinMaximum(item, { minor: cost, currency: price.currency }, count),
    ),
  );
  return candidates.length === 0 ? { item, reason: 'above-maximum-price' } : { item, candidates };
}
