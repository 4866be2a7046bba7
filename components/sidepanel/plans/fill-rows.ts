import type { Cart, Fill } from '../../../utils/domain/cart/cart';
import { type BasketPlan, OLD_PRICE_MS } from '../../../utils/domain/plan/plan';
import { byShop } from '../../../utils/domain/shop/by-shop';
import type { Shop } from '../../../utils/domain/shop/shop';
import { listApprovalRows } from '../../../utils/storage/queries/fills';
import {
  type Leftover,
  listEarlierSent,
  listLeftovers,
  listLeftoversBefore,
} from '../../../utils/storage/queries/leftovers';
import { findPlan } from '../../../utils/storage/queries/plans';
import { listCarts, listShops } from '../../../utils/storage/queries/shops';
import type { SentApproval } from './fill-check';

/** Something of an earlier plan that lies in a cart, with when that was seen. */
export interface SeenLeftover extends Leftover {
  readonly origin: string;
  readonly seenAt: number;
}

/** Everything that the outcome of a fill is told from. */
export interface FillRows {
  /** The approvals of each shop that the fill was to go to. */
  readonly approved: ReadonlyMap<string, readonly SentApproval[]>;
  readonly carts: readonly Cart[];
  readonly plan: BasketPlan | null;
  readonly shops: readonly Shop[];
  readonly leftovers: readonly SeenLeftover[];
}

/** Reads what an earlier plan of the same list left in carts, before a plan is approved; only what was seen not long ago is told. */
export async function readLeftoversBefore(plan: BasketPlan, now: number): Promise<SeenLeftover[]> {
  const carts = (await listCarts()).filter(({ readAt }) => now - readAt <= OLD_PRICE_MS);
  const seenAt = new Map(carts.map(({ origin, readAt }) => [origin, readAt]));
  const left = await listLeftoversBefore(plan, carts);
  return left.map((each) => {
    const { origin } = each.approval;
    return { ...each, origin, seenAt: seenAt.get(origin) ?? 0 };
  });
}

/** Reads what the outcome of a fill is told from. */
export async function readFillRows(fill: Fill): Promise<FillRows> {
  const [approvals, carts] = await Promise.all([listApprovalRows(fill.id), listCarts()]);
  const leftovers = fill.state === 'running' ? [] : await leftoversIn(fill, carts);
  const [plan, shops] = [await findPlan(fill.planId), await listShops()];
  return { approved: byShop(approvals), carts, leftovers, plan, shops };
}

/** What may be told of a cart: as it was read since the fill began, or not long before in a shop that it did not go to. */
export function freshLeftovers(
  { leftovers, approved }: FillRows,
  { startedAt }: Fill,
  now: number,
): readonly SeenLeftover[] {
  return leftovers.filter(({ origin, seenAt }) =>
    approved.has(origin) ? seenAt >= startedAt : now - seenAt <= OLD_PRICE_MS,
  );
}

async function leftoversIn(fill: Fill, carts: readonly Cart[]): Promise<SeenLeftover[]> {
  const shops = new Set((await listEarlierSent(fill)).map(({ origin }) => origin));
  const found = carts
    .filter(({ origin }) => shops.has(origin))
    .map(async (cart) =>
      (await listLeftovers(fill, cart)).map((left) => ({
        ...left,
        origin: cart.origin,
        seenAt: cart.readAt,
      })),
    );
  return (await Promise.all(found)).flat();
}
