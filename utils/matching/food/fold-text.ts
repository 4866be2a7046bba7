import { fold } from '../words';

const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ø: 'o', ı: 'i' };

/** A folded text without any marks or ligatures and with elided words apart, so that tables and pages are compared alike. */
export function foldText(text: string): string {
  return fold(text)
    .replace(/\p{M}/gu, '')
    .replace(/[œæøı]/g, (letter) => LIGATURES[letter] ?? letter)
    .replaceAll("'", ' ');
}
