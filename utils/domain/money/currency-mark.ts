import { once } from '../once';
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

const LETTER_FIRST = /^['’]?[\p{L}\p{M}]/u;

/** What signs and words mean, and the signs by their first character, longest first, so that "US$" is not read as "$". */
interface Marks {
  readonly exact: Map<string, Meaning>;
  readonly anyCase: Map<string, Meaning>;
  readonly byFirst: Map<string, FreeSign[]>;
}

// A table, because one expression of all signs is slow.
const marks = once((): Marks => {
  const made: Marks = { exact: new Map(), anyCase: new Map(), byFirst: new Map() };
  for (const [codes, signs, kind] of SIGNS)
    for (const sign of signs.split(' ')) learn(made.exact, sign.replace('_', ' '), codes, kind, 1);
  for (const [codes, signs] of HUNDREDTHS)
    for (const sign of signs.split(' ')) learn(made.exact, sign, codes, 'usual', 100);
  for (const [codes, words, kind] of WORDS)
    for (const word of words.split(' ')) learn(made.anyCase, word, codes, kind, 1);
  for (const code of ISO_CURRENCIES) {
    learn(made.exact, code, code, 'one', 1);
    if (!CODES_THAT_ARE_WORDS.has(code)) learn(made.anyCase, code.toLowerCase(), code, 'one', 1);
  }
  for (const table of [[...made.exact.keys()], [...made.anyCase.keys()].flatMap(casesOf)])
    for (const sign of longestFirst(table)) enter(made.byFirst, freeSign(sign));
  return made;
});

function enter(byFirst: Map<string, FreeSign[]>, sign: FreeSign): void {
  const first = sign.text.charAt(0);
  const known = byFirst.get(first);
  if (known) known.push(sign);
  else byFirst.set(first, [sign]);
}

/** All currencies named in the text, in reading order. */
export function findCurrencyMarks(text: string): CurrencyMark[] {
  const found: CurrencyMark[] = [];
  const { byFirst } = marks();
  for (let at = 0; at < text.length; at += 1) {
    const sign = byFirst.get(text.charAt(at))?.find((each) => isAt(text, at, each))?.text;
    const meaning = sign && meaningOf(sign);
    if (!meaning) continue;
    found.push({ ...meaning, text: sign, start: at, end: at + sign.length });
    at += sign.length - 1;
  }
  return found;
}

function meaningOf(written: string): Meaning | undefined {
  const { exact, anyCase } = marks();
  const joined = written.replace(/ (?=\$)/, '');
  return exact.get(written) ?? exact.get(joined) ?? anyCase.get(written.toLowerCase());
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
