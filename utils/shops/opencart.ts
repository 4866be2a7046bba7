import type { Approval, Cart } from '../domain/cart';
import { all, attr, one, rawText } from '../extraction/dom';
import { labelOf, textOf } from '../extraction/dom-text';
import type { AddAttempt, ShopAdapter, ShopPage } from './adapter';
import { type PageLine, readCartLines } from './cart-page';
import { fillFields } from './fill-form';
import { isEnabled } from './form-fields';
import { type FetchedPage, fetchJson, fetchPage, type JsonAnswer, requireSignedIn } from './http';
import { objectOf, textOrNull } from './json-value';
import { isOrderControl } from './order-guard';
import { plainText } from './plain-text';
import { ShopRefusal } from './refusal';
import { refusalInWords } from './refusal-in-words';

/** How OpenCart marks a line that it holds more of than it has. */
const SHORT = '***';

/** OpenCart 2 to 4 and its kin: its page's own button sends by script to `route=checkout/cart/add`, version 4 to `checkout/cart.add`. */
export const opencart: ShopAdapter = {
  platform: 'opencart',
  isAt: ({ document }) => one(document, 'script[src*="catalog/view/"], link[href*="catalog/view/"]') !== null,
  readCart: async (page) =>
    cartFrom(
      page,
      (await openCart(page)).map(({ line }) => line),
    ),
  add,
  setCount,
};

async function add(page: ShopPage, approval: Approval, count: number): Promise<AddAttempt> {
  const fetched = requireSignedIn(await fetchPage(page, approval.url));
  const { fields } = fillFields(fetched.document, findProduct(fetched), approval, count);
  const before = await openCart(page);
  const answer = await send(page, 'add', fields);
  if (!answer.ok) return { refusal: 'shop-error', detail: `HTTP ${answer.status}` };
  return complaintOf(answer) ?? takeBackShort(page, before);
}

function findProduct({ document, url }: FetchedPage): { form: Element; control: Element } {
  const form = one(document, '#form-product') ?? one(document, '#product');
  const control = form && (one(form, '#button-cart') ?? one(document, '#button-cart'));
  if (!form || !control) throw new ShopRefusal('unknown-platform', new URL(url).pathname);
  if (isOrderControl(control, url)) throw new ShopRefusal('order-control', labelOf(control));
  if (!isEnabled(control)) throw new ShopRefusal('out-of-stock', labelOf(control));
  return { form, control };
}

// OpenCart takes more than it has and says so only in the cart: such a line goes back to what it was.
async function takeBackShort(page: ShopPage, before: readonly PageLine[]): Promise<AddAttempt> {
  const countBefore = (lineId: string) => before.find(({ line }) => line.lineId === lineId)?.line.count ?? 0;
  const short = (await openCart(page)).find(
    ({ line, row }) => line.count > countBefore(line.lineId) && textOf(row.row, 600).includes(SHORT),
  );
  if (!short) return { refusal: null, detail: null };
  await setCount(page, short.line.lineId, countBefore(short.line.lineId));
  return { refusal: 'capped', detail: short.line.name };
}

function complaintOf({ json }: JsonAnswer): AddAttempt | null {
  const { error } = objectOf(json);
  const words = wordsIn(error);
  if (words.length === 0) return null;
  const detail = plainText(words.join(' '));
  const isOption = Object.keys(objectOf(error)).some((key) => /^(?:option|recurring|subscription)/.test(key));
  return { refusal: isOption ? 'variant-unchosen' : (refusalInWords(detail) ?? 'not-added'), detail };
}

function wordsIn(error: unknown): string[] {
  const inner = Object.values(objectOf(error));
  return inner.length > 0 ? inner.flatMap(wordsIn) : [textOrNull(error)].filter((text) => text !== null);
}

async function setCount(page: ShopPage, lineId: string, count: number): Promise<void> {
  const key = /\d+/.exec(lineId)?.[0] ?? lineId;
  const answer = await (count === 0
    ? send(page, 'remove', [['key', key]])
    : send(page, 'edit', [
        ...(lineId === key ? ([['key', key]] as const) : []),
        [lineId === key ? 'quantity' : lineId, String(count)],
      ]));
  // Version 3 answers a change with the way back to the cart.
  const isTaken = answer.ok || answer.status === 0 || (answer.status >= 300 && answer.status < 400);
  if (!isTaken || wordsIn(objectOf(answer.json).error).length > 0)
    throw new ShopRefusal('shop-error', wordsIn(answer.json).join(' ') || `HTTP ${answer.status}`);
}

async function openCart(page: ShopPage): Promise<PageLine[]> {
  const fetched = requireSignedIn(await fetchPage(page, routeOf(page, '')));
  return readCartLines(fetched).map(({ line, row }) => {
    const key = one(row.row, 'input[name="key"]');
    const name = line.name
      .replace(SHORT, '')
      .replace(/\s+/g, ' ')
      .replace(/ – $|\s+$/, '');
    return { row, line: { ...line, name, lineId: (key && attr(key, 'value')) || line.lineId } };
  });
}

function cartFrom({ origin, now }: ShopPage, lines: Cart['lines']): Cart {
  return { origin, readAt: now(), lines, total: null };
}

function send(
  page: ShopPage,
  verb: string,
  fields: readonly (readonly [string, string])[],
): Promise<JsonAnswer> {
  const body = new URLSearchParams(fields.map(([name, value]) => [name, value]));
  return fetchJson(page, routeOf(page, verb), { method: 'POST', body });
}

// The page's scripts show which of the three spellings this version has: cart/add, cart|add or cart.add.
function routeOf({ document, origin }: ShopPage, verb: string): string {
  const scripts = all(document, 'script:not([src])').map(rawText).join('\n');
  const sign =
    /route=checkout\/cart([./|])add/.exec(scripts)?.[1] ?? (/cart\.add\b/.test(scripts) ? '.' : '/');
  const base = one(document, 'base[href]');
  const root = new URL((base && attr(base, 'href')) || '/', origin);
  const path = root.origin === origin ? root.pathname : '/';
  return `${path}index.php?route=checkout/cart${verb && sign + verb}`;
}
