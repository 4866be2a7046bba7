import { findNumbers, type NumberText, plainDecimal } from '../words/number-text';
import { plainDigits } from '../words/plain-digits';
import { isBarePrice } from './bare-price';
import { type CurrencyMark, findCurrencyMarks } from './currency-mark';
import { minorDigits } from './money';
import { FREE, FROM_AFTER, FROM_BEFORE } from './price-words';

/** What is known beside the text: the page's currency (ISO 4217) and its decimal separator. */
export interface PriceTextHint {
  readonly currency?: string | null;
  readonly decimalSeparator?: '.' | ',' | null;
}

/** A price as a text says it. */
export interface PriceText {
  /** Plain decimal in major units with a point ("1299.00"); pence and cents are turned into major units. */
  readonly amount: string;
  /** ISO 4217; null when the text names none, or a sign of several currencies that the hint does not settle. */
  readonly currency: string | null;
  /** The currency as written ("Kč", "US$"); null when the text names none. */
  readonly currencyText: string | null;
  /** The lowest of several prices: "from 9.99", "ab 9,99", "9.99 - 19.99". */
  readonly isFrom: boolean;
}

/** A price with its place in a text that was plain before it was searched. */
export interface PlacedPrice extends PriceText {
  readonly start: number;
  readonly end: number;
}

interface Candidate {
  readonly number: NumberText;
  readonly mark: CurrencyMark | null;
  readonly start: number;
  readonly end: number;
}

const LONGEST = 400;
// "18 kronor och 95 öre", as prices are written for screen readers.
const SPOKEN_CENTS =
  /^\s+(?:(?:och|und|and|con|et|e|y|og|ja|i|és|și|şi|si|и|i|a)\s+)?(\d{1,2})\s(?:öre|øre|cents?|c[eéê]nt\p{L}*|pence|sent\p{L}*|gros\p{L}*|hal[eé]\p{L}*|fillér|ban[ií]|коп\p{L}*|стот\p{L}*|kuruş)(?!\p{L})/iu;
/** How many characters from a number its currency can stand, with others beside it. */
const NEAR = 24;

/** The first price that the text names, "free" being 0; null when it names none. Sizes, shares, dates and codes are no prices. */
export function parsePriceText(text: string, hint: PriceTextHint = {}): PriceText | null {
  const plain = apart(plainDigits(text.slice(0, LONGEST)));
  if (FREE.test(plain))
    return { amount: '0', currency: hint.currency ?? null, currencyText: null, isFrom: false };
  const candidate = choose(plain, hint.currency ?? null);
  return candidate ? toPrice(plain, candidate, hint) : null;
}

/** Every amount with a currency beside it in a text of plain digits, in reading order; shares and discounts are none. */
export function findPrices(written: string, hint: PriceTextHint = {}): PlacedPrice[] {
  const plain = apart(written);
  const marks = findCurrencyMarks(plain);
  const numbers = findNumbers(plain);
  const found: PlacedPrice[] = [];
  for (const number of numbers) {
    const behind = found.at(-1)?.end ?? 0;
    if (number.start < behind) continue;
    const free = marks.filter(
      (mark) => mark.start >= behind && !isModelLetter(mark, numbers, plain, hint.currency ?? null),
    );
    const candidate = markedBy(number, free, plain);
    const price = candidate && toPrice(plain, candidate, hint);
    if (candidate && price) found.push({ ...price, start: candidate.start, end: candidate.end });
  }
  return found;
}

// The point of "Rs.499" is the word's, not the number's; every place stays where it is.
function apart(plain: string): string {
  return plain.replace(/(?<=(?<!\p{L})(?:Rs|Re|Gs|Tk))\.(?=\d)/giu, ' ');
}

function choose(plain: string, hinted: string | null): Candidate | null {
  const numbers = findNumbers(plain).filter((number) => !/^0\d/.test(number.text));
  const marks = findCurrencyMarks(plain).filter((mark) => !isModelLetter(mark, numbers, plain, hinted));
  const marked = numbers.flatMap((number) => markedBy(number, marks, plain) ?? []);
  const first = marked.find((each) => !isShareOrDiscount(plain, each));
  if (first) return lowEnd(plain, first, numbers) ?? first;
  if (marked.length > 0) return null;
  const bare = numbers.find((number) => isBarePrice(plain, number, marks.length > 0));
  return bare ? { number: bare, mark: bestOf(marks), start: bare.start, end: bare.end } : null;
}

function markedBy(number: NumberText, all: readonly CurrencyMark[], plain: string): Candidate | null {
  const marks = all.filter(({ start, end }) => start < number.end + NEAR && end > number.start - NEAR);
  const after = chain(marks, (mark) => mark.start >= number.end && isBehind(plain, number, mark));
  const before = chain(
    marks,
    (mark) => mark.end <= number.start && /^[\s:.+]{0,3}$/.test(plain.slice(mark.end, number.start)),
  );
  const own = [...before, ...after].filter((mark) => !isUnit(mark, number));
  const mark = bestOf(own);
  if (!mark) return null;
  const start = Math.min(number.start, ...own.map((each) => each.start));
  return { number, mark, start, end: Math.max(number.end, ...own.map((each) => each.end)) };
}

// "M1 Hand Grinder", "lamp E14": one letter before a whole number among other words is a model's name, unless the page's money has that sign.
function isModelLetter(
  mark: CurrencyMark,
  numbers: readonly NumberText[],
  plain: string,
  hinted: string | null,
): boolean {
  if (!/^[A-Za-z]$/.test(mark.text) || (hinted !== null && mark.codes.includes(hinted))) return false;
  const number = numbers.find(({ start }) => start === mark.end);
  if (!number || !/^\d+$/.test(number.text)) return false;
  return /\p{L}{2}/u.test(plain.slice(0, mark.start) + plain.slice(number.end));
}

// "50 - $2.00": a sign glued to the next number belongs to that one.
function isBehind(plain: string, number: NumberText, mark: CurrencyMark): boolean {
  const between = plain.slice(number.end, mark.start);
  if (between !== '' && /^\d/.test(plain.slice(mark.end))) return false;
  return /^(?: ?[.,:] ?-{1,2}|-{1,2})? {0,2}$/.test(between);
}

// Marks that stand together count together: "NZD $", "$ SGD".
function chain(marks: readonly CurrencyMark[], touches: (mark: CurrencyMark) => boolean): CurrencyMark[] {
  const near = marks.filter(touches);
  return marks.filter((mark) =>
    near.some(
      (each) => mark === each || Math.abs(mark.end - each.start) <= 1 || Math.abs(each.end - mark.start) <= 1,
    ),
  );
}

function bestOf(marks: readonly CurrencyMark[]): CurrencyMark | null {
  return marks.find((mark) => mark.kind === 'one') ?? marks[0] ?? null;
}

// "2 L" is two litres; "61.858 L" can only be money.
function isUnit(mark: CurrencyMark, number: NumberText): boolean {
  return /^[LMFKQ]$/.test(mark.text) && mark.start >= number.end && Number(plainDecimal(number.text)) < 1000;
}

function isShareOrDiscount(plain: string, { start, end }: Candidate): boolean {
  const isShare = /^\s?%/.test(plain.slice(end));
  const isDiscount =
    /(?:^|[\s(])-$/.test(plain.slice(0, start)) && !/[\d\p{Sc}]\s?-$/u.test(plain.slice(0, start));
  return isShare || isDiscount;
}

// "From 26 to 50 €": the currency stands once, behind the upper end.
function lowEnd(plain: string, high: Candidate, numbers: readonly NumberText[]): Candidate | null {
  const low = numbers.findLast((number) => number.end <= high.number.start);
  if (!low || high.start < high.number.start) return null;
  const between = plain.slice(low.end, high.number.start);
  return /^\s*(?:-|~|to|bis|à|a|do|до|至|到)\s*$/iu.test(between)
    ? { ...high, number: low, start: low.start }
    : null;
}

function toPrice(plain: string, candidate: Candidate, hint: PriceTextHint): PriceText | null {
  const { mark } = candidate;
  const currency = mark ? currencyFrom(mark, hint.currency ?? null) : (hint.currency ?? null);
  const decimals = currency && currency !== 'IQD' ? minorDigits(currency) : 2;
  const written = plainDecimal(candidate.number.text, { decimalSeparator: hint.decimalSeparator, decimals });
  if (written === null) return null;
  const amount = withCents(plain, candidate, written);
  return {
    amount: mark?.perMajor === 100 ? hundredth(amount) : amount,
    currency,
    currencyText: mark?.text ?? null,
    isFrom: isLowest(plain, candidate),
  };
}

function currencyFrom(mark: CurrencyMark, hinted: string | null): string | null {
  if (hinted && mark.codes.includes(hinted)) return hinted;
  return mark.kind === 'many' ? null : (mark.codes[0] ?? null);
}

// Cents behind the currency ("1€50", "12 Euro 50") or printed small and high ("$19 99", "19 99 €").
function withCents(plain: string, { number, mark, end }: Candidate, amount: string): string {
  if (!mark || amount.includes('.')) return amount;
  const whole = /^\d{1,3}(?: \d{3})*(?= $)/.exec(plain.slice(0, number.start));
  if (whole && /^\d\d$/.test(number.text))
    return `${whole[0].replaceAll(' ', '')}.${amount.padStart(2, '0')}`;
  const spoken = SPOKEN_CENTS.exec(plain.slice(end))?.[1];
  if (spoken) return `${amount}.${spoken.padStart(2, '0')}`;
  const cents = /^ ?(\d\d)(?:\s?[*¹²]?)$/.exec(plain.slice(end));
  const isGlued = mark.end === end || mark.end <= number.start;
  return cents && isGlued ? `${amount}.${cents[1]}` : amount;
}

function hundredth(amount: string): string {
  const [whole = '0', fraction = ''] = amount.split('.');
  const padded = whole.padStart(3, '0');
  return `${padded.slice(0, -2)}.${padded.slice(-2)}${fraction}`;
}

function isLowest(plain: string, { start, end }: Candidate): boolean {
  const rest = plain.slice(end);
  const isRange = /^\s*(?:-|~|to\b|bis\b|до|至|到)\s*[^\d\s%]{0,4}\s?\d/iu.test(rest);
  return isRange || FROM_BEFORE.test(plain.slice(0, start)) || FROM_AFTER.test(rest);
}
