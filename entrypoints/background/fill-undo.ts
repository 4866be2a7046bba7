import type { Cart, CartLine, Fill, FillRefusal } from '../../utils/domain/cart';
import { countIn, growthsOf } from '../../utils/domain/cart-lines';
import { isHandOverOnly } from '../../utils/domain/hand-over';
import { refusalFrom } from '../../utils/shops/refusal';
import { saveCart } from '../../utils/storage/commands/carts';
import { endFill, saveHeld } from '../../utils/storage/commands/fills';
import { unbook } from '../../utils/storage/commands/pantry';
import { findFill, listApprovalRows } from '../../utils/storage/queries/fills';
import type { ApprovalRow } from '../../utils/storage/rows';
import type { FillDeps } from './fill-deps';
import { settledHolding } from './fill-line';
import { type OpenShop, openShop } from './fill-shop';

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
  const approvals = await listApprovalRows(fill.id);
  const failures: unknown[] = [];
  for (const origin of new Set(approvals.map((approval) => approval.origin))) {
    const ours = approvals.filter((approval) => approval.origin === origin);
    const work = deps.lock(`cart:${origin}`, () => undoShop(fill, ours, deps));
    await work.catch((cause: unknown) => failures.push(cause));
  }
  if (failures.length > 0) throw failures[0];
}

async function undoShop(fill: Fill, approvals: readonly ApprovalRow[], deps: FillDeps): Promise<void> {
  const [first] = approvals;
  // Nothing was ever put there.
  if (!first || isHandOverOnly(first.origin)) return;
  if (!(await deps.isGranted(first.origin)))
    throw new Error(`Cartwright may not read ${new URL(first.origin).host}: allow this shop first`);
  const shop = await openShop(first.url, deps);
  try {
    for (const approval of approvals) await undoLine(fill, approval, shop, deps.now());
  } finally {
    await shop.close();
  }
}

async function undoLine(fill: Fill, approval: ApprovalRow, shop: OpenShop, now: number): Promise<void> {
  const found = await shop.ask('readCart', { platform: approval.platform });
  const { held, before, approvalIds } = await settledHolding(fill.planId, approval, found, now, null);
  const grown = growthsOf(before, found, approval).reduce((sum, { by }) => sum + by, 0);
  const ours = Math.min(held, grown);
  const { cart, refusal } = await takeOut(shop, approval, { before, cart: found }, ours);
  await saveCart(cart);
  // What the shop did not take out still counts as ours.
  const left = Math.max(0, ours - (countIn(found, approval) - countIn(cart, approval)));
  await saveHeld(approvalIds, left, refusal);
  if (left === 0) await unbook(fill.planId, approval.productKey);
}

interface Undone {
  readonly cart: Cart;
  /** Why not all was taken out; null where nothing stood in the way. */
  readonly refusal: FillRefusal | null;
}

// A shop may number its lines anew after each change: every one is looked for in the cart as it is then.
async function takeOut(
  shop: OpenShop,
  approval: ApprovalRow,
  { before, cart: found }: { readonly before: Cart | null; readonly cart: Cart },
  count: number,
): Promise<Undone> {
  let cart = found;
  let excess = count;
  for (let tries = found.lines.length; tries > 0 && excess > 0; tries -= 1) {
    const [grown] = growthsOf(before, cart, approval);
    if (!grown) break;
    const taken = Math.min(excess, grown.by);
    const after = await setLine(shop, approval, grown.line, grown.line.count - taken);
    if (!after) return { cart, refusal: 'undo-by-hand' };
    cart = after;
    excess -= taken;
  }
  return { cart, refusal: null };
}

/** The shop shows no way to take fewer, or none but a button that orders. */
const BY_HAND: readonly FillRefusal[] = ['undo-by-hand', 'order-control'];

// Null where only the person can do it; every other failure is thrown.
async function setLine(
  shop: OpenShop,
  { platform }: ApprovalRow,
  { lineId }: CartLine,
  count: number,
): Promise<Cart | null> {
  try {
    return await shop.ask('setLine', { platform, lineId, count });
  } catch (cause) {
    if (BY_HAND.includes(refusalFrom(cause, 'shop-error').refusal)) return null;
    throw cause;
  }
}
