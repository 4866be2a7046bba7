import { picturePath } from '../../shared/common-routes.mjs';
import { html, jsonLd } from '../../shared/html.mjs';
import { decimal } from '../../shared/money.mjs';
import { findProduct } from '../../shared/products.mjs';
import { page } from '../../shared/respond.mjs';

/** The empty page that the app fills; a product's address also gets that product's JSON-LD, which the app never changes. */
export function shell(visit) {
  const product = visit.params.id ? findProduct(visit.shop, visit.params.id) : null;
  if (visit.params.id && !product) return null;
  return page(html`<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>NOVA</title><link rel="stylesheet" href="/theme.css">${product ? jsonLd(structuredData(visit, product)) : ''}</head>
<body><div id="root"><div class="boot" aria-busy="true"></div></div><noscript>NOVA needs JavaScript.</noscript><script type="module" src="/client/app.js"></script></body></html>`);
}

function structuredData(visit, product) {
  const variant = product.chosen;
  return {
    '@context': 'https://schema.org',
    '@type': 'Product',
    name: product.name,
    brand: { '@type': 'Brand', name: product.brand },
    sku: variant.sku,
    gtin13: variant.gtin,
    image: visit.origin + picturePath(variant),
    offers: {
      '@type': 'Offer',
      url: visit.origin + visit.path,
      price: decimal(variant.price),
      priceCurrency: 'EUR',
      availability: `https://schema.org/${variant.stock > 0 ? 'InStock' : 'OutOfStock'}`,
    },
  };
}
