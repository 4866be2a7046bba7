import type { Wanted } from '../../domain/list/pantry';
import { inMetric, isSameDimension, type Quantity, toBase } from '../../domain/measure/quantity';

/** The same with pieces counted like packs: "6 eggs" and a box of twelve. */
export function asPacks({ count, need }: Wanted): Wanted {
  return need?.unit === 'piece' ? { count: need.value, need: null } : { count, need };
}

/** Whether no amount is asked for: for "salt" whatever there is will do. */
export function isAnyEnough({ count, need }: Wanted): boolean {
  return need === null && count <= 1;
}

/** Whether both are packs, or amounts of one dimension. */
export function isComparable(a: Wanted, b: Wanted): boolean {
  if (!a.need || !b.need) return !a.need && !b.need;
  return isSameDimension(a.need, b.need);
}

/** How much it is as a number: in the base unit of what is measured, or in packs. */
export function sizeOf({ count, need }: Wanted): number {
  return need ? toBase(need).value : count;
}

/** So much of it, a size as `sizeOf` gives it, in its own unit; as people write it where that is less than one: 500 g, not 0.5 kg. */
export function withSize({ count, need }: Wanted, size: number): Wanted {
  if (!need) return { count: size, need: null };
  const inBase = toBase({ value: 1, unit: need.unit });
  const amount: Quantity = { value: rounded(size / inBase.value), unit: need.unit };
  const isTooSmall = amount.value < 1 && inMetric(amount) === amount;
  return { count, need: isTooSmall ? { value: rounded(size), unit: inBase.unit } : amount };
}

/** A size without the dust of divisions. */
export function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
