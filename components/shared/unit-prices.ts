import { type UnitPrice, unitPriceOf } from '../../utils/domain/money/unit-price';
import type { Product } from '../../utils/domain/product/product';
import { disputedUnitPrice } from '../../utils/domain/product/unit-price-dispute';

/** A product's unit price: the shop's own if it prints one, else ours; `ours` differs when the shop's does not fit its price. */
export interface ShownUnitPrice {
  readonly value: UnitPrice;
  readonly isPrinted: boolean;
  /** What price and content really come to, when the printed one says something else. */
  readonly contradiction: UnitPrice | null;
}

/** The unit price to show for a product; null when neither the shop nor its numbers say. */
export function shownUnitPrice(
  product: Pick<Product, 'name' | 'price' | 'quantity' | 'unitPrice'>,
): ShownUnitPrice | null {
  const { price, quantity, unitPrice: printed } = product;
  if (printed) return { value: printed, isPrinted: true, contradiction: disputedUnitPrice(product) };
  const ours = price && quantity ? unitPriceOf(price, quantity) : null;
  return ours && { value: ours, isPrinted: false, contradiction: null };
}
