import {
  CODES_THAT_ARE_WORDS,
  HUNDREDTHS,
  ISO_CURRENCIES,
  type MarkKind,
  SIGNS,
  WORDS,
} from './currency-table';

/** A currency as it stands in a text: where, and which ISO 4217 codes it can mean (best first, none for money without a code). */
export interface CurrencyMark {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly codes: readonly string[];
  readonly kind: MarkKind;
  /** How many of it make one of the currency: 100 for pence and cents. */
  readonly perMajor: 1 | 100;
}

/** A sign and whether letters may touch it. */
interface FreeSign {
  readonly text: string;
  readonly isFreeBefore: boolean;
  readonly isFreeAfter: boolean;
}

type Meaning = Pick<CurrencyMark, 'codes' | 'kind' | 'perMajor'>;

const EXACT = new Map<string, Meaning>();
const ANY_CASE = new Map<string, Meaning>();
const LETTER_FIRST = /^['’]?[\p{L}\p{M}]/u;

for (const [codes, signs, kind] of SIGNS)
  for (const sign of signs.split(' ')) learn(EXACT, sign.replace('_', ' '), codes, kind, 1);
for (const [codes, signs] of HUNDREDTHS)
  for (const sign of signs.split(' ')) learn(EXACT, sign, codes, 'usual', 100);
for (const [codes, words, kind] of WORDS)
  for (const word of words.split(' ')) learn(ANY_CASE, word, codes, kind, 1);
for (const code of ISO_CURRENCIES) {
  learn(EXACT, code, code, 'one', 1);
  if (!CODES_THAT_ARE_WORDS.has(code)) learn(ANY_CASE, code.toLowerCase(), code, 'one', 1);
}

// By first character, longest first, so that "US$" is not read as "$". A table, because one expression of all signs is slow.
const SIGNS_BY_FIRST = new Map<string, FreeSign[]>();
for (const table of [[...EXACT.keys()], [...ANY_CASE.keys()].flatMap(casesOf)]) {
  for (const sign of longestFirst(table)) {
    const list = SIGNS_BY_FIRST.get(sign.charAt(0)) ?? [];
    SIGNS_BY_FIRST.set(sign.charAt(0), [...list, freeSign(sign)]);
  }
}

/** All currencies named in the text, in reading order. */
export function findCurrencyMarks(text: string): CurrencyMark[] {
  const marks: CurrencyMark[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const sign = SIGNS_BY_FIRST.get(text.charAt(at))?.find((each) => isAt(text, at, each))?.text;
    const meaning = sign && meaningOf(sign);
    if (!meaning) continue;
    marks.push({ ...meaning, text: sign, start: at, end: at + sign.length });
    at += sign.length - 1;
  }
  return marks;
}

function meaningOf(written: string): Meaning | undefined {
  const joined = written.replace(/ (?=\$)/, '');
  return EXACT.get(written) ?? EXACT.get(joined) ?? ANY_CASE.get(written.toLowerCase());
}

function learn(
  table: Map<string, Meaning>,
  sign: string,
  codes: string,
  kind: MarkKind | undefined,
  perMajor: 1 | 100,
): void {
  const known = table.get(sign);
  const list = [...(known?.codes ?? []), ...(codes === '-' ? [] : codes.split(' '))];
  const unique = [...new Set(list)];
  table.set(sign, { codes: unique, kind: kind ?? (unique.length > 1 ? 'usual' : 'one'), perMajor });
}

function casesOf(word: string): string[] {
  const capital = word.slice(0, 1).toUpperCase() + word.slice(1);
  return [...new Set([word, capital, word.toUpperCase()])];
}

// A blank may stand before the dollar of a letter: "US $".
function longestFirst(signs: readonly string[]): string[] {
  const spaced = signs.filter((sign) => /\p{L}\$$/u.test(sign)).map((sign) => `${sign.slice(0, -1)} $`);
  return [...new Set([...signs, ...spaced])].sort((a, b) => b.length - a.length);
}

// Letters do not touch other letters, except where a script writes no spaces.
function freeSign(text: string): FreeSign {
  const isSpaced = !isSpaceless(text);
  return {
    text,
    isFreeBefore: isSpaced && /^\p{L}/u.test(text),
    isFreeAfter: isSpaced && /\p{L}$/u.test(text) && text !== 'руб',
  };
}

/** Pence, and the som of Kyrgyzstan, whose letter before a number is the Russian "from". */
const AFTER_ONLY: ReadonlySet<string> = new Set(['p', 'с']);

function isAt(plain: string, at: number, { text, isFreeBefore, isFreeAfter }: FreeSign): boolean {
  if (!plain.startsWith(text, at)) return false;
  const before = plain.slice(Math.max(0, at - 2), at);
  if (AFTER_ONLY.has(text)) return /\d ?$/.test(before) && !LETTER_FIRST.test(plain.slice(at + 1, at + 3));
  if (isFreeBefore && /[\p{L}\p{M}]$/u.test(before)) return false;
  return !isFreeAfter || !LETTER_FIRST.test(plain.slice(at + text.length, at + text.length + 3));
}

function isSpaceless(sign: string): boolean {
  return /^[\p{sc=Han}\p{sc=Hangul}\p{sc=Katakana}]/u.test(sign);
}
