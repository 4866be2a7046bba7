import { currencyOf } from '../../domain/money/currency';
import { type Money, moneyFromDecimal } from '../../domain/money/money';
import type { Page } from '../tree/page';
import type { Amount } from './claims';

/** The currency of the page, and how it is known. */
export interface PageCurrency {
  readonly code: string | null;
  readonly isSure: boolean;
}

/** Settles a page's currency from all amounts it states: codes first, then signs in the light of host and language. */
export function pageCurrency(amounts: readonly Amount[], page: Page): PageCurrency {
  const codes = amounts.flatMap(({ code }) => (code ? [code] : []));
  const signs = amounts.flatMap(({ sign }) => (sign ? [sign] : []));
  const code = mostCommon(codes);
  const sign = mostCommon(signs);
  if (code) return { code, isSure: new Set(codes).size === 1 };
  if (sign) return currencyOf(sign, page.currencyHint);
  return { code: currencyOf('', page.currencyHint).code, isSure: false };
}

/** The amount as money; a sign that the page's own currency can mean is that currency. Null without any currency. */
export function settle(amount: Amount, currency: PageCurrency, page: Page): Money | null {
  const code = amount.code ?? codeOfSign(amount.sign, currency, page) ?? currency.code;
  return code ? moneyFromDecimal(amount.decimal, code) : null;
}

function codeOfSign(sign: string | null, currency: PageCurrency, page: Page): string | null {
  if (!sign) return null;
  const own = currencyOf(sign, page.currencyHint);
  return own.isSure || !currency.code ? own.code : currency.code;
}

function mostCommon(words: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
