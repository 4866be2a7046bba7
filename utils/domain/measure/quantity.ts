/**
 * Units a pack is counted in, spelled as UCUM spells metric ones; the rest are plain English counts, and pounds to gallons, in which
 * people say what they need, and no product's content is kept.
 */
export type QuantityUnit =
  | 'mg'
  | 'g'
  | 'kg'
  | 'ml'
  | 'cl'
  | 'l'
  | 'mm'
  | 'cm'
  | 'm'
  | 'm2'
  | 'lb'
  | 'oz'
  | 'floz'
  | 'pint'
  | 'quart'
  | 'gallon'
  | 'piece'
  | 'wash'
  | 'roll'
  | 'sheet'
  | 'tablet'
  | 'bag';

/** What a unit measures; only quantities of one dimension can be compared. `wash` and `roll` are counts of their own kind. */
export type Dimension = 'mass' | 'volume' | 'length' | 'area' | `count:${string}`;

/** How much is in what one buys, packs multiplied out: 6 x 330 ml is 1980 ml. */
export interface Quantity {
  readonly value: number;
  readonly unit: QuantityUnit;
}

interface UnitFacts {
  readonly dimension: Dimension;
  readonly inBase: number;
  readonly base: QuantityUnit;
}

const UNITS: Readonly<Record<QuantityUnit, UnitFacts>> = {
  mg: { dimension: 'mass', base: 'g', inBase: 0.001 },
  g: { dimension: 'mass', base: 'g', inBase: 1 },
  kg: { dimension: 'mass', base: 'g', inBase: 1000 },
  ml: { dimension: 'volume', base: 'ml', inBase: 1 },
  cl: { dimension: 'volume', base: 'ml', inBase: 10 },
  l: { dimension: 'volume', base: 'ml', inBase: 1000 },
  mm: { dimension: 'length', base: 'cm', inBase: 0.1 },
  cm: { dimension: 'length', base: 'cm', inBase: 1 },
  m: { dimension: 'length', base: 'cm', inBase: 100 },
  m2: { dimension: 'area', base: 'm2', inBase: 1 },
  lb: { dimension: 'mass', base: 'g', inBase: 453.592 },
  oz: { dimension: 'mass', base: 'g', inBase: 28.3495 },
  floz: { dimension: 'volume', base: 'ml', inBase: 29.5735 },
  pint: { dimension: 'volume', base: 'ml', inBase: 568.261 },
  quart: { dimension: 'volume', base: 'ml', inBase: 946.353 },
  gallon: { dimension: 'volume', base: 'ml', inBase: 3785.41 },
  piece: { dimension: 'count:piece', base: 'piece', inBase: 1 },
  wash: { dimension: 'count:wash', base: 'wash', inBase: 1 },
  roll: { dimension: 'count:roll', base: 'roll', inBase: 1 },
  sheet: { dimension: 'count:sheet', base: 'sheet', inBase: 1 },
  tablet: { dimension: 'count:tablet', base: 'tablet', inBase: 1 },
  bag: { dimension: 'count:bag', base: 'bag', inBase: 1 },
};

const CUSTOMARY: ReadonlySet<QuantityUnit> = new Set(['lb', 'oz', 'floz', 'pint', 'quart', 'gallon']);

/** All units, for parsers and schemas. */
export const QUANTITY_UNITS = Object.keys(UNITS) as readonly QuantityUnit[];

/** What the unit measures. */
export function dimensionOf(unit: QuantityUnit): Dimension {
  return UNITS[unit].dimension;
}

/** The quantity in its dimension's base unit (g, ml, cm, m2 or the count itself). */
export function toBase(quantity: Quantity): Quantity {
  const { base, inBase } = UNITS[quantity.unit];
  return { value: round(quantity.value * inBase), unit: base };
}

/** The quantity in a metric unit where it is in pounds, ounces, pints or the like; else as it is. */
export function inMetric(quantity: Quantity): Quantity {
  return CUSTOMARY.has(quantity.unit) ? toBase(quantity) : quantity;
}

/** Whether two quantities measure the same thing, so that their sizes and unit prices can be compared. */
export function isSameDimension(a: Quantity, b: Quantity): boolean {
  return dimensionOf(a.unit) === dimensionOf(b.unit);
}

/** Whether both are the same amount, 2 l and 2000 ml included; measures within 0.5 %, as shops round ounces, counts exactly. */
export function isSameQuantity(a: Quantity, b: Quantity): boolean {
  if (!isSameDimension(a, b)) return false;
  const [x, y] = [toBase(a).value, toBase(b).value];
  const tolerance = dimensionOf(a.unit).startsWith('count:') ? 0 : 0.005;
  return Math.abs(x - y) <= tolerance * Math.max(x, y);
}

/** So many times as much. */
export function multiplyQuantity({ value, unit }: Quantity, times: number): Quantity {
  return { value: round(value * times), unit };
}

/** Two quantities of one dimension together, in the unit that both have or, of pounds with ounces and the like, the first has; else in the base unit. */
export function addQuantities(a: Quantity, b: Quantity): Quantity {
  const isAsFirst = a.unit === b.unit || (CUSTOMARY.has(a.unit) && CUSTOMARY.has(b.unit));
  const [x, y] = isAsFirst ? [a, inUnitOf(b, a)] : [toBase(a), toBase(b)];
  return { value: round(x.value + y.value), unit: x.unit };
}

function inUnitOf(quantity: Quantity, { unit }: Quantity): Quantity {
  if (quantity.unit === unit) return quantity;
  // Nobody weighs to a ten thousandth of a pound.
  const value = toBase(quantity).value / UNITS[unit].inBase;
  return { value: Math.round(value * 1000) / 1000, unit };
}

function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
