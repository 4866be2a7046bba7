import { type CurrencyHint, currencyOf } from '../../domain/money/currency';
import { ISO_CURRENCIES } from '../../domain/money/currency-table';
import { minorDigits } from '../../domain/money/money';
import { parsePriceText } from '../../domain/money/price-text';
import type { Amount } from './claims';

// There "1 TL" is a teaspoon of something.
const SPOONS = /^(?:de|nl|fi|lb|et)(?![a-z])/i;
const LONE_LETTER = /^[\p{sc=Latin}\p{sc=Cyrillic}]$/u;

// Codes that shops still print for the money that replaced them one to one, or under an old name.
const FORMER: Readonly<Record<string, string>> = { RUR: 'RUB', RMB: 'CNY', NTD: 'TWD', NIS: 'ILS' };

/** The amount that a machine-readable place states (`"1299.00"`, `"1.299,00 €"`); null for zero, nothing and no number. */
export function statedAmount(price: string | null, currency: string | null): Amount | null {
  if (price === null || price.length > 60) return null;
  const { code, sign } = currencyParts(currency);
  const text = wholeUnits(price.trim(), code);
  if (/^\d{1,13}(\.\d{1,12})?$/.test(text)) return positive({ decimal: text, code, sign, isFrom: false });
  const parsed = parsePriceText(text);
  return (
    parsed &&
    positive({
      decimal: parsed.amount,
      code: code ?? parsed.currency,
      sign: sign ?? parsed.currencyText,
      isFrom: parsed.isFrom,
    })
  );
}

// "129.995" of a currency without cents is not 130: the point parts thousands.
function wholeUnits(text: string, code: string | null): string {
  const hasNoCents = code !== null && minorDigits(code) === 0;
  return hasNoCents && /^\d{1,3}(?:[.,]\d{3})+$/.test(text) ? text.replace(/[.,]/g, '') : text;
}

/** The amount that a shown text states. */
export function shownAmount(text: string, hint: CurrencyHint): Amount | null {
  const parsed = parsePriceText(text);
  if (parsed?.currencyText === 'p') return inPence(parsed.amount, hint);
  if (parsed?.currencyText === 'TL' && SPOONS.test(hint.lang ?? '')) return null;
  if (
    parsed?.currencyText &&
    LONE_LETTER.test(parsed.currencyText) &&
    !isLetterCurrency(text, parsed.currencyText, hint)
  )
    return null;
  return (
    parsed &&
    positive({ decimal: parsed.amount, code: null, sign: parsed.currencyText, isFrom: parsed.isFrom })
  );
}

// "77p" in Britain; "1080p" is a picture.
function inPence(decimal: string, hint: CurrencyHint): Amount | null {
  const isBritish = currencyOf('', hint).code === 'GBP';
  return isBritish && Number(decimal) < 1
    ? positive({ decimal, code: 'GBP', sign: 'p', isFrom: false })
    : null;
}

// "R 199,99" is rand where rand are spent; "B09R9MMTKR" is a code anywhere.
function isLetterCurrency(text: string, letter: string, hint: CurrencyHint): boolean {
  const isWord = text
    .split(/\s+/)
    .some((word) => word.includes(letter) && !/^[^\p{L}\d]*\p{L}?[\d.,'’-]*\p{L}?[^\p{L}\d]*$/u.test(word));
  return !isWord && currencyOf(letter, hint).isSure;
}

/** Whether two amounts are the same number. */
export function isSameAmount(a: Amount, b: Amount): boolean {
  return Number(a.decimal) === Number(b.decimal);
}

function positive(amount: Amount): Amount | null {
  return Number(amount.decimal) > 0 ? amount : null;
}

function currencyParts(currency: string | null): { code: string | null; sign: string | null } {
  const text = currency?.trim() ?? '';
  const code = FORMER[text.toUpperCase()] ?? text.toUpperCase();
  if (ISO_CURRENCIES.has(code)) return { code, sign: null };
  return { code: null, sign: text === '' || text.length > 8 ? null : text };
}
