import type { Cart, CartLine } from './cart';
import { compareCarts, type LineIdentity } from './cart-lines';

/**
 * The one line that grew by exactly what was asked for where nothing known as the thing did: it may be the thing under another
 * address, so asking again could double it. Null where there is none, or more than one.
 */
export function findLookAlike(
  before: Cart,
  after: Cart,
  thing: LineIdentity & { readonly count: number },
): CartLine | null {
  const { added, strangers } = compareCarts(before, after, thing);
  const [only, another] = strangers;
  return added <= 0 && only && !another && only.count === thing.count ? only : null;
}
