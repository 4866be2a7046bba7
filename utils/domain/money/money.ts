import { numberFormat } from './number-format';
/** An amount of money: an integer count of the currency's smallest unit, and its ISO 4217 code. */
export interface Money {
  readonly minor: number;
  readonly currency: string;
}

const MINOR_DIGITS: Readonly<Record<string, number>> = {
  ...zip(
    [
      'BIF',
      'CLP',
      'DJF',
      'GNF',
      'ISK',
      'JPY',
      'KMF',
      'KRW',
      'PYG',
      'RWF',
      'UGX',
      'VND',
      'VUV',
      'XAF',
      'XOF',
      'XPF',
    ],
    0,
  ),
  ...zip(['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND'], 3),
};

/** How many decimals a currency is counted in (ISO 4217: JPY 0, EUR 2, KWD 3). */
export function minorDigits(currency: string): number {
  return MINOR_DIGITS[currency] ?? 2;
}

/**
 * Money from a plain decimal such as "12.99" (point as separator, no grouping); null when it is not one or too large.
 * Digits beyond the currency's own are rounded half up.
 */
export function moneyFromDecimal(decimal: string, currency: string): Money | null {
  const match = /^(-?)(\d{1,13})(?:\.(\d{1,12}))?$/.exec(decimal.trim());
  if (!match) return null;
  const digits = minorDigits(currency);
  const fraction = (match[3] ?? '').padEnd(digits + 1, '0');
  const minor = Number(`${match[2]}${fraction.slice(0, digits)}`) + (Number(fraction[digits]) >= 5 ? 1 : 0);
  if (!Number.isSafeInteger(minor)) return null;
  return { minor: match[1] && minor > 0 ? -minor : minor, currency };
}

/** The amount as a plain decimal with the currency's own number of digits: "12.99", "1200" for JPY. */
export function decimalOf(money: Money): string {
  const digits = minorDigits(money.currency);
  const sign = money.minor < 0 ? '-' : '';
  const text = String(Math.abs(money.minor)).padStart(digits + 1, '0');
  return digits === 0 ? sign + text : `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

/** The sum of two amounts; throws RangeError when the currencies differ, because such a sum has no meaning. */
export function addMoney(a: Money, b: Money): Money {
  return { minor: a.minor + sameCurrency(a, b).minor, currency: a.currency };
}

/** What is left of `a` after `b`; throws RangeError when the currencies differ. */
export function subtractMoney(a: Money, b: Money): Money {
  return { minor: a.minor - sameCurrency(a, b).minor, currency: a.currency };
}

/** By how much two amounts differ, never below 0; throws RangeError when the currencies differ. */
export function apartMoney(a: Money, b: Money): Money {
  const { minor, currency } = subtractMoney(a, b);
  return { minor: Math.abs(minor), currency };
}

/** The amount with the other sign. */
export function negated({ minor, currency }: Money): Money {
  return { minor: minor === 0 ? 0 : -minor, currency };
}

/** The amount `count` times; a fractional count is rounded half up to the smallest unit. */
export function timesMoney(money: Money, count: number): Money {
  return { minor: Math.round(money.minor * count), currency: money.currency };
}

/** Negative, zero or positive as in a sort; throws RangeError when the currencies differ. */
export function compareMoney(a: Money, b: Money): number {
  return a.minor - sameCurrency(a, b).minor;
}

/** The sum of all amounts, or null when there are none; throws RangeError on mixed currencies. */
export function sumMoney(amounts: readonly Money[]): Money | null {
  return amounts.length === 0 ? null : amounts.reduce(addMoney);
}

/** Whether both amounts are in one currency, so that they can be compared. */
export function isSameCurrency(a: Money, b: Money): boolean {
  return a.currency === b.currency;
}

/** The amount as people of a locale write it: "1.299,00 €". */
export function formatMoney(money: Money, locale: string): string {
  const digits = minorDigits(money.currency);
  return numberFormat(locale, {
    style: 'currency',
    currency: money.currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(money.minor / 10 ** digits);
}

function sameCurrency(a: Money, b: Money): Money {
  if (a.currency !== b.currency) throw new RangeError(`${a.currency} and ${b.currency} do not mix`);
  return b;
}

function zip(currencies: readonly string[], digits: number): Record<string, number> {
  return Object.fromEntries(currencies.map((currency) => [currency, digits]));
}
