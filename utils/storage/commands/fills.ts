import type { Approval, FillRefusal, FillResult } from '../../domain/cart/cart';
import { type ApprovedLine, approvalsFor, isAlive } from '../../domain/plan/plan-approval';
import { db } from '../db';
import type { ApprovalRow, Dispatch } from '../rows';

/**
 * Mints the approvals of a plan and opens its fill, all or nothing; answers the fill. A plan that is being filled already answers
 * that fill, so that a second click mints nothing. Throws when the plan is gone or not as approved.
 */
export async function openFill(
  { planId, lines }: { readonly planId: string; readonly lines: readonly ApprovedLine[] },
  { fillId, now }: { readonly fillId: string; readonly now: number },
): Promise<string> {
  return db.transaction('rw', db.plans, db.fills, db.approvals, async () => {
    const plan = await db.plans.get(planId);
    if (!plan) throw new Error('this plan is gone: plan the list again');
    const running = await db.fills
      .where({ planId })
      .filter((fill) => fill.state === 'running')
      .first();
    if (running) return running.id;
    const approvals = approvalsFor(plan, lines, { fillId, now });
    await db.approvals.bulkAdd(approvals);
    return db.fills.add({ id: fillId, planId, startedAt: now, endedAt: null, state: 'running', results: [] });
  });
}

/** Notes by which other address an approved thing is known in its shop's cart: for the filling, and for every later look at it. */
export async function saveOtherAddress(id: string, alsoAt: string): Promise<void> {
  await db.approvals.update(id, { alsoAt });
}

/** Whether an approval was taken up: `go` once and only once, else why not. */
export type Dispatched = 'go' | 'used' | 'expired' | 'stopped';

/** Uses an approval up, before anything is sent: the one place where `approved` becomes `dispatched`. */
export async function dispatchApproval(id: string, dispatch: Dispatch): Promise<Dispatched> {
  return db.transaction('rw', db.fills, db.approvals, async () => {
    const approval = await db.approvals.get(id);
    if (approval?.state !== 'approved') return 'used';
    if ((await db.fills.get(approval.fillId))?.state !== 'running') return 'stopped';
    const isFresh = isAlive(approval, dispatch.at);
    await db.approvals.update(id, isFresh ? { state: 'dispatched', dispatch } : { state: 'expired' });
    return isFresh ? 'go' : 'expired';
  });
}

/** Notes what came of an approval, with its result in the fill. What was seen in a cart stays; a failure may turn out to have come late. */
export async function settleApproval(
  id: string,
  state: Exclude<Approval['state'], 'approved' | 'dispatched'>,
  result: FillResult,
): Promise<void> {
  await db.transaction('rw', db.fills, db.approvals, async () => {
    const approval = await db.approvals.get(id);
    if (!approval || !mayBecome(approval, state)) return;
    await db.approvals.update(id, { state, settledAs: await nextPlace(approval.productKey) });
    await db.fills
      .where('id')
      .equals(approval.fillId)
      .modify((fill) => {
        const others = fill.results.filter((each) => each.approvalId !== id);
        Object.assign(fill, { results: [...others, result] });
      });
  });
}

function mayBecome({ state, dispatch }: ApprovalRow, next: Approval['state']): boolean {
  if (next === 'expired') return state === 'approved';
  if (state === 'refused') return dispatch !== undefined && next === 'observed';
  return state !== 'observed' && state !== 'expired';
}

// The order of outcomes is counted, because a wall clock can be set back.
async function nextPlace(productKey: string): Promise<number> {
  const rows = await db.approvals.where('productKey').equals(productKey).toArray();
  return 1 + Math.max(0, ...rows.map((row) => row.settledAs ?? 0));
}

/** Ends a running fill; one that has ended stays as it is. */
export async function endFill(id: string, state: 'done' | 'stopped', now: number): Promise<void> {
  await db.transaction('rw', db.fills, async () => {
    if ((await db.fills.get(id))?.state === 'running') await db.fills.update(id, { state, endedAt: now });
  });
}

/**
 * Notes how many of a thing are left in the cart after an undo, in every result that counted it, and why they are left; null where
 * nothing stood in the way.
 */
export async function saveHeld(
  approvalIds: readonly string[],
  left: number,
  refusal: FillRefusal | null,
): Promise<void> {
  const ids = new Set(approvalIds);
  await db.fills
    .filter((fill) => fill.results.some(({ approvalId }) => ids.has(approvalId)))
    .modify((fill) => {
      const results = fill.results.map((each) =>
        ids.has(each.approvalId) ? { ...each, added: left, ...whyLeft(each, refusal) } : each,
      );
      Object.assign(fill, { results });
    });
}

// What once had to be done by hand is forgotten when it was done; why a line was refused at its filling is not.
function whyLeft(
  result: FillResult,
  refusal: FillRefusal | null,
): Pick<FillResult, 'refusal' | 'detail'> | null {
  if (refusal !== null && result.added > 0) return { refusal, detail: null };
  return result.refusal === 'undo-by-hand' ? { refusal: null, detail: null } : null;
}
