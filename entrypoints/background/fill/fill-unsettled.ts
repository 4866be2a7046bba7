import type { Cart } from '../../../utils/domain/cart/cart';
import { compareCarts } from '../../../utils/domain/cart/cart-lines';
import { settleApproval } from '../../../utils/storage/commands/fills';
import type { ApprovalRow } from '../../../utils/storage/rows';
import { judge, whyTooDear } from './fill-judge';
import { unclearOutcome } from './fill-look-alike';

/** A request that was on its way has arrived or is lost after this time. */
const IN_FLIGHT_MS = 60_000;
/** So soon after the sending what a cart holds beside the line came with it. */
const SOON_MS = 10 * 60_000;

/**
 * Settles an approval that was sent and never answered, by how its shop's cart differs from the cart before it. It is never sent
 * again. What cannot be seen yet stays unknown, as does what may lie there under another name; `cart` null is a cart that could not
 * be read. Soon after the sending what else came into the cart is told as well; later, or once other lines were sent (`isAlone`
 * false), it may be the person's own. What the line itself costs is judged in any case.
 */
export async function settleUnsettled(
  approval: ApprovalRow,
  cart: Cart | null,
  now: number,
  isAlone = false,
): Promise<void> {
  const { id: approvalId, origin, name, count: wanted, dispatch } = approval;
  const held = dispatch?.held ?? 0;
  const about = { approvalId, origin, name, wanted, detail: null };
  if (!dispatch || !cart)
    return settleApproval(approvalId, 'unknown', { ...about, added: held, refusal: 'outcome-unknown' });
  const since = Math.abs(now - dispatch.at);
  const added = Math.min(dispatch.asked, Math.floor(compareCarts(dispatch.before, cart, approval).added));
  const isLost = since > IN_FLIGHT_MS;
  // A shop that takes one at a time may have answered for some of them only.
  const isComing = approval.state === 'unknown' && added < dispatch.asked && !isLost;
  if (added > 0 && !isComing) {
    const refusal = added < dispatch.asked ? ('capped' as const) : null;
    const outcome =
      isAlone && since <= SOON_MS
        ? await judge({ after: cart, refusal, detail: null }, approval, dispatch)
        : { added: held + added, refusal, ...whyTooDear(dispatch.before, cart, approval) };
    return settleApproval(approvalId, 'observed', { ...about, ...outcome });
  }
  const unclear = unclearOutcome(cart, approval, dispatch);
  if (unclear) return settleApproval(approvalId, 'unknown', { ...about, ...unclear });
  const result = {
    ...about,
    added: held,
    refusal: isLost ? ('not-added' as const) : ('outcome-unknown' as const),
  };
  return settleApproval(approvalId, isLost ? 'refused' : 'unknown', result);
}
