import type { Approval, Cart, CartLine } from '../../domain/cart/cart';
import { type Money, moneyFromDecimal } from '../../domain/money/money';
import { one } from '../../extraction/tree/dom';
import type { AddAttempt, ShopAdapter, ShopPage } from '../adapter';
import { findAddForm } from '../forms/add-form';
import { fillAddForm } from '../forms/fill-form';
import { fetchJson, type JsonAnswer, sendJson } from '../http';
import { cartRows } from '../json/api-rows';
import { type JsonObject, objectOf, objectsOf, piecesOf, textOrNull } from '../json/json-value';
import { lineName } from '../line-name';
import { plainText } from '../plain-text';
import { fetchProduct } from '../product-page';
import { ShopRefusal } from '../refusal';
import { refusalInWords } from '../refusal-in-words';
import { withTokens } from './bigcommerce-session';
import { formCart } from './form-cart';

const CARTS = '/api/storefront/carts';
const WITH_OPTIONS = '?include=lineItems.physicalItems.options,lineItems.digitalItems.options';

/** BigCommerce's Storefront API; the product's form tells the ids. A shop that does not answer there is filled through `/cart.php`. */
export const bigcommerce: ShopAdapter = {
  platform: 'bigcommerce',
  isAt: ({ document }) =>
    one(
      document,
      'meta[name="platform"][content^="bigcommerce"], form[data-cart-item-add], script[src*=".bigcommerce.com/"], link[href*=".bigcommerce.com/"]',
    ) !== null,
  cartPage: () => '/cart.php',
  readCart: async (page) => {
    const carts = await findCarts(page);
    return carts ? cartFrom(page, carts[0] ?? {}) : formCart.readCart(page);
  },
  add: (page, approval, count) => add(withTokens(page), approval, count),
  setCount: (page, lineId, count) => setCount(withTokens(page), lineId, count),
};

// A visitor has one cart or none yet, which may be said with no content, or with a 404 in JSON; anything else is no Storefront API.
async function findCarts(page: ShopPage): Promise<JsonObject[] | null> {
  const answer = await fetchJson(page, CARTS + WITH_OPTIONS);
  const saysNone = answer.status === 404 && Object.keys(objectOf(answer.json)).length > 0;
  if (answer.status === 204 || saysNone) return [];
  return answer.ok && Array.isArray(answer.json) ? objectsOf(answer.json) : null;
}

async function add(page: ShopPage, approval: Approval, count: number): Promise<AddAttempt> {
  const carts = await findCarts(page);
  if (!carts) return formCart.add(page, approval, count);
  const fetched = await fetchProduct(page, approval);
  const { fields } = fillAddForm(fetched, findAddForm(fetched, approval), approval, count);
  const cartId = textOrNull(carts[0]?.id);
  const path = cartId === null ? CARTS : `${CARTS}/${encodeURIComponent(cartId)}/items`;
  const answer = await sendJson(page, path, { lineItems: [itemFrom(fields, count)] });
  if (answer.ok) return { refusal: null, detail: null };
  const detail = wordsOf(answer);
  return {
    refusal: refusalInWords(detail, approval.name) ?? (answer.status < 500 ? 'not-added' : 'shop-error'),
    detail,
  };
}

// The form's attribute[12]=34 is option 12 with the value 34.
function itemFrom(fields: readonly (readonly [string, string])[], quantity: number) {
  const productId = Number(fields.find(([name]) => name === 'product_id')?.[1]);
  if (!Number.isInteger(productId)) throw new ShopRefusal('unknown-platform', 'product_id');
  const optionSelections = fields.flatMap(([name, optionValue]) => {
    const optionId = /^attribute\[(\d+)\]$/.exec(name)?.[1];
    return optionId ? [{ optionId: Number(optionId), optionValue }] : [];
  });
  return { quantity, productId, ...(optionSelections.length > 0 ? { optionSelections } : {}) };
}

async function setCount(page: ShopPage, lineId: string, count: number): Promise<void> {
  const carts = await findCarts(page);
  if (!carts) return formCart.setCount(page, lineId, count);
  const item = itemsOf(carts[0] ?? {}).find(({ id }) => id === lineId);
  if (!item) throw new ShopRefusal('shop-error', `no line ${lineId}`);
  const path = `${CARTS}/${encodeURIComponent(String(carts[0]?.id))}/items/${encodeURIComponent(lineId)}`;
  const { productId, variantId } = item;
  const answer = await (count === 0
    ? fetchJson(page, path, { method: 'DELETE' })
    : sendJson(page, path, { lineItem: { quantity: count, productId, variantId } }, { method: 'PUT' }));
  if (!answer.ok) throw new ShopRefusal('shop-error', wordsOf(answer));
}

function cartFrom(page: ShopPage, cart: JsonObject): Cart {
  const { code } = objectOf(cart.currency);
  const lines = itemsOf(cart).map((item) => lineFrom(page, item, code));
  const rows = cartRows([['discount', null, moneyFrom(cart.discountAmount, code)]]);
  return { origin: page.origin, readAt: page.now(), lines, total: moneyFrom(cart.cartAmount, code), rows };
}

// Things to send, things to load down, vouchers and things of the shop's own: a stranger may sit in any of them.
function itemsOf(cart: JsonObject): JsonObject[] {
  return Object.values(objectOf(cart.lineItems)).flatMap(objectsOf);
}

function lineFrom(page: ShopPage, item: JsonObject, code: unknown): CartLine {
  const address = textOrNull(item.url);
  const options = objectsOf(item.options).flatMap(({ value }) => textOrNull(value) ?? []);
  return {
    lineId: String(item.id),
    variantId: null,
    sku: options.length > 0 ? null : textOrNull(item.sku),
    name: lineName(textOrNull(item.name), options),
    url: address !== null && URL.canParse(address, page.origin) ? new URL(address, page.origin).href : null,
    ...(options.length > 0 ? { options: options.map(plainText) } : {}),
    count: piecesOf(item.quantity ?? 1),
    price: moneyFrom(item.salePrice ?? item.listPrice ?? item.amount, code),
  };
}

function moneyFrom(value: unknown, code: unknown): Money | null {
  return typeof value === 'number' && typeof code === 'string'
    ? moneyFromDecimal(value.toFixed(6), code)
    : null;
}

function wordsOf({ json, status }: JsonAnswer): string {
  const { detail, title } = objectOf(json);
  const words = [title, detail].flatMap((text) => textOrNull(text) ?? []);
  return words.join(' ') || `HTTP ${status}`;
}
