import { picturePath } from '../../shared/common-routes.mjs';
import { decimal } from '../../shared/money.mjs';

/** JSON-LD as Shopify's `structured_data` filter writes it: a Product, or a ProductGroup where there are variants. */
export function structuredData(product) {
  const path = `/products/${product.slug}`;
  const shared = {
    '@context': 'http://schema.org/',
    '@id': `${path}#product`,
    brand: { '@type': 'Brand', name: product.brand },
    category: product.category,
    description: product.about,
    name: product.name,
    url: path,
  };
  if (product.optionNames.length === 0)
    return { ...shared, '@type': 'Product', ...single(product.variants[0], path) };
  return {
    ...shared,
    '@type': 'ProductGroup',
    hasVariant: product.variants.map((variant) => groupVariant(product, variant, path)),
    productGroupID: product.id,
  };
}

function single(variant, path) {
  return {
    gtin: variant.gtin,
    image: picturePath(variant),
    offers: offer(variant, `${path}?variant=${variant.id}`),
    sku: variant.sku,
  };
}

function groupVariant(product, variant, path) {
  const url = `${path}?variant=${variant.id}`;
  return {
    '@id': `${url}#variant`,
    '@type': 'Product',
    ...single(variant, path),
    name: `${product.name} - ${variant.title}`,
  };
}

function offer(variant, url) {
  return {
    '@id': `${url}#offer`,
    '@type': 'Offer',
    availability: `http://schema.org/${variant.stock > 0 ? 'InStock' : 'OutOfStock'}`,
    price: decimal(variant.price),
    priceCurrency: 'USD',
    url,
  };
}
