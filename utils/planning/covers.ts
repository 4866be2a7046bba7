import type { ListItem } from '../domain/list';
import { toBase } from '../domain/quantity';
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

// Dearer offers of one size are mixed too: more goods may be what reaches a minimum order, free delivery or a coupon.
function mixesOf(item: ListItem, offers: readonly PackOffer[]): Candidate[] {
  if (!item.need) return [];
  const sized = offers.filter(({ size, count }) => size !== null && count > 1);
  const smaller = offers.filter(({ size }) => size !== null);
  const most = offers.length > FEW_OFFERS ? 2 : 3;
  if (sized.length === 0 || smaller.length < 2) return [];
  const need = toBase(item.need).value - ROUNDING;
  return combined(smaller, need, most)
    .filter((packs) => packs.length > 1 && isTight(packs, need))
    .map((packs) => toCandidate(item, packs))
    .sort((a, b) => a.cost - b.cost)
    .slice(0, MOST_MIXES);
}

// Each offer is taken in turn so often, or not at all; the last one taken fills the need up.
function combined(offers: readonly PackOffer[], need: number, most: number): Packs[] {
  const [first, ...rest] = offers;
  if (!first || most === 0) return [];
  const size = first.size ?? 1;
  const enough = Math.ceil(need / size);
  const partly = Array.from({ length: Math.min(enough - 1, MOST_PACKS) }, (_, at) => at + 1);
  return [
    ...(enough <= MOST_PACKS ? [[[first, enough] as const]] : []),
    ...partly.flatMap((count) =>
      combined(rest, need - count * size, most - 1).map((others) => [[first, count] as const, ...others]),
    ),
    ...combined(rest, need, most),
  ];
}

function isTight(packs: Packs, need: number): boolean {
  const whole = packs.reduce((sum, [{ size }, count]) => sum + (size ?? 0) * count, 0);
  return packs.every(([{ size }]) => whole - (size ?? 0) < need);
}

function toCandidate(item: ListItem, packs: Packs): Candidate {
  const lines = packs.map(([offer, count]) => lineOf(offer, count));
  const cost = lines.reduce((sum, line) => sum + line.cost, 0);
  return { item, lines, cost, leftOver: leftOverOf(item, packs, lines) };
}

function leftOverOf(item: ListItem, packs: Packs, lines: readonly PackLine[]): Candidate['leftOver'] {
  if (!item.need || packs.some(([{ size }]) => size === null)) return null;
  const whole = packs.reduce((sum, [{ size }], at) => sum + (size ?? 0) * (lines[at]?.count ?? 0), 0);
  const need = toBase(item.need);
  const value = Math.round((whole - need.value) * 1e6) / 1e6;
  return value > 0 ? { value, unit: need.unit } : null;
}
