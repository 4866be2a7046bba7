const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * The words of a name in the form in which names are looked up: lower case, no accents, full-width folded; runs of
 * Chinese, Japanese and Korean as pairs of characters, because they are written without spaces. At most 40, no repeats.
 */
export function nameWords(text: string): string[] {
  const folded = text
    .slice(0, 400)
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .normalize('NFKC')
    .toLowerCase();
  const runs = folded.match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(runs.flatMap((run) => (CJK.test(run) ? pairs(run) : [run])))].slice(0, 40);
}

function pairs(run: string): string[] {
  const letters = [...run];
  return letters.length === 1
    ? letters
    : letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
}

/** Whether two texts say the same in the same words, whatever their case, their spaces and the width of their letters. */
export function isSameText(a: string, b: string): boolean {
  return evenText(a) === evenText(b);
}

function evenText(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
