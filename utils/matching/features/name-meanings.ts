import { type KnownWord, knownWordsOf } from '../words/known-words';
import { BATTERY } from './batteries';

/** Meanings of the words of a name that tell what the thing is; "LR6" alone means a battery. */
export function meaningsOf(
  words: readonly KnownWord[],
  brandWords: readonly string[],
  isBattery: boolean,
): Set<string> {
  const meanings = new Set<string>();
  for (const { word, meaning, isTelling } of words)
    if (isTelling && !brandWords.includes(word)) meanings.add(meaning);
  return isBattery ? meanings.add(BATTERY) : meanings;
}

/**
 * The kind of goods that a folded name is about: in German, English and Chinese its last word, in French, Spanish and Arabic its first.
 * `all` are the name's words, `rest` those that count where it opens with what it is for.
 */
export function headOf(text: string, all: readonly KnownWord[], rest: readonly KnownWord[]): string | null {
  const end = text.search(BEHIND);
  const own = end < 0 ? all : knownWordsOf(text.slice(0, end));
  const kinds = (own.length > 0 ? own : rest).filter(({ isKind }) => isKind);
  const head = kinds.length > 1 && IS_HEAD_FIRST.test(text) ? kinds[0] : kinds.at(-1);
  return head?.meaning ?? null;
}

const BEHIND = /\s(?:with|for|mit|für|fur|avec|pour|con|para|in)\s|[,(|]/u;
const IS_HEAD_FIRST = /\s(?:de|du|des|d'|aux?|al|di|del|della)\s?|\p{sc=Arabic}/u;
