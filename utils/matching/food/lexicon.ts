import { keptFor } from '../../domain/kept-for';
import { isBuiltOf } from './is-built-of';
import { lookUp } from './look-up';
import type { Meaning } from './meaning';
import { lexicon } from './word-tables';

const HAN = /^\p{Script=Han}+$/u;

/** Terms of several words, longest first; they are written as one before words are looked up. */
export function phrases(): readonly string[] {
  return [...lexicon().phrases].sort((a, b) => b.length - a.length);
}

const ARABIC_PREFIX = /^(?:وال|بال|كال|فال|لل|ال|و|ب)(?=[\u0620-\u064a]{3})/;
const MOST_WORDS = 20_000;

/** All that a folded word can stand for; empty for a word that no table holds. */
export const meaningsOf = keptFor(MOST_WORDS, (word): ReadonlySet<Meaning> => {
  const found = new Set<Meaning>();
  for (const form of new Set([word, word.replace(ARABIC_PREFIX, '')])) lookUp(form, found);
  return found;
});

/** Whether a folded word is understood to its last letter: "Kakaopulver" is, "kakaosmör" is not, though cocoa is known. */
export const isUnderstood = keptFor(MOST_WORDS, (word): boolean => {
  const { whole, first, later } = lexicon();
  return [word, word.replace(ARABIC_PREFIX, '')].some((form) =>
    HAN.test(form) ? uncoveredHan(form) === 0 : whole.has(form) || isBuiltOf(form, first, later),
  );
});

/** Whether any of a word's meanings is a food and not only what form it comes in. */
export function namesFood(meanings: ReadonlySet<Meaning>): boolean {
  return [...meanings].some((meaning) => meaning !== 'form');
}

/** The letters of a run of Han characters that no entry covers. */
export function uncoveredHan(run: string): number {
  if (!HAN.test(run)) return 0;
  const { parts } = lexicon();
  const isCovered = new Array<boolean>(run.length).fill(false);
  for (let at = 0; at < run.length; at += 1) {
    for (let end = at + 1; end <= Math.min(run.length, at + 6); end += 1)
      if (parts.has(run.slice(at, end))) isCovered.fill(true, at, end);
  }
  return isCovered.filter((covered) => !covered).length;
}
