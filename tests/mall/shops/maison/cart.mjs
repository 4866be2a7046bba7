import { countInCart, parseQuantity, totalsOf } from '../../shared/carts.mjs';
import { valuesOf } from '../../shared/counter.mjs';
import { decimal, euroGerman } from '../../shared/money.mjs';
import { findProduct } from '../../shared/products.mjs';
import { json, redirect } from '../../shared/respond.mjs';

/** The token of a visitor who is not logged in: one for all. */
export const tokenOf = () => '5d7e1b0c9a';

/** The cart as PrestaShop gives it to its script. */
export function presentCart(visit) {
  const lines = visit.lines();
  const { goods, delivery, total } = totalsOf(visit.shop, lines);
  return {
    products: lines.map((line) => presentLine(visit, line)),
    totals: { total: amount('total', total), total_including_tax: amount('total', total) },
    subtotals: {
      products: { ...amount('products', goods), label: 'Sous-total' },
      discounts: null,
      shipping: { ...amount('shipping', delivery), label: 'Livraison' },
      tax: null,
    },
    products_count: lines.reduce((sum, line) => sum + line.quantity, 0),
    summary_string: `${lines.length} articles`,
    discounts: [],
  };
}

/** The one address that adds, changes and removes. What could not be added is an error, what could not be changed is words beside "success". */
export function change(visit) {
  const { fields } = visit;
  const isAdding = fields.has('add');
  const problem = isAdding ? putIn(visit) : fields.has('delete') ? takeOut(visit) : step(visit);
  if (!fields.has('ajax')) return redirect('/panier?action=show', 302);
  if (problem && isAdding) return json({ hasError: true, errors: [problem], quantity: 0 });
  const ids = { id_product: Number(fields.get('id_product')), id_product_attribute: attributeIn(visit) };
  return json({
    success: true,
    ...ids,
    id_customization: 0,
    cart: presentCart(visit),
    errors: problem ?? unavailable(visit) ?? '',
  });
}

// PrestaShop says of any line that it cannot deliver, whichever one was changed.
function unavailable(visit) {
  const short = visit.lines().find((line) => line.quantity > line.variant.stock);
  return short ? `L'article ${short.product.name} dans votre panier n'est plus disponible.` : null;
}

const amount = (type, minor) => ({
  type,
  label: type,
  amount: Number(decimal(minor)),
  value: euroGerman(minor),
});
const attributeOf = ({ product, variant }) => (product.variants.length > 1 ? Number(variant.id) : 0);
const attributeIn = ({ fields }) => Number(fields.get('id_product_attribute') ?? 0);

function presentLine(visit, line) {
  const { product, variant, quantity } = line;
  const attribute = attributeOf(line);
  const words = variant.options.map((value) => value.toLowerCase()).join('/');
  const path = visit.shop
    .productPath(product)
    .replace(`/${product.id}-`, `/${product.id}-${attribute || ''}-`.replace('--', '-'));
  return {
    id_product: product.id,
    id_product_attribute: attribute,
    id_customization: 0,
    name: product.name,
    reference: variant.sku,
    attributes: Object.fromEntries(variant.options.map((value, at) => [product.optionNames[at], value])),
    cart_quantity: quantity,
    quantity,
    price: euroGerman(variant.price),
    price_amount: Number(decimal(variant.price)),
    url: `${visit.origin}${path}${words ? `#/${words}` : ''}`,
  };
}

function putIn(visit) {
  const product = findProduct(visit.shop, visit.fields.get('id_product'));
  if (!product) return "Ce produit n'est plus disponible.";
  const variant = chosen(product, visit.fields);
  const session = visit.session.begin();
  const held = countInCart(visit.shop, session, variant);
  const quantity = parseQuantity(visit.fields.get('qty')) || 1;
  const minimum = product.row.minimum ?? 1;
  if (held + quantity < minimum)
    return `La quantité minimale d'achat pour le produit ${product.name} est de ${minimum}.`;
  if (held + quantity > variant.stock) return "Il n'y a pas assez de produits en stock.";
  visit.shop.carts.add(session, product, variant, quantity);
  return null;
}

function chosen(product, fields) {
  const wanted = product.optionNames.map(
    (_, at) => valuesOf(product, at)[Number(fields.get(`group[${at + 1}]`)) - 10 * (at + 1)],
  );
  return (
    product.variants.find(({ options }) => options.every((value, at) => value === wanted[at])) ??
    product.variants[0]
  );
}

function lineOf(visit) {
  return visit
    .lines()
    .find(
      (line) =>
        line.product.id === visit.fields.get('id_product') && attributeOf(line) === attributeIn(visit),
    );
}

function takeOut(visit) {
  const line = lineOf(visit);
  if (line) visit.shop.carts.set(visit.session.id, line.key, 0);
  return null;
}

function step(visit) {
  const line = lineOf(visit);
  const isDown = visit.fields.get('op') === 'down';
  if (!line) return isDown ? null : putBack(visit);
  const by = parseQuantity(visit.fields.get('qty')) * (isDown ? -1 : 1);
  if (line.quantity + by > line.variant.stock) return "Il n'y a pas assez de produits en stock.";
  if (line.quantity + by < (line.product.row.minimum ?? 1)) return 'Vous devez ajouter la quantité minimale.';
  visit.shop.carts.set(visit.session.id, line.key, line.quantity + by);
  return null;
}

// As PrestaShop does: `op=up` of what does not lie in the cart puts it in.
function putBack(visit) {
  const product = findProduct(visit.shop, visit.fields.get('id_product'));
  const variant = product?.variants.find(
    (one) => attributeOf({ product, variant: one }) === attributeIn(visit),
  );
  if (!variant) return 'Produit introuvable';
  visit.shop.carts.add(visit.session.begin(), product, variant, parseQuantity(visit.fields.get('qty')));
  return null;
}
