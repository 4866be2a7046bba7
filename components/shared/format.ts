import { dimensionOf, type Quantity, type QuantityUnit, toBase } from '../../utils/domain/measure/quantity';
import { type Money, minorDigits, formatMoney as write } from '../../utils/domain/money/money';
import { numberFormat } from '../../utils/domain/money/number-format';
import type { UnitPrice } from '../../utils/domain/money/unit-price';
import { type TextKey, t, tn, uiLocale } from '../../utils/platform/text';

/** The amount as the person's locale writes it: "€2.38". */
export function formatMoney(money: Money): string {
  return write(money, uiLocale());
}

/** A unit price as on a shelf label: "€1.19 / l", "€0.33 / 100 g". */
export function formatUnitPrice({ amount, currency, per, unit }: UnitPrice): string {
  const digits = minorDigits(currency);
  const isTiny = amount > 0 && amount < 10 ** (1 - digits);
  const price = numberFormat(uiLocale(), {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: digits,
    maximumFractionDigits: isTiny ? digits + 2 : digits,
  }).format(amount);
  const size = per === 1 ? formatUnit(unit) : formatQuantity({ value: per, unit });
  return t('sharedPerUnit', price, size);
}

/** Millionths of a US dollar as the person's locale writes them: "$0.00042", "$1.20"; small amounts keep two digits that say something. */
export function formatDollars(micros: number): string {
  const digits =
    micros > 0 && micros < 10_000 ? { maximumSignificantDigits: 2 } : { maximumFractionDigits: 2 };
  return numberFormat(uiLocale(), { style: 'currency', currency: 'USD', ...digits }).format(micros / 1e6);
}

/** An amount of content: "1.5 l", "12 sheets". */
export function formatQuantity({ value, unit }: Quantity): string {
  if (isCount(unit)) return tn(`sharedCount_${unit}`, value);
  const number = numberFormat(uiLocale(), { maximumFractionDigits: 2 }).format(value);
  return t('sharedQuantity', number, formatUnit(unit));
}

const LARGER: Partial<Readonly<Record<QuantityUnit, QuantityUnit>>> = { g: 'kg', ml: 'l', cm: 'm' };

/** A computed amount in the unit that people say it in: 2,000 ml are 2 l. */
export function inLargerUnit({ value, unit }: Quantity): Quantity {
  const larger = LARGER[unit];
  const size = larger ? toBase({ value: 1, unit: larger }).value : Number.POSITIVE_INFINITY;
  return larger && value >= size ? { value: value / size, unit: larger } : { value, unit };
}

type Count = 'piece' | 'wash' | 'roll' | 'sheet' | 'tablet' | 'bag';

function isCount(unit: QuantityUnit): unit is Count {
  return dimensionOf(unit).startsWith('count:');
}

/** A unit as people write it: "kg", "m²", "piece". */
export function formatUnit(unit: QuantityUnit): string {
  return t(`sharedUnit_${unit}` as TextKey);
}

/** A plain number as the person's locale writes it. */
export function formatNumber(value: number): string {
  return numberFormat(uiLocale()).format(value);
}

/** A share as a signed percentage, a minus for cheaper: 0.12 saved is "−12%". */
export function formatSaving(share: number): string {
  return numberFormat(uiLocale(), {
    style: 'percent',
    signDisplay: 'exceptZero',
    maximumFractionDigits: 0,
  })
    .format(-share)
    .replace('-', '−');
}

/** A share without a sign, for sentences: "12%". */
export function formatShare(share: number): string {
  return numberFormat(uiLocale(), { style: 'percent', maximumFractionDigits: 0 }).format(Math.abs(share));
}

/** A day as the person's locale writes it: "3 May 2026". */
export function formatDay(at: number): string {
  return dayFormat().format(at);
}

/** A day with the hour: "3 May 2026, 14:05". */
export function formatMoment(at: number): string {
  return new Intl.DateTimeFormat(uiLocale(), { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}

let madeDayFormat: Intl.DateTimeFormat | undefined;

function dayFormat(): Intl.DateTimeFormat {
  madeDayFormat ??= new Intl.DateTimeFormat(uiLocale(), { dateStyle: 'medium' });
  return madeDayFormat;
}

const STEPS: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 365 * 86_400_000],
  ['month', 30 * 86_400_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

/** How long ago: "5 min. ago" beside other things, "5 minutes ago" in a sentence; "now" under a minute. */
export function formatAgo(at: number, now: number, style: 'short' | 'long' = 'short'): string {
  const [unit, length] = STEPS.find(([, each]) => now - at >= each) ?? ['second', 1000];
  // Browsers' short months of Arabic lie ahead instead of behind.
  const isWhole = unit === 'month' || unit === 'year';
  const words = new Intl.RelativeTimeFormat(uiLocale(), { numeric: 'auto', style: isWhole ? 'long' : style });
  return words.format(unit === 'second' ? 0 : -Math.floor((now - at) / length), unit);
}

/** A shop's host as people say it: "greengrocer.example"; a host of mixed scripts stays in its plain form. */
export function formatShop(origin: string): string {
  return new URL(origin).hostname.replace(/^www\./, '');
}
