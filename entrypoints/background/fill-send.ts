import type { Cart } from '../../utils/domain/cart';
import { compareCarts } from '../../utils/domain/cart-lines';
import { unexplainedRise } from '../../utils/domain/cart-total';
import type { Money } from '../../utils/domain/money';
import { termsOf } from '../../utils/domain/shop';
import type { AddOutcome } from '../../utils/messaging/page-contract';
import { refusalFrom } from '../../utils/shops/refusal';
import { saveCart } from '../../utils/storage/commands/carts';
import { findShop } from '../../utils/storage/queries/shops';
import type { ApprovalRow, Dispatch } from '../../utils/storage/rows';
import { type LineEnd, type Outcome, readCart, settle } from './fill-end';
import type { OpenShop } from './fill-shop';

/** Sends a dispatched approval to its shop, once, and settles it by what the cart shows afterwards. */
export async function sendLine(shop: OpenShop, approval: ApprovalRow, dispatch: Dispatch): Promise<LineEnd> {
  let outcome: AddOutcome;
  try {
    outcome = await askToAdd(shop, { ...approval, count: dispatch.asked });
  } catch (cause) {
    return lookAgain(shop, approval, dispatch, cause);
  }
  await saveCart(outcome.after);
  const isSeen = outcome.added > 0 || outcome.refusal === null;
  return settle(approval, isSeen ? 'observed' : 'refused', await judge(outcome, approval, dispatch));
}

// A product that only a shown page tells about was not sent for yet, so the same approval is asked for there.
async function askToAdd(shop: OpenShop, approval: ApprovalRow): Promise<AddOutcome> {
  const { dispatch: _dispatch, settledAs: _settledAs, ...plain } = approval;
  const outcome = await shop.ask('addLine', { approval: plain });
  if (outcome.refusal !== 'navigated' || outcome.added !== 0) return outcome;
  return (await shop.show(approval.url)) ? shop.ask('addLine', { approval: plain }) : outcome;
}

// The page did not answer: whether it was sent is not known, and is read off the cart, never tried again.
async function lookAgain(
  shop: OpenShop,
  approval: ApprovalRow,
  dispatch: Dispatch,
  cause: unknown,
): Promise<LineEnd> {
  const unknown = {
    added: dispatch.held,
    refusal: 'outcome-unknown',
    detail: String(cause).slice(0, 300),
  } as const;
  const after = await shop.reopen().then(
    () => readCart(shop, approval),
    (gone: unknown) => refusalFrom(gone, 'shop-error'),
  );
  if ('refusal' in after) return settle(approval, 'unknown', unknown);
  await saveCart(after);
  const { added } = compareCarts(dispatch.before, after, approval);
  if (added <= 0) return settle(approval, 'unknown', unknown);
  const refusal = added < dispatch.asked ? 'capped' : null;
  return settle(approval, 'observed', await judge({ after, refusal, detail: null }, approval, dispatch));
}

type Seen = Pick<AddOutcome, 'refusal' | 'detail'> & { readonly after: Cart };

// More than was asked for is as little approved as another thing, or as money beyond the lines.
async function judge(seen: Seen, approval: ApprovalRow, { before, held, asked }: Dispatch): Promise<Outcome> {
  const { after, refusal, detail } = seen;
  const { added, strangers } = compareCarts(before, after, approval);
  const excess = added > asked ? [`${added - asked} × ${approval.name}`] : [];
  const uninvited = [...excess, ...strangers.map(({ count, name }) => `${count} × ${name}`)];
  const rise = unexplainedRise(before, after, approval, await knownFee(approval.origin));
  const outcome = {
    added: held + Math.max(0, Math.min(added, asked)),
    refusal: rise ? ('total-rose' as const) : refusal,
    detail,
    ...(rise ? { rise } : {}),
  };
  if (uninvited.length === 0) return outcome;
  return { ...outcome, refusal: 'stranger-in-cart', detail: uninvited.join(', ').slice(0, 500) };
}

async function knownFee(origin: string): Promise<Money | null> {
  const shop = await findShop(origin);
  return shop && termsOf(shop).deliveryFee;
}
