const ZEROS: readonly number[] = [
  0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0x1040, 0x17e0,
];

const FRACTIONS: Readonly<Record<string, readonly [number, number]>> = {
  '½': [1, 2],
  '⅓': [1, 3],
  '⅔': [2, 3],
  '¼': [1, 4],
  '¾': [3, 4],
  '⅕': [1, 5],
  '⅖': [2, 5],
  '⅗': [3, 5],
  '⅘': [4, 5],
  '⅙': [1, 6],
  '⅚': [5, 6],
  '⅛': [1, 8],
  '⅜': [3, 8],
  '⅝': [5, 8],
  '⅞': [7, 8],
};

/** All signs of vulgar fractions, for a class of a regular expression. */
export const FRACTION_SIGNS = Object.keys(FRACTIONS).join('');
const FRACTION = new RegExp(`[${FRACTION_SIGNS}]`, 'g');
const FRACTION_BEHIND = new RegExp(`(?<=\\d) ?([${FRACTION_SIGNS}])`, 'g');

const WIDE = /[\u0100-\uffff]/;

/** Whether a digit of any script is in the text. Quicker than asking Unicode of every text. */
export function hasDigit(text: string): boolean {
  return /\d/.test(text) || (WIDE.test(text) && /\p{Nd}/u.test(text));
}

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
    .replace(FRACTION_BEHIND, (_, part: string) => decimalOf(part))
    .replace(FRACTION, (part) => `0${decimalOf(part)}`)
    .replace(/٫/g, '.')
    .replace(/٬/g, ',')
    .replace(/[’‘ʼ´`](?=\d)/g, "'")
    .replace(/[‐‑‒–—―−﹣]/g, '-')
    .replace(/٪/g, '%')
    .replace(/〜/g, '~')
    .trim();
}

/** The text with vulgar fractions as two figures of their own: "1½" is "1 1/2". */
export function plainFractions(text: string): string {
  return text.replace(FRACTION, (part) => ` ${FRACTIONS[part]?.join('/') ?? part} `);
}

// ".5", to three places.
function decimalOf(part: string): string {
  const [above, below] = FRACTIONS[part] ?? [0, 1];
  return String(Math.round((1000 * above) / below) / 1000).slice(1);
}

function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const zero = ZEROS.findLast((each) => each <= code);
  return zero !== undefined && code - zero < 10 ? String(code - zero) : digit;
}

function asciiTwin(wide: string): string {
  return String.fromCharCode(wide.charCodeAt(0) - 0xfee0);
}
