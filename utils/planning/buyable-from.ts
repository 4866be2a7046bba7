import type { Product } from '../domain/product/product';
import type { Shop } from '../domain/shop/shop';

/** The products that may be planned with: none that the person muted, and none of a shop that is off. */
export function buyableFrom(products: readonly Product[], shops: readonly Shop[]): readonly Product[] {
  const off = new Set(shops.filter(({ state }) => state === 'off').map(({ origin }) => origin));
  return products.filter(({ isMuted, origin }) => !isMuted && !off.has(origin));
}
