import { type Money, moneyFromDecimal } from '../../domain/money/money';

/** Money from a whole number of a shop's own smallest units, of which `digits` decimals make one of the currency; null when it is none. */
export function moneyFromUnits(units: unknown, digits: number, currency: unknown): Money | null {
  const text = typeof units === 'number' || typeof units === 'string' ? String(units).trim() : '';
  if (!/^-?\d{1,15}$/.test(text) || typeof currency !== 'string' || !/^[A-Z]{3}$/.test(currency)) return null;
  const sign = text.startsWith('-') ? '-' : '';
  const padded = text.replace('-', '').padStart(digits + 1, '0');
  const whole = digits === 0 ? padded : `${padded.slice(0, -digits)}.${padded.slice(-digits)}`;
  return moneyFromDecimal(sign + whole, currency);
}
