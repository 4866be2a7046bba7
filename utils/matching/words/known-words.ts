import { keptFor } from '../../domain/kept-for';
import { type BatteryWord, batteryWord } from '../features/batteries';
import { EDITION_WORDS } from '../features/edition-words';
import { isTraitWord } from '../features/trait-names';
import { isSizeWord } from '../features/wear-sizes';
import { COLOUR_WORDS, LEVEL_WORDS } from '../likely/word-lists';
import { EMPTY_WORDS } from './empty-words';
import { foldedWordsOf, meaningOf } from './words';

/** A folded word with all that the tables say of it. */
export interface KnownWord {
  readonly word: string;
  readonly meaning: string;
  /** Whether the meaning is a kind of goods that kind-words.ts names. */
  readonly isKind: boolean;
  /** Whether it tells what a thing is; a number, a colour, an edition or a filler does not. */
  readonly isTelling: boolean;
  readonly isNumber: boolean;
  readonly edition: string | null;
  readonly level: string | null;
  readonly colour: string | null;
  readonly battery: BatteryWord | null;
}

const MOST_WORDS = 20_000;

/** The words of a folded text, in order, with what is known of each. */
export function knownWordsOf(folded: string): KnownWord[] {
  return foldedWordsOf(folded).map(knownWord);
}

// Looked up in all tables once, however many names have it.
const knownWord = keptFor(MOST_WORDS, (word): KnownWord => {
  const meaning = meaningOf(word);
  return {
    word,
    meaning,
    isKind: meaning.startsWith('kind:'),
    isTelling: isTelling(word),
    isNumber: /^\d+$/.test(word),
    edition: EDITION_WORDS.get(word) ?? null,
    level: LEVEL_WORDS.get(word) ?? null,
    colour: COLOUR_WORDS.get(word) ?? null,
    battery: batteryWord(word),
  };
});

function isTelling(word: string): boolean {
  return (
    !/\d/.test(word) &&
    !EMPTY_WORDS.has(word) &&
    !EDITION_WORDS.has(word) &&
    !isTraitWord(word) &&
    !isSizeWord(word) &&
    (word.length > 1 || /\p{Lo}/u.test(word))
  );
}
