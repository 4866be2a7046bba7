/** A number or a span of numbers: "2", "1 1/2", "2-3". `to` is null for a single one. */
export interface Amount {
  readonly from: number;
  readonly to: number | null;
}

/** An amount found at the start of a text, and the characters that it takes. */
export interface FoundAmount extends Amount {
  readonly length: number;
}

const WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  half: 0.5,
  ein: 1,
  eine: 1,
  einen: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  halbe: 0.5,
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  una: 1,
  dos: 2,
  tres: 3,
  ...halves(
    'half a|half an|ein halber|ein halbes|eine halbe|einen halben|halber|halbes|un demi|une demi|une demie|demi|demie|medio|media|mezzo|mezza|meio|meia|een halve|een half|halve|pół|yarım|половина|половину|نصف|आधा|आधी',
  ),
  半: 0.5,
  一: 1,
  两: 2,
  二: 2,
  三: 3,
};

function halves(words: string): Readonly<Record<string, number>> {
  return Object.fromEntries(words.split('|').map((word) => [word, 0.5]));
}

const WHOLE = '\\d+(?:[.,]\\d+)?|[.,]\\d+';
const NUMBER = `\\d+\\s*(?:-|\\s|&|and\\s)?\\s*\\d+\\s*\\/\\s*\\d+(?![\\d/])|\\d+\\s*\\/\\s*\\d+(?![\\d/])|${WHOLE}`;
const WORD = `(?:${Object.keys(WORDS)
  .sort((a, b) => b.length - a.length)
  .join('|')})(?![\\p{L}'’-])`;
const BETWEEN = '\\s*(?:[-–—~〜]|to|or|bis|oder|a|à|o|ou|до|或|~)\\s*(?:ca\\.\\s*)?';
const SPAN = new RegExp(
  `^(${NUMBER}|${WORD})(?:${BETWEEN}(${NUMBER}|${WORD})(?!\\s*-?\\s*(?:inch|cm)))?`,
  'iu',
);

/** The amount that a text begins with; null for none. Fractions are written with "/" (see `plainLine`). */
export function amountAtStart(text: string): FoundAmount | null {
  const found = SPAN.exec(text);
  const from = found && numberIn(found[1] ?? '');
  if (!found || from === null) return null;
  const to = found[2] === undefined ? null : numberIn(found[2]);
  if (to !== null && to <= from && !found[0].includes('/'))
    return { from, to: null, length: (found[1] ?? '').length };
  return { from, to, length: found[0].length };
}

function numberIn(written: string): number | null {
  const word = WORDS[written.toLowerCase()];
  if (word !== undefined) return word;
  const fraction = /^(?:(\d+)\D+?)??(\d+)\s*\/\s*(\d+)$/.exec(written);
  if (!fraction) return decimalOf(written);
  const [, whole = '0', top = '0', bottom = '1'] = fraction;
  return Number(bottom) === 0 ? null : rounded(Number(whole) + Number(top) / Number(bottom));
}

// "1,000 g" is a thousand, "1,5 l" one and a half.
function decimalOf(written: string): number {
  const plain =
    /^\d{1,3},\d{3}$/.test(written) && !written.startsWith('0') ? written.replace(',', '') : written;
  return Number(plain.replace(',', '.'));
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
