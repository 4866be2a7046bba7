import type { CartRow } from '../../domain/cart/cart';
import type { Money } from '../../domain/money/money';
import { rowKindOf } from '../cart-page/total-words';

/** What a platform's data says between lines and total: kind, the shop's word, amount. */
type Said = readonly [kind: CartRow['kind'], name: string | null, amount: Money | null];

/** The rows of a cart from a platform's own data: what is not said or nothing is left out, and a discount is negative. */
export function cartRows(said: readonly Said[]): readonly CartRow[] {
  return said.flatMap(([kind, name, amount]) => {
    if (!amount || amount.minor === 0) return [];
    const minor = kind === 'discount' ? -Math.abs(amount.minor) : amount.minor;
    return [{ kind: finerKind(kind, name), name: name?.slice(0, 200) ?? null, amount: { ...amount, minor } }];
  });
}

// Shops' software knows fees; that one of them is a deposit only its name says.
function finerKind(kind: CartRow['kind'], name: string | null): CartRow['kind'] {
  return kind === 'fee' && name !== null && rowKindOf(name) === 'deposit' ? 'deposit' : kind;
}
