import { fitOf } from './word-fit';
import type { Wording } from './wording';

/** What one name's pieces come to when they are looked for in the other name. */
export interface Side {
  /** Weight of all pieces, and of those found. */
  readonly weight: number;
  readonly found: number;
  /** Share of the pieces that is found, each counting one. */
  readonly share: number;
  readonly count: number;
  /** The weightiest word that is not found, and the weight of all such. */
  readonly rarestMiss: number;
  readonly missing: number;
  readonly left: readonly string[];
}

const BRAND_WEIGHT = 0.15;

/** Looks for each piece of one name in the other; words of either brand count little, as many shops leave the brand out. */
export function sideOf(one: Wording, other: Wording, brands: string): Side {
  let [weight, found, fits, rarestMiss, missing] = [0, 0, 0, 0, 0];
  const left: string[] = [];
  for (const token of one.tokens) {
    const isBrand = token.kind === 'word' && token.text.length >= 3 && brands.includes(token.text);
    const own = isBrand ? BRAND_WEIGHT : token.weight;
    const fit = fitOf(token, other);
    weight += own;
    found += own * fit;
    fits += fit;
    if (fit > 0) continue;
    left.push(token.text);
    if (token.kind !== 'word') continue;
    missing += own;
    rarestMiss = Math.max(rarestMiss, own);
  }
  const count = one.tokens.length;
  return { weight, found, share: fits / Math.max(1, count), count, rarestMiss, missing, left };
}

/** The longest run of pieces in one order in both names, as a share of the shorter name. */
export function orderShared(one: Wording, other: Wording): number {
  const [a, b] = [one.tokens, other.tokens];
  const row = new Uint8Array(b.length + 1);
  for (const { text } of a) {
    let diagonal = 0;
    for (let at = 0; at < b.length; at++) {
      const above = row[at + 1] ?? 0;
      row[at + 1] = text === b[at]?.text ? diagonal + 1 : Math.max(above, row[at] ?? 0);
      diagonal = above;
    }
  }
  return (row[b.length] ?? 0) / Math.max(1, Math.min(a.length, b.length));
}

/** Likeness by pairs of letters of what neither name finds in the other; unknown (NaN) where a side has nothing left. */
export function leftShared(a: Side, b: Side): number {
  if (a.left.length === 0 || b.left.length === 0) return Number.NaN;
  const [one, two] = [pairsOf(a.left), pairsOf(b.left)];
  let shared = 0;
  for (const pair of one) if (two.has(pair)) shared++;
  return (2 * shared) / (one.size + two.size);
}

function pairsOf(words: readonly string[]): Set<number> {
  const pairs = new Set<number>();
  for (const word of words) {
    let before = 32;
    for (let at = 0; at <= word.length; at++) {
      const sign = at < word.length ? word.charCodeAt(at) : 32;
      pairs.add(before * 65536 + sign);
      before = sign;
    }
  }
  return pairs;
}
