import type { AddOutcome, Cart } from '../../../utils/domain/cart/cart';
import { compareCarts, growthsOf, toThousandths } from '../../../utils/domain/cart/cart-lines';
import { unexplainedRise } from '../../../utils/domain/cart/cart-total';
import type { Money } from '../../../utils/domain/money/money';
import { termsOf } from '../../../utils/domain/shop/shop';
import { judgePrice, type OfferRefusal } from '../../../utils/shops/fresh-offer';
import { findShop } from '../../../utils/storage/queries/shops';
import type { ApprovalRow, Dispatch } from '../../../utils/storage/rows';
import type { Outcome } from './fill-end';

/** The cart after a line was sent, and what the shop said to it. */
export type Seen = Pick<AddOutcome, 'refusal' | 'detail' | 'seenPrice'> & { readonly after: Cart };

/**
 * What came of a line that was sent, by the cart before and after it. More than was asked for is as little approved as another thing,
 * as money beyond the lines, or as the loss of what lay there.
 */
export async function judge(
  { after, refusal, detail, seenPrice }: Seen,
  approval: ApprovalRow,
  { before, held, asked }: Dispatch,
): Promise<Outcome> {
  const { added, strangers, missing } = compareCarts(before, after, approval);
  const excess = added > asked ? [`${toThousandths(added - asked)} × ${approval.name}`] : [];
  const uninvited = [...excess, ...strangers.map(({ count, name }) => `${count} × ${name}`)];
  const rise = unexplainedRise(before, after, approval, await knownFee(approval.origin));
  const dear = added > 0 ? whyTooDear(before, after, approval) : null;
  const price = dear ? dear.seenPrice : seenPrice;
  const outcome: Outcome = {
    added: held + Math.max(0, Math.min(Math.floor(added), asked)),
    refusal: dear?.refusal ?? (missing.length > 0 ? 'cart-shrank' : rise ? 'total-rose' : refusal),
    detail: dear?.detail ?? detail,
    ...(price ? { seenPrice: price } : {}),
    ...(rise ? { rise } : {}),
  };
  if (uninvited.length > 0) return { ...outcome, refusal: 'stranger-in-cart', detail: named(uninvited) };
  if (outcome.refusal !== 'cart-shrank') return outcome;
  return { ...outcome, detail: named(missing.map(({ count, name }) => `${count} × ${name}`)) };
}

function named(things: readonly string[]): string {
  return things.join(', ').slice(0, 500);
}

/** Why a line that came into the cart costs more than approved, as a page that did not answer may have let it; null if none does. */
export function whyTooDear(before: Cart, after: Cart, approval: ApprovalRow): OfferRefusal | null {
  const prices = growthsOf(before, after, approval).flatMap(({ line }) => line.price ?? []);
  return prices.map((price) => judgePrice(price, approval.maxPrice)).find((why) => why !== null) ?? null;
}

async function knownFee(origin: string): Promise<Money | null> {
  const shop = await findShop(origin);
  return shop && termsOf(shop).deliveryFee;
}
