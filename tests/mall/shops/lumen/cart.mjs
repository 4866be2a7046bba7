import { countInCart, parseQuantity, totalsOf } from '../../shared/carts.mjs';
import { findProduct } from '../../shared/products.mjs';
import { json, redirect } from '../../shared/respond.mjs';
import { readCookie } from '../../shared/sessions.mjs';
import { BUNDLE_FIELD, bundleIds, pounds } from './pages.mjs';

/** What waits to be said on a session's next page. @type {WeakMap<object, Map<string, {type: string, text: string}[]>>} */
const waiting = new WeakMap();

/** The visitor's form key: Magento's page cache has scripts keep it in a cookie that they can read. */
export function withFormKey(visit, answer) {
  const isKnown = readCookie(visit.headers.cookie, 'form_key') !== null;
  return isKnown ? answer : { ...answer, cookies: [`form_key=${formKeyOf(visit)}; Path=/; SameSite=Lax`] };
}

/** Adds what the product form asks for. A script is answered in JSON, which is the same whether it worked or not, but for the way back. */
export function add(visit) {
  const problem = visit.fields.get('form_key') === formKeyOf(visit) ? putIn(visit) : KEY_PROBLEM;
  const product = findProduct(visit.shop, visit.params.id);
  say(visit, problem ? 'error' : 'success', problem ?? `You added ${product?.name} to your shopping cart.`);
  const back = visit.origin + (product ? visit.shop.productPath(product) : '/');
  if (visit.headers['x-requested-with'] === 'XMLHttpRequest') return json(problem ? { backUrl: back } : []);
  const messages = encodeURIComponent(JSON.stringify(takeMessages(visit)));
  return { ...redirect(back, 302), cookies: [`mage-messages=${messages}; Path=/`] };
}

/** The parts of a page that are the visitor's own: cart and messages. */
export function sections(visit) {
  const wanted = (visit.query.get('sections') ?? '').split(',');
  const parts = { cart: () => cartSection(visit), messages: () => ({ messages: takeMessages(visit) }) };
  return json(
    Object.fromEntries(
      wanted.filter((name) => name in parts).map((name) => [name, { ...parts[name](), data_id: 1 }]),
    ),
  );
}

/** What the mini-cart changes: a count, or 0 for taking a line out. */
export function change(visit, quantityOf) {
  const line = visit.lines().find((one) => itemId(one) === visit.fields.get('item_id'));
  if (visit.fields.get('form_key') !== formKeyOf(visit) || !line)
    return json({ success: false, error_message: "We can't find the quote item." });
  const quantity = quantityOf(visit);
  if (quantity > line.variant.stock)
    return json({ success: false, error_message: 'The requested qty is not available' });
  visit.shop.carts.set(visit.session.id, line.key, quantity);
  return json({ success: true });
}

/** What the cart page's own form changes: all counts at once, answered with the way back. */
export function changeAll(visit) {
  for (const line of visit.lines()) {
    const wanted = visit.fields.get(`cart[${line.key}][qty]`);
    if (wanted !== null)
      visit.shop.carts.set(visit.session.id, line.key, parseQuantity(wanted, line.quantity));
  }
  return redirect(`${visit.origin}/checkout/cart/`, 302);
}

const KEY_PROBLEM = 'Invalid Form Key. Please refresh the page.';
const typeOf = ({ row, variants }) =>
  row.isBundle ? 'bundle' : variants.length > 1 ? 'configurable' : 'simple';
const formKeyOf = (visit) => visit.session.begin().slice(0, 16);
const itemId = ({ variant }) => String(900 + Number(variant.id));

function putIn(visit) {
  const product = findProduct(visit.shop, visit.fields.get('product'));
  const variant = product && chosenVariant(product, visit.fields);
  if (!product) return 'The product that was requested doesn’t exist.';
  if (!variant) return 'You need to choose options for your item.';
  const quantity = parseQuantity(visit.fields.get('qty')) || 1;
  const session = visit.session.begin();
  if (countInCart(visit.shop, session, variant) + quantity > variant.stock)
    return 'The requested qty is not available';
  visit.shop.carts.add(session, product, variant, quantity);
  return null;
}

function chosenVariant(product, fields) {
  if (product.variants.length === 1) return product.variants[0];
  if (product.row.isBundle)
    return product.variants[bundleIds(product).indexOf(fields.get(BUNDLE_FIELD))] ?? null;
  const labels = [...new Set(product.variants.map(({ options }) => options[0]))];
  return (
    product.variants.find(
      ({ options }) => options[0] === labels[Number(fields.get('super_attribute[93]')) - 50],
    ) ?? null
  );
}

function cartSection(visit) {
  const lines = visit.lines();
  const { goods } = totalsOf(visit.shop, lines);
  const items = lines.map((line) => ({
    product_type: typeOf(line.product),
    options: line.variant.options.map((value, at) => ({
      label: line.product.optionNames[at],
      value: line.product.row.isBundle ? `1 x ${value} <span class="price">£41.99</span>` : value,
      option_id: 93,
    })),
    qty: line.quantity,
    item_id: itemId(line),
    product_id: line.product.id,
    product_name: line.product.name,
    product_sku: line.variant.sku,
    product_url: visit.origin + visit.shop.productPath(line.product),
    product_has_url: true,
    product_price: `<span class="price">${pounds(line.variant.price)}</span>`,
    product_price_value: line.variant.price / 100,
  }));
  const summary_count = lines.reduce((sum, line) => sum + line.quantity, 0);
  return {
    summary_count,
    subtotalAmount: (goods / 100).toFixed(4),
    subtotal: `<span class="price">${pounds(goods)}</span>`,
    possible_onepage_checkout: true,
    items: items.reverse(),
    isGuestCheckoutAllowed: true,
  };
}

function say(visit, type, text) {
  const ofShop = waiting.get(visit.shop) ?? new Map();
  waiting.set(visit.shop, ofShop);
  const session = visit.session.begin();
  ofShop.set(session, [...(ofShop.get(session) ?? []), { type, text }]);
}

function takeMessages(visit) {
  const ofShop = waiting.get(visit.shop);
  const messages = ofShop?.get(visit.session.id) ?? [];
  ofShop?.delete(visit.session.id);
  return messages;
}
