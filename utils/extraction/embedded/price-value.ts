import type { Json, JsonObject } from '../json/lenient';
import { asObject, asText, own } from '../json/parse';
import { statedAmount } from '../product/amount';
import type { Amount } from '../product/claims';
import { PRICE_KEYS } from './product-objects';

const CURRENCY_KEYS = [
  'currency',
  'currencyCode',
  'currency_code',
  'priceCurrency',
  'currencyIso',
  'isoCurrency',
];
const AMOUNT_KEYS = [
  'value',
  'amount',
  'price',
  'current',
  'now',
  'final',
  'sale',
  'special',
  'selling',
  'regular',
  'unitPrice',
];
const MAX_DEPTH = 4;

/** 100 where the object is Shopify's product JSON, which counts in cents; else 1. */
export function perMajorOf(object: JsonObject): 1 | 100 {
  const isShopify = own(object, 'price_min') !== undefined && own(object, 'compare_at_price') !== undefined;
  return isShopify && Number.isInteger(own(object, 'price')) ? 100 : 1;
}

/** The price that an object of a script states for itself; `perMajor` is 100 where the platform counts in cents. */
export function priceOf(object: JsonObject, perMajor: 1 | 100 = 1): Amount | null {
  const currency = currencyIn(object);
  for (const key of PRICE_KEYS) {
    const amount = amountOf(own(object, key), currency, perMajor);
    if (amount) return amount;
  }
  return null;
}

/** An amount given as a number, a text or an object such as `{value, currency}` or `{centAmount}`. */
export function amountOf(
  value: Json | undefined,
  currency: string | null,
  perMajor: 1 | 100,
  depth = 0,
): Amount | null {
  const text = asText(value);
  if (text !== null) return perMajor === 100 ? inMajor(text, currency) : statedAmount(text, currency);
  const object = asObject(value);
  if (!object || depth > MAX_DEPTH) return null;
  const own_ = currencyIn(object) ?? currency;
  const cents = asText(own(object, 'centAmount')) ?? asText(own(object, 'amountInCents'));
  if (cents) return inMajor(cents, own_);
  for (const key of AMOUNT_KEYS) {
    const amount = amountOf(own(object, key), own_, perMajor, depth + 1);
    if (amount) return amount;
  }
  return null;
}

function inMajor(cents: string, currency: string | null): Amount | null {
  if (!/^\d{1,12}$/.test(cents)) return statedAmount(cents, currency);
  const padded = cents.padStart(3, '0');
  return statedAmount(`${padded.slice(0, -2)}.${padded.slice(-2)}`, currency);
}

function currencyIn(object: JsonObject): string | null {
  for (const key of CURRENCY_KEYS) {
    const value = own(object, key);
    const text = asText(value) ?? asText(own(asObject(value) ?? {}, 'code'));
    if (text && text.length <= 4) return text;
  }
  return null;
}
