import { createHash } from 'node:crypto';
import { picturePath } from '../../shared/common-routes.mjs';
import { decimal } from '../../shared/money.mjs';

const STAMP = '2026-03-03T09:00:00-08:00';

/** `/products/<handle>.js`: prices are whole cents, each variant says whether it is available. */
export function productJs(product) {
  const prices = product.variants.map((variant) => variant.price);
  return {
    id: Number(product.id),
    title: product.name,
    handle: product.slug,
    description: `<p>${product.about}</p>`,
    published_at: STAMP,
    created_at: STAMP,
    vendor: product.brand,
    type: product.category,
    tags: [product.category],
    price: prices[0],
    price_min: Math.min(...prices),
    price_max: Math.max(...prices),
    available: product.variants.some((variant) => variant.stock > 0),
    price_varies: new Set(prices).size > 1,
    compare_at_price: product.variants[0].listPrice,
    variants: product.variants.map((variant) => variantJs(product, variant)),
    images: product.variants.map(picturePath),
    featured_image: picturePath(product.chosen),
    options: optionNames(product).map((name, at) => ({
      name,
      position: at + 1,
      values: [...new Set(product.variants.map((one) => one.options[at] ?? 'Default Title'))],
    })),
    url: `/products/${product.slug}`,
    requires_selling_plan: false,
    selling_plan_groups: [],
  };
}

/** `/products/<handle>.json`: prices are decimal strings, availability is not said. */
export function productJson(shop, product) {
  return {
    product: {
      id: Number(product.id),
      title: product.name,
      body_html: `<p>${product.about}</p>`,
      vendor: product.brand,
      product_type: product.category,
      created_at: STAMP,
      handle: product.slug,
      updated_at: STAMP,
      published_at: STAMP,
      tags: product.category,
      variants: product.variants.map((variant, at) => variantJson(shop, product, variant, at)),
      options: optionNames(product).map((name, at) => ({
        name,
        product_id: Number(product.id),
        position: at + 1,
        values: [...new Set(product.variants.map((one) => one.options[at] ?? 'Default Title'))],
      })),
    },
  };
}

/** A line of the cart as the Ajax API gives it; every price in cents. */
export function lineJson({ product, variant, quantity }) {
  const { price } = variant;
  const total = price * quantity;
  const url = `/products/${product.slug}?variant=${variant.id}`;
  return {
    id: Number(variant.id),
    properties: {},
    quantity,
    variant_id: Number(variant.id),
    key: lineKeyOf(variant),
    title: variantName(product, variant),
    price,
    original_price: price,
    presentment_price: price / 100,
    discounted_price: price,
    line_price: total,
    original_line_price: total,
    total_discount: 0,
    discounts: [],
    sku: variant.sku,
    grams: gramsOf(variant),
    vendor: product.brand,
    taxable: true,
    product_id: Number(product.id),
    product_has_only_default_variant: product.optionNames.length === 0,
    gift_card: false,
    final_price: price,
    final_line_price: total,
    url,
    featured_image: {
      aspect_ratio: 1,
      alt: product.name,
      height: 400,
      url: picturePath(variant),
      width: 400,
    },
    image: picturePath(variant),
    handle: product.slug,
    requires_shipping: true,
    product_type: product.category,
    product_title: product.name,
    product_description: product.about,
    variant_title: variant.title || null,
    variant_options: variant.options.length > 0 ? variant.options : ['Default Title'],
    options_with_values: optionNames(product).map((name, at) => ({
      name,
      value: variant.options[at] ?? 'Default Title',
    })),
    line_level_discount_allocations: [],
    line_level_total_discount: 0,
    quantity_rule: { min: 1, max: null, increment: 1 },
    has_components: false,
  };
}

/** The key of a cart line: the variant, a colon and a hash. */
export function lineKeyOf(variant) {
  return `${variant.id}:${createHash('md5').update(variant.id).digest('hex')}`;
}

/** "House Espresso - 250 g / Ground", as carts and errors name a variant. */
export const variantName = (product, variant) =>
  variant.title ? `${product.name} - ${variant.title}` : product.name;

const optionNames = (product) => (product.optionNames.length > 0 ? product.optionNames : ['Title']);

function variantJs(product, variant) {
  const [option1 = 'Default Title', option2 = null, option3 = null] = variant.options;
  return {
    id: Number(variant.id),
    title: variant.title || 'Default Title',
    option1,
    option2,
    option3,
    sku: variant.sku,
    requires_shipping: true,
    taxable: true,
    featured_image: {
      id: Number(variant.id),
      product_id: Number(product.id),
      alt: null,
      width: 400,
      height: 400,
      src: picturePath(variant),
      variant_ids: [Number(variant.id)],
    },
    available: variant.stock > 0,
    name: variantName(product, variant),
    public_title: variant.title || null,
    options: [option1, option2, option3].filter(Boolean),
    price: variant.price,
    weight: gramsOf(variant),
    compare_at_price: variant.listPrice,
    inventory_management: 'shopify',
    barcode: variant.gtin,
    quantity_rule: { min: 1, max: null, increment: 1 },
    requires_selling_plan: false,
    selling_plan_allocations: [],
  };
}

function variantJson(shop, product, variant, at) {
  const [option1 = 'Default Title', option2 = null, option3 = null] = variant.options;
  return {
    id: Number(variant.id),
    product_id: Number(product.id),
    title: variant.title || 'Default Title',
    price: decimal(variant.price),
    sku: variant.sku,
    position: at + 1,
    compare_at_price: variant.listPrice ? decimal(variant.listPrice) : '',
    fulfillment_service: 'manual',
    inventory_management: 'shopify',
    option1,
    option2,
    option3,
    created_at: STAMP,
    updated_at: STAMP,
    taxable: true,
    barcode: variant.gtin,
    grams: gramsOf(variant),
    weight: gramsOf(variant) / 1000,
    weight_unit: 'kg',
    requires_shipping: true,
    price_currency: shop.currency,
    compare_at_price_currency: variant.listPrice ? shop.currency : '',
  };
}

function gramsOf({ quantity }) {
  if (quantity?.unit === 'g') return quantity.value;
  return quantity?.unit === 'kg' ? quantity.value * 1000 : 500;
}
