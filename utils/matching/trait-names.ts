import { once } from '../domain/once';
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
const NAME = once(() => {
  const names = [...BY_NAME.keys()].sort((a, b) => b.length - a.length);
  const spaced = names.filter((name) => !/^\p{sc=Han}/u.test(name)).join('|');
  const spaceless = names.filter((name) => /^\p{sc=Han}/u.test(name)).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${spaced})(?![\\p{L}\\p{N}])|${spaceless}`, 'gu');
});

/** The values of either-or properties that a folded name states, in reading order. */
export function traitNamesIn(text: string): TraitValue[] {
  return [...text.matchAll(NAME())].flatMap((match) => BY_NAME.get(match[0]) ?? []);
}

/** Whether a single word is such a value, and so tells nothing about the kind of goods. */
export function isTraitWord(word: string): boolean {
  return BY_NAME.has(word);
}
