import { isHandOverOnly } from '../../../utils/domain/cart/hand-over';
import { OLD_PRICE_MS, staleLines } from '../../../utils/domain/plan/plan';
import { isGranted } from '../../../utils/platform/permissions';
import { notePlanReread } from '../../../utils/storage/commands/plans';
import { findPlan } from '../../../utils/storage/queries/plans';
import { planList } from '../plan-list';
import { rereadPage } from './reread-page';

/** What reading old prices again needs from the world, given so that it can be run without a browser. */
interface RereadDeps {
  readonly now: () => number;
  readonly isGranted: (origin: string) => Promise<boolean>;
  /** Opens a page behind the others, keeps what it says, and closes it. Throws when it cannot be read. */
  readonly readPage: (url: string) => Promise<void>;
  readonly planList: (listId: string) => Promise<{ planId: string }>;
}

const DEPS: RereadDeps = { now: Date.now, isGranted, readPage: rereadPage, planList };

/**
 * Reads the pages of a plan's old prices one after the other, noting on the plan how far it has come, and plans its list again; a plan
 * without old prices stays as it is. Pages of shops that are not allowed or are handed over, and those that cannot be read, keep their
 * old price and are counted. Throws when there is no list to plan.
 */
export async function rereadPlan(planId: string, deps = DEPS): Promise<{ planId: string }> {
  const plan = await findPlan(planId);
  if (!plan?.listId) throw new Error('this plan has no list: plan one and try again');
  const stale = staleLines(plan, deps.now(), OLD_PRICE_MS);
  if (stale.length === 0) return { planId };
  const urls = [...new Set(stale.map(({ url }) => url))];
  const note = (done: number, failed: number, id = planId) =>
    notePlanReread(id, { total: urls.length, done, failed, at: deps.now() });
  let failed = 0;
  await note(0, 0);
  for (const [index, url] of urls.entries()) {
    if (!(await isReread(url, deps))) failed++;
    await note(index + 1, failed);
  }
  const made = await deps.planList(plan.listId);
  await note(urls.length, failed, made.planId);
  return made;
}

async function isReread(url: string, deps: RereadDeps): Promise<boolean> {
  try {
    if (isHandOverOnly(url)) return false;
    if (!(await deps.isGranted(new URL(url).origin))) return false;
    await deps.readPage(url);
    return true;
  } catch (cause) {
    console.warn(`the price at ${url} was not read again`, cause);
    return false;
  }
}
