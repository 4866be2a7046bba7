import { costOfPacks } from '../domain/money/promotion';
import type { ChosenLine } from './basket-problem';

/**
 * The lines at what they cost in one cart: a shop counts packs whatever they were put there for, so that a promotion may hold over
 * several wishes. What is saved so is taken off the later lines.
 */
export function countedTogether(chosen: readonly ChosenLine[]): ChosenLine[] {
  const lines = [...chosen];
  for (const place of lastPlaces(chosen)) {
    const product = chosen[place]?.line.product;
    let saved = savedTogether(chosen.filter(({ line }) => line.product === product));
    for (let at = place; at >= 0 && saved > 0; at--) {
      const one = lines[at];
      if (!one || one.line.product !== product) continue;
      const off = Math.min(saved, one.cost - 1);
      lines[at] = { ...one, cost: one.cost - off };
      saved -= off;
    }
  }
  return lines;
}

// Where each product that several lines have stands last.
function lastPlaces(chosen: readonly ChosenLine[]): number[] {
  const last = new Map(chosen.map(({ line }, place) => [line.product, place]));
  return [...last.values()].filter((place) =>
    chosen.some(({ line }, other) => other < place && line.product === chosen[place]?.line.product),
  );
}

function savedTogether(same: readonly ChosenLine[]): number {
  const [first] = same;
  if (!first) return 0;
  const packs = same.reduce((sum, { line }) => sum + line.count, 0);
  const apart = same.reduce((sum, { cost }) => sum + cost, 0);
  const { price, product } = first.line;
  return Math.max(0, apart - costOfPacks(price, product.promotions ?? [], packs));
}
