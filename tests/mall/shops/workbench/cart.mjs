import { parseQuantity, totalsOf } from '../../shared/carts.mjs';
import { piecesIn, valuesOf } from '../../shared/counter.mjs';
import { dollar } from '../../shared/money.mjs';
import { findProduct } from '../../shared/products.mjs';
import { json, redirect } from '../../shared/respond.mjs';
import { cartKey } from './pages.mjs';

/** The ids of a product's options, in their order. */
export const optionIds = (product) => product.optionNames.map((_, at) => 200 + 10 * Number(product.id) + at);

/** `route=checkout/cart/add`: takes any count, however many there are; an option that was left open is an error. */
export function add(visit) {
  const product = findProduct(visit.shop, visit.fields.get('product_id'));
  if (!product) return json({});
  const ids = optionIds(product);
  const chosen = ids.map((id, at) => valuesOf(product, at)[Number(visit.fields.get(`option[${id}]`)) - 1]);
  const open = ids.filter((_, at) => chosen[at] === undefined);
  if (open.length > 0) {
    const option = Object.fromEntries(
      open.map((id) => [id, `${product.optionNames[ids.indexOf(id)]} required!`]),
    );
    return json({ error: { option }, redirect: visit.origin + visit.shop.productPath(product) });
  }
  const variant = product.variants.find(({ options }) => options.every((value, at) => value === chosen[at]));
  visit.shop.carts.add(
    visit.session.begin(),
    product,
    variant,
    parseQuantity(visit.fields.get('quantity')) || 1,
  );
  const success = `Success: You have added <a href="${visit.shop.productPath(product)}">${product.name}</a> to your <a href="/index.php?route=checkout/cart">shopping cart</a>!`;
  return json({ success, total: totalLine(visit) });
}

/** `route=checkout/cart/edit`: counts by line, answered with the way back. */
export function edit(visit) {
  for (const line of visit.lines()) {
    const wanted = visit.fields.get(`quantity[${cartKey(line)}]`);
    if (wanted !== null)
      visit.shop.carts.set(visit.session.id, line.key, parseQuantity(wanted, line.quantity));
  }
  return redirect(`${visit.origin}/index.php?route=checkout/cart`, 302);
}

/** `route=checkout/cart/remove`: takes out the line with this key. */
export function remove(visit) {
  const line = visit.lines().find((one) => cartKey(one) === visit.fields.get('key'));
  if (line) visit.shop.carts.set(visit.session.id, line.key, 0);
  return json({ success: 'Success: You have modified your shopping cart!', total: totalLine(visit) });
}

const totalLine = (visit) =>
  `${piecesIn(visit.lines())} item(s) - ${dollar(totalsOf(visit.shop, visit.lines()).total)}`;
