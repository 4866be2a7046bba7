import type { Approval, Cart, CartLine } from '../domain/cart';
import { attr, one } from '../extraction/dom';
import type { AddAttempt, ShopAdapter, ShopPage } from './adapter';
import { findAddForm, isQuantityField } from './add-form';
import { formCart } from './form-cart';
import { controlsOf, untouchedValue } from './form-fields';
import { type FetchedPage, fetchJson, fetchPage, requireSignedIn } from './http';
import { countOf, type JsonObject, objectOf, objectsOf, textOrNull } from './json-value';
import { variantFields } from './magento-options';
import { AS_SCRIPT, complaints, cookieComplaints, formKey, readSections, rootOf } from './magento-session';
import { plainText } from './plain-text';
import { placeOf, printedMoney } from './printed-money';
import { ShopRefusal } from './refusal';
import { refusalInWords } from './refusal-in-words';
import { openSubmission } from './submission';

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
  // A shop that does not know scripts sends back to the product, its messages in a cookie.
  const isSentBack = answer.status === 0 || (answer.status >= 300 && answer.status < 400);
  if (!answer.ok && !isSentBack) return { refusal: 'shop-error', detail: `HTTP ${answer.status}` };
  const said = isSentBack ? cookieComplaints(page) : await complaints(page);
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
