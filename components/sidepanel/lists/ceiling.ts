import type { Money } from '../../../utils/domain/money/money';
import { parseTypedMoney } from '../../shared/money-text';

/** A typed ceiling: null for none, `bad` for what is not an amount above nothing. */
export function parseCeiling(typed: string, currency: string): Money | null | 'bad' {
  if (typed.trim() === '') return null;
  const money = parseTypedMoney(typed, currency);
  return money === null || money.minor <= 0 ? 'bad' : money;
}

/** The currency that most of the prices are in, which a budget is meant in; euro when no price was seen yet. */
export function usualCurrency(prices: readonly (Money | null)[]): string {
  const counts = new Map<string, number>();
  for (const price of prices) if (price) counts.set(price.currency, (counts.get(price.currency) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'EUR';
}
