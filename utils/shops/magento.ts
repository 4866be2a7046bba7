import type { Approval, Cart, CartLine } from '../domain/cart';
import { all, attr, one } from '../extraction/dom';
import type { AddAttempt, ShopAdapter, ShopPage } from './adapter';
import { findAddForm, isQuantityField } from './add-form';
import { formCart } from './form-cart';
import { controlsOf, untouchedValue } from './form-fields';
import { type FetchedPage, fetchJson, fetchPage, requireSignedIn } from './http';
import { countOf, type JsonObject, objectOf, objectsOf, textOrNull } from './json-value';
import { variantFields } from './magento-options';
import { plainText } from './plain-text';
import { placeOf, printedMoney } from './printed-money';
import { ShopRefusal } from './refusal';
import { refusalInWords } from './refusal-in-words';
import { openSubmission } from './submission';

/** Magento answers its own scripts, and only them, in JSON. */
const AS_SCRIPT = { 'x-requested-with': 'XMLHttpRequest' };

/**
 * Magento 2 (Adobe Commerce): the product's form with the visitor's form key, the cart as the mini-cart reads and changes it. Its REST
 * interface is not used: a guest cart opened there is another one than the person's.
 */
export const magento: ShopAdapter = {
  platform: 'magento',
  isAt: ({ document }) =>
    one(
      document,
      'script[type="text/x-magento-init"], #product_addtocart_form, form[action*="/checkout/cart/add/"] [name="form_key"]',
    ) !== null,
  readCart: async (page) => {
    const { cart } = await readSections(page, 'cart');
    return Array.isArray(cart?.items) ? cartFrom(page, cart) : formCart.readCart(page);
  },
  add,
  setCount,
};

async function add(page: ShopPage, approval: Approval, count: number): Promise<AddAttempt> {
  const fetched = requireSignedIn(await fetchPage(page, approval.url));
  const { form, control } = findAddForm(fetched, approval);
  const { url } = openSubmission(form, control, fetched);
  const body = new URLSearchParams(fieldsOf(page, fetched, form, approval, count));
  const answer = await fetchJson(page, url, { method: 'POST', headers: AS_SCRIPT, body });
  if (!answer.ok) return { refusal: 'shop-error', detail: `HTTP ${answer.status}` };
  const said = await complaints(page);
  return said === null
    ? { refusal: null, detail: null }
    : { refusal: refusalInWords(said) ?? 'not-added', detail: said };
}

function fieldsOf(
  page: ShopPage,
  { document }: FetchedPage,
  form: Element,
  approval: Approval,
  count: number,
): [string, string][] {
  const chosen = variantFields(document, approval);
  const isChosen = (name: string) => chosen.some(([field]) => field === name);
  const rest = controlsOf(document, form).flatMap((control): [string, string][] => {
    const name = attr(control, 'name');
    const value = name === 'qty' && isQuantityField(control) ? String(count) : untouchedValue(control);
    return name && value !== null && name !== 'form_key' && !isChosen(name) ? [[name, value]] : [];
  });
  return [...rest, ...chosen, ['form_key', formKey(page, document)]];
}

// A cached page carries another visitor's key; the cookie is this visitor's.
function formKey({ document }: ShopPage, fetched: Document = document): string {
  const cookies: unknown = document.cookie;
  const cookie = typeof cookies === 'string' ? /(?:^|;\s*)form_key=([^;]+)/.exec(cookies)?.[1] : undefined;
  const input = one(fetched, 'input[name="form_key"]');
  return cookie ?? (input && attr(input, 'value')) ?? '';
}

// Whether it was added or not, Magento answers alike; what went wrong waits among the messages for the next page.
async function complaints(page: ShopPage): Promise<string | null> {
  const { messages } = await readSections(page, 'messages');
  const wrong = objectsOf(messages?.messages).filter(({ type }) => type === 'error' || type === 'notice');
  return wrong.length > 0 ? wrong.map(({ text }) => plainText(textOrNull(text) ?? '')).join(' ') : null;
}

async function setCount(page: ShopPage, lineId: string, count: number): Promise<void> {
  const path = count > 0 ? 'updateItemQty' : 'removeItem';
  const body = new URLSearchParams({ item_id: lineId, form_key: formKey(page) });
  if (count > 0) body.set('item_qty', String(count));
  const answer = await fetchJson(page, `${rootOf(page)}checkout/sidebar/${path}/`, {
    method: 'POST',
    headers: AS_SCRIPT,
    body,
  });
  const { success, error_message: said } = objectOf(answer.json);
  if (!answer.ok || success !== true)
    throw new ShopRefusal('shop-error', textOrNull(said) ?? `HTTP ${answer.status}`);
}

async function readSections(page: ShopPage, names: string): Promise<Record<string, JsonObject | undefined>> {
  const path = `${rootOf(page)}customer/section/load/?sections=${names}&force_new_section_timestamp=true`;
  const answer = await fetchJson(page, path, { headers: AS_SCRIPT });
  return answer.ok ? (objectOf(answer.json) as Record<string, JsonObject>) : {};
}

function cartFrom(page: ShopPage, cart: JsonObject): Cart {
  const lines = objectsOf(cart.items).map((item) => lineFrom(page, item));
  const total = printedMoney(plainText(textOrNull(cart.subtotal) ?? ''), placeOf(page));
  return { origin: page.origin, readAt: page.now(), lines, total };
}

// A configurable product's line has the number of its variant, which the product's page does not name: its words tell it apart.
function lineFrom(page: ShopPage, item: JsonObject): CartLine {
  const options = objectsOf(item.options).flatMap(({ value }) => textOrNull(value) ?? []);
  return {
    lineId: String(item.item_id),
    variantId: null,
    sku: options.length > 0 ? null : textOrNull(item.product_sku),
    name: [plainText(textOrNull(item.product_name) ?? ''), options.map(plainText).join(', ')]
      .filter(Boolean)
      .join(' – '),
    url: textOrNull(item.product_url),
    count: countOf(item.qty),
    price: printedMoney(plainText(textOrNull(item.product_price) ?? ''), placeOf(page)),
  };
}

// A shop may lie below a folder or a language: /de/checkout/cart/.
function rootOf({ document, origin }: ShopPage): string {
  const places = all(document, 'a[href*="/checkout/cart"], form[action*="/checkout/cart/"]');
  const address = places
    .map((place) => attr(place, 'href') ?? attr(place, 'action') ?? '')
    .find((each) => each.startsWith('/') || each.startsWith(`${origin}/`));
  return address ? new URL(address, origin).pathname.replace(/checkout\/cart.*$/, '') : '/';
}
