import type { Approval, Cart, CartLine } from '../../domain/cart/cart';
import { attr, one } from '../../extraction/tree/dom';
import type { AddAttempt, ShopAdapter, ShopPage } from '../adapter';
import { placeOf, printedMoney } from '../cart-page/printed-money';
import { type AddForm, findAddForm } from '../forms/add-form';
import { fillFields, withCount } from '../forms/fill-form';
import { controlsOf, isEnabled, untouchedValue } from '../forms/form-fields';
import { permittedCount } from '../forms/quantity-field';
import { openSubmission, type Submission } from '../forms/submission';
import { AS_SCRIPT, type FetchedPage, isSentOn, isTaken, sendFields } from '../http';
import { type JsonObject, objectOf, objectsOf, piecesOf, textOrNull } from '../json/json-value';
import { lineName } from '../line-name';
import { plainText } from '../plain-text';
import { fetchProduct } from '../product-page';
import { ShopRefusal } from '../refusal';
import { refusalInWords } from '../refusal-in-words';
import { formCart } from './form-cart';
import { variantFields } from './magento-options';
import { complaints, cookieComplaints, formKey, readSections, rootOf } from './magento-session';
import { magentoTotals } from './magento-totals';

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
  cartPage: (page) => `${rootOf(page)}checkout/cart/`,
  readCart: async (page) => {
    const { cart } = await readSections(page, 'cart');
    return Array.isArray(cart?.items) ? cartFrom(page, cart) : formCart.readCart(page);
  },
  add,
  setCount,
};

async function add(page: ShopPage, approval: Approval, count: number): Promise<AddAttempt> {
  const fetched = await fetchProduct(page, approval);
  const { form, control } = findAddForm(fetched, approval);
  const { url } = openSubmission(form, control, fetched);
  const filled = filledIn(fetched, { form, control }, approval, count);
  const fields = [
    ...filled.filter(([name]) => name !== 'form_key'),
    ['form_key', formKey(page, fetched.document)],
  ] as const;
  const answer = await sendFields(page, url, fields, { headers: AS_SCRIPT });
  if (!isTaken(answer)) return { refusal: 'shop-error', detail: `HTTP ${answer.status}` };
  // A shop that does not know scripts sends back to the product, its messages in a cookie.
  const said = isSentOn(answer) ? cookieComplaints(page) : await complaints(page);
  return said === null
    ? { refusal: null, detail: null }
    : { refusal: refusalInWords(said, approval.name) ?? 'not-added', detail: said };
}

// A bundle, or a product with options of its own, is chosen from in the form itself.
function filledIn(
  { document }: FetchedPage,
  { form, control }: Pick<AddForm, 'form' | 'control'>,
  approval: Approval,
  count: number,
): Submission['fields'] {
  const chosen = variantFields(document, approval);
  if (chosen === null && approval.variant.length > 0) {
    const filled = fillFields(document, { form, control }, approval, count);
    return withCount(filled.fields, filled.count, ['qty', count]);
  }
  return untouchedFields(document, form, chosen ?? [], count);
}

function untouchedFields(
  document: Document,
  form: Element,
  chosen: Submission['fields'],
  count: number,
): Submission['fields'] {
  const isChosen = (name: string) => chosen.some(([field]) => field === name);
  const controls = controlsOf(document, form);
  const rest = controls.flatMap((control): [string, string][] => {
    const name = attr(control, 'name');
    const value = untouchedValue(control);
    return name && value !== null && !isChosen(name) ? [[name, value]] : [];
  });
  const quantity = controls.find((control) => attr(control, 'name') === 'qty' && isEnabled(control));
  const permitted = quantity ? permittedCount(quantity, count) : null;
  return withCount([...rest, ...chosen], permitted, ['qty', count]);
}

// The mini-cart numbers its lines; any other id was read from the cart page, and is changed there.
async function setCount(page: ShopPage, lineId: string, count: number): Promise<void> {
  if (!/^\d+$/.test(lineId)) return formCart.setCount(page, lineId, count);
  const path = `${rootOf(page)}checkout/sidebar/${count > 0 ? 'updateItemQty' : 'removeItem'}/`;
  const which = [
    ['item_id', lineId],
    ['form_key', formKey(page)],
  ] as const;
  const fields = count > 0 ? [...which, ['item_qty', String(count)] as const] : which;
  const answer = await sendFields(page, path, fields, { headers: AS_SCRIPT });
  const { success, error_message: said } = objectOf(answer.json);
  if (!answer.ok || success !== true)
    throw new ShopRefusal('shop-error', textOrNull(said) ?? `HTTP ${answer.status}`);
}

// The mini-cart knows the goods only; what the shop adds to them is on the cart's page.
async function cartFrom(page: ShopPage, cart: JsonObject): Promise<Cart> {
  const lines = objectsOf(cart.items).map((item) => lineFrom(page, item));
  const goods = { total: printedMoney(plainText(textOrNull(cart.subtotal) ?? ''), placeOf(page)) };
  const totals = lines.length > 0 ? await magentoTotals(page) : null;
  return { origin: page.origin, readAt: page.now(), lines, ...(totals ?? goods) };
}

// A configurable product's line has the number of its variant, which the product's page does not name: its words tell it apart.
function lineFrom(page: ShopPage, item: JsonObject): CartLine {
  const options = objectsOf(item.options).flatMap(({ value }) => textOrNull(value) ?? []);
  return {
    lineId: String(item.item_id),
    variantId: null,
    sku: options.length > 0 ? null : textOrNull(item.product_sku),
    name: lineName(textOrNull(item.product_name), options),
    url: textOrNull(item.product_url),
    ...(options.length > 0 ? { options: options.map(plainText) } : {}),
    count: piecesOf(item.qty),
    price: printedMoney(plainText(textOrNull(item.product_price) ?? ''), placeOf(page)),
  };
}
