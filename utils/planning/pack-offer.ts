import type { ListItem } from '../domain/list/list';
import { isSameDimension, type Quantity, toBase } from '../domain/measure/quantity';
import type { Money } from '../domain/money/money';
import { dealFor } from '../domain/money/promotion';
import type { Product } from '../domain/product/product';
import { quantityOf } from '../matching/effective-unit-price';
import type { WishFit } from '../matching/wishes/wish-fits';
import type { PackLine } from './basket-problem';

/** A product that would meet a wish at a known price, in packs of `size` (null where it is not known). */
export interface PackOffer {
  readonly product: Product;
  readonly rule: string | null;
  /** Packs that meet the wish alone. */
  readonly count: number;
  readonly price: Money;
  readonly isMemberPrice: boolean;
  /** In the base unit of what is needed. */
  readonly size: number | null;
  /** Whether nobody can say if the packs are the amount that was asked for. */
  readonly isUnsure?: boolean;
  /** Whether the wish says what one pack may cost at most. */
  readonly isCapped: boolean;
}

/** An offer at the price that this person pays: the member's price only where they are one, and where it is a price. */
export function offerOf(item: ListItem, fit: WishFit, isMember: boolean): PackOffer | null {
  const { price, memberPrice } = fit.product;
  if (!price) return null;
  const isLower =
    memberPrice?.currency === price.currency && memberPrice.minor > 0 && memberPrice.minor < price.minor;
  const member = isMember && isLower ? memberPrice : null;
  return {
    ...fit,
    price: member ?? price,
    isMemberPrice: member !== null,
    size: sizeFor(item.need, fit.product),
    isCapped: item.maximumPrice !== null,
  };
}

/** At least so many packs of an offer, as a line. Where one pack may cost so much at most, none that made it cheap may go. */
export function lineOf(
  { product, rule, price, isMemberPrice, isUnsure, isCapped }: PackOffer,
  atLeast: number,
): PackLine {
  const { count, cost } = dealFor(price, product.promotions ?? [], atLeast);
  return {
    ...{ product, origin: product.origin, count, needed: isCapped ? count : atLeast, price, cost },
    ...{ isMemberPrice, substitutedBy: rule },
    ...(isUnsure ? { isUnsure } : {}),
  };
}

/** What a pack holds, in the base unit of what is needed; null where that cannot be told. */
export function sizeFor(need: Quantity | null, product: Product): number | null {
  const size = need && quantityOf(product);
  if (!need || !size || !isSameDimension(need, size)) return null;
  const { value } = toBase(size);
  return value > 0 ? value : null;
}
