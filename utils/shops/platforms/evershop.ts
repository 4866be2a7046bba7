import type { Approval, Cart, CartLine, FillRefusal } from '../../domain/cart/cart';
import { type Money, moneyFromDecimal } from '../../domain/money/money';
import { one } from '../../extraction/tree/dom';
import type { AddAttempt, FreshOffer, ShopAdapter, ShopPage } from '../adapter';
import { fetchJson, isTaken, type JsonAnswer, sendJson, whyNoJson } from '../http';
import { cartRows } from '../json/api-rows';
import { type JsonObject, objectOf, objectsOf, piecesOf, textOrNull } from '../json/json-value';
import { ShopRefusal } from '../refusal';
import { readEvershopProduct } from './evershop-product';

const ITEMS = '/api/cart/mine/items';
const CART = `{ myCart { currency grandTotal { value } shippingFeeInclTax { value } taxAmount { value } discountAmount { value } items {
  uuid productSku productName productUrl qty finalPriceInclTax { value } variantOptions { optionText } } } }`;

/** EverShop's reasons for not adding, which it gives in English with a status of 500 or 400. */
const REFUSALS: readonly (readonly [RegExp, FillRefusal])[] = [
  [/out of stock/i, 'out-of-stock'],
  [/not found/i, 'variant-missing'],
  [/./, 'not-added'],
];

/** EverShop 2: lines are added by sku, which alone decides the variant, and the cart is read by GraphQL. */
export const evershop: ShopAdapter = {
  platform: 'evershop',
  isAt: ({ document }) => one(document, '[data-evershop-area-id]') !== null,
  readOffer,
  cartPage: () => '/cart',
  readCart,
  add,
  setCount,
};

async function readOffer(page: ShopPage, approval: Approval): Promise<FreshOffer | null> {
  const product = await readEvershopProduct(page, approval);
  if (!product) return null;
  const { storeCurrency } = objectOf((await ask(page, '{ setting { storeCurrency } }')).setting);
  const price = moneyFrom(product.price, storeCurrency);
  return { price, highest: price, availability: product.isInStock ? 'InStock' : 'OutOfStock' };
}

async function readCart(page: ShopPage): Promise<Cart> {
  const data = await ask(page, CART);
  // A cart without lines is no cart to EverShop: null.
  if (data.myCart === undefined) throw new ShopRefusal('shop-error', 'no cart in the answer');
  const { currency, grandTotal, items, ...sums } = objectOf(data.myCart);
  const money = (sum: unknown) => moneyFrom(objectOf(sum).value, currency);
  const lines = objectsOf(items).map((item) => lineFrom(page, item, currency));
  return {
    origin: page.origin,
    readAt: page.now(),
    lines,
    total: money(grandTotal),
    rows: cartRows([
      ['delivery', null, money(sums.shippingFeeInclTax)],
      ['tax', null, money(sums.taxAmount)],
      ['discount', null, money(sums.discountAmount)],
    ]),
  };
}

function lineFrom(page: ShopPage, item: JsonObject, currency: unknown): CartLine {
  const name = textOrNull(item.productName) ?? '';
  const options = objectsOf(item.variantOptions).flatMap(({ optionText }) => textOrNull(optionText) ?? []);
  const path = textOrNull(item.productUrl);
  return {
    lineId: String(item.uuid),
    variantId: null,
    sku: textOrNull(item.productSku),
    name: [name, ...options.filter((option) => !name.includes(option))].join(' – '),
    url: path === null ? null : new URL(path, page.origin).href,
    count: piecesOf(item.qty),
    price: moneyFrom(objectOf(item.finalPriceInclTax).value, currency),
  };
}

async function add(page: ShopPage, approval: Approval, count: number): Promise<AddAttempt> {
  const sku = approval.sku ?? (await readEvershopProduct(page, approval))?.sku;
  if (!sku) return { refusal: 'variant-missing', detail: null };
  return addSku(page, sku, count);
}

async function addSku(page: ShopPage, sku: string, count: number): Promise<AddAttempt> {
  const answer = await sendJson(page, ITEMS, { sku, qty: count });
  if (answer.ok) return { refusal: null, detail: null };
  const detail = wordsOf(answer);
  return { refusal: REFUSALS.find(([words]) => words.test(detail ?? ''))?.[1] ?? 'shop-error', detail };
}

/** Raises by adding, because EverShop changes a line beyond its stock without a word. */
async function setCount(page: ShopPage, lineId: string, count: number): Promise<void> {
  const line = (await readCart(page)).lines.find((each) => each.lineId === lineId);
  const change = count - (line?.count ?? 0);
  if (change === 0) return;
  if (!line?.sku) throw new ShopRefusal('shop-error', `no line ${lineId}`);
  if (change < 0) return lower(page, lineId, count, -change);
  const { refusal, detail } = await addSku(page, line.sku, change);
  if (refusal) throw new ShopRefusal(refusal, detail);
}

async function lower(page: ShopPage, lineId: string, count: number, by: number): Promise<void> {
  const path = `${ITEMS}/${encodeURIComponent(lineId)}`;
  const answer = await (count === 0
    ? fetchJson(page, path, { method: 'DELETE' })
    : sendJson(page, path, { action: 'decrease', qty: by }, { method: 'PATCH' }));
  if (!answer.ok) throw new ShopRefusal('shop-error', wordsOf(answer) ?? `HTTP ${answer.status}`);
}

async function ask(page: ShopPage, query: string): Promise<JsonObject> {
  const answer = await sendJson(page, '/api/graphql', { query });
  const { data } = objectOf(answer.json);
  // A page or the way to one instead of an answer: something stands before the shop.
  if (answer.json === null && isTaken(answer)) throw await whyNoJson(page, '/cart', `HTTP ${answer.status}`);
  if (!answer.ok || !data) throw new ShopRefusal('shop-error', wordsOf(answer) ?? `HTTP ${answer.status}`);
  return objectOf(data);
}

function wordsOf({ json }: JsonAnswer): string | null {
  return textOrNull(objectOf(objectOf(json).error).message);
}

// EverShop counts in major units, as binary fractions: 12.5, or 0.30000000000000004.
function moneyFrom(value: unknown, currency: unknown): Money | null {
  if (typeof value !== 'number' || typeof currency !== 'string' || !/^[A-Z]{3}$/.test(currency)) return null;
  return moneyFromDecimal(value.toFixed(6), currency);
}
