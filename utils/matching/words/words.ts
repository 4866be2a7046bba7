import { keptFor } from '../../domain/kept-for';
import { kindNamed } from './kind-words';

/** The text in small letters without accents, width or invisible marks, so that spellings compare. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase().replaceAll('`', "'");
  return text
    .normalize('NFKD')
    .replace(TEA, 'tea')
    .replace(/[\p{Mn}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u0640]/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[’‘`´]/g, "'")
    .normalize('NFC');
}

const PLAIN = /^[\x20-\x7e]*$/;
// Without its accent "thé" would be the English article, "té" and "tè" a pronoun: the accent is all that tells the tea.
const TEA = /(?<![\p{L}\p{M}])t(?:he\u0301|e[\u0301\u0300])(?=s?(?![\p{L}\p{M}]))/giu;

/**
 * The words of a text, folded, in order: letters with digits stay together, a decimal stays one ("1.5"), scripts without spaces
 * are cut into pairs of characters.
 */
export function wordsOf(text: string): string[] {
  return foldedWordsOf(fold(text));
}

/** The same of a text that is folded already. */
export function foldedWordsOf(folded: string): string[] {
  const words = folded.match(WORD) ?? [];
  // Most names are in scripts with spaces and have no decimals: their words stand as they are.
  if (PLAIN.test(folded)) return folded.includes(',') ? words.map(plainDecimal) : words;
  return words.flatMap((word) => (isSpaceless(word) ? pairsOf(word) : [plainDecimal(word)]));
}

const WORD = /\d+(?:[.,]\d+)+|[\p{L}\p{N}]+(?:'[\p{L}]+)?/gu;

function plainDecimal(word: string): string {
  return word.replace(',', '.');
}

/** The word without the endings of plural and case (English, German, French, Spanish), for comparing only. */
export function stem(word: string): string {
  if (!/^[a-z]{4,}$/.test(word)) return word.replace(/^ال(?=.{3})/u, '');
  return word
    .replace(/'s$/, '')
    .replace(/(?<=..[^s])(?:es|en|s|n|e)$/, '')
    .replace(/y$/, 'i');
}

const MOST_MEANINGS = 20_000;

/** What two words must share to mean the same: the kind of goods that the word names in any language, else its stem. */
export const meaningOf = keptFor(MOST_MEANINGS, (word): string => {
  const root = stem(word);
  return kindNamed(word) ?? kindNamed(root) ?? root;
});

function isSpaceless(word: string): boolean {
  return /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]{2,}/u.test(word);
}

function pairsOf(run: string): string[] {
  const pieces =
    run.match(
      /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]+|[^\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]+/gu,
    ) ?? [];
  return pieces.flatMap((piece) => {
    const signs = [...piece];
    if (!isSpaceless(piece)) return [piece];
    return signs.slice(0, -1).map((sign, index) => sign + (signs[index + 1] ?? ''));
  });
}
