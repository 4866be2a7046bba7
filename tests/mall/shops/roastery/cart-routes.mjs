import { randomBytes } from 'node:crypto';
import { countInCart, parseQuantity } from '../../shared/carts.mjs';
import { findVariant } from '../../shared/products.mjs';
import { json, redirect } from '../../shared/respond.mjs';
import { lineJson, lineKeyOf, variantName } from './shopify-json.mjs';

/** Shopify's Ajax cart, its form posts and its permalinks. @type {import('../../shared/router.mjs').Route[]} */
export const cartRoutes = [
  ['GET', '/cart.js', (visit) => cartJson(visit)],
  ['GET', '/cart.json', (visit) => cartJson(visit)],
  ['POST', '/cart/add.js', (visit) => addByAjax(visit)],
  ['POST', '/cart/add', (visit) => addByForm(visit)],
  ['POST', '/cart/change.js', (visit) => change(visit)],
  ['POST', '/cart/update.js', (visit) => update(visit)],
  ['POST', '/cart/clear.js', (visit) => clear(visit)],
  ['POST', '/cart', (visit) => submitCartForm(visit)],
  ['GET', '/cart/:permalink', (visit) => permalink(visit)],
];

function cartJson(visit) {
  const items = visit.lines().map(lineJson);
  const total = items.reduce((sum, item) => sum + item.final_line_price, 0);
  visit.session.begin();
  return json({
    token: visit.session.id,
    note: null,
    attributes: {},
    original_total_price: total,
    total_price: total,
    total_discount: 0,
    total_weight: items.reduce((sum, item) => sum + item.grams * item.quantity, 0),
    item_count: items.reduce((sum, item) => sum + item.quantity, 0),
    items,
    requires_shipping: items.length > 0,
    currency: visit.shop.currency,
    items_subtotal_price: total,
    cart_level_discount_applications: [],
    discount_codes: [],
  });
}

function cartError(status, description, message = 'Cart Error') {
  return { error: json({ status, message, description }, status) };
}

function addOne(visit, id, wanted) {
  const found = id ? findVariant(visit.shop, String(id)) : null;
  if (!id)
    return {
      error: json(
        {
          status: 400,
          message: 'Bad Request',
          description: 'Parameter Missing or Invalid: Required parameter missing or invalid: items',
        },
        400,
      ),
    };
  if (!found?.variant || found.product.id === String(id)) return cartError(404, 'Cannot find variant');
  return putIn(visit, found, wanted);
}

// Shopify puts what is left into the cart and answers 422 all the same.
function putIn(visit, { product, variant }, wanted) {
  const session = visit.session.begin();
  const inCart = countInCart(visit.shop, session, variant);
  if (variant.stock === 0)
    return cartError(422, `The product '${variantName(product, variant)}' is already sold out.`);
  const left = variant.stock - inCart;
  if (left <= 0)
    return cartError(
      422,
      'The maximum quantity of this item is already in your cart.',
      'The maximum quantity of this item is already in your cart.',
    );
  const line = visit.shop.carts.add(session, product, variant, Math.min(left, wanted));
  if (wanted > left)
    return cartError(
      422,
      `Only ${left} items were added to your cart due to availability.`,
      `Only ${left} items were added to your cart due to availability.`,
    );
  return { line };
}

function addByAjax(visit) {
  const items = visit.json?.items;
  if (Array.isArray(items)) {
    const results = items.map((item) => addOne(visit, item.id, parseQuantity(item.quantity)));
    const failed = results.find((result) => result.error);
    return failed?.error ?? json({ items: results.map((result) => lineJson(result.line)) });
  }
  const id = visit.json?.id ?? visit.fields.get('id') ?? visit.fields.get('items[0][id]');
  const quantity =
    visit.json?.quantity ?? visit.fields.get('quantity') ?? visit.fields.get('items[0][quantity]');
  const { error, line } = addOne(visit, id, parseQuantity(quantity) || 1);
  return error ?? json(lineJson(line));
}

function addByForm(visit) {
  if (visit.headers.accept?.includes('json')) return addByAjax(visit);
  const { error } = addOne(visit, visit.fields.get('id'), parseQuantity(visit.fields.get('quantity')) || 1);
  return (
    error ??
    redirect(visit.fields.get('return_to') === 'back' ? (visit.headers.referer ?? '/cart') : '/cart', 302)
  );
}

function findLine(visit, { id, line }) {
  const lines = visit.lines();
  if (line) return lines[Number(line) - 1] ?? null;
  return lines.find(({ variant }) => variant.id === String(id) || lineKeyOf(variant) === String(id)) ?? null;
}

function change(visit) {
  const asked = visit.json ?? Object.fromEntries(visit.fields);
  const line = findLine(visit, asked);
  if (!line)
    return json(
      {
        status: 'bad_request',
        message: 'no valid id or line parameter',
        description: 'no valid id or line parameter',
      },
      400,
    );
  const quantity = parseQuantity(asked.quantity, 0);
  const limit = Math.min(quantity, line.variant.stock);
  visit.shop.carts.set(visit.session.id, line.key, limit);
  if (limit < quantity)
    return json(
      {
        status: 422,
        message: `Only ${limit} items were added to your cart due to availability.`,
        description: `Only ${limit} items were added to your cart due to availability.`,
      },
      422,
    );
  return cartJson(visit);
}

function update(visit) {
  const lines = visit.lines();
  for (const [id, quantity] of updatesOf(visit, lines)) {
    const line = findLine(visit, { id });
    if (line)
      visit.shop.carts.set(
        visit.session.id,
        line.key,
        Math.min(parseQuantity(quantity, 0), line.variant.stock),
      );
    else addOne(visit, id, parseQuantity(quantity, 0));
  }
  return cartJson(visit);
}

function updatesOf(visit, lines) {
  const updates = visit.json?.updates;
  if (Array.isArray(updates))
    return updates.flatMap((quantity, at) => (lines[at] ? [[lines[at].variant.id, quantity]] : []));
  if (updates) return Object.entries(updates);
  const listed = visit.fields.getAll('updates[]');
  if (listed.length > 0)
    return listed.flatMap((quantity, at) => (lines[at] ? [[lines[at].variant.id, quantity]] : []));
  return [...visit.fields].flatMap(([name, value]) =>
    /^updates\[(.+)\]$/.test(name) ? [[name.slice(8, -1), value]] : [],
  );
}

function clear(visit) {
  if (visit.session.id) visit.shop.carts.clear(visit.session.id);
  return cartJson(visit);
}

function submitCartForm(visit) {
  update(visit);
  return redirect(visit.fields.has('checkout') ? '/checkout' : '/cart', 302);
}

// "/cart/<variant>:<count>" is how "Buy it now" goes straight to the checkout.
function permalink(visit) {
  const pairs = visit.params.permalink.split(',').map((pair) => /^(\d+):(\d+)$/.exec(pair));
  if (pairs.some((pair) => !pair)) return null;
  visit.session.begin();
  visit.shop.carts.clear(visit.session.id);
  for (const [, id, quantity] of pairs) addOne(visit, id, parseQuantity(quantity));
  return redirect(`/checkouts/cn/${randomBytes(8).toString('hex')}`, 302);
}
