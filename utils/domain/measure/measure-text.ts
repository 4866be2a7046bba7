import { findNumbers, type NumberText, plainDecimal } from '../words/number-text';
import { dimensionOf, inMetric, type Quantity } from './quantity';
import { UNIT_END, UNIT_PATTERN, unitNamed } from './quantity-units';

/** A number with its unit as it stands in a text: "330 ml". */
export interface Measure {
  readonly start: number;
  readonly end: number;
  readonly quantity: Quantity;
  /** The same in the writer's own unit: pounds where `quantity` has grams. */
  readonly own: Quantity;
}

const UNIT_NEXT = new RegExp(`^\\s?-?(${UNIT_PATTERN})${UNIT_END}`, 'iu');

/** All numbers with a unit in the text (after `plainDigits`), in reading order, each for itself. */
export function findMeasures(plain: string): Measure[] {
  return findNumbers(plain)
    .map((number) => lastOfTwo(number, plain))
    .flatMap((number) => {
      const match = UNIT_NEXT.exec(plain.slice(number.end));
      if (!match || isPartOfName(justBefore(plain, number.start))) return [];
      const own = ownQuantityOf(number.text, match[1] ?? '');
      const end = number.end + match[0].length;
      return own ? [{ start: number.start, end, quantity: rounded(inMetric(own)), own }] : [];
    });
}

/** A written number and unit as a quantity, metric where it is a measure: "1,5" and "Liter". Null for nothing, or for a unit that is none. */
export function quantityOf(written: string, unitText: string): Quantity | null {
  const own = ownQuantityOf(written, unitText);
  return own && rounded(inMetric(own));
}

function ownQuantityOf(written: string, unitText: string): Quantity | null {
  const name = unitNamed(unitText);
  if (!name || isMobileGeneration(written, unitText)) return null;
  const decimals = ['kg', 'l', 'm', 'm2'].includes(name.unit) ? 3 : 2;
  const value = Number(plainDecimal(written, { decimals })) * name.factor;
  return value > 0 && Number.isFinite(value) ? rounded({ value, unit: name.unit }) : null;
}

/** Whether the quantity is counted (rolls, pieces), not weighed or measured. */
export function isCount(quantity: Quantity): boolean {
  return dimensionOf(quantity.unit).startsWith('count:');
}

function isMobileGeneration(written: string, unitText: string): boolean {
  return unitText === 'G' && /^[2-6]$/.test(written);
}

const NUMBERED = /(?:\p{L}|(?<!\p{L})(?:no?|nr|n°|nº|№)\.?\s?)$/iu;

// "No 5 500 ml" and "A4 500 sheets" are a name and a size; "1 500 ml", "1 234,5 g" and "1 234 567 g" are one number.
const ONE_NUMBER = /^\d{1,3}(?: \d{3})* (?:000|[257]50|500)$|[.,]\d{1,3}$| .* /;

function lastOfTwo(number: NumberText, plain: string): NumberText {
  if (
    !number.text.includes(' ') ||
    (ONE_NUMBER.test(number.text) && !NUMBERED.test(justBefore(plain, number.start)))
  )
    return number;
  const start = number.start + number.text.lastIndexOf(' ') + 1;
  return { start, end: number.end, text: number.text.slice(start - number.start) };
}

// A few characters are enough, and however long the text is, each number is looked at in the same time.
function justBefore(plain: string, at: number): string {
  return plain.slice(Math.max(0, at - 8), at);
}

// "B12 g" and "MX-500 m" are models; "6x330 ml" and "鸡蛋30枚" are not.
function isPartOfName(before: string): boolean {
  return /[\p{L}#][-_]?$/u.test(before) && !/[x×]$/iu.test(before) && !endsInSpacelessScript(before);
}

function endsInSpacelessScript(text: string): boolean {
  return /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]$/u.test(text);
}

function rounded({ value, unit }: Quantity): Quantity {
  return { value: Math.round(value * 1e4) / 1e4, unit };
}
