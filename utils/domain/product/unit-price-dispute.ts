import { parseDrained } from '../measure/quantity-text';
import { agreesWith, isComparableUnitPrice, type UnitPrice, unitPriceOf } from '../money/unit-price';
import type { Product } from './product';

/**
 * What price and content really come to, where the shop prints another unit price; null where they fit or cannot be compared. What is
 * sold in its liquid may be priced by the weight without it.
 */
export function disputedUnitPrice({
  name,
  price,
  quantity,
  unitPrice: printed,
}: Pick<Product, 'name' | 'price' | 'quantity' | 'unitPrice'>): UnitPrice | null {
  const computed = price && quantity ? unitPriceOf(price, quantity) : null;
  if (!price || !computed || !printed || !isComparableUnitPrice(printed, computed)) return null;
  if (agreesWith(printed, computed)) return null;
  const drained = parseDrained(name);
  const perDrained = drained && unitPriceOf(price, drained);
  return perDrained && agreesWith(printed, perDrained) ? null : computed;
}
