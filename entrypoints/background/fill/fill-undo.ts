import type { Cart, Fill } from '../../../utils/domain/cart/cart';
import { countIn, grownBy, toThousandths } from '../../../utils/domain/cart/cart-lines';
import { isHandOverOnly } from '../../../utils/domain/cart/hand-over';
import { byShop } from '../../../utils/domain/shop/by-shop';
import { refusalFrom } from '../../../utils/shops/refusal';
import { saveCart } from '../../../utils/storage/commands/carts';
import { endFill, saveHeld } from '../../../utils/storage/commands/fills';
import { unbook } from '../../../utils/storage/commands/pantry';
import { findFill, listApprovalRows } from '../../../utils/storage/queries/fills';
import type { ApprovalRow } from '../../../utils/storage/rows';
import type { FillDeps } from './fill-deps';
import { settledHolding } from './fill-line';
import { assertGranted, type OpenShop, withShop } from './fill-shop';
import { takeOut } from './fill-take-out';

/**
 * Takes out of the carts what a fill's approvals put there and nothing else: a line keeps what the person had in it. Throws with a
 * sentence when a shop could not be reached; what was undone stays undone, in that shop and in all others.
 */
export async function undoFill(fillId: string, deps: FillDeps): Promise<void> {
  const fill = await findFill(fillId);
  if (!fill) throw new Error('this fill is gone');
  await endFill(fillId, 'stopped', deps.now());
  await deps.stayAwake(() => deps.lock(`fill:${fill.planId}`, () => undoShops(fill, deps)));
}

async function undoShops(fill: Fill, deps: FillDeps): Promise<void> {
  const failures: unknown[] = [];
  for (const [origin, ours] of byShop(await listApprovalRows(fill.id))) {
    const work = deps.lock(`cart:${origin}`, () => undoShop(fill, ours, deps));
    await work.catch((cause: unknown) => failures.push(cause));
  }
  if (failures.length > 0) throw failures[0];
}

async function undoShop(fill: Fill, approvals: readonly ApprovalRow[], deps: FillDeps): Promise<void> {
  const [first] = approvals;
  // Nothing was ever put there.
  if (!first || isHandOverOnly(first.origin)) return;
  await assertGranted(first.origin, deps);
  await withShop(first.url, deps, async (shop) => {
    const failures: unknown[] = [];
    for (const approval of approvals)
      await undoLine(fill, approval, shop, deps.now()).catch((cause: unknown) => {
        if (!isOfOneLine(cause)) throw cause;
        failures.push(cause);
      });
    if (failures.length > 0) throw failures[0];
  });
}

// What a shop does not do to one line it may do to the next; a wall, a page that is gone or a loss stands before them all.
function isOfOneLine(cause: unknown): boolean {
  return refusalFrom(cause, 'navigated').refusal === 'shop-error';
}

async function undoLine(fill: Fill, approval: ApprovalRow, shop: OpenShop, now: number): Promise<void> {
  const found = await shop.ask('readCart', { platform: approval.platform });
  const { held, before, approvalIds } = await settledHolding(fill.planId, approval, found, now, null);
  const ours = Math.min(held, grownBy(before, found, approval));
  const taken = await takeBack(shop, { approval, held: ours, count: ours, before, approvalIds }, found);
  const left = toThousandths(ours - taken);
  if (left <= 0) await unbook(fill.planId, approval.productKey);
  if (left < 0) throw new Error(lossIn(approval, -left));
}

/** Something of ours in a cart, of which so many are to go. */
interface Ours {
  readonly approval: ApprovalRow;
  /** How many of ours lie there. */
  readonly held: number;
  /** How many of them go; never more than `held`. */
  readonly count: number;
  readonly before: Cart | null;
  readonly approvalIds: readonly string[];
}

/** Takes so many of ours out of a cart as it was just found, keeps the cart and how many are left; answers how many the shop took out. */
export async function takeBack(shop: OpenShop, ours: Ours, found: Cart): Promise<number> {
  const { approval, held, count, before, approvalIds } = ours;
  const { cart, refusal } = await takeOut(shop, approval, { before, cart: found }, count);
  // What the shop did not take out still counts as ours. That is kept first: there may be no room for the cart.
  const taken = toThousandths(countIn(found, approval) - countIn(cart, approval));
  await saveHeld(approvalIds, Math.max(0, toThousandths(held - taken)), refusal);
  await saveCart(cart);
  return taken;
}

/** The sentence for a shop that took out more than it was asked for. */
export function lossIn({ origin, name }: ApprovalRow, lost: number): string {
  return `the cart of ${new URL(origin).host} holds ${lost} fewer of “${name}” than it should: look at it there`;
}
