import type { Cart, Fill } from '../../../utils/domain/cart/cart';
import { compareCarts, countIn } from '../../../utils/domain/cart/cart-lines';
import { APPROVAL_MS, isAlive } from '../../../utils/domain/plan/plan-approval';
import { saveCart } from '../../../utils/storage/commands/carts';
import { dispatchApproval, saveOtherAddress } from '../../../utils/storage/commands/fills';
import { findHolding, type Holding } from '../../../utils/storage/queries/fills';
import type { ApprovalRow } from '../../../utils/storage/rows';
import type { FillDeps } from './fill-deps';
import { type LineEnd, readCart, refuse, settle } from './fill-end';
import { sendLine } from './fill-send';
import type { OpenShop } from './fill-shop';
import { settleUnsettled } from './fill-unsettled';

/** A fill under way. `begunAt` is on the monotonic clock. */
export interface FillRun {
  readonly fill: Fill;
  readonly begunAt: number;
  readonly deps: FillDeps;
}

/**
 * Brings one approved line to its desired count: what earlier approvals put there is subtracted, the rest is asked for once, and what
 * the cart shows afterwards is the result. The approval is used up before anything is sent.
 */
export async function fillLine(run: FillRun, shop: OpenShop, given: ApprovalRow): Promise<LineEnd> {
  if (given.state !== 'approved') return settleSent(run, shop, given);
  if (!isUsable(run, given)) return refuse(run.fill, given, 'expired', null);
  const seen = await readCart(shop, given, given.url);
  if ('refusal' in seen) {
    await refuse(run.fill, given, seen.refusal, seen.detail);
    return { halt: seen.refusal };
  }
  const { alsoAt, ...cart } = seen;
  await saveCart(cart);
  const approval = alsoAt === undefined ? given : await withAddress(given, alsoAt);
  const holding = await settledHolding(run.fill.planId, approval, cart, run.deps.now(), approval.id);
  if (holding.unsettled) return refuse(run.fill, approval, 'outcome-unknown', null);
  // What the person made a part of a piece counts as one: nothing is added beyond what was approved.
  const held = Math.min(holding.held, Math.ceil(countIn(cart, approval)));
  return completeLine(run, shop, approval, cart, held);
}

async function withAddress(approval: ApprovalRow, alsoAt: string): Promise<ApprovalRow> {
  await saveOtherAddress(approval.id, alsoAt);
  return { ...approval, alsoAt };
}

async function completeLine(
  { fill, deps }: FillRun,
  shop: OpenShop,
  approval: ApprovalRow,
  before: Cart,
  held: number,
): Promise<LineEnd> {
  const asked = approval.count - held;
  if (asked <= 0) return settle(approval, 'observed', { added: held, refusal: null, detail: null });
  const dispatch = { at: deps.now(), before, held, asked };
  const dispatched = await dispatchApproval(approval.id, dispatch);
  if (dispatched === 'go') return sendLine(shop, approval, dispatch);
  return dispatched === 'expired' ? refuse(fill, approval, 'expired', null) : { halt: null };
}

// An earlier worker sent it: its outcome is in the cart, and it is never sent again.
async function settleSent({ deps }: FillRun, shop: OpenShop, approval: ApprovalRow): Promise<LineEnd> {
  if (approval.state !== 'dispatched' && approval.state !== 'unknown') return { halt: null };
  const cart = await readCart(shop, approval);
  await settleUnsettled(approval, 'refusal' in cart ? null : cart, deps.now());
  return { halt: null };
}

/** What earlier approvals hold in this cart, with what was open about them settled by it. */
export async function settledHolding(
  planId: string,
  approval: ApprovalRow,
  cart: Cart,
  now: number,
  except: string | null,
): Promise<Holding> {
  const holding = await findHolding(planId, approval, except);
  const open = holding.unsettled ?? (isLate(holding.failed, cart) ? holding.failed : null);
  if (!open) return holding;
  await settleUnsettled(open, cart, now);
  return findHolding(planId, approval, except);
}

// A shop may put into the cart later what it had not when it was read back.
function isLate(failed: ApprovalRow | null, cart: Cart): boolean {
  return failed?.dispatch !== undefined && compareCarts(failed.dispatch.before, cart, failed).added > 0;
}

function isUsable({ begunAt, deps }: FillRun, approval: ApprovalRow): boolean {
  return isAlive(approval, deps.now()) && deps.monotonic() - begunAt <= APPROVAL_MS;
}
