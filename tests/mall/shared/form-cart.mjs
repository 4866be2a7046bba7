import { countInCart, parseQuantity } from './carts.mjs';
import { findVariant } from './products.mjs';

/**
 * Adds what a plain form asked for: `{line}`, or why not. `limit` is the most that one line may hold.
 * @returns {{line: any, refused: null} | {line: null, refused: 'unknown' | 'soldout' | 'limit'}}
 */
export function addAsked(visit, id, quantity, limit = Number.POSITIVE_INFINITY) {
  const found = findVariant(visit.shop, String(id ?? ''));
  if (!found?.variant) return { line: null, refused: 'unknown' };
  const { product, variant } = found;
  if (variant.stock === 0) return { line: null, refused: 'soldout' };
  const session = visit.session.begin();
  const wanted = parseQuantity(quantity) || 1;
  if (countInCart(visit.shop, session, variant) + wanted > Math.min(limit, variant.stock))
    return { line: null, refused: 'limit' };
  return { line: visit.shop.carts.add(session, product, variant, wanted), refused: null };
}

/** Sets the pieces of each line that the form names (`fieldOf` gives a line's field); 0 removes. */
export function setAsked(visit, fieldOf) {
  for (const line of visit.lines()) {
    const wanted = visit.fields.get(fieldOf(line));
    if (wanted !== null)
      visit.shop.carts.set(
        visit.session.id,
        line.key,
        Math.min(parseQuantity(wanted, line.quantity), line.variant.stock),
      );
  }
}
