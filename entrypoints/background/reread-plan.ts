import { isHandOverOnly } from '../../utils/domain/hand-over';
import { isBuyable } from '../../utils/domain/offer';
import { OLD_PRICE_MS, staleLines } from '../../utils/domain/plan';
import type { ProductSnapshot } from '../../utils/domain/product';
import { isGranted } from '../../utils/platform/permissions';
import { notePlanReread } from '../../utils/storage/commands/plans';
import { findPlan } from '../../utils/storage/queries/plans';
import { openPage } from './pages';
import { planList } from './plan-list';
import { readAndSave } from './read-tab';
import { readTabNow } from './reading';

/** What reading old prices again needs from the world, given so that it can be run without a browser. */
interface RereadDeps {
  readonly now: () => number;
  readonly isGranted: (origin: string) => Promise<boolean>;
  /** Opens a page behind the others, keeps what it says, and closes it. Throws when it cannot be read. */
  readonly readPage: (url: string) => Promise<void>;
  readonly planList: (listId: string) => Promise<{ planId: string }>;
}

const PATIENCE_MS = 8_000;
const AGAIN_MS = 500;

const DEPS: RereadDeps = { now: Date.now, isGranted, readPage, planList };

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

async function readPage(url: string): Promise<void> {
  const { tabId, close } = await openPage(url);
  try {
    const product = await productAt(tabId, url);
    await readAndSave(tabId, async () => ({ kind: 'product', product }));
  } finally {
    await close();
  }
}

// A shop may draw its price late, or lead to another page where the thing is gone: an old price is better than none.
async function productAt(tabId: number, url: string): Promise<ProductSnapshot> {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    const reading = await readTabNow(tabId);
    if (reading.kind === 'product' && isAnswer(reading.product, url)) return reading.product;
    if (Date.now() >= until) throw new Error('this page no longer shows the product with its price');
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
  }
}

function isAnswer({ url: shown, price, availability }: ProductSnapshot, url: string): boolean {
  const isThere = new URL(shown).pathname === new URL(url).pathname;
  return isThere && (price.value !== null || !isBuyable(availability.value));
}
