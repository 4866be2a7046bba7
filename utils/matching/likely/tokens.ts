import { keptFor } from '../../domain/kept-for';
import { wordsOf } from '../words/words';
import {
  COLOUR_WORDS,
  COMMON_WORDS,
  JOINING_WORDS,
  LEVEL_WORDS,
  SYSTEM_WORDS,
  UNIT_WORDS,
} from './word-lists';

/** One piece of a name. */
export interface Token {
  /** Its comparable form: a word's root or key, a number without idle zeros, a code without marks. */
  readonly text: string;
  readonly kind: 'word' | 'number' | 'code';
  /** How much it tells, 0 to 1, judged by its form: a rare looking word tells more than a usual one. */
  readonly weight: number;
  /** A number's unit, where one stands with it. */
  readonly unit?: string;
}

const PIECE = /[a-z0-9]+(?:[-/.,_'][a-z0-9]+)*|"|''?/g;
const ANY_PIECE = /[\p{L}\p{N}]+(?:[-/.,_'][\p{L}\p{N}]+)*|"|''?/gu;

/** The pieces of a folded name, in order. */
export function tokensOf(text: string): Token[] {
  const plain = plainly(text);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the whole ASCII range is meant
  const pieces = plain.match(/^[\x00-\x7f]*$/.test(plain) ? PIECE : ANY_PIECE) ?? [];
  const tokens: Token[] = [];
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index] ?? '';
    // Most pieces are plain words.
    if (/^[a-z]+$/.test(piece)) {
      for (const token of wordTokens(piece)) tokens.push(token);
      continue;
    }
    if (piece === '"' || piece.startsWith("'")) continue;
    const amount = /\d/.test(piece) ? amountOf(piece, pieces[index + 1]) : null;
    if (amount?.isUnitApart) index++;
    tokens.push(...(amount ? amount.tokens : tokensIn(piece)));
  }
  return tokens;
}

// Marks of trade go; "v. 2", "11 .5", "'06", "part ii" and "win 98 me 2000 xp" become what they mean.
function plainly(text: string): string {
  return text
    .replace(/\(\s*(?:r|tm|c)\s*\)/g, ' ')
    .replace(/(\d)\s+\.(?=\d)/g, '$1.')
    .replace(/\bv(?:ersion)?\s?\.?\s?(?=\d)/g, ' ')
    .replace(/'(0\d)\b/g, '20$1')
    .replace(SYSTEMS, ' win ')
    .replace(/\b(?:ii|iii|iv|vi|vii|viii|ix)\b/g, (roman) => String(ROMAN.indexOf(roman)));
}

const ROMAN = ['', '', 'ii', 'iii', 'iv', '', 'vi', 'vii', 'viii', 'ix'];
const SYSTEMS =
  /\b(?:win|windows|pc)(?:[\s/,]+(?:95|98|98se|me|nt|nt4|2000|2003|xp|vista|win|windows)\b){2,}/g;

interface Amount {
  readonly tokens: readonly Token[];
  readonly isUnitApart: boolean;
}

function amountOf(piece: string, next: string | undefined): Amount | null {
  const [, digits, letters] = /^(\d+(?:[.,]\d+)*)-?([a-z]*)$/.exec(piece) ?? [];
  if (digits === undefined || letters === undefined) return null;
  const unit = UNIT_WORDS.get(letters === '' ? (next ?? '') : letters);
  if (letters !== '' && !unit) return null;
  if (!unit && /^\d{5,}$/.test(digits)) return { tokens: [codeToken(digits)], isUnitApart: false };
  const isIdle = unit === 'user' && Number(digits) === 1;
  return { tokens: isIdle ? [] : [numberToken(digits, unit)], isUnitApart: letters === '' && !!unit };
}

function tokensIn(piece: string): Token[] {
  const code = piece.replace(/[-/.,_']/g, '');
  if (isCode(piece, code)) return [codeToken(code)];
  if (!/\d/.test(code)) return piece.split(/[-/.,_]/).flatMap(wordTokens);
  if (/[a-z]/.test(code)) return [{ text: code, kind: 'number', weight: 0.8 }];
  // "24盒" is a number and a word; "2-3" is two numbers.
  const numbers = piece.match(/\d+(?:[.,]\d+)*/g) ?? [];
  const rest = piece.replace(/[\d.,/_-]+/g, '');
  return [...numbers.map((each) => numberToken(each, undefined)), ...(rest ? wordTokens(rest) : [])];
}

// Letters with digits from four signs on ("w170"), or shorter with two digits ("a12"); "wi-fi4" is a word with a number.
function isCode(piece: string, code: string): boolean {
  if (!/\d/.test(code) || !(/[a-z]/.test(code) || code.length >= 5)) return false;
  if (/^[a-z]+-[a-z]+/.test(piece) && !/\d{2}/.test(code)) return false;
  return code.length >= 4 || (code.length >= 3 && /\d{2}/.test(code));
}

function codeToken(text: string): Token {
  return { text, kind: 'code', weight: 1 };
}

function numberToken(digits: string, unit: string | undefined): Token {
  const isSmall = unit !== undefined && SMALL_UNITS.has(unit);
  const text = plainNumber(isSmall ? digits.replace(THOUSANDS, '') : digits);
  return unit ? { text, kind: 'number', weight: 0.7, unit } : { text, kind: 'number', weight: 0.7 };
}

// "1.000 g" are a thousand; of large units shops write three decimals.
const SMALL_UNITS: ReadonlySet<string> = new Set(['g', 'ml', 'mm', 'mah', 'w']);
const THOUSANDS = /(?<=^[1-9]\d{0,2})\.(?=\d{3}$)/;

function plainNumber(digits: string): string {
  return digits
    .replace(/,(?=\d{3}\b)/g, '')
    .replace(',', '.')
    .replace(/^0+(?=\d)/, '')
    .replace(/\.0+$/, '')
    .replace(/(\.\d*?)0+$/, '$1');
}

const MOST_WORDS = 20_000;

const wordTokens = keptFor(MOST_WORDS, (part): readonly Token[] => {
  const word = part.replace(/'s?$|'/g, '');
  const words = /^[a-z]*$/.test(word) ? [word] : wordsOf(word);
  return words.filter((each) => each !== '' && !JOINING_WORDS.has(each)).map(wordToken);
});

function wordToken(word: string): Token {
  const level = LEVEL_WORDS.get(word);
  return { text: level ?? rootOf(word), kind: 'word', weight: weightOf(word, level) };
}

function weightOf(word: string, level: string | undefined): number {
  if (COMMON_WORDS.has(word) || SYSTEM_WORDS.has(word)) return 0.25;
  return level || COLOUR_WORDS.has(word) ? 0.5 : Math.min(1, 0.5 + word.length / 10);
}

function rootOf(word: string): string {
  if (word.length < 4) return word;
  return word
    .replace(/ies$/, 'y')
    .replace(/(?<=[a-z]{3})e?s$/, '')
    .replace(/e$/, '');
}
