/**
 * A line of a session's cart; `key` is unique in the cart.
 * @typedef {{key: string, product: any, variant: any, quantity: number}} Line
 */

/** The server's own carts of one shop, by session. */
export function createCarts() {
  /** @type {Map<string, Line[]>} */
  const bySession = new Map();
  const linesOf = (session) => bySession.get(session) ?? [];
  const keep = (session, lines) => bySession.set(session, lines);
  return {
    linesOf,
    sessions: () => [...bySession.keys()],
    add(session, product, variant, quantity) {
      const key = lineKey(product, variant);
      const lines = linesOf(session);
      const line = lines.find((one) => one.key === key);
      if (line) line.quantity += quantity;
      else lines.push({ key, product, variant, quantity });
      keep(session, lines);
      return lines.find((one) => one.key === key);
    },
    set(session, key, quantity) {
      const lines = linesOf(session).map((line) => (line.key === key ? { ...line, quantity } : line));
      keep(
        session,
        lines.filter((line) => line.quantity > 0),
      );
    },
    clear: (session) => keep(session, []),
  };
}

/** The key of a product's variant in a cart. */
export function lineKey(product, variant) {
  return `${product.id}-${variant.id}`;
}

/** How many of a variant already lie in a session's cart. */
export function countInCart(shop, session, variant) {
  return shop.carts.linesOf(session).find((line) => line.variant === variant)?.quantity ?? 0;
}

/** What a cart costs in minor units: goods, deposits, delivery by the shop's rule, total, and whether the minimum order is met. */
export function totalsOf(shop, lines) {
  const goods = lines.reduce((sum, line) => sum + line.variant.price * line.quantity, 0);
  const deposit = lines.reduce((sum, line) => sum + line.variant.deposit * line.quantity, 0);
  const { fee, freeFrom, minimum } = shop.delivery;
  const isFree = goods === 0 || (freeFrom !== null && goods >= freeFrom);
  const delivery = isFree ? 0 : fee;
  return {
    goods,
    deposit,
    delivery,
    total: goods + deposit + delivery,
    meetsMinimum: goods >= (minimum ?? 0),
  };
}

/** A whole number of pieces from a form or JSON value; the fallback where it is none. */
export function parseQuantity(value, fallback = 1) {
  const quantity = Number(value ?? fallback);
  return Number.isInteger(quantity) && quantity >= 0 && quantity <= 999 ? quantity : fallback;
}
