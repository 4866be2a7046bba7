import type { Cart } from '../../domain/cart/cart';
import { db } from '../db';

/** Keeps a shop's cart as it was last read. */
export async function saveCart(cart: Cart): Promise<void> {
  await db.carts.put(cart);
}
