import type { Approval, Cart } from '../../domain/cart/cart';
import type { AddAttempt, ShopAdapter, ShopPage } from '../adapter';
import { type AddCall, type CartApi, findCartApi } from '../cart-api';
import { fetchJson, type JsonAnswer, sendFields, sendJson } from '../http';
import { cartFromJson } from '../json/json-cart';
import { objectOf, textOrNull } from '../json/json-value';
import { idInProductJson } from '../json/product-json';
import { idOnPage } from '../page-ids';
import { ShopRefusal } from '../refusal';
import { inlineScripts } from '../scripts/page-scripts';
import { formCart } from './form-cart';

/** Shops whose own scripts keep the cart: the page's code tells the address and the fields, and nothing is guessed. */
export const restCart: ShopAdapter = {
  platform: 'rest-cart',
  isAt: ({ document }) =>
    inlineScripts(document).some((script) => /\/[\w/.-]*(?:cart|basket|warenkorb|panier)/i.test(script)),
  readCart: async (page) => readCart(page, await apiOf(page)),
  add: async (page, approval, count) => add(page, await apiOf(page), approval, count),
  setCount: async (page, lineId, count) => setCount(page, await apiOf(page), lineId, count),
};

type Fields = Record<string, string | number | boolean>;

async function apiOf(page: ShopPage): Promise<CartApi> {
  const api = await findCartApi(page);
  if (!api) throw new ShopRefusal('unknown-platform');
  return api;
}

async function readCart(page: ShopPage, api: CartApi): Promise<Cart> {
  return (await readJsonCart(page, api)) ?? formCart.readCart(page);
}

// Null where only the cart's page shows it, whose lines are then changed there as well.
async function readJsonCart(page: ShopPage, api: CartApi): Promise<Cart | null> {
  const { readPath, minorDigits } = api;
  if (readPath === null) return null;
  const answer = await fetchJson(page, readPath);
  if (saysNone(answer, api)) return { origin: page.origin, readAt: page.now(), lines: [], total: null };
  if (answer.status === 401 || answer.status === 403) throw new ShopRefusal('login-wall', wordsOf(answer));
  return answer.ok ? cartFromJson(page, answer.json, minorDigits) : null;
}

// A shop that opens a cart with the first thing in it has none before: no content, or a 404 in JSON.
function saysNone({ status, json }: JsonAnswer, { isReadStated }: CartApi): boolean {
  return isReadStated && (status === 204 || (status === 404 && Object.keys(objectOf(json)).length > 0));
}

async function add(page: ShopPage, api: CartApi, approval: Approval, count: number): Promise<AddAttempt> {
  const call = api.add;
  const id = await idFor(page, api, approval);
  if (id === null) return { refusal: 'variant-missing', detail: call.idField };
  const fields = {
    ...Object.fromEntries(call.constants),
    [call.idField]: id,
    ...(call.countField ? { [call.countField]: count } : {}),
  };
  const times = call.countField ? 1 : count;
  let said: string | null = null;
  for (let sent = 0; sent < times; sent += 1) {
    const answer = await send(page, call, call.path, fields);
    if (!answer.ok) return { refusal: refusalOf(answer), detail: wordsOf(answer) };
    said = isComplaint(answer) ? wordsOf(answer) : null;
  }
  return { refusal: null, detail: said };
}

// A line is never taken out to be put in anew with fewer: were the second step to fail, what the person had would be lost.
async function setCount(page: ShopPage, api: CartApi, lineId: string, count: number): Promise<void> {
  const { change, remove } = api;
  const slot = encodeURIComponent(lineId);
  if (change && (count > 0 || !remove)) {
    const fields = { ...(change.idField ? { [change.idField]: lineId } : {}), [change.countField]: count };
    return demand(await send(page, change, change.hasSlot ? change.path + slot : change.path, fields));
  }
  if (remove && count === 0) return demand(await fetchJson(page, remove.path + slot, { method: 'DELETE' }));
  if (await readJsonCart(page, api)) throw new ShopRefusal('undo-by-hand');
  return formCart.setCount(page, lineId, count);
}

function demand(answer: JsonAnswer): void {
  if (!answer.ok) throw new ShopRefusal('shop-error', wordsOf(answer));
}

function send(
  page: ShopPage,
  { method, encoding }: Pick<AddCall, 'method' | 'encoding'>,
  path: string,
  fields: Fields,
): Promise<JsonAnswer> {
  if (encoding === 'json') return sendJson(page, path, fields, { method });
  const texts = Object.entries(fields).map(([name, value]) => [name, String(value)] as const);
  return sendFields(page, path, texts, { method });
}

// The field's name says which of a product's ids it wants; else the id that the page's own button carries for the script.
async function idFor(
  page: ShopPage,
  { add: call, productPaths }: CartApi,
  approval: Approval,
): Promise<string | null> {
  const { sku, variantId } = approval;
  if (/sku$/i.test(call.idField) && sku !== null) return sku;
  const shown = variantId ?? (await idOnPage(page, call.idSource, approval));
  const loaded = shown ?? (await idInProductJson(page, productPaths, call.idField, approval));
  return loaded ?? (/sku/i.test(call.idField) ? sku : null);
}

function refusalOf({ status, json }: JsonAnswer): AddAttempt['refusal'] {
  if (status === 401 || status === 403) return 'login-wall';
  const code = JSON.stringify(json ?? '').slice(0, 500);
  if (/OUT_?OF_?STOCK|SOLD_?OUT|out of stock|sold out|缺货|售罄/i.test(code)) return 'out-of-stock';
  return status >= 500 ? 'shop-error' : 'not-added';
}

// Some shops answer 200 to everything and put a code into the body.
function isComplaint({ json }: JsonAnswer): boolean {
  const { code, success, ok, error } = objectOf(json);
  return (
    (typeof code === 'number' && code !== 0 && code !== 200) ||
    success === false ||
    ok === false ||
    Boolean(error)
  );
}

function wordsOf({ json, status }: JsonAnswer): string {
  const body = objectOf(json);
  const error = typeof body.error === 'object' ? objectOf(body.error) : body;
  return textOrNull(error.message) ?? textOrNull(body.error) ?? textOrNull(body.msg) ?? `HTTP ${status}`;
}
