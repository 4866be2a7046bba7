import type { TraitPhrase } from './trait-names';

const PERCENT = /(?<![\d.,])(\d(?:[.,]\d{1,2})?) ?%/u;
const OF_MILK = new Set(['kind:milk', 'kind:yogurt']);

// How much fat, in percent, goes by which name; what lies between says nothing.
const LEVELS = [
  ['skimmed', 0, 0.6],
  ['semi-skimmed', 1, 2],
  ['whole', 3, 4.5],
] as const;

/** The fat that a folded text states of milk or yogurt in percent, as the value of the trait that its name would be. */
export function fatStatedIn(folded: string, meanings: Iterable<string>): TraitPhrase | null {
  const [, percent] = PERCENT.exec(folded) ?? [];
  if (percent === undefined || ![...meanings].some((meaning) => OF_MILK.has(meaning))) return null;
  const share = Number(percent.replace(',', '.'));
  const value = LEVELS.find(([, least, most]) => share >= least && share <= most)?.[0];
  return value ? { name: percent, traits: [{ trait: 'fat', value }] } : null;
}
