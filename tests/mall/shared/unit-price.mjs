import { decimal } from './money.mjs';

const BASES = {
  ml: { factor: 1000, unit: 'l' },
  l: { factor: 1, unit: 'l' },
  g: { factor: 1000, unit: 'kg' },
  kg: { factor: 1, unit: 'kg' },
  piece: { factor: 1, unit: 'piece' },
  roll: { factor: 1, unit: 'roll' },
  tablet: { factor: 1, unit: 'tablet' },
  bag: { factor: 1, unit: 'bag' },
};

/** The price of one kilogram, litre or piece: `{amount, per, unit}` with a decimal amount; null without a content. */
export function unitPriceOf(minor, quantity) {
  if (!quantity) return null;
  const { factor, unit } = BASES[quantity.unit];
  return { amount: decimal(Math.round((minor * factor) / quantity.value)), per: 1, unit };
}

/** The amount of a unit price in minor units. */
export const unitMinor = (unitPrice) => Math.round(Number(unitPrice.amount) * 100);
