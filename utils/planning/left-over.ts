import { type Quantity, toBase } from '../domain/measure/quantity';
import type { Candidate, ChosenLine, PackLine, ShopCost } from './basket-problem';
import { sizeFor } from './pack-offer';

/** What is bought beyond the amount needed, on the last line of each wish that asks for an amount. */
export function leftOvers(costs: readonly ShopCost[]): ReadonlyMap<PackLine, Quantity> {
  const linesOf = new Map<Candidate, readonly ChosenLine[]>();
  for (const line of costs.flatMap(({ lines }) => lines))
    linesOf.set(line.candidate, [...(linesOf.get(line.candidate) ?? []), line]);
  return new Map(
    [...linesOf].flatMap(([{ item, lines }, chosen]) => {
      const last = lines.at(-1);
      const left = item.need && leftOf(item.need, chosen);
      return last && left ? [[last, left] as const] : [];
    }),
  );
}

// Nobody can say where a pack does not tell its size.
function leftOf(needed: Quantity, chosen: readonly ChosenLine[]): Quantity | null {
  let whole = 0;
  for (const { line, count } of chosen) {
    const size = sizeFor(needed, line.product);
    if (size === null) return null;
    whole += size * count;
  }
  const need = toBase(needed);
  const value = Math.round((whole - need.value) * 1e6) / 1e6;
  return value > 0 ? { value, unit: need.unit } : null;
}
