const ZEROS: readonly number[] = [
  0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0x1040, 0x17e0,
];

const FRACTIONS: Readonly<Record<string, string>> = {
  '½': '.5',
  '¼': '.25',
  '¾': '.75',
  '⅓': '.333',
  '⅔': '.667',
  '⅕': '.2',
  '⅛': '.125',
};

// Most texts of Latin letters hold nothing that must change.
const UNPLAIN = /[^\x20-\x5f\x61-\x7e\u00a1-\u00ac\u00ae-\u00b3\u00b5-\u00bb\u00bf-\u00ff€]| {2}/;

/**
 * The text with every script's digits as 0-9, full-width letters and signs as their plain twins, every kind of space as one blank, vulgar fractions as decimals, and separators and dashes in their plain form.
 * Marks of writing direction and other invisible characters go.
 */
export function plainDigits(text: string): string {
  if (!UNPLAIN.test(text)) return text.trim();
  return text
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\u061c\ufeff\u00ad]/g, '')
    .replace(/[\uff01-\uff5e]/g, asciiTwin)
    .replace(/(?![0-9])\p{Nd}/gu, asciiDigit)
    .replace(/\s+/g, ' ')
    .replace(/(?<=\d) ?([½¼¾⅓⅔⅕⅛])/g, (_, part: string) => FRACTIONS[part] ?? part)
    .replace(/[½¼¾⅓⅔⅕⅛]/g, (part) => `0${FRACTIONS[part]}`)
    .replace(/٫/g, '.')
    .replace(/٬/g, ',')
    .replace(/[’‘ʼ´`](?=\d)/g, "'")
    .replace(/[‐‑‒–—―−﹣]/g, '-')
    .replace(/٪/g, '%')
    .replace(/〜/g, '~')
    .trim();
}

function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const zero = ZEROS.findLast((each) => each <= code);
  return zero !== undefined && code - zero < 10 ? String(code - zero) : digit;
}

function asciiTwin(wide: string): string {
  return String.fromCharCode(wide.charCodeAt(0) - 0xfee0);
}
