import type { Approval, Cart, CartLine, FillRefusal } from '../domain/cart';
import { compareCarts, linesOf } from '../domain/cart-lines';
import type { AddAttempt, FreshOffer, ShopAdapter, ShopCart, ShopPage } from './adapter';
import { judgeOffer, judgePrice, type PageReader, readFreshOffer } from './fresh-offer';
import { refusalFrom, ShopRefusal } from './refusal';

/** The cart before and after an attempt, how many more of the approved thing lie there, and why it is not as approved. */
export interface AddOutcome {
  readonly before: Cart;
  readonly after: Cart;
  readonly added: number;
  readonly refusal: FillRefusal | null;
  readonly detail: string | null;
}

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
  const { added, line } = compareCarts(before, after, approval);
  const short = findShort(before, after, approval, added);
  const unfit = short ?? (added > 0 && line ? findTooDear(line, added, offer, approval) : null);
  if (unfit) return takeBack(page, adapter, approval, before, unfit);
  return { before, after, added, ...verdict(added, approval.count, attempt) };
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
    return refusalFrom(cause, 'shop-error');
  }
}

/** What lies in the cart but may not stay there, and why. */
interface Unfit {
  readonly line: CartLine;
  /** How many of the line are taken out again: never more than were added. */
  readonly by: number;
  readonly refusal: FillRefusal;
  readonly detail: string | null;
}

function findShort(before: Cart, after: ShopCart, approval: Approval, added: number): Unfit | null {
  if (added <= 0) return null;
  const growthOf = ({ lineId, count }: CartLine) =>
    count - (before.lines.find((line) => line.lineId === lineId)?.count ?? 0);
  const line = linesOf(after, approval).find(
    (each) => after.short?.includes(each.lineId) && growthOf(each) > 0,
  );
  return line ? { line, by: Math.min(added, growthOf(line)), refusal: 'capped', detail: line.name } : null;
}

// A price that neither the product's page nor the cart tells was never checked, and an unchecked price is not paid.
function findTooDear(
  line: CartLine,
  by: number,
  offer: FreshOffer | null,
  { maxPrice }: Approval,
): Unfit | null {
  if (!line.price) return offer?.price ? null : { line, by, refusal: 'price-conflict', detail: null };
  const why = judgePrice(line.price, maxPrice);
  return why && { line, by, ...why };
}

async function takeBack(
  page: ShopPage,
  adapter: ShopAdapter,
  approval: Approval,
  before: Cart,
  { line, by, ...why }: Unfit,
): Promise<AddOutcome> {
  // Where the shop does not take it out again it lies there still, and is told of with the reason.
  await adapter.setCount(page, line.lineId, Math.max(0, line.count - by)).catch(() => undefined);
  const after = await adapter.readCart(page);
  return { before, after, added: compareCarts(before, after, approval).added, ...why };
}

function verdict(added: number, wanted: number, { refusal, detail }: AddAttempt): AddAttempt {
  if (added === wanted) return { refusal: null, detail: null };
  const said = detail?.slice(0, 500) ?? null;
  return { refusal: added > 0 ? 'capped' : (refusal ?? 'not-added'), detail: said };
}
