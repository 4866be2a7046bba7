import { timesMoney } from '../money/money';
import type { PlanShop } from '../plan/plan';
import type { Cart, CartRow } from './cart';

/** A difference of so little is a rounding. */
export const ROUNDING = 1;

/** What a cart tells in one currency, in its smallest unit: its total, the sum of its lines, and its rows; null where it is silent. */
export interface CartAmounts {
  readonly total: number | null;
  readonly lines: number | null;
  readonly rows: Readonly<Record<CartRow['kind'], number | null>>;
}

/** Reads off a cart what it tells in one currency. */
export function amountsIn({ lines, total, rows = [] }: Cart, currency: string): CartAmounts {
  const sums: Record<CartRow['kind'], number | null> = {
    goods: statedGoods(rows, currency),
    ...{ delivery: null, tax: null, discount: null, deposit: null, fee: null, other: null },
  };
  for (const { kind, amount } of rows)
    if (kind !== 'goods' && amount.currency === currency) sums[kind] = (sums[kind] ?? 0) + amount.minor;
  return {
    total: total?.currency === currency ? total.minor : null,
    lines: lineSum(lines, currency),
    rows: sums,
  };
}

// Several sums of the goods, with tax and without, are of the same goods: nobody can say which one counts.
function statedGoods(rows: readonly CartRow[], currency: string): number | null {
  const stated = rows.filter(({ kind, amount }) => kind === 'goods' && amount.currency === currency);
  const [goods = null, ...others] = new Set(stated.map(({ amount }) => amount.minor));
  return others.length === 0 ? goods : null;
}

/** Whether the coupon that was planned with is taken off in the cart already. */
export function isCouponIn({ coupon }: PlanShop, { rows = [] }: Cart): boolean {
  if (!coupon) return false;
  const code = coupon.code.toLowerCase();
  return rows.some(
    ({ kind, name, amount }) =>
      kind === 'discount' &&
      ((code !== '' && name?.toLowerCase().includes(code)) ||
        -amount.minor >= coupon.amount.minor - ROUNDING),
  );
}

/** What the lines of a cart come to: as its own row of the goods says, else as their prices do; null where neither tells. */
export function goodsIn(cart: Cart, currency: string): number | null {
  const { rows, lines } = amountsIn(cart, currency);
  return rows.goods ?? lines;
}

function lineSum(lines: Cart['lines'], currency: string): number | null {
  let sum = 0;
  for (const { price, count } of lines) {
    if (price?.currency !== currency) return null;
    sum += timesMoney(price, count).minor;
  }
  return sum;
}
