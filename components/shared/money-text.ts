import { type Money, minorDigits, moneyFromDecimal } from '../../utils/domain/money/money';
import { numberFormat } from '../../utils/domain/money/number-format';
import { plainDecimal } from '../../utils/domain/words/number-text';
import { plainDigits } from '../../utils/domain/words/plain-digits';
import { uiLocale } from '../../utils/platform/text';

/** What somebody typed into a money field, in their own way of writing numbers; null when it is no amount above nothing. */
export function parseTypedMoney(typed: string, currency: string): Money | null {
  const number = plainDigits(typed)
    .replace(/[^\d.,' ]/g, '')
    .trim();
  const plain = plainDecimal(number, { decimals: minorDigits(currency) });
  const money = plain === null ? null : moneyFromDecimal(plain, currency);
  return money && money.minor >= 0 ? money : null;
}

/** An amount as one types it into a field: no sign of the currency, no grouping. */
export function typeableMoney(money: Money): string {
  const digits = minorDigits(money.currency);
  return numberFormat(uiLocale(), {
    useGrouping: false,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(money.minor / 10 ** digits);
}

/** The sign of a currency in the person's locale: "€". */
export function currencySign(currency: string): string {
  const parts = numberFormat(uiLocale(), {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  }).formatToParts(0);
  return parts.find(({ type }) => type === 'currency')?.value ?? currency;
}
