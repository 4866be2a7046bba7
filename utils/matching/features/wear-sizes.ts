const LETTERS = 'xxs|xs|s|m|l|xl|xxl|xxxl|[2-6]xl';
const SIZE = new RegExp(
  `(?<!\\p{L})(?:size|grosse|gr\\.?|taille|talla|taglia|maat|eu|uk|尺码|مقاس)\\s?:?\\s?(\\d{1,3}(?:[.,]5)?|${LETTERS})(?![\\p{L}\\p{N}])`,
  'gu',
);

// "T-Shirt Dry, M": a letter at the end of the name or of a part of it; "1 l" is a litre and "s24" a phone.
const LETTER = new RegExp(`(?<=[^\\d\\s][\\s,(/|]{1,2})(${LETTERS})(?=\\s?(?:[,)/|]|$))`, 'gu');

const MAY_BE_NAMED = /size|gr|ta[gil]|maat|[eu][uk]|尺码|مقاس/;
const MAY_BE_LETTER = /[\s,(/|](?:x*[sl]|m|\dxl)(?:[\s,)/|]|$)/;

/** Sizes of shoes and clothes in a folded name. */
export function sizesOf(text: string): Set<string> {
  const named = MAY_BE_NAMED.test(text) ? [...text.matchAll(SIZE)] : [];
  const letters = MAY_BE_LETTER.test(text) ? [...text.matchAll(LETTER)] : [];
  return new Set([...named, ...letters].map((match) => plainSize(match[1] ?? '')));
}

/** Whether a word is a size in letters, and so tells nothing about what a thing is. */
export function isSizeWord(word: string): boolean {
  return SIZE_WORD.test(word);
}

const SIZE_WORD = /^x*[sl]$/;

function plainSize(written: string): string {
  return written.replace(',', '.').replace(/^(x{2,3})l$/, (_, many: string) => `${many.length}xl`);
}
