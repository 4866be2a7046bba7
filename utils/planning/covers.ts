import type { ListItem } from '../domain/list/list';
import { toBase } from '../domain/measure/quantity';
import type { Candidate, PackLine } from './basket-problem';
import { lineOf, type PackOffer } from './pack-offer';

/** With more offers than this only pairs of sizes are put together, and three where one shop has them. */
const FEW_OFFERS = 6;
/** More packs of one size are not put together with another one: the rest of a need is small against them. */
const MOST_PACKS = 12;
/** Of the ways to put sizes together, the cheapest so many are kept beside all that use one size. */
const MOST_MIXES = 200;
const ROUNDING = 1e-6;

/** Every way to meet a wish: with one size, or with several together where an amount is needed; no pack of a way can be spared. Cheapest first. */
export function coversOf(item: ListItem, offers: readonly PackOffer[]): Candidate[] {
  const single = offers.map((offer) => {
    const line = lineOf(offer, offer.count);
    return { item, lines: [line], cost: line.cost };
  });
  return [...single, ...mixesOf(item, offers)].sort((a, b) => a.cost - b.cost);
}

/** Lines are asked for again and again while sizes are put together; each is made once. */
type LineFor = (offer: PackOffer, count: number) => PackLine;

// Dearer offers of one size are mixed too: more goods may be what reaches a minimum order, free delivery or a coupon.
function mixesOf(item: ListItem, offers: readonly PackOffer[]): Candidate[] {
  if (!item.need) return [];
  const sized = offers.filter(({ size, count }) => size !== null && count > 1);
  const smaller = offers.filter(({ size }) => size !== null);
  const need = toBase(item.need).value - ROUNDING;
  if (sized.length === 0 || smaller.length < 2) return [];
  const mixes = new Mixes(linesMadeOnce());
  if (offers.length <= FEW_OFFERS) mixes.combine(smaller, need, { least: 2, most: 3 });
  else {
    mixes.combine(smaller, need, { least: 2, most: 2 });
    for (const own of byShop(smaller))
      if (own.length <= FEW_OFFERS) mixes.combine(own, need, { least: 3, most: 3 });
  }
  return mixes.cheapest().map(({ lines, cost }) => ({ item, lines, cost }));
}

function byShop(offers: readonly PackOffer[]): readonly (readonly PackOffer[])[] {
  const origins = new Set(offers.map(({ product }) => product.origin));
  return [...origins].map((origin) => offers.filter(({ product }) => product.origin === origin));
}

/** How many sizes are put together. */
interface Sizes {
  readonly least: number;
  readonly most: number;
}

interface Mix {
  readonly lines: readonly PackLine[];
  readonly cost: number;
}

interface Taken {
  readonly lines: readonly PackLine[];
  readonly cost: number;
  /** What the smallest of the packs holds. */
  readonly smallest: number;
}

const NOTHING: Taken = { lines: [], cost: 0, smallest: Number.POSITIVE_INFINITY };

/** The cheapest ways to put sizes together. */
class Mixes {
  private mixes: Mix[] = [];
  /** What a mix must cost less than: of hundreds of offers there are tens of thousands, and most are soon too dear. */
  private dearest = Number.POSITIVE_INFINITY;
  private readonly lineFor: LineFor;

  constructor(lineFor: LineFor) {
    this.lineFor = lineFor;
  }

  cheapest(): readonly Mix[] {
    this.mixes = this.mixes.sort((a, b) => a.cost - b.cost).slice(0, MOST_MIXES);
    return this.mixes;
  }

  // Each offer from `from` on is taken in turn so often, or not at all; the last one taken fills the need up. No pack can be spared.
  combine(
    offers: readonly PackOffer[],
    need: number,
    { least, most }: Sizes,
    from = 0,
    taken = NOTHING,
  ): void {
    for (let at = from; at < offers.length; at++) {
      const offer = offers[at] as PackOffer;
      const size = offer.size ?? 1;
      const enough = Math.ceil(need / size);
      const isSpared = enough * size - need >= taken.smallest;
      if (enough <= MOST_PACKS && !isSpared && least <= 1) this.add(taken, this.lineFor(offer, enough));
      if (most === 1) continue;
      for (let count = 1; count < enough && count <= MOST_PACKS; count++) {
        const line = this.lineFor(offer, count);
        const cost = taken.cost + line.cost;
        if (cost >= this.dearest) continue;
        const smallest = Math.min(taken.smallest, size);
        const more = { lines: [...taken.lines, line], cost, smallest };
        this.combine(offers, need - count * size, { least: least - 1, most: most - 1 }, at + 1, more);
      }
    }
  }

  private add(taken: Taken, line: PackLine): void {
    const cost = taken.cost + line.cost;
    if (cost >= this.dearest) return;
    this.mixes.push({ lines: [...taken.lines, line], cost });
    if (this.mixes.length >= 4 * MOST_MIXES) this.dearest = this.cheapest().at(-1)?.cost ?? this.dearest;
  }
}

function linesMadeOnce(): LineFor {
  const made = new Map<PackOffer, PackLine[]>();
  return (offer, count) => {
    const lines = made.get(offer) ?? [];
    made.set(offer, lines);
    lines[count] ??= lineOf(offer, count);
    return lines[count];
  };
}
