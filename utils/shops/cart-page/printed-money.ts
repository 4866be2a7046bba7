import { type CurrencyHint, currencyOf } from '../../domain/money/currency';
import { type Money, moneyFromDecimal } from '../../domain/money/money';
import { parsePriceText } from '../../domain/money/price-text';
import { attr, rootOf } from '../../extraction/tree/dom';
import type { ShopPage } from '../adapter';

/** An amount as a shop prints it ("1.299,00 €"), in the currency that is known, else in the one that its sign means at this place. */
export function printedMoney(
  text: string,
  place: CurrencyHint,
  currency: string | null = null,
): Money | null {
  const price = parsePriceText(text, { currency: currency ?? currencyOf(text, place).code });
  return price?.currency ? moneyFromDecimal(price.amount, price.currency) : null;
}

/** Where a page stands, for the meaning of a "$" or "kr". */
export function placeOf({ document, origin }: Pick<ShopPage, 'document' | 'origin'>): CurrencyHint {
  const root = rootOf(document);
  return { lang: root ? attr(root, 'lang') : null, host: new URL(origin).hostname };
}
