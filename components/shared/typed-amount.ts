import { type Amount, parseAmount } from '../../utils/domain/measure/amount';
import { isCount } from '../../utils/domain/measure/measure-text';
import { QUANTITY_UNITS, type Quantity } from '../../utils/domain/measure/quantity';
import { numberFormat } from '../../utils/domain/money/number-format';
import { findNumbers, plainDecimal } from '../../utils/domain/words/number-text';
import { plainDigits } from '../../utils/domain/words/plain-digits';
import { isSameText } from '../../utils/domain/words/words';
import { t, uiLocale } from '../../utils/platform/text';
import { formatQuantity, formatUnit } from './format';

/** What somebody typed as an amount, in their own way of writing numbers and units: "3" packs, or "1,5 kg" in all; null when it is none. */
export function parseTypedAmount(typed: string): Amount | null {
  const need = parseShown(plainDigits(typed.slice(0, 80)));
  return need ? { count: 1, need } : parseAmount(typed);
}

/** An amount as one types it: "3", "1500 g". */
export function typeableAmount({ count, need }: Amount): string {
  const text = need ? typeable(need) : numberFormat(uiLocale()).format(count);
  return text.replaceAll('\u00a0', ' ');
}

// Whatever our own words for an amount are in the person's language, they are read as what they stand for.
function parseShown(plain: string): Quantity | null {
  const all = valuesIn(plain).flatMap((value) => QUANTITY_UNITS.map((unit) => ({ value, unit })));
  return all.find((quantity) => isSameText(plainDigits(typeable(quantity)), plain)) ?? null;
}

// Arabic has words for one and two of a thing, and writes no number beside them.
function valuesIn(plain: string): readonly number[] {
  const [number] = findNumbers(plain);
  if (!number) return [1, 2];
  return [Number(plainDecimal(number.text, { decimalSeparator: decimalSeparator() }))];
}

function typeable(quantity: Quantity): string {
  if (isCount(quantity)) return formatQuantity(quantity);
  const { value, unit } = quantity;
  const number = numberFormat(uiLocale(), { useGrouping: false, maximumFractionDigits: 4 }).format(value);
  return t('sharedQuantity', number, formatUnit(unit));
}

function decimalSeparator(): '.' | ',' {
  return plainDigits(numberFormat(uiLocale()).format(1.5)).includes(',') ? ',' : '.';
}
