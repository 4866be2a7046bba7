import type { AddOutcome, Approval, Cart, CartLine, FillRefusal } from '../domain/cart/cart';
import { compareCarts, type Growth, growthsOf, toThousandths } from '../domain/cart/cart-lines';
import { findLookAlike } from '../domain/cart/look-alike';
import type { Money } from '../domain/money/money';
import type { AddAttempt, FreshOffer, ShopAdapter, ShopCart, ShopPage } from './adapter';
import { judgeOffer, judgePrice, type OfferRefusal, type PageReader, readFreshOffer } from './fresh-offer';
import { NoAnswer, refusalFrom, ShopRefusal } from './refusal';

/**
 * Puts one approved line into the cart: reads the cart, checks price and availability anew, asks the shop once, reads the cart
 * back. Whatever the shop answered, what lies in the cart decides, and what costs more there than approved, or is more than the shop
 * has, is taken out again. Throws when the cart cannot be read, so that nothing is claimed.
 */
export async function addLine(
  page: ShopPage,
  adapter: ShopAdapter,
  approval: Approval,
  read: PageReader,
): Promise<AddOutcome> {
  if (approval.origin !== page.origin || new URL(approval.url).origin !== page.origin)
    throw new ShopRefusal('navigated', page.origin);
  const before = await adapter.readCart(page);
  const { offer, refused } = await checkOffer(page, adapter, approval, read);
  if (refused) return { before, after: before, added: 0, ...refused };
  const attempt = await tryToAdd(page, adapter, approval);
  const after = await adapter.readCart(page);
  const { added } = compareCarts(before, after, approval);
  const unfitIn = (cart: ShopCart) => findUnfit(before, cart, offer, approval);
  const [unfit] = added > 0 ? unfitIn(after) : [];
  const said = unclear(before, after, approval, attempt) ?? verdict(added, approval.count, attempt);
  if (!unfit) return { before, after, added, ...said };
  const left = await takeBack(page, adapter, { before, filled: after, approval }, unfitIn);
  const { line: _line, by: _by, ...why } = unfit;
  return { before, after: left, added: compareCarts(before, left, approval).added, ...why };
}

async function checkOffer(page: ShopPage, adapter: ShopAdapter, approval: Approval, read: PageReader) {
  try {
    const offer = await readFreshOffer(page, adapter, approval, read);
    return { offer, refused: judgeOffer(offer, approval.maxPrice) };
  } catch (cause) {
    return { offer: null, refused: refusalFrom(cause, 'shop-error') };
  }
}

async function tryToAdd(page: ShopPage, adapter: ShopAdapter, approval: Approval): Promise<AddAttempt> {
  try {
    return await adapter.add(page, approval, approval.count);
  } catch (cause) {
    const isOnItsWay = cause instanceof NoAnswer && cause.isSending;
    return refusalFrom(isOnItsWay ? new ShopRefusal('outcome-unknown', cause.detail) : cause, 'shop-error');
  }
}

/** What grew in the cart but may not stay there, and why. */
interface Unfit extends Growth {
  readonly refusal: FillRefusal;
  readonly detail: string | null;
  readonly seenPrice?: Money;
}

// A shop may put one thing on several lines. Of each no more is ever taken out again than it grew.
function findUnfit(before: Cart, after: ShopCart, offer: FreshOffer | null, approval: Approval): Unfit[] {
  return growthsOf(before, after, approval).flatMap((growth) => {
    if (after.short?.includes(growth.line.lineId))
      return { ...growth, refusal: 'capped' as const, detail: null };
    const dear = whyTooDear(growth.line, offer, approval);
    return dear ? { ...growth, ...dear } : [];
  });
}

// A price that neither the product's page nor the cart tells was never checked, and an unchecked price is not paid.
function whyTooDear(
  { price }: CartLine,
  offer: FreshOffer | null,
  { maxPrice }: Approval,
): OfferRefusal | null {
  if (price) return judgePrice(price, maxPrice);
  return offer?.price ? null : { refusal: 'price-conflict', detail: null };
}

// A shop may number its lines anew after each change, and with what was added the person's own: every line is looked for in the cart
// as it is then, and no more goes than came. Where the shop does not take it out again it lies there still, and is told of.
async function takeBack(
  page: ShopPage,
  adapter: ShopAdapter,
  { before, filled, approval }: { before: Cart; filled: ShopCart; approval: Approval },
  unfitIn: (cart: ShopCart) => Unfit[],
): Promise<ShopCart> {
  let cart = filled;
  for (let tries = unfitIn(filled).length; tries > 0; tries -= 1) {
    const [unfit] = unfitIn(cart);
    const ours = compareCarts(before, cart, approval).added;
    if (!unfit || ours <= 0) break;
    await adapter
      .setCount(page, unfit.line.lineId, toThousandths(unfit.line.count - Math.min(unfit.by, ours)))
      .catch(() => undefined);
    cart = await adapter.readCart(page);
  }
  return cart;
}

// A line that nobody knows and that came with the asking may be the thing: to call it "not added" would have it added twice.
function unclear(before: Cart, after: Cart, approval: Approval, { refusal }: AddAttempt): AddAttempt | null {
  const isOpen = refusal === null || refusal === 'shop-error';
  const alike = isOpen ? findLookAlike(before, after, approval) : null;
  return alike && { refusal: 'outcome-unknown', detail: alike.name };
}

function verdict(added: number, wanted: number, { refusal, detail }: AddAttempt): AddAttempt {
  if (added === wanted) return { refusal: null, detail: null };
  const said = detail?.slice(0, 500) ?? null;
  // The rest may come yet: to call it missing would have it added twice.
  if (refusal === 'outcome-unknown' && added < wanted) return { refusal, detail: said };
  return { refusal: added > 0 ? 'capped' : (refusal ?? 'not-added'), detail: said };
}
