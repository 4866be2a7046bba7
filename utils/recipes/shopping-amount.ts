import type { Quantity, QuantityUnit } from '../domain/measure/quantity';
import { isFluid } from './fluid-goods';
import type { IngredientLine } from './ingredient-line';
import type { Measured } from './line-measures';

/** How much of a line one has to buy: packs or pieces, or an amount that packs are counted from. */
export interface ShoppingAmount {
  readonly count: number;
  readonly need: Quantity | null;
}

// What shops sell by, in the recipe's own unit: whoever cooks by pounds buys by them. A pint of a recipe is the American one, which has no
// unit here. A cup or a spoon of flour says nothing about the packs of flour: those lines ask for one.
const SOLD_BY: Readonly<Record<string, readonly [unit: QuantityUnit, factor: number]>> = {
  milligram: ['mg', 1],
  gram: ['g', 1],
  kilogram: ['kg', 1],
  ounce: ['oz', 1],
  pound: ['lb', 1],
  milliliter: ['ml', 1],
  centiliter: ['cl', 1],
  deciliter: ['ml', 100],
  liter: ['l', 1],
  'fluid ounce': ['floz', 1],
  pint: ['floz', 16],
  quart: ['quart', 1],
  gallon: ['gallon', 1],
};
// Of what is poured.
const FLUID_BY: typeof SOLD_BY = { ounce: ['floz', 1], cup: ['floz', 8] };
const OUNCES_IN_POUND = 16;
const COUNTED = /^(?:can|jar|bottle|packet|box|bag|block|bar|ball|punnet|loaf|head|bunch|bulb|ear)$/;
const MOST = 99;

/** What to buy for a line; of "2-3 onions" the larger number, of "2 x 150 g salmon" 300 g, of "a pinch of salt" one pack. */
export function shoppingAmount({ measured, others, each, name }: IngredientLine): ShoppingAmount {
  const isPoured = isFluid(name);
  const need =
    poundsAndOunces(measured, others) ??
    quantityOf(measured, isPoured) ??
    timesEach(measured, each) ??
    firstOf(others, isPoured);
  const isCounted = measured.unit === null || measured.unit === 'piece' || COUNTED.test(measured.unit);
  const many = isCounted ? largest(measured) : measured.unit === 'dozen' ? 12 * largest(measured) : 0;
  const whole = need ?? (isPoured ? fluidOf(measured) : null);
  return { count: whole ? 1 : Math.min(MOST, Math.max(1, Math.ceil(many))), need: whole };
}

// "1 lb 2 oz" are 18 oz, while the ounces of "1/2 lb (8 oz)" say the same again.
function poundsAndOunces(pounds: Measured, [ounces]: readonly Measured[]): Quantity | null {
  if (pounds.unit !== 'pound' || ounces?.unit !== 'ounce') return null;
  const [whole, part] = [largest(pounds) * OUNCES_IN_POUND, largest(ounces)];
  const isAgain = part >= OUNCES_IN_POUND || Math.abs(whole - part) < 1;
  return isAgain ? null : { value: rounded(whole + part, 'oz'), unit: 'oz' };
}

function largest({ amount }: Measured): number {
  return amount ? (amount.to ?? amount.from) : 0;
}

function quantityOf(measured: Measured, isPoured = false): Quantity | null {
  if (isPoured && measured.unit === 'ounce') return fluidOf(measured);
  return soldAs(measured, SOLD_BY);
}

function fluidOf(measured: Measured): Quantity | null {
  return soldAs(measured, FLUID_BY);
}

function soldAs(measured: Measured, table: typeof SOLD_BY): Quantity | null {
  const sold = measured.unit === null ? undefined : table[measured.unit];
  const value = largest(measured);
  return sold && value ? { value: rounded(value * sold[1], sold[0]), unit: sold[0] } : null;
}

function timesEach({ amount }: Measured, each: Measured | null): Quantity | null {
  const one = each && quantityOf(each);
  return one && amount
    ? { value: rounded(one.value * (amount.to ?? amount.from), one.unit), unit: one.unit }
    : null;
}

function firstOf(others: readonly Measured[], isPoured: boolean): Quantity | null {
  for (const other of others) {
    const quantity = quantityOf(other, isPoured);
    if (quantity) return quantity;
  }
  return null;
}

// To a tenth of a gram or millilitre, in whatever unit: a quarter of a litre is no 0.3 l, and a third of a pound no 0.3 lb.
function rounded(value: number, unit: QuantityUnit): number {
  const steps = COARSE[unit] ?? 10_000;
  return Math.round(value * steps) / steps;
}

const COARSE: Partial<Readonly<Record<QuantityUnit, number>>> = {
  mg: 10,
  g: 10,
  ml: 10,
  cl: 100,
  oz: 100,
  floz: 100,
};
