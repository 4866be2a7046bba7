import type { ShopPage } from './adapter';
import { isOrderFields } from './guard/order-guard';
import { isCartAddress, isOrderAddress, isOrderPart, isPlainCartPath } from './guard/order-paths';
import { inlineScripts, linkedScripts } from './scripts/page-scripts';
import { findScriptCalls, type ScriptCall } from './scripts/script-calls';

/** A shop's own cart as its scripts use it. */
export interface CartApi {
  readonly add: AddCall;
  /** Where the whole cart is read; null where only its page shows it. */
  readonly readPath: string | null;
  /** Whether the scripts themselves read it there; else that is where such carts are read. */
  readonly isReadStated: boolean;
  /** How one line's count is changed, and how a line is taken out; null where the scripts do not show it. */
  readonly change: ChangeCall | null;
  readonly remove: ScriptCall | null;
  /** Beginnings of the addresses from which the scripts load one product. */
  readonly productPaths: readonly string[];
  /** Decimals of the whole numbers in its JSON where the scripts divide them before they show them, else null. */
  readonly minorDigits: number | null;
}

/** The call that adds: which field takes the product's id, which the count, and what else is always sent. */
export interface AddCall extends ScriptCall {
  readonly idField: string;
  readonly idSource: string;
  readonly countField: string | null;
  readonly constants: readonly (readonly [string, string | number | boolean])[];
}

/** The call that changes a line; the line's id goes into the path, or into `idField` where that is not null. */
export interface ChangeCall extends ScriptCall {
  readonly idField: string | null;
  readonly countField: string;
}

const ID_NAME =
  /^(?:(?:product|item|variant|variation|sku|article|artikel|offer|goods|listing|merchandise|spu)[-_]?)?(?:id|sku|code|no|nr|number|nummer|variant|gtin|key)$|^(?:product|item|article)$/i;
const COUNT_NAME =
  /^(?:quantity|qty|count|amount|num|number|menge|anzahl|cantidad|quantite|pieces|buy_?num)$/i;

/** The cart's endpoints as the page's own scripts show them: inline ones first, then those that it loads. Null where none does. */
export async function findCartApi(page: ShopPage): Promise<CartApi | null> {
  const inline = inlineScripts(page.document);
  return apiFrom(inline, page.origin) ?? apiFrom([...inline, ...(await linkedScripts(page))], page.origin);
}

/** The endpoints in the text of scripts. Only a POST whose fields are all understood counts as adding. */
export function apiFrom(scripts: readonly string[], origin: string): CartApi | null {
  const calls = findScriptCalls(scripts, (path) => isCartPath(path, origin));
  const add = calls.flatMap((call) => addCall(call) ?? [])[0];
  if (!add) return null;
  const read = calls.find((call) => call.method === 'GET' && !call.hasSlot && !/\.html?$/.test(call.path));
  return {
    add,
    readPath: read?.path ?? collectionOf(add.path),
    isReadStated: read !== undefined,
    change: calls.flatMap((call) => changeCall(call, add) ?? [])[0] ?? null,
    remove: calls.find((call) => call.method === 'DELETE' && call.hasSlot) ?? null,
    productPaths: productPathsIn(scripts, origin),
    minorDigits: scripts.some((script) => /\/\s*(?:100|1e2)\s*\)?\s*\)?\s*\.toFixed\(2\)/.test(script))
      ? 2
      : null,
  };
}

function productPathsIn(scripts: readonly string[], origin: string): string[] {
  const isProduct = (path: string) => /product|item|goods|article/i.test(path) && !isCartPath(path, origin);
  const calls = findScriptCalls(scripts, (path) => isProduct(path) && path.endsWith('/'));
  return calls.filter(({ method, hasSlot }) => method === 'GET' && hasSlot).map(({ path }) => path);
}

function addCall(call: ScriptCall): AddCall | null {
  if (call.method !== 'POST' || call.hasSlot || /remove|delete|update|change|clear|coupon/i.test(call.path))
    return null;
  const id = call.fields.find(({ name }) => ID_NAME.test(name));
  const count = call.fields.find(({ name }) => COUNT_NAME.test(name) && name !== id?.name);
  const rest = call.fields.filter((field) => field !== id && field !== count);
  const constants = rest.flatMap(({ name, source }) => constantOf(name, source));
  if (!id || constants.length !== rest.length || ordersByConstant(constants)) return null;
  return { ...call, idField: id.name, idSource: id.source, countField: count?.name ?? null, constants };
}

// What a script always sends is nobody's choice.
function ordersByConstant(constants: AddCall['constants']): boolean {
  return isOrderFields(constants) || constants.some(([, value]) => isOrderPart(String(value), 'GET'));
}

function changeCall(call: ScriptCall, add: AddCall): ChangeCall | null {
  if (!['POST', 'PUT', 'PATCH'].includes(call.method) || call.path === add.path) return null;
  const count = call.fields.find(({ name }) => COUNT_NAME.test(name));
  const id = call.fields.find(({ name }) => name !== count?.name && /id|key|line|sku/i.test(name)) ?? null;
  if (!count || (id === null && !call.hasSlot) || call.fields.length > (id ? 2 : 1)) return null;
  return { ...call, idField: id?.name ?? null, countField: count.name };
}

function constantOf(name: string, source: string): [string, string | number | boolean][] {
  const text = /^(['"`])([\w .:-]{0,60})\1$/.exec(source)?.[2];
  if (text !== undefined) return [[name, text]];
  if (/^-?\d{1,9}$/.test(source)) return [[name, Number(source)]];
  if (/^(?:true|!0)$/.test(source)) return [[name, true]];
  return /^(?:false|!1)$/.test(source) ? [[name, false]] : [];
}

// Where things are added to /api/cart/items or /api/cart/add, the cart itself is /api/cart. What is no plain cart is not asked.
function collectionOf(path: string): string | null {
  const cart = path.replace(/\/(?:items?|lines?|products?|entries|add|add-?item|add-?to-?cart)\/?$/i, '');
  return isPlainCartPath(cart) ? cart : null;
}

function isCartPath(path: string, origin: string): boolean {
  if (!URL.canParse(path, origin)) return false;
  const url = new URL(path, origin);
  return url.origin === origin && isCartAddress(url) && !isOrderAddress(url, 'POST');
}
