import type { Cart, CartRow } from '../../domain/cart/cart';
import type { Money } from '../../domain/money/money';
import { cartRows } from '../json/api-rows';
import { countOf, type JsonObject, objectOf, objectsOf, textOrNull } from '../json/json-value';
import { moneyFromUnits } from '../json/minor-units';
import { plainText } from '../plain-text';

/**
 * The total of a Store API's cart and what stands beside it. The interface tells all but the price of one without tax; where that price
 * holds the tax, the rest is told with it, as the shop's own cart shows it.
 */
export function wooTotals(cart: JsonObject): Pick<Cart, 'total' | 'rows'> {
  const totals = objectOf(cart.totals);
  const money = (units: unknown) =>
    moneyFromUnits(units, countOf(totals.currency_minor_unit), totals.currency_code);
  return { total: money(totals.total_price), rows: rowsFrom(cart, totals, money) };
}

// Fees come with their names, which may be anything: what they are is said by where they stand.
function rowsFrom(
  cart: JsonObject,
  totals: JsonObject,
  money: (units: unknown) => Money | null,
): readonly CartRow[] {
  const holdsTax = pricesHoldTax(cart);
  const sum = (of: JsonObject, name: string) =>
    money(holdsTax ? Number(of[name]) + Number(of[`${name}_tax`] ?? 0) : of[name]);
  const fees = objectsOf(cart.fees).map(
    (fee) =>
      ['fee', plainText(textOrNull(fee.name) ?? '') || null, sum(objectOf(fee.totals), 'total')] as const,
  );
  return cartRows([
    ['goods', null, sum(totals, 'total_items')],
    ['discount', null, sum(totals, 'total_discount')],
    ['delivery', null, sum(totals, 'total_shipping')],
    ['tax', null, money(totals.total_tax)],
    ...(fees.length > 0 ? fees : [['fee', null, sum(totals, 'total_fees')] as const]),
  ]);
}

function pricesHoldTax(cart: JsonObject): boolean {
  return objectsOf(cart.items).some((item) => {
    const { line_subtotal: net, line_subtotal_tax: tax } = objectOf(item.totals);
    const pieces = countOf(item.quantity);
    const shown = Number(objectOf(item.prices).price) * pieces;
    return Number(tax) > 0 && Math.abs(shown - Number(net) - Number(tax)) < Math.abs(shown - Number(net));
  });
}
