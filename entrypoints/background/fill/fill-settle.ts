import type { Cart, Fill, FillRefusal } from '../../../utils/domain/cart/cart';
import { byShop } from '../../../utils/domain/shop/by-shop';
import { saveCart } from '../../../utils/storage/commands/carts';
import { endFill } from '../../../utils/storage/commands/fills';
import { listApprovalRows, listUnsettledFills } from '../../../utils/storage/queries/fills';
import type { ApprovalRow } from '../../../utils/storage/rows';
import type { FillDeps } from './fill-deps';
import { refuse } from './fill-end';
import { withShop } from './fill-shop';
import { settleUnsettled } from './fill-unsettled';

/**
 * Settles fills whose worker died, also where the person had stopped them just before: approvals not used expire, those that were
 * sent are read off their shop's cart and never sent again. Safe to repeat. `isOwn` tells the fills that this very worker began.
 */
export async function settleInterruptedFills(
  deps: FillDeps,
  isOwn: (fillId: string) => boolean,
): Promise<void> {
  const left = (await listUnsettledFills()).filter(({ id }) => !isOwn(id));
  for (const fill of left)
    await deps.stayAwake(() => deps.lock(`fill:${fill.planId}`, () => settleFill(fill, deps)));
}

/** Why a fill did not go on to its end. */
export interface Broken {
  readonly refusal: FillRefusal;
  readonly detail: string | null;
}

/** Settles and ends a fill that does not go on, under its lock: what was not used is refused for `why`, what was sent is looked for. */
export async function settleFill(
  fill: Fill,
  deps: FillDeps,
  { refusal, detail }: Broken = { refusal: fill.state === 'stopped' ? 'stopped' : 'expired', detail: null },
): Promise<void> {
  const approvals = await listApprovalRows(fill.id);
  const sent = approvals.filter(({ state }) => state === 'dispatched');
  for (const approval of approvals.filter(({ state }) => state === 'approved'))
    await refuse(fill, approval, refusal, detail);
  for (const [origin, ours] of byShop(sent))
    await deps.lock(`cart:${origin}`, async () => {
      const cart = await readCartOf(ours, deps);
      for (const approval of ours) await settleUnsettled(approval, cart, deps.now(), ours.length === 1);
    });
  // Not before: what this worker leaves undone when it dies is the next one's.
  await endFill(fill.id, 'stopped', deps.now());
}

// A shop that cannot be opened now leaves its lines unknown; the next fill looks again.
async function readCartOf([first]: readonly ApprovalRow[], deps: FillDeps): Promise<Cart | null> {
  if (!first || !(await deps.isGranted(first.origin))) return null;
  try {
    return await readCartAt(first.url, first.platform, deps);
  } catch (cause) {
    console.error(`the cart of ${first.origin} could not be read after an interruption`, cause);
    return null;
  }
}

/** Opens a page of a shop, reads its cart, keeps it, and closes the page. Throws with a sentence when it cannot. */
export function readCartAt(url: string, platform: ApprovalRow['platform'], deps: FillDeps): Promise<Cart> {
  return withShop(url, deps, async (shop) => {
    const cart = await shop.ask('readCart', { platform });
    await saveCart(cart);
    return cart;
  });
}
