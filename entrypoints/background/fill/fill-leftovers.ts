import type { Fill } from '../../../utils/domain/cart/cart';
import { toThousandths } from '../../../utils/domain/cart/cart-lines';
import { isHandOverOnly } from '../../../utils/domain/cart/hand-over';
import { saveCart } from '../../../utils/storage/commands/carts';
import { findFill } from '../../../utils/storage/queries/fills';
import { listEarlierSent, listLeftovers } from '../../../utils/storage/queries/leftovers';
import type { ApprovalRow } from '../../../utils/storage/rows';
import type { FillDeps } from './fill-deps';
import { assertGranted, type OpenShop, withShop } from './fill-shop';
import { lossIn, takeBack } from './fill-undo';

/**
 * Takes out of one shop's cart what earlier fills for the same list put there and this fill does not ask for, and nothing else. The
 * cart is read anew for each thing: what is not there any more, or may be the person's own, is left alone.
 */
export async function takeOutLeftovers(fillId: string, origin: string, deps: FillDeps): Promise<void> {
  const fill = await findFill(fillId);
  if (!fill) throw new Error('this fill is gone');
  if (fill.state === 'running') throw new Error('this cart is being filled: stop that first');
  if (isHandOverOnly(origin)) return;
  const work = () => deps.lock(`cart:${origin}`, () => takeOutOf(fill, origin, deps));
  await deps.stayAwake(() => deps.lock(`fill:${fill.planId}`, work));
}

async function takeOutOf(fill: Fill, origin: string, deps: FillDeps): Promise<void> {
  const last = (await listEarlierSent(fill)).findLast((row) => row.origin === origin);
  if (!last) return;
  await assertGranted(origin, deps);
  await withShop(last.url, deps, (shop) => takeOutAll(fill, shop, last));
}

async function takeOutAll(fill: Fill, shop: OpenShop, { platform }: ApprovalRow): Promise<void> {
  const done = new Set<string>();
  for (;;) {
    const found = await shop.ask('readCart', { platform });
    await saveCart(found);
    const left = await listLeftovers(fill, found);
    const next = left.find(({ approval }) => !done.has(approval.productKey));
    if (!next) return;
    done.add(next.approval.productKey);
    const taken = await takeBack(shop, next, found);
    if (taken > next.count) throw new Error(lossIn(next.approval, toThousandths(taken - next.count)));
  }
}
