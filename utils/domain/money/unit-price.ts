import { dimensionOf, type Quantity, type QuantityUnit, toBase } from '../measure/quantity';
import type { Money } from './money';
import { minorDigits } from './money';

/** Price per reference quantity, as schema.org's UnitPriceSpecification: `amount` (major units, unrounded) for `per` `unit`. */
export interface UnitPrice {
  readonly amount: number;
  readonly currency: string;
  readonly per: number;
  readonly unit: QuantityUnit;
}

const REFERENCE: Readonly<Record<string, { per: number; unit: QuantityUnit }>> = {
  mass: { per: 1, unit: 'kg' },
  volume: { per: 1, unit: 'l' },
  length: { per: 1, unit: 'm' },
  area: { per: 1, unit: 'm2' },
};

/** What the price comes to per kg, l, m, m2 or single piece; null for a quantity of nothing. */
export function unitPriceOf(price: Money, quantity: Quantity): UnitPrice | null {
  const base = toBase(quantity);
  if (!(base.value > 0)) return null;
  const reference = REFERENCE[dimensionOf(quantity.unit)] ?? { per: 1, unit: base.unit };
  const amount =
    (price.minor / 10 ** minorDigits(price.currency) / base.value) *
    toBase({ value: reference.per, unit: reference.unit }).value;
  return { amount, currency: price.currency, ...reference };
}

/** The unit price per one base unit (g, ml, cm, m2, piece), the form in which two of them can be compared. */
export function perBaseUnit(unitPrice: UnitPrice): number {
  return unitPrice.amount / toBase({ value: unitPrice.per, unit: unitPrice.unit }).value;
}

/** Whether two unit prices are of one currency and dimension, so that one can be called lower. */
export function isComparableUnitPrice(a: UnitPrice, b: UnitPrice): boolean {
  return a.currency === b.currency && dimensionOf(a.unit) === dimensionOf(b.unit);
}

/** Whether a printed and a computed unit price say the same, within the printed one's rounding (2 % or one minor unit). */
export function agreesWith(printed: UnitPrice, computed: UnitPrice): boolean {
  if (!isComparableUnitPrice(printed, computed)) return false;
  const [a, b] = [perBaseUnit(printed), perBaseUnit(computed)];
  const rounding =
    1.01 / 10 ** minorDigits(printed.currency) / toBase({ value: printed.per, unit: printed.unit }).value;
  return Math.abs(a - b) <= Math.max(0.02 * Math.max(a, b), rounding);
}
