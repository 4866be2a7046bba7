import type { Quantity } from '../domain/measure/quantity';
import { parseQuantity } from '../domain/measure/quantity-text';
import { type UnitPrice, unitPriceOf } from '../domain/money/unit-price';
import type { Product } from '../domain/product/product';

/** How much is in it: as the page states it, else as its name says. */
export function quantityOf(product: Product): Quantity | null {
  return product.quantity ?? parseQuantity(product.name);
}

/** What it costs per unit: worked out from price and amount, else as the shop prints it; null when neither can be had. */
export function effectiveUnitPrice(product: Product): UnitPrice | null {
  const quantity = quantityOf(product);
  const computed = product.price && quantity ? unitPriceOf(product.price, quantity) : null;
  return computed ?? product.unitPrice;
}
