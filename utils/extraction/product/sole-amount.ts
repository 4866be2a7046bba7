import type { CurrencyHint } from '../../domain/money/currency';
import { plainDigits } from '../../domain/words/plain-digits';
import type { Page } from '../tree/page';
import { isOneAmount } from '../visible/one-amount';
import { shownAmount } from './amount';
import type { Amount } from './claims';

/** Longer than any price with its words around it. */
const LONGEST = 48;
// Euros and cents in two elements, and no sign between them: "16 90".
const PARTED_CENTS = /^(\D*\d[\d\s'’]*?)\s+(\d\d)(?!\s?\d|[.,]\d)/;

/** The amount that a shown text is said to be, all of it; 'several' where it holds more than one, null where it holds none. */
export function soleAmount(text: string, hint: CurrencyHint): Amount | 'several' | null {
  if (!/\p{Nd}/u.test(text)) return null;
  if (text.length > LONGEST || !isOneAmount(text)) return 'several';
  return shownAmount(plainDigits(text).replace(PARTED_CENTS, '$1.$2'), hint);
}

/** The amount; without a currency of its own it is meant in the one that the page's other amounts name, else in `usual`, that of the shop's other pages. */
export function inShopCurrency(amount: Amount, usual: string | null, page: Page): Amount {
  if (amount.sign !== null) return amount;
  const sign = page.priceSpots().find((spot) => spot.amount.sign !== null)?.amount.sign ?? null;
  return sign === null ? { ...amount, code: usual } : { ...amount, sign };
}
