import type { Approval } from '../cart/cart';
import type { Money } from '../money/money';
import type { BasketPlan, PlanLine } from './plan';

/** A line as the person saw and approved it. */
export interface ApprovedLine {
  readonly productKey: string;
  readonly count: number;
  readonly maxPrice: Money;
}

/** How long an approval may be used. */
export const APPROVAL_MS = 120_000;

/**
 * One unused approval for each thing of a plan, shop by shop; lines for one and the same thing are one approval. Throws when the
 * lines are not exactly the plan's, because then the person saw something else.
 */
export function approvalsFor(plan: BasketPlan, lines: readonly ApprovedLine[], mint: Mint): Approval[] {
  if (signature(lines) !== signature(plan.shops.flatMap((shop) => shop.lines.map(asApproved)))) {
    throw new Error('the plan has changed since it was shown: look at it again and approve it anew');
  }
  return approvalsOf(plan, mint);
}

/** For which fill and when an approval is given. */
interface Mint {
  readonly fillId: string;
  readonly now: number;
}

/** The approvals that a plan would have, in its order. */
export function approvalsOf(plan: BasketPlan, mint: Mint): Approval[] {
  const things = plan.shops.flatMap(({ origin, lines: planned }) =>
    merged(planned).map((line) => ({ origin, line })),
  );
  return things.map(({ origin, line }, at) => ({
    // Kept in the plan's order by their ids.
    id: `${mint.fillId}-${String(at).padStart(3, '0')}`,
    fillId: mint.fillId,
    origin,
    productKey: line.productKey,
    name: line.name,
    url: line.url,
    sku: line.sku,
    variant: line.variant,
    variantId: line.variantId,
    platform: line.platform,
    count: line.count,
    maxPrice: line.price,
    mintedAt: mint.now,
    expiresAt: mint.now + APPROVAL_MS,
    state: 'approved',
  }));
}

/** Whether an approval may still be used; a clock that went back kills it as one that ran out does. */
export function isAlive(
  { mintedAt, expiresAt }: Pick<Approval, 'mintedAt' | 'expiresAt'>,
  now: number,
): boolean {
  return now >= mintedAt && now <= expiresAt;
}

function asApproved({ productKey, count, price }: PlanLine): ApprovedLine {
  return { productKey, count, maxPrice: price };
}

function signature(lines: readonly ApprovedLine[]): string {
  return JSON.stringify(
    lines
      .map(({ productKey, count, maxPrice }) =>
        JSON.stringify([productKey, count, maxPrice.minor, maxPrice.currency]),
      )
      .sort(),
  );
}

function merged(lines: readonly PlanLine[]): PlanLine[] {
  const byKey = new Map<string, PlanLine>();
  for (const line of lines) {
    const known = byKey.get(line.productKey);
    const price = known && known.price.minor < line.price.minor ? known.price : line.price;
    byKey.set(line.productKey, { ...line, price, count: line.count + (known?.count ?? 0) });
  }
  return [...byKey.values()];
}
