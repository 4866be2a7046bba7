import type { Quantity, QuantityUnit } from '../domain/measure/quantity';
import type { IngredientLine } from './ingredient-line';
import type { Measured } from './line-measures';

/** How much of a line one has to buy: packs or pieces, or an amount that packs are counted from. */
export interface ShoppingAmount {
  readonly count: number;
  readonly need: Quantity | null;
}

// What shops sell by. A cup or a spoon of flour says nothing about the packs of flour: those lines ask for one.
const SOLD_BY: Readonly<Record<string, readonly [unit: QuantityUnit, factor: number]>> = {
  milligram: ['mg', 1],
  gram: ['g', 1],
  kilogram: ['kg', 1],
  ounce: ['g', 28.3495],
  pound: ['g', 453.592],
  milliliter: ['ml', 1],
  centiliter: ['cl', 1],
  deciliter: ['ml', 100],
  liter: ['l', 1],
  'fluid ounce': ['ml', 29.5735],
  pint: ['ml', 473.176],
  quart: ['ml', 946.353],
  gallon: ['ml', 3785.41],
};
const COUNTED = /^(?:can|jar|bottle|packet|box|bag|block|bar|ball|punnet|loaf|head|bunch|bulb|ear)$/;
const MOST = 99;

/** What to buy for a line; of "2-3 onions" the larger number, of "2 x 150 g salmon" 300 g, of "a pinch of salt" one pack. */
export function shoppingAmount({ measured, others, each }: IngredientLine): ShoppingAmount {
  const need = quantityOf(measured) ?? timesEach(measured, each) ?? firstOf(others);
  const isCounted = measured.unit === null || measured.unit === 'piece' || COUNTED.test(measured.unit);
  const pieces = isCounted && measured.amount ? Math.ceil(measured.amount.to ?? measured.amount.from) : 1;
  return { count: need ? 1 : Math.min(MOST, Math.max(1, pieces)), need };
}

function quantityOf({ amount, unit }: Measured): Quantity | null {
  const sold = unit === null ? undefined : SOLD_BY[unit];
  const value = amount && (amount.to ?? amount.from);
  return sold && value ? { value: rounded(value * sold[1], sold[0]), unit: sold[0] } : null;
}

function timesEach({ amount }: Measured, each: Measured | null): Quantity | null {
  const one = each && quantityOf(each);
  return one && amount
    ? { value: rounded(one.value * (amount.to ?? amount.from), one.unit), unit: one.unit }
    : null;
}

function firstOf(others: readonly Measured[]): Quantity | null {
  for (const other of others) {
    const quantity = quantityOf(other);
    if (quantity) return quantity;
  }
  return null;
}

// To a tenth of a gram or millilitre, in whatever unit: a quarter of a litre is no 0.3 l.
function rounded(value: number, unit: QuantityUnit): number {
  const steps = unit === 'kg' || unit === 'l' ? 10_000 : unit === 'cl' ? 100 : 10;
  return Math.round(value * steps) / steps;
}
