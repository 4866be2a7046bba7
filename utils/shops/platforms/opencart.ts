import type { Approval, CartLine } from '../../domain/cart/cart';
import { attr, one } from '../../extraction/tree/dom';
import { labelOf, textOf } from '../../extraction/tree/dom-text';
import type { AddAttempt, ShopAdapter, ShopCart, ShopPage } from '../adapter';
import { type PageLine, readCartLines, rowsOf, saysEmpty } from '../cart-page/cart-page';
import { readTotals } from '../cart-page/cart-totals';
import { fillFields, withCount } from '../forms/fill-form';
import { isEnabled, untouchedValue } from '../forms/form-fields';
import { gateOf } from '../gates';
import { isOrderControl } from '../guard/order-guard';
import { type FetchedPage, fetchPage, isTaken, type JsonAnswer, sendFields } from '../http';
import { objectOf, textOrNull } from '../json/json-value';
import { plainText } from '../plain-text';
import { fetchProduct } from '../product-page';
import { ShopRefusal } from '../refusal';
import { refusalInWords } from '../refusal-in-words';
import { routeOf } from './opencart-route';

/** How OpenCart marks a line that it holds more of than it has: it takes such a line, and says so only in the cart. */
const SHORT = '***';

/** Version 4 keeps a line's key in a field beside its count, others in the count field's name: `quantity[12]`. */
const KEY_ID = 'key=';

/** OpenCart 2 to 4 and its kin: its page's own button sends by script to `route=checkout/cart/add`, version 4 to `checkout/cart.add`. */
export const opencart: ShopAdapter = {
  platform: 'opencart',
  isAt: ({ document }) => one(document, 'script[src*="catalog/view/"], link[href*="catalog/view/"]') !== null,
  cartPage: (page) => routeOf(page, ''),
  readCart,
  add,
  setCount,
};

async function readCart(page: ShopPage): Promise<ShopCart> {
  const fetched = await fetchPage(page, routeOf(page, ''), saysEmpty);
  const read = readCartLines(fetched);
  const found = read.map((each) => ({
    line: lineFrom(each),
    isShort: textOf(each.row.row, 600).includes(SHORT),
  }));
  const lines = found.map(({ line }) => line);
  const short = found.filter(({ isShort }) => isShort).map(({ line }) => line.lineId);
  return { origin: page.origin, readAt: page.now(), lines, ...readTotals(fetched, rowsOf(read)), short };
}

function lineFrom({ line, row }: PageLine): CartLine {
  const key = one(row.row, 'input[name="key"]');
  const value = key && attr(key, 'value');
  const name = line.name
    .replace(SHORT, '')
    .replace(/\s+/g, ' ')
    .replace(/ – $|\s+$/, '');
  return { ...line, name, lineId: value ? KEY_ID + value : line.lineId };
}

async function add(page: ShopPage, approval: Approval, count: number): Promise<AddAttempt> {
  const fetched = await fetchProduct(page, approval);
  const product = findProduct(fetched);
  if (count < leastIn(product.form)) throw new ShopRefusal('below-minimum');
  const filled = fillFields(fetched.document, product, approval, count);
  const fields = withCount(filled.fields, filled.count, ['quantity', count]);
  const answer = await sendFields(page, routeOf(page, 'add', fetched.document), fields);
  if (!answer.ok) return { refusal: 'shop-error', detail: `HTTP ${answer.status}` };
  return complaintOf(answer, approval) ?? { refusal: null, detail: null };
}

// The field begins with the fewest that the shop sells. It puts in as many for any lower number, without a word.
function leastIn(form: Element): number {
  const field = one(form, 'input[name="quantity"]');
  return Number((field && untouchedValue(field)) ?? 1) || 1;
}

function findProduct({ document, url }: FetchedPage): { form: Element; control: Element } {
  const form = one(document, '#form-product') ?? one(document, '#product');
  const control = form && (one(form, '#button-cart') ?? one(document, '#button-cart'));
  if (!form || !control) throw new ShopRefusal(gateOf(document) ?? 'unknown-platform', new URL(url).pathname);
  if (isOrderControl(control, url)) throw new ShopRefusal('order-control', labelOf(control));
  if (!isEnabled(control)) throw new ShopRefusal('out-of-stock', labelOf(control));
  return { form, control };
}

function complaintOf({ json }: JsonAnswer, { name }: Approval): AddAttempt | null {
  const { error } = objectOf(json);
  const words = wordsIn(error);
  if (words.length === 0) return null;
  const detail = plainText(words.join(' '));
  const isOption = Object.keys(objectOf(error)).some((key) => /^(?:option|recurring|subscription)/.test(key));
  return { refusal: isOption ? 'variant-unchosen' : (refusalInWords(detail, name) ?? 'not-added'), detail };
}

function wordsIn(error: unknown): string[] {
  const inner = Object.values(objectOf(error));
  return inner.length > 0 ? inner.flatMap(wordsIn) : [textOrNull(error)].filter((text) => text !== null);
}

async function setCount(page: ShopPage, lineId: string, count: number): Promise<void> {
  const inField = /^quantity\[(.+)\]$/.exec(lineId)?.[1];
  const key = inField ?? (lineId.startsWith(KEY_ID) ? lineId.slice(KEY_ID.length) : null);
  if (key === null) throw new ShopRefusal('shop-error', lineId);
  const counted = inField
    ? ([[lineId, String(count)]] as const)
    : ([
        ['key', key],
        ['quantity', String(count)],
      ] as const);
  // Version 3 answers a change with the way back to the cart.
  const answer = await (count === 0 ? send(page, 'remove', [['key', key]]) : send(page, 'edit', counted));
  if (!isTaken(answer) || wordsIn(objectOf(answer.json).error).length > 0)
    throw new ShopRefusal('shop-error', wordsIn(answer.json).join(' ') || `HTTP ${answer.status}`);
}

function send(
  page: ShopPage,
  verb: string,
  fields: readonly (readonly [string, string])[],
): Promise<JsonAnswer> {
  return sendFields(page, routeOf(page, verb), fields);
}
