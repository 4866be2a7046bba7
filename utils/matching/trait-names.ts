import { DISTINCTIONS } from './distinctions';

/** A value of an either-or property, by its key. */
export interface TraitValue {
  readonly trait: string;
  readonly value: string;
}

const BY_NAME: ReadonlyMap<string, TraitValue> = new Map(
  DISTINCTIONS.flatMap(({ trait, values }) =>
    values.flatMap((names) => names.map((name) => [name, { trait, value: names[0] ?? name }] as const)),
  ),
);

// Longest first, so that "semi-skimmed" is not also "skimmed"; scripts without spaces need no gap around a name.
const NAMES = [...BY_NAME.keys()].sort((a, b) => b.length - a.length);
const SPACED = NAMES.filter((name) => !/^\p{sc=Han}/u.test(name)).join('|');
const SPACELESS = NAMES.filter((name) => /^\p{sc=Han}/u.test(name)).join('|');
const NAME = new RegExp(`(?<![\\p{L}\\p{N}])(?:${SPACED})(?![\\p{L}\\p{N}])|${SPACELESS}`, 'gu');

/** The values of either-or properties that a folded name states, in reading order. */
export function traitNamesIn(text: string): TraitValue[] {
  return [...text.matchAll(NAME)].flatMap((match) => BY_NAME.get(match[0]) ?? []);
}

/** Whether a single word is such a value, and so tells nothing about the kind of goods. */
export function isTraitWord(word: string): boolean {
  return BY_NAME.has(word);
}
