import type { NumberText } from '../words/number-text';
import { MONTH, NOT_MONEY_AFTER, ON_REQUEST, OTHER_LABEL, PRICE_WORD } from './price-words';

/**
 * Whether a number with no currency beside it reads as a price: alone, with two decimals, or after a word or label that announces one.
 * Shares, sizes, phone numbers, dates and codes do not.
 */
export function isBarePrice(plain: string, number: NumberText, hasCurrency: boolean): boolean {
  const before = plain.slice(0, number.start);
  const after = plain.slice(number.end);
  if (isReviewCount(before, after, number.text)) return false;
  if (NOT_MONEY_AFTER.test(after) || ON_REQUEST.test(plain) || MONTH.test(plain)) return false;
  if (isDateOrPhone(plain, number) || isDiscountOrCode(before) || OTHER_LABEL.test(before)) return false;
  return hasCurrency || isAnnounced(before, after, number.text);
}

function isAnnounced(before: string, after: string, written: string): boolean {
  const words = before.match(/\p{L}+/gu) ?? [];
  if (PRICE_WORD.test(before) || /:\s*$/.test(before) || /[.,]\s?\d\d$/.test(written)) return true;
  return (
    words.length === 0 && /^[^\p{L}\d]*(?:\p{L}{1,3}(?!\p{L})|\/\s*\p{L}+|\p{Lo}+)?[^\p{L}]*$/u.test(after)
  );
}

// "(123)" beside stars.
function isReviewCount(before: string, after: string, written: string): boolean {
  return before.endsWith('(') && after.startsWith(')') && /^\d+$/.test(written);
}

function isDateOrPhone(plain: string, { start, end, text }: NumberText): boolean {
  if (
    /^\d{1,2}$/.test(text) &&
    (/^[-/]\d{1,2}(?!\d)/.test(plain.slice(end)) || /\d[-/]$/.test(plain.slice(0, start)))
  )
    return true;
  return (
    /(?:\+|\(0|\b0)\d[\d\s()/-]{6,}|\b\d{2,4}[-/]\d{2,4}[-/]\d{2,4}\b|\b\d{6,}\b(?![.,])(?=.*\b(?:tel|call))/i.test(
      plain,
    ) && !/[.,]\d\d$/.test(text)
  );
}

function isDiscountOrCode(before: string): boolean {
  return (
    /(?:^|[\s(])-\s?$/.test(before) ||
    /[\p{L}#№\d][-_]?$/u.test(before) ||
    (/[:/]$/.test(before) && /[:/]$/.test(before.replace(/\p{L}[^:]*:$/u, '')))
  );
}
