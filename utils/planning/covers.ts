import type { ListItem } from '../domain/list/list';
import { toBase } from '../domain/measure/quantity';
import type { Candidate, PackLine } from './basket-problem';
import { lineOf, type PackOffer } from './pack-offer';

/** With more offers than this only pairs of sizes are put together. */
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
  const most = offers.length > FEW_OFFERS ? 2 : 3;
  if (sized.length === 0 || smaller.length < 2) return [];
  const mixes = new Mixes(smaller, linesMadeOnce());
  mixes.combine(0, toBase(item.need).value - ROUNDING, most, {
    lines: [],
    cost: 0,
    smallest: Number.POSITIVE_INFINITY,
  });
  return mixes.cheapest().map(({ lines, cost }) => ({ item, lines, cost }));
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

/** The cheapest ways to put sizes together. */
class Mixes {
  private mixes: Mix[] = [];
  /** What a mix must cost less than: of hundreds of offers there are tens of thousands, and most are soon too dear. */
  private dearest = Number.POSITIVE_INFINITY;
  private readonly offers: readonly PackOffer[];
  private readonly lineFor: LineFor;

  constructor(offers: readonly PackOffer[], lineFor: LineFor) {
    [this.offers, this.lineFor] = [offers, lineFor];
  }

  cheapest(): readonly Mix[] {
    this.mixes = this.mixes.sort((a, b) => a.cost - b.cost).slice(0, MOST_MIXES);
    return this.mixes;
  }

  // Each offer from `from` on is taken in turn so often, or not at all; the last one taken fills the need up. No pack can be spared.
  combine(from: number, need: number, most: number, taken: Taken): void {
    for (let at = from; at < this.offers.length; at++) {
      const offer = this.offers[at] as PackOffer;
      const size = offer.size ?? 1;
      const enough = Math.ceil(need / size);
      const isSpared = enough * size - need >= taken.smallest;
      if (enough <= MOST_PACKS && !isSpared && taken.lines.length > 0)
        this.add(taken, this.lineFor(offer, enough));
      if (most === 1) continue;
      for (let count = 1; count < enough && count <= MOST_PACKS; count++) {
        const line = this.lineFor(offer, count);
        const cost = taken.cost + line.cost;
        if (cost >= this.dearest) continue;
        const smallest = Math.min(taken.smallest, size);
        this.combine(at + 1, need - count * size, most - 1, {
          lines: [...taken.lines, line],
          cost,
          smallest,
        });
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
