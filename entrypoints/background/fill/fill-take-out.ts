import type { Cart, CartLine, FillRefusal } from '../../../utils/domain/cart/cart';
import { growthsOf, toThousandths } from '../../../utils/domain/cart/cart-lines';
import { refusalFrom } from '../../../utils/shops/refusal';
import type { ApprovalRow } from '../../../utils/storage/rows';
import type { OpenShop } from './fill-shop';

/** The shop shows no way to take fewer, or none but a button that orders. */
const BY_HAND: readonly FillRefusal[] = ['undo-by-hand', 'order-control'];

/** What a cart is after something was taken out of it. */
export interface Undone {
  readonly cart: Cart;
  /** Why not all was taken out; null where nothing stood in the way. */
  readonly refusal: FillRefusal | null;
}

/**
 * Takes so many of a thing out of the lines that grew since the cart `before`, and never more of one than it grew. A shop may number
 * its lines anew after each change: every one is looked for in the cart as it is then.
 */
export async function takeOut(
  shop: OpenShop,
  approval: ApprovalRow,
  { before, cart: found }: { readonly before: Cart | null; readonly cart: Cart },
  count: number,
): Promise<Undone> {
  let cart = found;
  let excess = count;
  for (let tries = found.lines.length; tries > 0 && excess > 0; tries -= 1) {
    const [grown] = growthsOf(before, cart, approval);
    if (!grown) break;
    const taken = Math.min(excess, grown.by);
    const after = await setLine(shop, approval, grown.line, toThousandths(grown.line.count - taken));
    if (!after) return { cart, refusal: 'undo-by-hand' };
    cart = after;
    excess = toThousandths(excess - taken);
  }
  return { cart, refusal: null };
}

// Null where only the person can do it; every other failure is thrown.
async function setLine(
  shop: OpenShop,
  { platform }: ApprovalRow,
  { lineId }: CartLine,
  count: number,
): Promise<Cart | null> {
  try {
    return await shop.ask('setLine', { platform, lineId, count });
  } catch (cause) {
    if (BY_HAND.includes(refusalFrom(cause, 'shop-error').refusal)) return null;
    throw cause;
  }
}
