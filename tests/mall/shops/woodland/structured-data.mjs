import { picturePath } from '../../shared/common-routes.mjs';
import { decimal } from '../../shared/money.mjs';
import { isBuyable } from '../../shared/products.mjs';

/** JSON-LD as WooCommerce writes it: a graph of breadcrumbs and product; variations become one AggregateOffer. */
export function structuredData(visit, product) {
  const url = `${visit.origin}/product/${product.slug}/`;
  return {
    '@context': 'https://schema.org/',
    '@graph': [breadcrumbs(visit, product, url), productNode(visit, product, url)],
  };
}

function breadcrumbs(visit, product, url) {
  const steps = [
    ['Home', visit.origin],
    [product.category, `${visit.origin}/product-category/${product.category}/`],
    [product.name, url],
  ];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(([name, id], at) => ({
      '@type': 'ListItem',
      position: at + 1,
      item: { name, '@id': id },
    })),
  };
}

function productNode(visit, product, url) {
  const [variant] = product.variants;
  const isVariable = product.optionNames.length > 0;
  return {
    '@type': 'Product',
    '@id': `${url}#product`,
    name: product.name,
    url,
    description: product.about,
    image: visit.origin + picturePath(variant),
    sku: isVariable ? visit.shop.parentSku(product) : variant.sku,
    ...(isVariable ? {} : { gtin: variant.gtin }),
    offers: [isVariable && hasSpan(product) ? aggregate(product) : single(variant)].map((offer) => ({
      ...offer,
      availability: `https://schema.org/${isBuyable(product) ? 'InStock' : 'OutOfStock'}`,
      url,
      seller: { '@type': 'Organization', name: visit.shop.title, url: visit.origin },
    })),
    brand: { '@type': 'Brand', name: product.brand },
  };
}

const hasSpan = (product) => new Set(product.variants.map((variant) => variant.price)).size > 1;

function aggregate(product) {
  const prices = product.variants.map((variant) => variant.price);
  return {
    '@type': 'AggregateOffer',
    lowPrice: decimal(Math.min(...prices)),
    highPrice: decimal(Math.max(...prices)),
    offerCount: product.variants.length,
    priceCurrency: 'EUR',
  };
}

function single(variant) {
  const now = {
    '@type': 'UnitPriceSpecification',
    price: decimal(variant.price),
    priceCurrency: 'EUR',
    valueAddedTaxIncluded: true,
    validThrough: '2027-12-31',
  };
  const was = {
    '@type': 'UnitPriceSpecification',
    price: decimal(variant.listPrice ?? 0),
    priceCurrency: 'EUR',
    valueAddedTaxIncluded: true,
    validThrough: '2027-12-31',
    priceType: 'https://schema.org/ListPrice',
  };
  return {
    '@type': 'Offer',
    priceSpecification: variant.listPrice ? [now, was] : [now],
    priceValidUntil: '2027-12-31',
  };
}
