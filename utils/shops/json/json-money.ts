import { type Money, moneyFromDecimal } from '../../domain/money/money';
import { countOf, type JsonObject, objectOf, textOrNull } from './json-value';
import { moneyFromUnits } from './minor-units';

/** The currency of a JSON's amounts, and how many decimals its whole numbers hold; null where nothing says so. */
export interface Unit {
  readonly code: string | null;
  readonly minorDigits: number | null;
}

/** The amount under the first field that matches. 238 under "unitPriceCents" is 2.38; 2.38 is itself; a bare whole number may be either. */
export function moneyAt(object: JsonObject, name: RegExp, unit: Unit): Money | null {
  for (const [key, value] of Object.entries(object)) {
    if (!name.test(key)) continue;
    const money = moneyFrom(key, value, unit);
    if (money) return money;
  }
  return null;
}

function moneyFrom(key: string, value: unknown, { code: currency, minorDigits }: Unit): Money | null {
  const inner = objectOf(value);
  if (Object.keys(inner).length > 0) return moneyInObject(inner, currencyIn(inner) ?? currency);
  const text = textOrNull(value);
  if (text === null || currency === null) return null;
  const digits = /cents|minor|fen$/i.test(key) ? 2 : minorDigits;
  if (digits !== null && /^\d+$/.test(text)) return moneyFromUnits(text, digits, currency);
  return /^\d+\.\d{1,4}$/.test(text) ? moneyFromDecimal(text, currency) : null;
}

function moneyInObject(money: JsonObject, currency: string | null): Money | null {
  if (currency === null) return null;
  const minor = textOrNull(money.minor ?? money.cents ?? money.centAmount ?? money.minorUnits);
  if (minor !== null) return moneyFromUnits(minor, countOf(money.fractionDigits ?? 2), currency);
  return moneyFromDecimal(textOrNull(money.amount ?? money.value) ?? '', currency);
}

/** The ISO 4217 code that an object names; null where it names none. */
export function currencyIn(object: JsonObject): string | null {
  const code =
    object.currency ??
    object.currencyCode ??
    object.currency_code ??
    object.priceCurrency ??
    objectOf(object.price).currency;
  return typeof code === 'string' && /^[A-Z]{3}$/.test(code) ? code : null;
}
