const INVISIBLE = /[\p{M}\u00ad\u0640\u200b-\u200f\u2060\ufeff]/gu;
const LIGATURES: Readonly<Record<string, string>> = { ß: 'ss', œ: 'oe', æ: 'ae', ø: 'o', ı: 'i' };

/** The text in small letters without accents, marks or ligatures, so that tables and pages are compared alike. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(INVISIBLE, '')
    .toLowerCase()
    .replace(/[ßœæøı]/g, (letter) => LIGATURES[letter] ?? letter)
    .replace(/['’`´]/g, ' ');
}
