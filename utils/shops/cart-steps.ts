import type { AddOutcome, Approval, Cart } from '../domain/cart/cart';
import type { Platform } from '../domain/product/product';
import type { ShopAdapter, ShopPage } from './adapter';
import { adapterFor } from './adapters';
import { addLine } from './add-line';
import { findCartAddress } from './cart-page/cart-address';
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
  const adapter = await adapterFor(page, platform);
  const cart = withPage(page, adapter, await adapter.readCart(page));
  const alsoAt = product === undefined ? null : await otherAddress(page, product);
  return alsoAt === null ? cart : { ...cart, alsoAt };
}

/** Puts one approved line into the shop's cart and reads the cart back. */
export async function addApprovedLine(
  page: ShopPage,
  approval: Approval,
  read: PageReader,
): Promise<AddOutcome> {
  const adapter = await adapterFor(page, approval.platform);
  const { before, after, ...outcome } = await addLine(page, adapter, approval, read);
  return { ...outcome, before: withShortNames(before), after: withPage(page, adapter, after) };
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
  return withPage(page, adapter, await adapter.readCart(page));
}

// The person goes on from there, so the address is told with the cart.
function withPage(page: ShopPage, adapter: ShopAdapter, read: Cart): Cart {
  const cart = withShortNames(read);
  const path = adapter.cartPage?.(page) ?? findCartAddress(page);
  return path === null ? cart : { ...cart, url: new URL(path, page.origin).href };
}

/** A thing with a text to be printed on it is called by all of that text. */
const LONGEST_NAME = 500;

function withShortNames(cart: Cart): Cart {
  const lines = cart.lines.map(({ options, ...line }) => ({
    ...line,
    name: line.name.slice(0, LONGEST_NAME),
    ...(options ? { options: options.slice(0, 50).map((option) => option.slice(0, LONGEST_NAME)) } : {}),
  }));
  return { ...cart, lines };
}
