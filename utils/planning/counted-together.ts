import { costOfPacks, dealFor, type PackDeal } from '../domain/money/promotion';
import type { ChosenLine, PackLine } from './basket-problem';

/**
 * The lines at what they cost in one cart: a shop counts packs whatever they were put there for, so that a promotion may hold over
 * several wishes. What it takes more packs for is on the last line, and what is saved is taken off the later ones, as a till does that
 * scans them in this order: the last pack of "2 for 1" costs nothing there.
 */
export function countedTogether(chosen: readonly ChosenLine[]): ChosenLine[] {
  const lines = [...chosen];
  for (const places of repeatedPlaces(chosen)) {
    const together = scanned(places.map((place) => chosen[place] as ChosenLine));
    together.forEach((line, at) => {
      lines[places[at] as number] = line;
    });
  }
  return lines;
}

interface LinesTogether {
  /** Packs that must be there, minor units as each line costs alone, and how many lines must not have more. */
  readonly needed: number;
  readonly cost: number;
  readonly exact: number;
}

// Null where each alone is cheaper, as with promotions of several kinds.
function dealTogether({ price, product }: PackLine, { needed, cost, exact }: LinesTogether): PackDeal | null {
  const promotions = product.promotions ?? [];
  const deal =
    exact > 0
      ? { count: needed, cost: costOfPacks(price, promotions, needed) }
      : dealFor(price, promotions, needed);
  return deal.cost <= cost ? deal : null;
}

// Where each product that several lines have stands.
function repeatedPlaces(chosen: readonly ChosenLine[]): readonly (readonly number[])[] {
  const places = new Map<ChosenLine['line']['product'], number[]>();
  chosen.forEach(({ line: { product } }, place) => {
    const own = places.get(product);
    if (own) own.push(place);
    else places.set(product, [place]);
  });
  return [...places.values()].filter(({ length }) => length > 1);
}

function scanned(same: readonly ChosenLine[]): readonly ChosenLine[] {
  const [first] = same;
  const sums = sumsOf(same);
  const deal = first ? dealTogether(first.line, sums) : null;
  if (!deal) return same;
  const lines = same.map((one, at) => {
    const count = neededOf(one.line) + (at === same.length - 1 ? deal.count - sums.needed : 0);
    return { ...one, count, cost: costOfPacks(one.line.price, one.line.product.promotions ?? [], count) };
  });
  let saved = lines.reduce((all, { cost }) => all + cost, 0) - deal.cost;
  const takenOff = lines.toReversed().map((one) => {
    const off = Math.min(saved, one.cost);
    saved -= off;
    return { ...one, cost: one.cost - off };
  });
  return takenOff.reverse();
}

function sumsOf(same: readonly ChosenLine[]): LinesTogether {
  const sum = (amount: (one: ChosenLine) => number) => same.reduce((all, one) => all + amount(one), 0);
  return {
    needed: sum(({ line }) => neededOf(line)),
    cost: sum(({ cost }) => cost),
    exact: sum(({ line }) => Number(line.needed === null)),
  };
}

function neededOf({ needed, count }: PackLine): number {
  return needed ?? count;
}
