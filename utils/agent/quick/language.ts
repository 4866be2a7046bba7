import { plainDigits } from '../../domain/words/plain-digits';
import type { QuickLanguage } from './words/quick-language';
import { quickLanguages } from './words/quick-languages';

/** A request as its words are looked at: plain digits and blanks, one form of each letter, at most 400 characters. */
export function plainRequest(text: string): string {
  return plainDigits(text)
    .normalize('NFC')
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[\u064b-\u0652\u0640]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 400);
}

/** The language that a text is in, by its letters and its small words; null when nothing tells, as in "iPhone 15". */
export function languageOf(text: string): QuickLanguage | null {
  const [best, next] = rankLanguages(plainRequest(text));
  if (!best || best.score === 0 || best.score === next?.score) return null;
  return best.language;
}

/**
 * The English name of the language to answer in: of the last question that tells ("and the 2 l one?" after German ones is not the
 * place to change it). Null when none tells.
 */
export function answerLanguage(questions: readonly string[]): string | null {
  for (const question of questions.toReversed()) {
    const language = languageOf(question);
    if (language) return language.name;
  }
  return null;
}

/** All languages, the most likely first, for a text from `plainRequest`. */
export function likelyLanguages(plain: string): readonly QuickLanguage[] {
  return rankLanguages(plain).map(({ language }) => language);
}

function rankLanguages(plain: string) {
  return quickLanguages()
    .map((language) => ({ language, score: scoreOf(plain, language) }))
    .sort((a, b) => b.score - a.score);
}

// Goods are often named in another language than the question is asked in; its small words tell.
function scoreOf(plain: string, { marks, fillers }: QuickLanguage): number {
  const words = plain.toLowerCase().split(/[^\p{L}\p{M}'-]+/u);
  const small = new Set(words.filter((word) => fillers.has(word))).size;
  const marked = plain.match(marks) ?? [];
  return small + new Set(marked.map((mark) => mark.toLowerCase())).size;
}
