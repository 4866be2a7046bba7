import type { ItemConditions } from '../../domain/list/list';
import type { Money } from '../../domain/money/money';
import type { Product } from '../../domain/product/product';

type Conditions = Pick<ItemConditions, 'requiredShop' | 'maximumPrice' | 'isOnlyOnSale'>;

/** Whether an offer is from the shop that the item must come from. */
export function isFromRequired({ requiredShop }: Conditions, { origin }: Product): boolean {
  return requiredShop === null || requiredShop === origin;
}

/** Whether a sure price has a higher one beside it that it was lowered from, where the item asks for that. */
export function isAsOnSale({ isOnlyOnSale }: Conditions, product: Product): boolean {
  const { price, listPrice, isPriceSure } = product;
  if (!isOnlyOnSale) return true;
  return (
    isPriceSure && price !== null && listPrice?.currency === price.currency && listPrice.minor > price.minor
  );
}

/** Whether so much for so many packs is within what one may cost. In another currency nobody can say, and "at most" is a promise. */
export function isWithinMaximum(
  { maximumPrice }: Conditions,
  { minor, currency }: Money,
  count: number,
): boolean {
  if (maximumPrice === null) return true;
  return maximumPrice.currency === currency && minor <= maximumPrice.minor * count;
}
