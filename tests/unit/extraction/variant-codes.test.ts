// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { readDocument } from '../../../utils/extraction/read-document';
import { jsonLd } from './read-html';

const WHITE = '4006381333931';
const BLACK = '4006381333948';
const STATE = `<script type="application/json" id="state">${JSON.stringify({ product: { name: 'Ceramic Vase', price: 25, ean: WHITE, brand: 'Kiln', color: 'white' } })}</script>`;

function gtinAfter(isChanged: boolean, data: unknown, more = '', query = ''): readonly unknown[] {
  const html = `<html lang="en"><head><title>Ceramic Vase</title>${jsonLd(data)}${STATE}</head>
    <body><main><h1>Ceramic Vase</h1><p class="price">$25.00</p><button>Add to cart</button>${more}</main></body></html>`;
  const page = new DOMParser().parseFromString(html, 'text/html');
  const reading = readDocument(page, {
    url: `https://shop.example/vase${query}`,
    observedAt: 1,
    variantHint: { isChanged },
  });
  return reading.kind === 'product' ? [reading.product.gtin.value, reading.product.gtin.isSure] : [];
}

const OFFER = { '@type': 'Offer', price: '25.00', priceCurrency: 'USD' };
const PRODUCT = { '@type': 'Product', name: 'Ceramic Vase', gtin13: WHITE, offers: OFFER };

test('the GTIN that all of the server’s data names is sure', () => {
  expect(gtinAfter(false, PRODUCT)).toEqual([WHITE, true]);
});

test('after a variant click it is sure no more: it may be the variant’s before', () => {
  expect(gtinAfter(true, PRODUCT)).toEqual([WHITE, false]);
});

test('after a variant click the GTIN that the page shows is taken before the server’s', () => {
  expect(gtinAfter(true, PRODUCT, `<p>EAN: ${BLACK}</p>`)[0]).toBe(BLACK);
});

test('after a variant click the chosen variant’s own data counts in full', () => {
  const variant = (color: string, gtin13: string) => ({
    '@type': 'Product',
    name: `Ceramic Vase ${color}`,
    color,
    gtin13,
    offers: { ...OFFER, url: `https://shop.example/vase?color=${color}` },
  });
  const group = {
    '@type': 'ProductGroup',
    name: 'Ceramic Vase',
    hasVariant: [variant('white', WHITE), variant('black', BLACK)],
  };
  expect(gtinAfter(true, group, '', '?color=black')[0]).toBe(BLACK);
  expect(gtinAfter(true, group, `<p>EAN: ${BLACK}</p>`, '?color=black')).toEqual([BLACK, true]);
});
