import { isSameCurrency, type Money, timesMoney } from '../money/money';
import type { Approval, Cart, CartRow, TotalRise } from './cart';
import { compareCarts, type LineIdentity, linesOf } from './cart-lines';

type Added = LineIdentity & Pick<Approval, 'maxPrice'>;

/**
 * What a cart's total has risen by beyond the added line: a fee, insurance or donation that came as a total's row, a dearer delivery,
 * a line that grew dearer. `fee` is the delivery fee that is known of the shop, null where none is. Null where the line, a known
 * delivery fee, a deposit no higher than the goods, a tax that the shop states and rounding explain all, or where the shop says no
 * total. A lower total is no surprise.
 */
export function unexplainedRise(
  before: Cart,
  after: Cart,
  thing: Added,
  fee: Money | null,
): TotalRise | null {
  const seen = after.total;
  const start = before.total ?? (before.lines.length === 0 && seen ? { ...seen, minor: 0 } : null);
  const worth = worthOf(before, after, thing);
  if (!seen || !start || worth === null || !isSameCurrency(seen, start)) return null;
  if (!isSameCurrency(seen, thing.maxPrice)) return null;
  const rise = risesBetween(before, after, seen.currency);
  const knownFee = fee && isSameCurrency(fee, seen) ? fee.minor : null;
  const deposit = Math.min(Math.max(0, rise.deposit), worth);
  const excess = seen.minor - start.minor - worth - deposit - allowedDelivery(rise.delivery, knownFee);
  const slack = roundingOf(before, after, thing);
  const surprise = surpriseIn(excess, rise, slack, hasRow([before, after], 'delivery') ? null : knownFee);
  if (surprise === 0 || isDeliveryTax(excess, rise, slack, knownFee)) return null;
  return {
    expected: { minor: seen.minor - surprise, currency: seen.currency },
    seen,
    names: grownNames(before, after, {
      delivery: knownFee !== null && rise.delivery > knownFee,
      deposit: rise.deposit > deposit,
    }),
  };
}

type Rises = Readonly<Record<CartRow['kind'], number>>;

// A fee that a discount hides is a surprise all the same. Prices without tax rise by the tax that is stated, to the cent.
function surpriseIn(excess: number, rise: Rises, slack: number, unstatedFee: number | null): number {
  const isHidden = rise.fee > slack && excess - rise.discount >= rise.fee - slack;
  if (isHidden) return Math.max(excess, rise.fee);
  if (excess <= slack) return 0;
  const explains = (amount: number) => amount > 0 && Math.abs(excess - amount) <= slack;
  return explains(rise.tax) || explains(unstatedFee ?? 0) ? 0 : excess;
}

/** The highest tax on delivery anywhere in Europe. */
const MOST_TAX = 0.27;

// Prices may hold their tax where the row of the delivery does not: its share of the stated tax comes on top.
function isDeliveryTax(excess: number, rise: Rises, slack: number, knownFee: number | null): boolean {
  const untold = excess + allowedDelivery(rise.delivery, knownFee) - rise.delivery;
  const isShare = untold <= Math.min(rise.tax, Math.ceil(rise.delivery * MOST_TAX));
  const isKnownFee = knownFee === null || rise.delivery + untold <= knownFee + slack;
  return rise.fee <= 0 && rise.delivery > 0 && untold > 0 && isShare && isKnownFee;
}

// A shop may leave off a delivery fee, but takes no higher one than it names.
function allowedDelivery(rise: number, knownFee: number | null): number {
  return knownFee === null ? rise : Math.min(rise, knownFee);
}

/** What the lines that came should cost; those that nobody approved are told by themselves. Null where such a one has no price. */
function worthOf(before: Cart, after: Cart, thing: Added): number | null {
  const { added, strangers } = compareCarts(before, after, thing);
  const prices = linesOf(after, thing).flatMap(({ price }) =>
    price && isSameCurrency(price, thing.maxPrice) ? price.minor : [],
  );
  const one = prices.length > 0 ? Math.max(...prices) : thing.maxPrice.minor;
  let worth = Math.round(added * one);
  for (const { count, price } of strangers) {
    if (!price || !isSameCurrency(price, thing.maxPrice)) return null;
    worth += timesMoney(price, count).minor;
  }
  return worth;
}

// A shop rounds a price or a tax by half of the smallest coin a piece.
function roundingOf(before: Cart, after: Cart, thing: Added): number {
  return Math.max(1, Math.ceil(compareCarts(before, after, thing).added / 2));
}

function risesBetween(before: Cart, after: Cart, currency: string): Rises {
  const sums = { goods: 0, delivery: 0, tax: 0, discount: 0, deposit: 0, fee: 0, other: 0 };
  for (const [cart, sign] of [[after, 1] as const, [before, -1] as const])
    for (const { kind, amount } of cart.rows ?? [])
      if (amount.currency === currency) sums[kind] += sign * amount.minor;
  return sums;
}

function hasRow(carts: readonly Cart[], kind: CartRow['kind']): boolean {
  return carts.some((cart) => cart.rows?.some((row) => row.kind === kind));
}

// A delivery fee as it is known is no news, nor is a deposit that is not too high.
function grownNames(
  before: Cart,
  after: Cart,
  isDearer: Readonly<Record<'delivery' | 'deposit', boolean>>,
): string[] {
  const earlier = (name: string) => before.rows?.find((row) => row.name === name)?.amount.minor ?? 0;
  const mayGrow = ({ kind }: CartRow) =>
    kind === 'delivery' || kind === 'deposit' ? isDearer[kind] : kind === 'fee' || kind === 'other';
  return (after.rows ?? [])
    .filter((row) => mayGrow(row) && row.name !== null && row.amount.minor > earlier(row.name))
    .flatMap(({ name }) => name ?? [])
    .slice(0, 5);
}
