import { isComparableUnitPrice, perBaseUnit, type UnitPrice } from '../../domain/money/unit-price';
import { isBuyable } from '../../domain/product/offer';
import type { Product } from '../../domain/product/product';
import { effectiveUnitPrice } from '../effective-unit-price';
import type { SearchHit } from './search-products';

/** Hits at least this share as good as the best are all what was asked for. */
const AS_GOOD = 0.8;

/**
 * The products that fit about as well as the best, cheapest per unit first, as far as that can be compared and they can be bought; then
 * the rest as they came. Where no unit price is known the price itself decides among those of one currency.
 */
export function cheapestFirst(hits: readonly SearchHit[]): readonly Product[] {
  const least = (hits[0]?.score ?? 0) * AS_GOOD;
  const meant = hits.filter(({ score }) => score >= least);
  const others = hits.filter(({ score }) => score < least);
  return [...sorted(meant.map(({ product }) => product)), ...others.map(({ product }) => product)];
}

function sorted(products: readonly Product[]): readonly Product[] {
  const measure = commonest(products.flatMap((product) => effectiveUnitPrice(product) ?? []));
  const currency = products.find(({ price }) => price)?.price?.currency;
  const worth = (product: Product) => {
    if (!isBuyable(product.availability)) return null;
    return measure ? perUnit(product, measure) : priceIn(product, currency);
  };
  return products
    .map((product) => ({ product, worth: worth(product) ?? Number.MAX_VALUE }))
    .sort((a, b) => a.worth - b.worth)
    .map(({ product }) => product);
}

/** The one with which most of the others can be compared; null of none. */
function commonest(prices: readonly UnitPrice[]): UnitPrice | null {
  const likeIt = (price: UnitPrice) => prices.filter((other) => isComparableUnitPrice(price, other)).length;
  return prices.reduce<UnitPrice | null>(
    (best, price) => (best && likeIt(best) >= likeIt(price) ? best : price),
    null,
  );
}

function perUnit(product: Product, measure: UnitPrice): number | null {
  const own = effectiveUnitPrice(product);
  return own && isComparableUnitPrice(own, measure) ? perBaseUnit(own) : null;
}

function priceIn({ price }: Product, currency: string | undefined): number | null {
  return price && price.currency === currency ? price.minor : null;
}
