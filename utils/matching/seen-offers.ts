import type { ListItem } from '../domain/list';
import type { Money } from '../domain/money';
import { isBuyable } from '../domain/offer';
import type { Product } from '../domain/product';
import { dealFor } from '../domain/promotion';
import type { SeenOffer, SeenOffers } from '../domain/seen-offers';
import type { Taste } from '../domain/taste';
import { isAsOnSale, isFromRequired, isWithinMaximum } from './item-conditions';
import { fitsForTaste, surestOf } from './own-fits';
import type { WishFit } from './wish-fits';

/** How many offers of a wish are told. */
const MOST = 4;

/** Among what, and for whom. */
interface SeenWorld {
  readonly products: readonly Product[];
  readonly taste: Taste;
  /** The currency that a plan would be made in; where nothing costs that, the one of the best fit. Null where nothing has a price. */
  readonly currency: string | null;
}

/** What was seen that would meet the wish, by the fits that a plan is made from, with the shop, the highest price and the sale that it asks for. */
export function seenOffers(item: ListItem, { products, taste, currency }: SeenWorld): SeenOffers {
  const { fits, isForbidden } = fitsForTaste(item, products, taste);
  const there = fits.flatMap((fit) => costed(fit) ?? []);
  const asked = surestOf(there.filter((fit) => isAsAsked(item, fit)));
  const offers = inOneCurrency(asked, currency).sort((a, b) => a.cost.minor - b.cost.minor);
  const isHeldBack = offers.length === 0 && there.length > 0;
  return {
    itemId: item.id,
    number: numberOf(item),
    offers: offers.slice(0, MOST).map(offerOf),
    heldBack: isForbidden ? 'forbidden' : isHeldBack ? 'as-asked' : null,
  };
}

interface CostedFit extends WishFit {
  readonly cost: Money;
}

function costed(fit: WishFit): CostedFit | null {
  const { price, priceConflict, availability, promotions = [] } = fit.product;
  const isOffer = price !== null && price.minor > 0 && priceConflict.length === 0 && isBuyable(availability);
  if (!isOffer) return null;
  return { ...fit, cost: { ...price, minor: dealFor(price, promotions, fit.count).cost } };
}

function isAsAsked(item: ListItem, { product, cost, count }: CostedFit): boolean {
  return isFromRequired(item, product) && isAsOnSale(item, product) && isWithinMaximum(item, cost, count);
}

function inOneCurrency(fits: readonly CostedFit[], wanted: string | null): CostedFit[] {
  const usual = fits.filter(({ cost }) => cost.currency === wanted);
  return usual.length > 0 ? usual : fits.filter(({ cost }) => cost.currency === fits[0]?.cost.currency);
}

function numberOf({ need, count }: ListItem): number | null {
  if (need === null) return count;
  return need.unit === 'piece' ? need.value : null;
}

function offerOf({ product: { productKey }, count, isUnsure = false, cost }: CostedFit): SeenOffer {
  return { productKey, packs: count, isUnsure, cost };
}
