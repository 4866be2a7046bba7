import { totalsOf } from '../../shared/carts.mjs';
import { picturePath } from '../../shared/common-routes.mjs';
import { isBuyable } from '../../shared/products.mjs';
import { attributesOf } from './attributes.mjs';
import { cartItemKey } from './cart-rules.mjs';
import { productPriceHtml } from './money.mjs';
import { CURRENCY, priceRange, prices } from './store-api-prices.mjs';

const EMPTY_ADDRESS = {
  first_name: '',
  last_name: '',
  company: '',
  address_1: '',
  address_2: '',
  city: '',
  state: '',
  postcode: '',
  country: 'IE',
  phone: '',
};

/** The Store API's cart: amounts are strings of minor units. */
export function apiCart(visit) {
  const lines = visit.lines();
  const totals = totalsOf(visit.shop, lines);
  return {
    items: lines.map((line) => apiLine(visit, line)),
    coupons: [],
    fees: [],
    totals: {
      total_items: String(totals.goods),
      total_items_tax: '0',
      total_fees: '0',
      total_fees_tax: '0',
      total_discount: '0',
      total_discount_tax: '0',
      total_shipping: String(totals.delivery),
      total_shipping_tax: '0',
      total_price: String(totals.total),
      total_tax: '0',
      tax_lines: [],
      ...CURRENCY,
    },
    shipping_address: EMPTY_ADDRESS,
    billing_address: { ...EMPTY_ADDRESS, email: '' },
    needs_payment: totals.total > 0,
    needs_shipping: lines.length > 0,
    payment_requirements: ['products'],
    has_calculated_shipping: lines.length > 0,
    shipping_rates: [],
    items_count: lines.reduce((sum, line) => sum + line.quantity, 0),
    items_weight: 0,
    cross_sells: [],
    errors: [],
    payment_methods: ['bacs'],
    extensions: {},
  };
}

/** One item of the Store API's cart. */
export function apiLine(visit, line) {
  const { product, variant, quantity } = line;
  return {
    key: cartItemKey(line),
    id: Number(variant.id),
    type: product.optionNames.length > 0 ? 'variation' : 'simple',
    quantity,
    quantity_limits: { minimum: 1, maximum: variant.stock, multiple_of: 1, editable: true },
    name: product.name,
    short_description: '',
    description: `<p>${product.about}</p>`,
    sku: variant.sku,
    low_stock_remaining: variant.stock < 5 ? variant.stock : null,
    backorders_allowed: false,
    show_backorder_badge: false,
    sold_individually: false,
    permalink: `${visit.origin}/product/${product.slug}/`,
    images: [image(visit, variant)],
    variation: product.optionNames.map((name, at) => ({
      raw_attribute: Object.keys(attributesOf(product, variant))[at],
      attribute: name,
      value: variant.options[at],
    })),
    item_data: [],
    prices: prices(variant, true),
    totals: {
      line_subtotal: String(variant.price * quantity),
      line_subtotal_tax: '0',
      line_total: String(variant.price * quantity),
      line_total_tax: '0',
      ...CURRENCY,
    },
    catalog_visibility: 'visible',
    extensions: {},
  };
}

/** A product as `/products` gives it. */
export function apiProduct(visit, product) {
  const variant = product.variants[0];
  const isVariable = product.optionNames.length > 0;
  return {
    id: Number(product.id),
    name: product.name,
    slug: product.slug,
    parent: 0,
    type: isVariable ? 'variable' : 'simple',
    variation: '',
    permalink: `${visit.origin}/product/${product.slug}/`,
    sku: isVariable ? visit.shop.parentSku(product) : variant.sku,
    short_description: '',
    description: `<p>${product.about}</p>`,
    on_sale: product.variants.some((one) => one.listPrice),
    prices: { ...prices(variant, false), ...priceRange(product) },
    price_html: String(productPriceHtml(product)),
    images: [image(visit, variant)],
    categories: [
      {
        id: 10,
        name: product.category,
        slug: product.category,
        link: `${visit.origin}/product-category/${product.category}/`,
      },
    ],
    attributes: product.optionNames.map((name, at) => ({
      id: at + 1,
      name,
      taxonomy: Object.keys(attributesOf(product, variant))[at],
      has_variations: true,
      terms: [],
    })),
    variations: isVariable
      ? product.variants.map((one) => ({
          id: Number(one.id),
          attributes: product.optionNames.map((name, at) => ({ name, value: one.options[at].toLowerCase() })),
        }))
      : [],
    has_options: isVariable,
    is_purchasable: true,
    is_in_stock: isBuyable(product),
    is_on_backorder: false,
    low_stock_remaining: null,
    sold_individually: false,
    add_to_cart: {
      text: isVariable ? 'Select options' : 'Add to cart',
      url: isVariable ? `${visit.origin}/product/${product.slug}/` : `/?add-to-cart=${product.id}`,
      minimum: 1,
      maximum: variant.stock,
      multiple_of: 1,
    },
    extensions: {},
  };
}

function image(visit, variant) {
  const src = visit.origin + picturePath(variant);
  return {
    id: Number(variant.id) + 5000,
    src,
    thumbnail: src,
    srcset: '',
    sizes: '',
    name: variant.item.name,
    alt: '',
  };
}
