import type { Fill, FillRefusal, FillResult } from '../../../utils/domain/cart/cart';
import type { SeenCart } from '../../../utils/messaging/page-contract';
import { refusalFrom } from '../../../utils/shops/refusal';
import { settleApproval } from '../../../utils/storage/commands/fills';
import { findHolding } from '../../../utils/storage/queries/fills';
import type { ApprovalRow } from '../../../utils/storage/rows';
import type { OpenShop } from './fill-shop';

/** What a line left behind: `halt` is why the rest of this shop is not tried. */
export interface LineEnd {
  readonly halt: FillRefusal | null;
}

/** What a fill's row keeps of a line beside its identity. */
export type Outcome = Pick<FillResult, 'added' | 'refusal' | 'detail' | 'seenPrice' | 'rise'>;

/** After these nothing more is tried in the shop: something is there that a person must look at first. */
const HALTING: readonly FillRefusal[] = [
  'stranger-in-cart',
  'total-rose',
  'cart-shrank',
  'login-wall',
  'captcha',
  'consent-wall',
  'region-wall',
  'no-permission',
  'outcome-unknown',
];

/** Ends an approval with what came of it. */
export async function settle(
  approval: ApprovalRow,
  state: 'observed' | 'refused' | 'unknown' | 'expired',
  outcome: Outcome,
): Promise<LineEnd> {
  const { id: approvalId, origin, name, count: wanted } = approval;
  await settleApproval(approvalId, state, { approvalId, origin, name, wanted, ...outcome });
  return { halt: outcome.refusal && HALTING.includes(outcome.refusal) ? outcome.refusal : null };
}

/** Ends an approval without a use; what earlier ones put into the cart still counts as there. */
export async function refuse(
  { planId }: Pick<Fill, 'planId'>,
  approval: ApprovalRow,
  refusal: FillRefusal,
  detail: string | null,
): Promise<LineEnd> {
  const { held } = await findHolding(planId, approval, approval.id);
  const state = refusal === 'expired' || refusal === 'stopped' ? 'expired' : 'refused';
  return settle(approval, state, { added: held, refusal, detail: detail || null });
}

/** The shop's cart, with the other address of a product where one is asked about, or why it cannot be read. */
export async function readCart(
  shop: OpenShop,
  { platform }: ApprovalRow,
  product?: string,
): Promise<SeenCart | { readonly refusal: FillRefusal; readonly detail: string }> {
  try {
    return await shop.ask('readCart', { platform, ...(product === undefined ? {} : { product }) });
  } catch (cause) {
    return refusalFrom(cause, 'shop-error');
  }
}
