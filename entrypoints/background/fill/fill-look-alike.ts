import type { Cart } from '../../../utils/domain/cart/cart';
import { findLookAlike } from '../../../utils/domain/cart/look-alike';
import { judgePrice } from '../../../utils/shops/fresh-offer';
import type { ApprovalRow, Dispatch } from '../../../utils/storage/rows';
import type { Outcome } from './fill-end';

/**
 * What is told of a sent line where something came into the cart that may be it under another address: its name, or that it costs more
 * than approved. Null where nothing there may be it.
 */
export function unclearOutcome(
  cart: Cart,
  approval: ApprovalRow,
  { before, held, asked }: Dispatch,
): Outcome | null {
  const alike = findLookAlike(before, cart, { ...approval, count: asked });
  if (!alike) return null;
  const dear = alike.price && judgePrice(alike.price, approval.maxPrice);
  const why = dear ?? { refusal: 'outcome-unknown' as const, detail: alike.name };
  return { added: held, ...why };
}
