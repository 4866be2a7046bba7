import { fold } from '../words/words';

const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ø: 'o', ı: 'i', ł: 'l' };

/** A folded text without any marks or ligatures and with elided words apart, so that tables and pages are compared alike. */
export function foldText(text: string): string {
  return fold(text)
    .replace(/\p{M}/gu, '')
    .replace(/[œæøıł]/g, (letter) => LIGATURES[letter] ?? letter)
    .replace(/[\u2010\u2011]/g, '-')
    .replaceAll("'", ' ');
}
