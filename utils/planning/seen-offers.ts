import type { ListItem } from '../domain/list/list';
import type { Preference, Taste } from '../domain/list/taste';
import type { Money } from '../domain/money/money';
import { isBuyable } from '../domain/product/offer';
import type { Product } from '../domain/product/product';
import { MOST_SEEN, type SeenOffer, type SeenOffers } from '../domain/product/seen-offers';
import { preferencesFor, worthOf } from '../matching/suggesting/preferences';
import { isAsOnSale, isFromRequired, isWithinMaximum } from '../matching/wishes/item-conditions';
import { fitsForTaste, surestOf } from '../matching/wishes/own-fits';
import type { WishFit } from '../matching/wishes/wish-fits';
import type { PackLine } from './basket-problem';
import { lineOf, offerOf } from './pack-offer';

const EPSILON = 1e-6;

/** Among what, and for whom. */
interface SeenWorld {
  readonly products: readonly Product[];
  readonly taste: Taste;
  /** Origins of the shops that the person is a member of. */
  readonly memberOf: ReadonlySet<string>;
  /** The currency that a plan would be made in; where nothing costs that, the one of the best fit. Null where nothing has a price. */
  readonly currency: string | null;
}

/**
 * What was seen that would meet the wish, by the fits that a plan is made from, with the shop, the highest price and the sale that it asks
 * for; first what a plan for this wish alone would buy.
 */
export function seenOffers(item: ListItem, { products, taste, currency, memberOf }: SeenWorld): SeenOffers {
  const { fits, isForbidden } = fitsForTaste(item, products, taste);
  const there = fits.flatMap((fit) => costed(item, fit, memberOf) ?? []);
  const asked = surestOf(there.filter((fit) => isAsAsked(item, fit)));
  const offers = asLiked(item, inOneCurrency(asked, currency), taste.preferences);
  const isHeldBack = offers.length === 0 && there.length > 0;
  return {
    itemId: item.id,
    number: numberOf(item),
    offers: offers.slice(0, MOST_SEEN).map(seenOf),
    heldBack: isForbidden ? 'forbidden' : isHeldBack ? 'as-asked' : null,
  };
}

interface CostedFit extends WishFit {
  /** As a plan would buy it: packs that a promotion makes cheaper together are taken together. */
  readonly line: PackLine;
  readonly cost: Money;
}

function costed(item: ListItem, fit: WishFit, memberOf: ReadonlySet<string>): CostedFit | null {
  const { product } = fit;
  const isThere = product.priceConflict.length === 0 && isBuyable(product.availability);
  const offer = isThere ? offerOf(item, fit, memberOf.has(product.origin)) : null;
  if (!offer || offer.price.minor <= 0) return null;
  const line = lineOf(offer, fit.count);
  return { ...fit, line, cost: { ...offer.price, minor: line.cost } };
}

function isAsAsked(item: ListItem, { product, cost, line }: CostedFit): boolean {
  return (
    isFromRequired(item, product) && isAsOnSale(item, product) && isWithinMaximum(item, cost, line.count)
  );
}

function inOneCurrency(fits: readonly CostedFit[], wanted: string | null): CostedFit[] {
  const usual = fits.filter(({ cost }) => cost.currency === wanted);
  return usual.length > 0 ? usual : fits.filter(({ cost }) => cost.currency === fits[0]?.cost.currency);
}

// As a plan weighs them: what is liked may cost more than the cheapest by as much as the person said. Between equals the cheaper is first.
function asLiked(item: ListItem, fits: readonly CostedFit[], all: readonly Preference[]): CostedFit[] {
  const cheapestFirst = fits.toSorted((a, b) => a.cost.minor - b.cost.minor);
  const preferences = preferencesFor(item, all);
  const [cheapest] = cheapestFirst;
  if (!cheapest || preferences.length === 0) return cheapestFirst;
  return cheapestFirst
    .map((fit) => ({
      fit,
      weighed: fit.cost.minor - worthOf(fit.product, preferences) * cheapest.cost.minor,
    }))
    .sort((a, b) => (Math.abs(a.weighed - b.weighed) < EPSILON ? 0 : a.weighed - b.weighed))
    .map(({ fit }) => fit);
}

function numberOf({ need, count }: ListItem): number | null {
  if (need === null) return count;
  return need.unit === 'piece' ? need.value : null;
}

function seenOf({ product: { productKey }, count, isUnsure = false, cost }: CostedFit): SeenOffer {
  return { productKey, packs: count, isUnsure, cost };
}
