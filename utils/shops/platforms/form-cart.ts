import type { Approval, Cart } from '../../domain/cart/cart';
import { all, attr, closest, tagOf } from '../../extraction/tree/dom';
import type { AddAttempt, ShopAdapter, ShopPage } from '../adapter';
import { findCartAddress } from '../cart-page/cart-address';
import { readCartLines, rowsOf, saysEmpty } from '../cart-page/cart-page';
import { removeControlOf } from '../cart-page/cart-rows';
import { readTotals } from '../cart-page/cart-totals';
import { findAddForm } from '../forms/add-form';
import { changeForm, fieldsWith } from '../forms/change-form';
import { fillAddForm } from '../forms/fill-form';
import { openSubmission, submit } from '../forms/submission';
import { type FetchedPage, fetchPage, isTaken } from '../http';
import { fetchProduct } from '../product-page';
import { ShopRefusal } from '../refusal';

/** A form without a quantity field adds one at a time; more than this many sendings are not made. */
const MOST_SENDINGS = 20;

/** Any shop whose cart works with plain forms and a cart page; asked last, as it knows no platform's own ways. */
export const formCart: ShopAdapter = {
  platform: 'form-cart',
  isAt: (page) => findCartAddress(page) !== null,
  readCart: async (page) => printedCart(page, await openCart(page)),
  add,
  setCount,
};

async function add(page: ShopPage, approval: Approval, count: number): Promise<AddAttempt> {
  let missing = count;
  for (let sent = 0; missing > 0 && sent < MOST_SENDINGS; sent += 1) {
    const fetched = await fetchProduct(page, approval);
    const filled = fillAddForm(fetched, findAddForm(fetched, approval), approval, missing);
    const response = await submit(page, filled);
    if (!isTaken(response)) return { refusal: 'shop-error', detail: `HTTP ${response.status}` };
    // A field that stops below what was approved is the shop's limit, and is not worked around by sending again.
    missing = filled.count === null ? missing - 1 : 0;
  }
  return { refusal: null, detail: null };
}

async function openCart(page: ShopPage): Promise<FetchedPage> {
  const address = findCartAddress(page);
  if (address === null) throw new ShopRefusal('unknown-platform');
  // Some shops have no cart before something is in it, and say so.
  return fetchPage(page, address, saysEmpty);
}

/** The cart as a fetched page prints it. */
export function printedCart(page: ShopPage, fetched: FetchedPage): Cart {
  const read = readCartLines(fetched);
  const lines = read.map(({ line }) => line);
  const totals = readTotals(fetched, rowsOf(read));
  return { origin: page.origin, readAt: page.now(), lines, ...totals };
}

async function setCount(page: ShopPage, lineId: string, count: number): Promise<void> {
  const fetched = await openCart(page);
  const found = readCartLines(fetched).find(({ line }) => line.lineId === lineId);
  if (!found) throw new ShopRefusal('shop-error', lineId);
  const remove = count === 0 ? removeControlOf(found.row.row) : null;
  const response = remove
    ? await press(page, fetched, remove)
    : await submit(page, changeForm(fetched, found.row, count));
  if (!isTaken(response)) throw new ShopRefusal('shop-error', `HTTP ${response.status}`);
}

// A link that removes is followed; a button that removes sends its own form with nothing else pressed.
async function press(page: ShopPage, fetched: FetchedPage, control: Element): Promise<Response> {
  if (tagOf(control) === 'a')
    return page.fetch(new URL(attr(control, 'href') ?? '', fetched.url).href, { redirect: 'manual' });
  const form =
    closest(control, 'form') ??
    all(fetched.document, 'form').find((each) => attr(each, 'id') === attr(control, 'form'));
  if (!form) throw new ShopRefusal('shop-error');
  return submit(page, {
    ...openSubmission(form, control, fetched),
    fields: fieldsWith(fetched.document, form, control, new Map()),
  });
}
