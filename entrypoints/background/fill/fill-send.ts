import type { AddOutcome, Cart } from '../../../utils/domain/cart/cart';
import { compareCarts } from '../../../utils/domain/cart/cart-lines';
import { refusalFrom } from '../../../utils/shops/refusal';
import { saveCart } from '../../../utils/storage/commands/carts';
import type { ApprovalRow, Dispatch } from '../../../utils/storage/rows';
import { type LineEnd, type Outcome, readCart, settle } from './fill-end';
import { judge } from './fill-judge';
import { unclearOutcome } from './fill-look-alike';
import type { OpenShop } from './fill-shop';

/** Sends a dispatched approval to its shop, once, and settles it by what the cart shows afterwards. */
export async function sendLine(shop: OpenShop, approval: ApprovalRow, dispatch: Dispatch): Promise<LineEnd> {
  let outcome: AddOutcome;
  try {
    outcome = await askToAdd(shop, { ...approval, count: dispatch.asked });
  } catch (cause) {
    return lookAgain(shop, approval, dispatch, cause);
  }
  // First what came of it: where there is no room for the cart there may be for that.
  const end = await settleSeen(approval, dispatch, outcome);
  await saveCart(outcome.after);
  return end;
}

async function settleSeen(approval: ApprovalRow, dispatch: Dispatch, outcome: AddOutcome): Promise<LineEnd> {
  if (outcome.refusal === 'outcome-unknown') return settleUnclear(approval, dispatch, outcome);
  const isSeen = outcome.added > 0 || outcome.refusal === null;
  return settle(approval, isSeen ? 'observed' : 'refused', await judge(outcome, approval, dispatch));
}

// It may lie there under another address: it is looked for again before anything is asked for again.
async function settleUnclear(
  approval: ApprovalRow,
  dispatch: Dispatch,
  { after, detail }: AddOutcome,
): Promise<LineEnd> {
  const unknown = { added: dispatch.held, refusal: 'outcome-unknown', detail } as const;
  await settle(approval, 'unknown', unclearOutcome(after, approval, dispatch) ?? unknown);
  return { halt: 'outcome-unknown' };
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
  const end = await settleFound(approval, dispatch, after, unknown);
  await saveCart(after);
  return end;
}

async function settleFound(
  approval: ApprovalRow,
  dispatch: Dispatch,
  after: Cart,
  unknown: Outcome,
): Promise<LineEnd> {
  const { added } = compareCarts(dispatch.before, after, approval);
  if (added <= 0) return settle(approval, 'unknown', unknown);
  const refusal = added < dispatch.asked ? 'capped' : null;
  return settle(approval, 'observed', await judge({ after, refusal, detail: null }, approval, dispatch));
}
