import { findMeasures, type Measure, quantityOf } from '../measure/measure-text';
import type { Quantity } from '../measure/quantity';
import { UNIT_END, UNIT_PATTERN } from '../measure/quantity-units';
import { findNumbers } from '../words/number-text';
import { plainDigits } from '../words/plain-digits';
import { parsePriceText } from './price-text';
import type { UnitPrice } from './unit-price';

const PER_WORD =
  '(?:/|\\bper\\b|\\bpro\\b|\\bje\\b|\\bpour\\b|\\bpor\\b|\\bal?\\b|\\bles?\\b|\\bza\\b|(?<!\\p{L})за(?!\\p{L})|\\bpar\\b|\\bel\\b|\\bför\\b|\\bpr\\.?|每|لكل)';
const PER_UNIT = new RegExp(`${PER_WORD}\\s?(${UNIT_PATTERN})${UNIT_END}`, 'iu');
const AFTER = new RegExp(`^\\s?\\(?${PER_WORD}\\s?(\\d{1,4})?\\s?(${UNIT_PATTERN})${UNIT_END}`, 'iu');
const PER_BEFORE = new RegExp(`${PER_WORD}\\s?$`, 'iu');
const UNIT_IS = new RegExp(`(?<![\\p{L}\\d.,])(${UNIT_PATTERN})${UNIT_END}\\s?[=:]`, 'iu');
// "1 l = 0.79", "100gあたり 156円"
const EQUALS = /^\s?(?:[=:]|あたり|当たり|当り|당(?![\p{L}]))/u;
const UNIT_PRICE_NAME: readonly (readonly [RegExp, Quantity])[] = [
  [/kilo-?preis|kilo ?pris|prezzo al chilo|prix au kilo/iu, { value: 1, unit: 'kg' }],
  [/literpreis|litre price|prix au litre/iu, { value: 1, unit: 'l' }],
];

/**
 * A printed unit price: "1,19 €/l", "1 l = 1,19 €", "€0.60 per 100 g", "(8,99 € / 1 kg)"; a text without a currency is in the given one.
 * Null when price, reference quantity or currency is missing.
 */
export function parseUnitPriceText(text: string, currency: string | null): UnitPrice | null {
  // Japanese and Korean write on behind the unit.
  const plain = plainDigits(text.slice(0, 400)).replace(/(?=あたり|当たり|当り|당(?!\p{L}))/gu, ' ');
  const measures = findMeasures(plain);
  const found = referenceIn(plain, measures);
  if (!found) return null;
  const price = parsePriceText(found.rest, { currency });
  if (!price?.currency || Number(price.amount) <= 0) return null;
  const { value, unit } = found.reference;
  return { amount: Number(price.amount), currency: price.currency, per: value, unit };
}

/** The unit that an amount ending at `at` is for ("1,19 € / l", "1.19 per 100 g"), and where its name ends; null when none follows. */
export function unitAfter(plain: string, at: number): { reference: Quantity; end: number } | null {
  const rest = plain.slice(at, at + 40);
  const match = AFTER.exec(rest);
  const reference = match && quantityOf(match[1] ?? '1', match[2] ?? '');
  return reference ? { reference, end: at + match[0].length } : null;
}

interface Found {
  readonly reference: Quantity;
  /** The text without the reference, in which the price stands. */
  readonly rest: string;
}

function referenceIn(plain: string, measures: readonly Measure[]): Found | null {
  const measure = measures.find((each) => isReference(plain, each));
  if (measure) return { reference: measure.quantity, rest: pricePart(plain, measure) };
  const unit = PER_UNIT.exec(plain) ?? UNIT_IS.exec(plain);
  const quantity = unit ? quantityOf('1', unit[1] ?? '') : null;
  if (unit && quantity)
    return { reference: quantity, rest: without(plain, unit.index, unit.index + unit[0].length) };
  const named = UNIT_PRICE_NAME.find(([name]) => name.test(plain));
  return named ? { reference: named[1], rest: plain.replace(named[0], '') } : null;
}

// "/ 100 g", "per 1 kg" or "1 l =": a bare "500 g" is what is in the pack, not what the price is for.
function isReference(plain: string, { start, end }: Measure): boolean {
  const before = plain.slice(0, start);
  return PER_BEFORE.test(before) || EQUALS.test(plain.slice(end));
}

function pricePart(plain: string, { start, end }: Measure): string {
  const before = plain.slice(0, start);
  const after = plain.slice(end);
  return EQUALS.test(after) ? after.replace(EQUALS, '') : lastPrice(before);
}

// "1,99 € (3,98 € / kg)": the price nearest to the reference is the unit's.
function lastPrice(before: string): string {
  return before.slice(findNumbers(before).at(-2)?.end ?? 0);
}

function without(plain: string, start: number, end: number): string {
  const isBehind = EQUALS.test(plain.slice(end - 1)) || !/\d/.test(plain.slice(0, start));
  return isBehind ? plain.slice(end) : lastPrice(plain.slice(0, start));
}
