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
  const single = offers.map((offer) => toCandidate(item, [[offer, offer.count]]));
  return [...single, ...mixesOf(item, offers)].sort((a, b) => a.cost - b.cost);
}

type Packs = readonly (readonly [offer: PackOffer, count: number])[];

/** Lines are asked for again and again while sizes are put together; each is made once. */
type LineFor = (offer: PackOffer, count: number) => PackLine;

// Dearer offers of one size are mixed too: more goods may be what reaches a minimum order, free delivery or a coupon.
function mixesOf(item: ListItem, offers: readonly PackOffer[]): Candidate[] {
  if (!item.need) return [];
  const sized = offers.filter(({ size, count }) => size !== null && count > 1);
  const smaller = offers.filter(({ size }) => size !== null);
  const most = offers.length > FEW_OFFERS ? 2 : 3;
  if (sized.length === 0 || smaller.length < 2) return [];
  const lineFor = linesMadeOnce();
  const mixes: { readonly packs: Packs; readonly cost: number }[] = [];
  combine(smaller, 0, toBase(item.need).value - ROUNDING, most, [], (packs) => {
    if (packs.length < 2) return;
    mixes.push({ packs, cost: packs.reduce((sum, [offer, count]) => sum + lineFor(offer, count).cost, 0) });
  });
  return mixes
    .sort((a, b) => a.cost - b.cost)
    .slice(0, MOST_MIXES)
    .map(({ packs }) => toCandidate(item, packs, lineFor));
}

// Each offer from `from` on is taken in turn so often, or not at all; the last one taken fills the need up. No pack can be spared.
function combine(
  offers: readonly PackOffer[],
  from: number,
  need: number,
  most: number,
  taken: Packs,
  tell: (packs: Packs) => void,
): void {
  for (let at = from; at < offers.length; at++) {
    const offer = offers[at] as PackOffer;
    const size = offer.size ?? 1;
    const enough = Math.ceil(need / size);
    const over = enough * size - need;
    if (enough <= MOST_PACKS && taken.every(([{ size: other }]) => (other ?? 0) > over))
      tell([...taken, [offer, enough]]);
    if (most === 1) continue;
    for (let count = 1; count < enough && count <= MOST_PACKS; count++)
      combine(offers, at + 1, need - count * size, most - 1, [...taken, [offer, count]], tell);
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

function toCandidate(item: ListItem, packs: Packs, lineFor: LineFor = lineOf): Candidate {
  const lines = packs.map(([offer, count]) => lineFor(offer, count));
  const cost = lines.reduce((sum, line) => sum + line.cost, 0);
  return { item, lines, cost };
}
