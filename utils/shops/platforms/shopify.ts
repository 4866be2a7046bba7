import type { Approval, Cart, CartLine, FillRefusal } from '../../domain/cart/cart';
import { all, attr, one, rawText } from '../../extraction/tree/dom';
import type { AddAttempt, FreshOffer, ShopAdapter, ShopPage } from '../adapter';
import { fetchJson, type JsonAnswer, sendJson, whyNoJson } from '../http';
import { cartRows } from '../json/api-rows';
import { type JsonObject, objectOf, objectsOf, piecesOf, textOrNull } from '../json/json-value';
import { moneyFromUnits } from '../json/minor-units';
import { holdsChoices } from '../pick-variant';
import { ShopRefusal } from '../refusal';
import { refusalInWords } from '../refusal-in-words';

/** Shopify counts every currency in hundredths, yen and dinars too. */
const DIGITS = 2;

/** Shopify's Ajax cart: `cart.js`, `cart/add.js`, `cart/change.js`, below the locale's root (`/de/`). */
export const shopify: ShopAdapter = {
  platform: 'shopify',
  // Pictures and scripts from cdn.shopify.com alone may be those of a headless shop, which keeps its cart elsewhere.
  isAt: ({ document }) =>
    /\bShopify\.(?:shop|theme|routes)\b/.test(scriptText(document)) ||
    one(document, 'link[href*="/cdn/shop/"], script[src*="/cdn/shop/"]') !== null,
  readOffer,
  cartPage: ({ document }) => `${rootOf(document)}cart`,
  readCart: async (page) => cartFrom(page, await ask(page, 'cart.js')),
  add,
  setCount: async (page, lineId, count) => {
    const answer = await sendJson(page, `${rootOf(page.document)}cart/change.js`, {
      id: lineId,
      quantity: count,
    });
    if (!answer.ok) throw new ShopRefusal('shop-error', wordsOf(answer));
  },
};

async function readOffer(page: ShopPage, approval: Approval): Promise<FreshOffer | null> {
  const variant = await findVariant(page, approval);
  const currency = activeCurrency(page.document) ?? textOrNull((await ask(page, 'cart.js')).currency);
  const price = moneyFromUnits(variant.price, DIGITS, currency);
  return { price, highest: price, availability: variant.available === false ? 'OutOfStock' : 'InStock' };
}

async function add(page: ShopPage, approval: Approval, count: number): Promise<AddAttempt> {
  const id = approval.variantId ?? textOrNull((await findVariant(page, approval)).id);
  const items = [{ id: /^\d{1,15}$/.test(id ?? '') ? Number(id) : id, quantity: count }];
  const answer = await sendJson(page, `${rootOf(page.document)}cart/add.js`, { items });
  if (answer.ok) return { refusal: null, detail: null };
  const said = wordsOf(answer);
  return { refusal: refusalOf(answer.status, refusalInWords(said, approval.name)), detail: said };
}

// 404 is said of a variant that is no more; 422 of all else that the shop does not do.
function refusalOf(status: number, said: FillRefusal | null): FillRefusal {
  if (status === 404) return 'variant-missing';
  return status === 422 ? (said ?? 'not-added') : 'shop-error';
}

async function findVariant(page: ShopPage, approval: Approval): Promise<JsonObject> {
  const handle = /\/products\/([^/?#]+)/.exec(new URL(approval.url).pathname)?.[1];
  if (!handle) throw new ShopRefusal('variant-missing', approval.url);
  const variants = objectsOf((await ask(page, `products/${handle}.js`)).variants);
  const found =
    variants.find((variant) => isChosen(variant, approval)) ?? (variants.length === 1 ? variants[0] : null);
  if (!found || (approval.variantId !== null && String(found.id) !== approval.variantId))
    throw new ShopRefusal('variant-missing');
  return found;
}

function isChosen(variant: JsonObject, { variantId, variant: chosen, sku }: Approval): boolean {
  if (variantId !== null) return String(variant.id) === variantId;
  if (sku !== null && variant.sku === sku) return true;
  const values = Array.isArray(variant.options) ? variant.options.map(String) : [];
  return chosen.length > 0 && holdsChoices(values, chosen);
}

function cartFrom(page: ShopPage, cart: JsonObject): Cart {
  const lines = objectsOf(cart.items).map((item) => lineFrom(page, item, cart.currency));
  return {
    origin: page.origin,
    readAt: page.now(),
    lines,
    total: moneyFromUnits(cart.total_price, DIGITS, cart.currency),
    rows: cartRows([
      ['goods', null, moneyFromUnits(cart.items_subtotal_price, DIGITS, cart.currency)],
      ...objectsOf(cart.cart_level_discount_applications).map(
        (cut) =>
          [
            'discount',
            textOrNull(cut.title),
            moneyFromUnits(cut.total_allocated_amount, DIGITS, cart.currency),
          ] as const,
      ),
    ]),
  };
}

function lineFrom(page: ShopPage, item: JsonObject, currency: unknown): CartLine {
  const path = textOrNull(item.url);
  return {
    lineId: textOrNull(item.key) ?? String(item.variant_id),
    variantId: textOrNull(item.variant_id ?? item.id),
    sku: textOrNull(item.sku),
    name: textOrNull(item.title) ?? textOrNull(item.product_title) ?? '',
    url: path === null ? null : addressIn(page, path),
    count: piecesOf(item.quantity),
    price: moneyFromUnits(item.final_price ?? item.price, DIGITS, currency),
  };
}

// A line may be linked to in the shop's own language, where its product was approved in another.
function addressIn({ document, origin }: ShopPage, path: string): string {
  const root = rootOf(document);
  return new URL(path.startsWith('/products/') ? root + path.slice(1) : path, origin).href;
}

async function ask(page: ShopPage, path: string): Promise<JsonObject> {
  const address = rootOf(page.document) + path;
  const { ok, status, json } = await fetchJson(page, address);
  if (ok && Object.keys(objectOf(json)).length > 0) return objectOf(json);
  const detail = `${path}: HTTP ${status}`;
  throw ok ? await whyNoJson(page, address, detail) : new ShopRefusal('shop-error', detail);
}

function wordsOf({ json, status }: JsonAnswer): string {
  const { description, message } = objectOf(json);
  return textOrNull(description) ?? textOrNull(message) ?? `HTTP ${status}`;
}

function rootOf(document: Document): string {
  const root = /Shopify\.routes\.root\s*=\s*["'](\/[^"']*)["']/.exec(scriptText(document))?.[1] ?? '/';
  return root.endsWith('/') ? root : `${root}/`;
}

function activeCurrency(document: Document): string | null {
  return /Shopify\.currency\s*=\s*\{[^}]*"active"\s*:\s*"([A-Z]{3})"/.exec(scriptText(document))?.[1] ?? null;
}

function scriptText(document: Document): string {
  return all(document, 'script:not([src])')
    .filter((script) => !/json/.test(attr(script, 'type') ?? ''))
    .map((script) => rawText(script).slice(0, 20_000))
    .join('\n');
}
