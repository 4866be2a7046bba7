import type { Money } from '../money/money';
import type { PlanLine, PlanShop } from '../plan/plan';
import type { Approval, Cart } from './cart';
import { type CartAmounts, isCouponIn, ROUNDING } from './cart-amounts';
import { linesOf } from './cart-lines';

/** An approved line with how many of it came into the cart. */
export interface FilledLine {
  readonly approval: Approval;
  readonly added: number;
}

/** Why a cart costs something else than planned, and by how much; below 0 it costs less for it. */
export interface SumReason {
  readonly kind:
    | 'delivery'
    | 'coupon'
    | 'members'
    | 'promotion'
    | 'prices'
    | 'others'
    | 'missing'
    | 'discount'
    | 'deposit'
    | 'tax'
    | 'fee'
    | 'rest';
  readonly amount: Money;
}

/** One reason, in the smallest unit of the plan's currency. */
export interface SumPart {
  readonly kind: SumReason['kind'];
  readonly minor: number;
}

/** Takes the difference between a cart's total and what was planned apart, as far as the cart tells. */
export function reasonsOf(
  shop: PlanShop,
  cart: Cart,
  filled: readonly FilledLine[],
  { lines, rows }: CartAmounts,
  difference: number,
): SumPart[] {
  const goods = linePartsOf(shop, cart, filled, lines);
  const coupon = shop.coupon?.amount.minor ?? 0;
  const isOpen = coupon > 0 && !isCouponIn(shop, cart);
  // What a promotion takes off may stand in the sum of the goods or in a row of its own, and not in the lines.
  const subtotal = rows.goods !== null && lines !== null ? rows.goods - lines : 0;
  const offAll = (rows.discount ?? 0) + subtotal + (isOpen ? 0 : coupon);
  const parts: SumPart[] = [
    { kind: 'delivery', minor: rows.delivery === null ? 0 : rows.delivery - shop.delivery.minor },
    { kind: 'coupon', minor: isOpen ? coupon : 0 },
    ...takenOff(goods, offAll),
    { kind: 'deposit', minor: rows.deposit ?? 0 },
    { kind: 'tax', minor: rows.tax ?? 0 },
    { kind: 'fee', minor: (rows.fee ?? 0) + (rows.other ?? 0) },
  ];
  return withRest(parts, difference).filter(({ minor }) => minor !== 0);
}

// A tax or a deposit may be stated that the prices hold already.
function withRest(parts: readonly SumPart[], difference: number): readonly SumPart[] {
  const rest = difference - parts.reduce((sum, { minor }) => sum + minor, 0);
  const held = parts.find(
    ({ kind, minor }) =>
      (kind === 'tax' || kind === 'deposit') && minor !== 0 && Math.abs(rest + minor) < Math.abs(rest),
  );
  if (held)
    return withRest(
      parts.filter((part) => part !== held),
      difference,
    );
  return Math.abs(rest) > ROUNDING ? [...parts, { kind: 'rest', minor: rest }] : parts;
}

// What is taken off first makes good what the lines show too much.
function takenOff(goods: readonly SumPart[], offAll: number): SumPart[] {
  let left = offAll;
  const parts = goods.map(({ kind, minor }) => {
    const isReduced = kind === 'promotion' || kind === 'members';
    const used = isReduced ? Math.min(Math.max(0, -left), Math.max(0, minor)) : 0;
    left += used;
    return { kind, minor: minor - used };
  });
  return [...parts, { kind: 'discount', minor: Math.min(0, left) }];
}

function linePartsOf(
  shop: PlanShop,
  cart: Cart,
  filled: readonly FilledLine[],
  all: number | null,
): SumPart[] {
  const sums = { members: 0, promotion: 0, prices: 0, missing: 0 };
  let ours: number | null = 0;
  for (const { approval, added } of filled) {
    const planned = plannedFor(shop, approval);
    const cost = planned.reduce((sum, { total }) => sum + total.minor, 0);
    const there = Math.round((cost * Math.min(added, approval.count)) / approval.count);
    const price = priceIn(cart, approval);
    sums.missing -= cost - there;
    if (price !== null) sums[kindOf(planned)] += added * price - there;
    ours = ours === null || (price === null && added > 0) ? null : ours + added * (price ?? 0);
  }
  const others = all === null || ours === null ? 0 : all - ours;
  const kinds = ['members', 'promotion', 'prices', 'missing'] as const;
  return [...kinds.map((kind) => ({ kind, minor: sums[kind] })), { kind: 'others', minor: others }];
}

function kindOf(planned: readonly PlanLine[]): 'members' | 'promotion' | 'prices' {
  if (planned.some(({ isMemberPrice }) => isMemberPrice)) return 'members';
  return planned.some(({ saved }) => saved) ? 'promotion' : 'prices';
}

function priceIn(cart: Cart, approval: Approval): number | null {
  const [line] = linesOf(cart, approval);
  return line?.price?.currency === approval.maxPrice.currency ? line.price.minor : null;
}

/** The plan's lines of an approved thing. */
export function plannedFor({ lines }: PlanShop, { productKey }: Approval): readonly PlanLine[] {
  return lines.filter((line) => line.productKey === productKey);
}
