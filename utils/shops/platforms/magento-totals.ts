import type { Cart, CartRow } from '../../domain/cart/cart';
import { type Money, minorDigits, moneyFromDecimal } from '../../domain/money/money';
import { parseLenient } from '../../extraction/json/lenient';
import type { ShopPage } from '../adapter';
import { partKindOf } from '../cart-page/total-words';
import { fetchPage } from '../http';
import { cartRows } from '../json/api-rows';
import { currencyIn } from '../json/json-money';
import { type JsonObject, objectOf, objectsOf, textOrNull } from '../json/json-value';
import { ShopRefusal } from '../refusal';
import { inlineScripts } from '../scripts/page-scripts';
import { rootOf } from './magento-session';

/** Magento's codes of what makes up a total; what an extension adds has a code of its own. */
const SEGMENTS: Readonly<Record<string, CartRow['kind'] | 'total'>> = {
  subtotal: 'goods',
  shipping: 'delivery',
  tax: 'tax',
  discount: 'discount',
  grand_total: 'total',
};

/** The total and its parts as the cart's page carries them for its scripts; null where it has none, as in a theme without Magento's own. */
export async function magentoTotals(page: ShopPage): Promise<Pick<Cart, 'total' | 'rows'> | null> {
  const data = await totalsData(page);
  const currency = data && currencyIn({ currency: data.quote_currency_code });
  if (!data || !currency) return null;
  const total = amountOf(data.grand_total, currency);
  return total && { total, rows: rowsFrom(data, currency) };
}

async function totalsData(page: ShopPage): Promise<JsonObject | null> {
  try {
    const { document } = await fetchPage(page, `${rootOf(page)}checkout/cart/`);
    for (const script of inlineScripts(document)) {
      const start = /"totalsData"\s*:\s*(?=\{)/.exec(script);
      if (start) return objectOf(parseLenient(script, start.index + start[0].length)?.value);
    }
    return null;
  } catch (cause) {
    if (cause instanceof ShopRefusal) return null;
    throw cause;
  }
}

function rowsFrom(data: JsonObject, currency: string): readonly CartRow[] {
  const said = objectsOf(data.total_segments).flatMap(({ code, title, value }) => {
    const name = textOrNull(title);
    const amount = amountOf(value, currency);
    const kind = SEGMENTS[textOrNull(code) ?? ''] ?? kindBy(name, amount);
    return kind === 'total' ? [] : [[kind, name, amount] as const];
  });
  return cartRows(said);
}

// What takes money off, such as a gift card, is a discount whatever it is called.
function kindBy(name: string | null, amount: Money | null): CartRow['kind'] {
  return amount && amount.minor < 0 ? 'discount' : partKindOf(name);
}

// Numbers are computed with binary fractions: 12.399999 is 12.40.
function amountOf(value: unknown, currency: string): Money | null {
  const amount = Number(textOrNull(value) ?? Number.NaN);
  return Number.isFinite(amount) ? moneyFromDecimal(amount.toFixed(minorDigits(currency)), currency) : null;
}
