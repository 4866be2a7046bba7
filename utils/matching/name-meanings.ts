import { BATTERY } from './batteries';
import { EDITION_WORDS, EMPTY_WORDS } from './distinctions';
import { isTraitWord } from './trait-names';
import { isSizeWord } from './wear-sizes';
import { meaningOf, wordsOf } from './words';

/** Meanings of the words of a name that tell what the thing is; "LR6" alone means a battery. */
export function meaningsOf(words: readonly string[], brand: string | null, isBattery: boolean): Set<string> {
  const brandWords = brand ? wordsOf(brand) : [];
  const meanings = new Set<string>();
  for (const word of words) {
    const meaning = brandWords.includes(word) ? null : tellingMeaning(word);
    if (meaning !== null) meanings.add(meaning);
  }
  return isBattery ? meanings.add(BATTERY) : meanings;
}

const TELLING = new Map<string, string | null>();
const MOST_WORDS = 20_000;

// What a word means, null where it tells nothing of what the thing is; looked up once for each word.
function tellingMeaning(word: string): string | null {
  const known = TELLING.get(word);
  if (known !== undefined) return known;
  if (TELLING.size >= MOST_WORDS) TELLING.clear();
  const meaning = isTelling(word) ? meaningOf(word) : null;
  TELLING.set(word, meaning);
  return meaning;
}

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

/** The kind of goods that a name is about: in German, English and Chinese its last word, in French, Spanish and Arabic its first. */
export function headOf(words: readonly string[], text: string): string | null {
  const own = wordsOf(text.split(/\s(?:with|for|mit|für|fur|avec|pour|con|para|in)\s|[,(|]/u)[0] ?? '');
  const kinds = (own.length > 0 ? own : words)
    .map(meaningOf)
    .filter((meaning) => meaning.startsWith('kind:'));
  const isHeadFirst = /\s(?:de|du|des|d'|aux?|al|di|del|della)\s?|\p{sc=Arabic}/u.test(text);
  return (isHeadFirst ? kinds[0] : kinds.at(-1)) ?? null;
}
