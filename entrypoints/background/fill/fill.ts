import { isHandOverOnly } from '../../../utils/domain/cart/hand-over';
import type { ApprovedLine } from '../../../utils/domain/plan/plan-approval';
import { isGranted } from '../../../utils/platform/permissions';
import { stayAwakeFor } from '../../../utils/platform/stay-awake';
import { endFill, openFill } from '../../../utils/storage/commands/fills';
import { findShop } from '../../../utils/storage/queries/shops';
import { askPage, openPage } from '../reading/pages';
import type { FillDeps } from './fill-deps';
import { takeOutLeftovers as takeOut } from './fill-leftovers';
import { runFill } from './fill-run';
import { readCartAt, settleInterruptedFills } from './fill-settle';
import { assertGranted } from './fill-shop';
import { undoFill as undo } from './fill-undo';

const deps: FillDeps = {
  now: Date.now,
  monotonic: () => performance.now(),
  isGranted,
  openPage,
  askPage,
  lock: (name, work) => navigator.locks.request(name, work),
  stayAwake: stayAwakeFor,
};

/** Fills that this worker is at itself: a sweep leaves them alone. */
const begun = new Set<string>();

/** Takes the person's approval of exactly these lines of a plan and begins to fill; answers at once, the fill's row tells the rest. */
export async function approvePlan(
  planId: string,
  lines: readonly ApprovedLine[],
): Promise<{ fillId: string }> {
  const fresh = crypto.randomUUID();
  begun.add(fresh);
  const fillId = await openFill({ planId, lines }, { fillId: fresh, now: deps.now() });
  void goThrough(fillId).finally(() => begun.delete(fresh));
  return { fillId };
}

async function goThrough(fillId: string): Promise<void> {
  try {
    await runFill(fillId, deps);
  } catch (cause) {
    console.error(`fill ${fillId} is left to be settled later`, cause);
  }
}

/** Stops a fill before its next line; what lies in the carts stays there. One that broke off is settled. */
export async function stopFill(fillId: string): Promise<void> {
  await endFill(fillId, 'stopped', deps.now());
  if (!begun.has(fillId)) void settleFills().catch((cause: unknown) => console.error('not settled', cause));
}

/** Takes out of the carts what a fill put there. */
export function undoFill(fillId: string): Promise<void> {
  return undo(fillId, deps);
}

/** Takes out of one shop's cart what earlier fills put there and a fill does not ask for any more. */
export function takeOutLeftovers(fillId: string, origin: string): Promise<void> {
  return takeOut(fillId, origin, deps);
}

/** Settles fills that a dead worker left behind; part of every wake. */
export function settleFills(): Promise<void> {
  return settleInterruptedFills(deps, (fillId) => begun.has(fillId));
}

/** Reads a shop's cart anew. Throws with a sentence when the shop may not be read. */
export async function refreshCart(origin: string): Promise<void> {
  if (isHandOverOnly(origin))
    throw new Error(`the cart of ${new URL(origin).host} is yours alone: open it there`);
  await assertGranted(origin, deps);
  const platform = (await findShop(origin))?.platform ?? null;
  await deps.stayAwake(() => readCartAt(`${origin}/`, platform, deps));
}
