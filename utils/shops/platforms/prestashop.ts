import type { Approval, Cart, CartLine, CartRow } from '../../domain/cart/cart';
import { type Money, moneyFromDecimal } from '../../domain/money/money';
import { parseLenient } from '../../extraction/json/lenient';
import { all, attr, one, rawText } from '../../extraction/tree/dom';
import type { AddAttempt, ShopAdapter, ShopPage } from '../adapter';
import { placeOf, printedMoney } from '../cart-page/printed-money';
import { partKindOf } from '../cart-page/total-words';
import { findAddForm } from '../forms/add-form';
import { fillAddForm, withCount } from '../forms/fill-form';
import { AS_SCRIPT, fetchPage, type JsonAnswer, sendFields } from '../http';
import { cartRows } from '../json/api-rows';
import { countOf, type JsonObject, objectOf, objectsOf, piecesOf, textOrNull } from '../json/json-value';
import { lineName } from '../line-name';
import { plainText } from '../plain-text';
import { fetchProduct } from '../product-page';
import { ShopRefusal } from '../refusal';
import { refusalInWords } from '../refusal-in-words';
import { formCart, printedCart } from './form-cart';
import { withoutCombination } from './prestashop-address';

type Fields = readonly (readonly [string, string])[];

/**
 * PrestaShop 1.7 and later: every page carries the cart as `prestashop`, and one address adds, changes and removes. Up to 1.6 the cart
 * was the first step of the order, which is not gone into.
 */
export const prestashop: ShopAdapter = {
  platform: 'prestashop',
  isAt: ({ document }) => one(document, '#add-to-cart-or-refresh') !== null || stateIn(document) !== null,
  cartPage: (page) => cartPath(page, 'show'),
  readCart,
  add,
  setCount,
};

async function readCart(page: ShopPage): Promise<Cart> {
  const fetched = await fetchPage(page, cartPath(page, 'show'));
  const state = stateIn(fetched.document);
  const cart = objectOf(state?.cart);
  const currency = textOrNull(objectOf(state?.currency).iso_code);
  // A theme may keep the cart out of its script; the page still prints it.
  if (!Array.isArray(cart.products)) return printedCart(page, fetched);
  const lines = objectsOf(cart.products).map((product) => lineFrom(page, product, currency));
  const total = amountOf(page, objectOf(cart.totals).total, currency);
  return { origin: page.origin, readAt: page.now(), lines, total, rows: rowsFrom(page, cart, currency) };
}

/** PrestaShop's names of what stands between goods and total; a module may add others. */
const SUBTOTALS: Readonly<Record<string, CartRow['kind']>> = {
  products: 'goods',
  discounts: 'discount',
  shipping: 'delivery',
  tax: 'tax',
  gift_wrapping: 'fee',
};

function rowsFrom(page: ShopPage, cart: JsonObject, currency: string | null): readonly CartRow[] {
  const named = Object.entries(objectOf(cart.subtotals)).map(([key, row]) => {
    const label = textOrNull(objectOf(row).label);
    return [SUBTOTALS[key] ?? partKindOf(label), label, amountOf(page, row, currency)] as const;
  });
  return cartRows(named);
}

function amountOf(page: ShopPage, row: unknown, currency: string | null): Money | null {
  const { value } = objectOf(row);
  return printedMoney(plainText(textOrNull(value) ?? ''), placeOf(page), currency);
}

async function add(page: ShopPage, approval: Approval, count: number): Promise<AddAttempt> {
  const fetched = await fetchProduct(page, approval);
  const filled = fillAddForm(fetched, findAddForm(fetched, approval), approval, count);
  const fields = withCount(filled.fields, filled.count, ['qty', count]);
  const answer = await send(page, filled.url, [...fields, ['add', '1']]);
  const said = complaintOf(answer);
  if (said === null) return { refusal: null, detail: null };
  return {
    refusal: answer.ok ? (refusalInWords(said, approval.name) ?? 'not-added') : 'shop-error',
    detail: said,
  };
}

// A count is changed by a difference, `op` up or down by `qty`, and "up" puts in anew what is gone: that is for an approval only.
// An id that is not of product, combination and customization was read from the cart page, and is changed there.
async function setCount(page: ShopPage, lineId: string, count: number): Promise<void> {
  if (!/^\d+-\d+-\d+$/.test(lineId)) return formCart.setCount(page, lineId, count);
  const line = (await readCart(page)).lines.find((each) => each.lineId === lineId);
  if (!line && count > 0) throw new ShopRefusal('shop-error', lineId);
  const change = count - (line?.count ?? 0);
  if (change === 0) return;
  const [product = '', attribute = '', customization = ''] = lineId.split('-');
  const thing: Fields = [
    ['id_product', product],
    ['id_product_attribute', attribute],
    ['id_customization', customization],
    ['token', textOrNull(stateIn(page.document)?.static_token) ?? ''],
  ];
  const how: Fields =
    count === 0
      ? [['delete', '1']]
      : [
          ['update', '1'],
          ['op', change > 0 ? 'up' : 'down'],
          ['qty', String(Math.abs(change))],
        ];
  const answer = await send(page, cartPath(page), [...thing, ...how]);
  const said = complaintOf(answer);
  if (said !== null && !(await isDone(page, answer, lineId, count)))
    throw new ShopRefusal('shop-error', said);
}

// A change that was made may be answered with words about another line, which is sold out: the cart tells.
async function isDone(page: ShopPage, { ok, json }: JsonAnswer, lineId: string, count: number) {
  if (!ok || objectOf(json).hasError === true) return false;
  const { lines } = await readCart(page);
  return (lines.find((line) => line.lineId === lineId)?.count ?? 0) === count;
}

function send(page: ShopPage, path: string, fields: Fields): Promise<JsonAnswer> {
  return sendFields(page, path, [...fields, ['action', 'update'], ['ajax', '1']], { headers: AS_SCRIPT });
}

// What could not be added is a list under `errors` with `hasError`; what could not be changed is words beside "success".
function complaintOf({ ok, status, json }: JsonAnswer): string | null {
  const { errors } = objectOf(json);
  const words = (Array.isArray(errors) ? errors : [errors]).flatMap((error) => textOrNull(error) ?? []);
  if (words.length > 0) return plainText(words.join(' '));
  return ok && objectOf(json).hasError !== true ? null : `HTTP ${status}`;
}

// A combination has a reference of its own, which the product's page does not name: its words tell it apart.
function lineFrom(page: ShopPage, product: JsonObject, currency: string | null): CartLine {
  const ids = [product.id_product, product.id_product_attribute ?? 0, product.id_customization ?? 0];
  const options = Object.values(objectOf(product.attributes)).flatMap((value) => textOrNull(value) ?? []);
  const printed = plainText(textOrNull(product.price) ?? '');
  const amount = textOrNull(product.price_amount);
  return {
    lineId: ids.map((id) => textOrNull(id) ?? '0').join('-'),
    variantId: null,
    sku: options.length > 0 ? null : textOrNull(product.reference),
    name: lineName(textOrNull(product.name), options),
    url: plainAddress(page, product),
    ...(options.length > 0 ? { options: options.map(plainText) } : {}),
    count: piecesOf(product.cart_quantity ?? product.quantity),
    price:
      printedMoney(printed, placeOf(page), currency) ??
      (amount !== null && currency !== null ? moneyFromDecimal(amount, currency) : null),
  };
}

// The line's address names its combination, and the approved page none or another.
function plainAddress({ origin }: ShopPage, product: JsonObject): string | null {
  const address = textOrNull(product.url);
  if (address === null || !URL.canParse(address, origin)) return null;
  const url = new URL(address, origin);
  const isCombination = countOf(product.id_product_attribute) > 0;
  return isCombination ? withoutCombination(url, textOrNull(product.id_product) ?? '').href : url.href;
}

function stateIn(document: Document): JsonObject | null {
  for (const script of all(document, 'script:not([src])')) {
    const text = rawText(script);
    const start = /\bprestashop\s*=\s*(?=\{)/.exec(text);
    if (start) return objectOf(parseLenient(text, start.index + start[0].length)?.value);
  }
  return null;
}

// Without friendly addresses the cart is /index.php?controller=cart.
function cartPath({ document, origin }: ShopPage, action: string | null = null): string {
  const stated = textOrNull(objectOf(objectOf(stateIn(document)?.urls).pages).cart);
  const form = one(document, '#add-to-cart-or-refresh');
  const address = stated ?? (form && attr(form, 'action')) ?? '/cart';
  const url = new URL(address, origin);
  if (action !== null) url.searchParams.set('action', action);
  return url.pathname + url.search;
}
