import type { Approval, Cart, CartLine, FillRefusal } from '../../domain/cart/cart';
import { moneyFromDecimal } from '../../domain/money/money';
import { attr, one } from '../../extraction/tree/dom';
import type { AddAttempt, FreshOffer, ShopAdapter, ShopPage } from '../adapter';
import { findAddForm } from '../forms/add-form';
import { fillFields } from '../forms/fill-form';
import { type JsonAnswer, parseJson } from '../http';
import { countOf, type JsonObject, objectOf, objectsOf, piecesOf, textOrNull } from '../json/json-value';
import { moneyFromUnits } from '../json/minor-units';
import { lineName } from '../line-name';
import { fetchProduct } from '../product-page';
import { ShopRefusal } from '../refusal';
import { refusalInWords } from '../refusal-in-words';
import { formCart } from './form-cart';
import { askApi, openApi, wordsOf } from './woocommerce-api';
import { wooTotals } from './woocommerce-totals';

/** WooCommerce's Store API; a shop that turned it off is filled through its forms. */
export const woocommerce: ShopAdapter = {
  platform: 'woocommerce',
  isAt: ({ document }) =>
    one(
      document,
      'body.woocommerce, body.woocommerce-page, body.woocommerce-js, meta[name="generator"][content^="WooCommerce"], [src*="/plugins/woocommerce/"], [href*="/plugins/woocommerce/"], form.cart [name="add-to-cart"]',
    ) !== null,
  readOffer,
  readCart: async (page) => {
    const api = await openApi(page);
    return api ? cartFrom(page, objectOf(api.cart.json)) : formCart.readCart(page);
  },
  add,
  setCount: async (page, lineId, count) => {
    const api = await openApi(page);
    if (!api) return formCart.setCount(page, lineId, count);
    const [verb, body] =
      count > 0 ? ['update-item', { key: lineId, quantity: count }] : ['remove-item', { key: lineId }];
    const answer = await api.send(verb, body);
    if (!answer.ok) throw new ShopRefusal('shop-error', wordsOf(answer));
  },
};

async function readOffer(page: ShopPage, approval: Approval): Promise<FreshOffer | null> {
  if (!/^\d+$/.test(approval.variantId ?? '')) return null;
  const answer = await askApi(page, `products/${approval.variantId}`);
  const product = objectOf(answer.json);
  const isIt = answer.ok && String(product.id) === approval.variantId && product.has_options !== true;
  if (!isIt) return readVariation(page, approval);
  const prices = objectOf(product.prices);
  const price = moneyFromUnits(prices.price, countOf(prices.currency_minor_unit), prices.currency_code);
  const isThere = product.is_in_stock !== false && product.is_purchasable !== false;
  return { price, highest: price, availability: isThere ? 'InStock' : 'OutOfStock' };
}

// The product's form carries all its variations with price and stock; the cart says in which currency.
async function readVariation(page: ShopPage, approval: Approval): Promise<FreshOffer | null> {
  const { document } = await fetchProduct(page, approval);
  const form = one(document, 'form[data-product_variations]');
  const variations = objectsOf(parseJson((form && attr(form, 'data-product_variations')) ?? ''));
  const found = variations.find(({ variation_id: id }) => String(id) === approval.variantId);
  const currency = textOrNull(objectOf(objectOf((await openApi(page))?.cart.json).totals).currency_code);
  if (!found || currency === null) return null;
  const price = moneyFromDecimal(String(found.display_price), currency);
  const isThere = found.is_in_stock !== false && found.is_purchasable !== false;
  return { price, highest: price, availability: isThere ? 'InStock' : 'OutOfStock' };
}

async function add(page: ShopPage, approval: Approval, count: number): Promise<AddAttempt> {
  const api = await openApi(page);
  if (!api || approval.variantId === null) return formCart.add(page, approval, count);
  const body = { id: Number(approval.variantId), quantity: count };
  const first = await api.send('add-item', body);
  // Refused before anything was added: a variation may leave a choice open, as "any size".
  const isOpen = codeOf(first) === 'woocommerce_rest_missing_variation_data';
  const answer = isOpen
    ? await api.send('add-item', { ...body, variation: await termsOf(page, approval, count) })
    : first;
  if (answer.ok) return { refusal: null, detail: null };
  return { refusal: refusalOf(answer, approval), detail: wordsOf(answer) };
}

// What the API compares are the shop's own terms, which only the fields of the form tell: a page's words are their names.
async function termsOf(page: ShopPage, approval: Approval, count: number) {
  const fetched = await fetchProduct(page, approval);
  const { fields } = fillFields(fetched.document, findAddForm(fetched, approval), approval, count);
  return fields.flatMap(([name, value]) =>
    name.startsWith(FIELD) ? [{ attribute: name.slice(FIELD.length), value }] : [],
  );
}

const FIELD = 'attribute_';

function codeOf({ json }: JsonAnswer): string {
  return textOrNull(objectOf(json).code) ?? '';
}

/** What the API's codes say of a thing; of others, such as a wrong count, only the words tell. */
const CODES: readonly (readonly [RegExp, FillRefusal])[] = [
  [/product_out_of_stock|not_purchasable/, 'out-of-stock'],
  [/variation|missing_attributes|invalid_product/, 'variant-missing'],
  [/partially_out_of_stock|not_enough_stock|too_many_in_cart|cart_item_exists/, 'capped'],
  [/nonce/, 'shop-error'],
];

function refusalOf(answer: JsonAnswer, { name }: Approval): AddAttempt['refusal'] {
  const code = codeOf(answer);
  const coded = CODES.find(([says]) => says.test(code))?.[1];
  if (coded !== undefined || answer.json === null) return coded ?? 'shop-error';
  return refusalInWords(wordsOf(answer), name) ?? (answer.status < 500 ? 'not-added' : 'shop-error');
}

function cartFrom(page: ShopPage, cart: JsonObject): Cart {
  const lines = objectsOf(cart.items).map(lineFrom);
  return { origin: page.origin, readAt: page.now(), lines, ...wooTotals(cart) };
}

function lineFrom(item: JsonObject): CartLine {
  const prices = objectOf(item.prices);
  const variant = objectsOf(item.variation).flatMap(({ value }) => textOrNull(value) ?? []);
  return {
    lineId: String(item.key),
    variantId: textOrNull(item.id),
    sku: textOrNull(item.sku),
    name: lineName(textOrNull(item.name), variant),
    url: textOrNull(item.permalink),
    count: piecesOf(item.quantity),
    price: moneyFromUnits(prices.price, countOf(prices.currency_minor_unit), prices.currency_code),
  };
}
