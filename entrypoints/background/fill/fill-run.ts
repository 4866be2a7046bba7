import type { Fill, FillRefusal } from '../../../utils/domain/cart/cart';
import { isHandOverOnly } from '../../../utils/domain/cart/hand-over';
import { byShop } from '../../../utils/domain/shop/by-shop';
import { refusalFrom } from '../../../utils/shops/refusal';
import { endFill } from '../../../utils/storage/commands/fills';
import { isMemoryFailure } from '../../../utils/storage/memory-failure';
import { findFill, listApprovalRows } from '../../../utils/storage/queries/fills';
import type { ApprovalRow } from '../../../utils/storage/rows';
import type { FillDeps } from './fill-deps';
import { refuse } from './fill-end';
import { type FillRun, fillLine } from './fill-line';
import { type Broken, settleFill } from './fill-settle';
import { type OpenShop, withShop } from './fill-shop';

/**
 * Fills the carts of an opened fill, one shop after the other, and ends it. A fill that has ended is left alone; one that breaks off is
 * settled at once, and where not even that can be noted, at the next wake: then this throws.
 */
export async function runFill(fillId: string, deps: FillDeps): Promise<void> {
  const fill = await findFill(fillId);
  if (!fill) return;
  await deps.stayAwake(() => deps.lock(`fill:${fill.planId}`, () => fillOrSettle(fill, deps)));
}

async function fillOrSettle(fill: Fill, deps: FillDeps): Promise<void> {
  try {
    await fillShops(fill, deps);
  } catch (cause) {
    console.error(`fill ${fill.id} broke off`, cause);
    await settleFill(fill, deps, whyBroken(cause));
  }
}

async function fillShops(fill: Fill, deps: FillDeps): Promise<void> {
  const approvals = await listApprovalRows(fill.id);
  const run: FillRun = { fill, begunAt: deps.monotonic(), deps };
  for (const [origin, ours] of byShop(approvals))
    await deps.lock(`cart:${origin}`, () => fillShop(run, origin, ours));
  await refuseUnused(fill, approvals, (await isRunning(run)) ? 'expired' : 'stopped', null);
  await endFill(fill.id, 'done', deps.now());
}

async function fillShop(run: FillRun, origin: string, approvals: readonly ApprovalRow[]): Promise<void> {
  const [first] = approvals;
  if (!first || !(await isRunning(run))) return;
  if (isHandOverOnly(origin)) return refuseUnused(run.fill, approvals, 'hand-over', null);
  if (!(await run.deps.isGranted(origin))) return refuseUnused(run.fill, approvals, 'no-permission', null);
  try {
    await withShop(first.url, run.deps, (shop) => fillLines(run, origin, approvals, shop));
  } catch (cause) {
    // Where nothing can be noted nothing more is put into any cart.
    if (isMemoryFailure(cause)) throw cause;
    const { refusal, detail } = refusalFrom(cause, 'shop-error');
    await refuseUnused(run.fill, approvals, refusal, detail);
  }
}

async function fillLines(
  run: FillRun,
  origin: string,
  approvals: readonly ApprovalRow[],
  shop: OpenShop,
): Promise<void> {
  for (const [at, approval] of approvals.entries()) {
    if (!(await isRunning(run))) return;
    if (!(await run.deps.isGranted(origin)))
      return refuseUnused(run.fill, approvals.slice(at), 'no-permission', null);
    const { halt } = await fillLine(run, shop, approval);
    if (halt)
      return refuseUnused(
        run.fill,
        approvals.slice(at + 1),
        halt === 'outcome-unknown' ? 'shop-error' : halt,
        null,
      );
  }
}

function whyBroken(cause: unknown): Broken {
  return isMemoryFailure(cause)
    ? { refusal: 'memory-failed', detail: null }
    : refusalFrom(cause, 'shop-error');
}

// Only what is still unused is refused; what was sent keeps its own outcome.
async function refuseUnused(
  fill: Fill,
  approvals: readonly ApprovalRow[],
  refusal: FillRefusal,
  detail: string | null,
): Promise<void> {
  const now = await listApprovalRows(fill.id);
  const unused = now.filter((row) => row.state === 'approved' && approvals.some(({ id }) => id === row.id));
  for (const approval of unused) await refuse(fill, approval, refusal, detail);
}

async function isRunning({ fill }: FillRun): Promise<boolean> {
  return (await findFill(fill.id))?.state === 'running';
}
