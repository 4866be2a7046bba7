import type { Fill } from '../../utils/domain/cart';
import { countIn, grownLine, linesOf } from '../../utils/domain/cart-lines';
import { isHandOverOnly } from '../../utils/domain/hand-over';
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
 * sentence when a shop could not be reached; what was undone until then stays undone.
 */
export async function undoFill(fillId: string, deps: FillDeps): Promise<void> {
  const fill = await findFill(fillId);
  if (!fill) throw new Error('this fill is gone');
  await endFill(fillId, 'stopped', deps.now());
  await deps.lock(`fill:${fill.planId}`, async () => {
    const approvals = await listApprovalRows(fillId);
    for (const origin of new Set(approvals.map((approval) => approval.origin))) {
      const ours = approvals.filter((approval) => approval.origin === origin);
      await deps.lock(`cart:${origin}`, () => undoShop(fill, ours, deps));
    }
  });
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
  const { platform } = approval;
  let cart = await shop.ask('readCart', { platform });
  const { held, approvalIds } = await settledHolding(fill.planId, approval, cart, now, null);
  const count = countIn(cart, approval);
  let excess = Math.min(held, count);
  // A shop may number its lines anew after each change: every one is looked for in the cart as it is then.
  for (let tries = linesOf(cart, approval).length; tries > 0 && excess > 0; tries -= 1) {
    const line = grownLine(approval.dispatch?.before ?? null, cart, approval);
    if (!line) break;
    const taken = Math.min(excess, line.count);
    cart = await shop.ask('setLine', { platform, lineId: line.lineId, count: line.count - taken });
    excess -= taken;
  }
  await saveCart(cart);
  // What the shop did not take out still counts as ours.
  const left = Math.max(0, Math.min(held, count) - (count - countIn(cart, approval)));
  await saveHeld(approvalIds, left);
  if (left === 0) await unbook(fill.planId, approval.productKey);
}
