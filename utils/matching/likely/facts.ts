import type { MatchFact } from '../../domain/product/match';
import { codeFactsOf, commonStart, partNumbersAgree } from './code-facts';
import { numberFactsOf, setFactsOf, unitsApart, versionsAgree } from './number-facts';
import { leftShared, orderShared, sideOf } from './word-facts';
import type { Wording } from './wording';

/** One number about a pair: its name, what a person would call it, and whether more of it speaks for (1) or against (-1) one article. */
export interface FactKind {
  readonly name: string;
  readonly fact: MatchFact;
  readonly direction: -1 | 0 | 1;
}

/** The numbers that `pairFacts` works out, in its order. "Least" and "most" are the lesser and greater of the two sides. */
export const FACTS: readonly FactKind[] = [
  kind('weight found, least', 'words', 1),
  kind('weight found, most', 'words', 1),
  kind('pieces found, least', 'words', 1),
  kind('pieces found, most', 'words', 1),
  kind('weight shared', 'words', 1),
  kind('rarest word missed, least', 'words', -1),
  kind('rarest word missed, most', 'words', -1),
  kind('weight missed, most', 'words', -1),
  kind('order shared', 'words', 1),
  kind('signs shared in what is left', 'words', 1),
  kind('first word shared', 'words', 1),
  kind('pieces, least', 'length', 0),
  kind('pieces, most', 'length', 0),
  kind('length ratio', 'length', 0),
  kind('code shared', 'model', 1),
  kind('codes alike', 'model', 0),
  kind('codes end apart', 'model', -1),
  kind('both have codes', 'model', 0),
  kind('how many have codes', 'model', 0),
  kind('codes missed, least', 'model', -1),
  kind('codes missed, most', 'model', 0),
  kind('part numbers agree', 'model', 1),
  kind('numbers shared', 'numbers', 1),
  kind('numbers alone, least', 'numbers', -1),
  kind('numbers alone, most', 'numbers', -1),
  kind('versions agree', 'numbers', 1),
  kind('units apart', 'numbers', -1),
  kind('edition words shared', 'edition', 0),
  kind('edition words alone, least', 'edition', -1),
  kind('edition words alone, most', 'edition', -1),
  kind('only one is an upgrade', 'edition', -1),
  kind('colours apart', 'colour', -1),
  kind('colours shared', 'colour', 1),
  kind('brands agree', 'brand', 1),
  kind('prices apart', 'price', -1),
];

/** What two products come to as numbers, one for each of FACTS; NaN is unknown. The order of the two does not matter. */
export function pairFacts(a: Wording, b: Wording): number[] {
  return wordFacts(a, b).concat(modelFacts(a, b), otherFacts(a, b));
}

function wordFacts(a: Wording, b: Wording): number[] {
  const brands = `${a.brand ?? ''} ${b.brand ?? ''}`;
  const [one, two] = [sideOf(a, b, brands), sideOf(b, a, brands)];
  const [mine, theirs] = [one.found / Math.max(one.weight, 1e-9), two.found / Math.max(two.weight, 1e-9)];
  const shared = (one.found + two.found) / 2;
  return [
    ...ordered(mine, theirs),
    ...ordered(one.share, two.share),
    shared / Math.max(one.weight + two.weight - shared, 1e-9),
    ...ordered(one.rarestMiss, two.rarestMiss),
    Math.max(one.missing, two.missing),
    orderShared(a, b),
    leftShared(one, two),
    a.tokens[0]?.text === b.tokens[0]?.text ? 1 : 0,
    ...ordered(one.count, two.count),
    ratio(a.squashed.length, b.squashed.length),
  ];
}

function modelFacts(a: Wording, b: Wording): number[] {
  const codes = codeFactsOf(a, b);
  return [
    codes.shared,
    codes.alike,
    codes.endsApart,
    codes.bothHave,
    codes.having,
    ...ordered(codesMissed(a, b), codesMissed(b, a)),
    partNumbersAgree(a, b),
  ];
}

function otherFacts(a: Wording, b: Wording): number[] {
  const numbers = numberFactsOf(a, b);
  const levels = setFactsOf(a.levels, b.levels);
  const colours = setFactsOf(a.colours, b.colours);
  const bothColoured = a.colours.size > 0 && b.colours.size > 0;
  return [
    numbers.shared,
    numbers.leastAlone,
    numbers.mostAlone,
    versionsAgree(a, b),
    unitsApart(a, b),
    levels.shared,
    levels.leastAlone,
    levels.mostAlone,
    a.levels.has('upgrade') === b.levels.has('upgrade') ? 0 : 1,
    bothColoured && colours.shared === 0 ? 1 : 0,
    colours.shared,
    brandsAgree(a, b),
    pricesApart(a, b),
  ];
}

function codesMissed({ tokens }: Wording, other: Wording): number {
  return tokens.filter(({ kind, text }) => kind === 'code' && !other.squashed.includes(text)).length;
}

// 2 one brand, 1.5 and 1 one that begins like the other, -1 two brands; where one page is silent, whether its name says it.
function brandsAgree(a: Wording, b: Wording): number {
  if (a.brand && b.brand) {
    const [short, long] = a.brand.length <= b.brand.length ? [a.brand, b.brand] : [b.brand, a.brand];
    if (short === long) return 2;
    if (long.startsWith(short)) return 1.5;
    return commonStart(short, long) >= 4 ? 1 : -1;
  }
  const brand = a.brand ?? b.brand;
  if (!brand) return Number.NaN;
  const { squashed } = a.brand ? b : a;
  if (squashed.includes(brand)) return 1;
  return squashed.includes(brand.slice(0, 5)) ? 0.5 : 0;
}

// 0.7 is twice the price. Prices in two currencies say nothing.
function pricesApart({ price: a }: Wording, { price: b }: Wording): number {
  if (!a || !b || a.currency !== b.currency) return Number.NaN;
  return Math.abs(Math.log(a.minor) - Math.log(b.minor));
}

function ordered(a: number, b: number): [least: number, most: number] {
  return a <= b ? [a, b] : [b, a];
}

function ratio(a: number, b: number): number {
  return Math.min(a, b) / Math.max(a, b, 1);
}

function kind(name: string, fact: MatchFact, direction: -1 | 0 | 1): FactKind {
  return { name, fact, direction };
}
