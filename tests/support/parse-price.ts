import { type Money, moneyFromDecimal } from '../../utils/domain/money/money';
import { parsePriceText } from '../../utils/domain/money/price-text';

/** The first price in the text as money; a text without a currency of its own is in the given one. Null when there is none. */
export function parsePrice(text: string, currency: string): Money | null {
  const price = parsePriceText(text, { currency });
  return price?.currency ? moneyFromDecimal(price.amount, price.currency) : null;
}
