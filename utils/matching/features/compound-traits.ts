import { partOfCompound } from '../words/kind-words';
import { type TraitValue, traitsOfWord } from './trait-names';

/** What the first part of a compound states: "Zartbitterschokolade", "Erdbeerjoghurt", "witbrood"; nothing for most words. */
export function traitsOfCompound(word: string): readonly TraitValue[] {
  const part = ownPartOf(word);
  if (part === null) return [];
  return (
    formsOf(part)
      .map(traitsOfWord)
      .find((traits) => traits.length > 0) ?? []
  );
}

/** The first part of a compound that is no name of a value as a whole, as "Vollmilch" and "Weißbrot" are; null for every other word. */
export function ownPartOf(word: string): string | null {
  return traitsOfWord(word).length > 0 ? null : partOfCompound(word);
}

/** The part as it stands, without what joins it to the rest, and with the endings that it may have alone. */
export function formsOf(part: string): string[] {
  return [part, part.replace(/(?:en|n|s|e)$/, ''), `${part}e`, `${part}te`];
}
