import type { Product } from '../domain/product';
import type { Quantity } from '../domain/quantity';
import { parseQuantity } from '../domain/quantity-text';
import { agreesWith, type UnitPrice, unitPriceOf } from '../domain/unit-price';

/** How much is in it: as the page states it, else as its name says. */
export function quantityOf(product: Product): Quantity | null {
  return product.quantity ?? parseQuantity(product.name);
}

/** Whether the shop prints another unit price than its price and amount come to. */
export function isUnitPriceDisputed({ price, quantity, unitPrice }: Product): boolean {
  const computed = price && quantity ? unitPriceOf(price, quantity) : null;
  return computed !== null && unitPrice !== null && !agreesWith(unitPrice, computed);
}

/** What it costs per unit: worked out from price and amount, else as the shop prints it; null when neither can be had. */
export function effectiveUnitPrice(product: Product): UnitPrice | null {
  const quantity = quantityOf(product);
  const computed = product.price && quantity ? unitPriceOf(product.price, quantity) : null;
  return computed ?? product.unitPrice;
}
