import type { Wording } from './wording';

/** How the makers' codes of two products stand to each other. */
export interface CodeFacts {
  /** Length of the longest code that both have, also within a longer one. */
  readonly shared: number;
  /** Where codes only begin alike: the common part as a share of the longer one. */
  readonly alike: number;
  /** Whether such codes go on differently on both sides: two finishes or two models. */
  readonly endsApart: number;
  readonly bothHave: number;
  /** How many of the two have any. */
  readonly having: number;
}

/** Compares the codes of two products. */
export function codeFactsOf(a: Wording, b: Wording): CodeFacts {
  let shared = Math.max(longestWithin(a.codes, b.squashed), longestWithin(b.codes, a.squashed));
  let [alike, endsApart] = [0, 0];
  for (const mine of a.codes)
    for (const theirs of b.codes) {
      shared = Math.max(shared, sharedOf(mine, theirs));
      if (mine === theirs) continue;
      const start = commonStart(mine, theirs);
      const share = start / Math.max(mine.length, theirs.length);
      if (start < 3 || share < alike) continue;
      const apart = start < mine.length && start < theirs.length ? 1 : 0;
      endsApart = share > alike ? apart : Math.max(apart, endsApart);
      alike = share;
    }
  const [mine, theirs] = [a.codes.length > 0 ? 1 : 0, b.codes.length > 0 ? 1 : 0];
  return { shared, alike, endsApart, bothHave: mine * theirs, having: mine + theirs };
}

/** How the part number agrees, from -1 (two numbers without a common start) to 3 (one number); unknown (NaN) where no page gives one. */
export function partNumbersAgree(a: Wording, b: Wording): number {
  if (a.mpn && b.mpn) {
    if (a.mpn === b.mpn) return 3;
    if (a.mpn.includes(b.mpn) || b.mpn.includes(a.mpn)) return 2;
    return commonStart(a.mpn, b.mpn) / Math.max(a.mpn.length, b.mpn.length) - 1;
  }
  const mpn = a.mpn ?? b.mpn;
  if (!mpn) return Number.NaN;
  return (a.mpn ? b : a).squashed.includes(mpn) ? 1.5 : 0.5;
}

/** How many signs two words have in common from their beginning. */
export function commonStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}

function longestWithin(codes: readonly string[], squashed: string): number {
  let longest = 0;
  for (const code of codes)
    if (code.length >= 4 && code.length > longest && squashed.includes(code)) longest = code.length;
  return longest;
}

function sharedOf(a: string, b: string): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short === long || (short.length >= 5 && long.includes(short)) ? short.length : 0;
}
