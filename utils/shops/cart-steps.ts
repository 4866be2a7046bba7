import type { Approval, Cart } from '../domain/cart';
import type { Platform } from '../domain/product';
import type { ShopPage } from './adapter';
import { adapterFor } from './adapters';
import { type AddOutcome, addLine } from './add-line';
import type { PageReader } from './fresh-offer';
import { otherAddress } from './other-address';

/**
 * Reads the cart of the shop whose page this is, and by which other address the product at `product` may be known in it. Throws
 * ShopRefusal where the cart cannot be read.
 */
export async function readShopCart(
  page: ShopPage,
  platform: Platform | null,
  product?: string,
): Promise<Cart & { readonly alsoAt?: string }> {
  const cart = await (await adapterFor(page, platform)).readCart(page);
  const alsoAt = product === undefined ? null : await otherAddress(page, product);
  return alsoAt === null ? cart : { ...cart, alsoAt };
}

/** Puts one approved line into the shop's cart and reads the cart back. */
export async function addApprovedLine(
  page: ShopPage,
  approval: Approval,
  read: PageReader,
): Promise<AddOutcome> {
  return addLine(page, await adapterFor(page, approval.platform), approval, read);
}

/** Sets a cart line's count, 0 takes it out, and reads the cart back. */
export async function setCartLine(
  page: ShopPage,
  platform: Platform | null,
  lineId: string,
  count: number,
): Promise<Cart> {
  const adapter = await adapterFor(page, platform);
  await adapter.setCount(page, lineId, count);
  return adapter.readCart(page);
}
