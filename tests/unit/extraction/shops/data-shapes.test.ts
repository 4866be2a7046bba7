// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { jsonLd } from '../read-html';
import { ADD, H1, NAME, page, product } from './lamp';
import { factsAsked, inShops, type ShopCase } from './shop-page';

const CASES: readonly ShopCase[] = [
  [
    'availability without its address',
    page(
      product({ offers: { price: '49.90', priceCurrency: 'EUR', availability: 'OutOfStock' } }),
      '<p class="price">€49.90</p>',
    ),
    { availability: 'OutOfStock' },
  ],
  [
    'availability in capitals',
    page(
      product({
        offers: { price: '49.90', priceCurrency: 'EUR', availability: 'HTTP://SCHEMA.ORG/OUTOFSTOCK' },
      }),
    ),
    { availability: 'OutOfStock' },
  ],
  [
    'availability in words',
    page(product({ offers: { price: '49.90', priceCurrency: 'EUR', availability: 'out of stock' } })),
    { availability: 'OutOfStock' },
  ],
  [
    'availability as an object',
    page(
      product({
        offers: {
          price: '49.90',
          priceCurrency: 'EUR',
          availability: { '@id': 'https://schema.org/SoldOut' },
        },
      }),
    ),
    { availability: 'SoldOut' },
  ],
  [
    'availability as a list',
    page(
      product({
        offers: { price: '49.90', priceCurrency: 'EUR', availability: ['https://schema.org/PreOrder'] },
      }),
    ),
    { availability: 'PreOrder' },
  ],
  [
    'availability with a dash',
    page(product({ offers: { price: '49.90', priceCurrency: 'EUR', availability: 'out-of-stock' } })),
    { availability: 'OutOfStock' },
  ],
  [
    'availability with an underscore',
    page(product({ offers: { price: '49.90', priceCurrency: 'EUR', availability: 'in_stock' } })),
    { availability: 'InStock' },
  ],
  [
    'reserved goods',
    page(
      product({
        offers: { price: '49.90', priceCurrency: 'EUR', availability: 'https://schema.org/Reserved' },
      }),
      `<p class="price">€49.90</p>`,
    ),
    { availability: 'InStock' },
  ],
  [
    'related goods in data of their own before the page’s',
    `${jsonLd([product({ name: 'Bulb E27', offers: { price: '5.90', priceCurrency: 'EUR' } }), product({ name: 'Desk Lamp Arm', offers: { price: '15.90', priceCurrency: 'EUR' } }), product({ sku: 'SDL-1', offers: { price: '49.90', priceCurrency: 'EUR' } })])}<main>${H1}<p class="price">€49.90</p>${ADD}</main>`,
    { price: '49.90', sku: 'SDL-1', isSure: true },
  ],
  [
    'data of another thing than the page is about',
    `${jsonLd(product({ name: 'Bulb E27 warm white', sku: 'B-27', offers: { price: '5.90', priceCurrency: 'EUR' } }))}<main>${H1}<p class="price">€49.90</p>${ADD}</main>`,
    { price: '49.90', name: NAME },
  ],
  [
    'a group whose variant is chosen in the form',
    `${jsonLd({
      '@type': 'ProductGroup',
      name: NAME,
      brand: { '@type': 'Brand', name: 'Stanwick' },
      productGroupID: '77',
      hasVariant: [
        {
          '@type': 'Product',
          name: `${NAME} - Black`,
          sku: 'SDL-B',
          color: 'Black',
          offers: {
            '@type': 'Offer',
            url: 'https://shop.example/p/1?variant=901',
            price: '49.90',
            priceCurrency: 'EUR',
            availability: 'https://schema.org/InStock',
          },
        },
        {
          '@type': 'Product',
          name: `${NAME} - Brass`,
          sku: 'SDL-M',
          color: 'Brass',
          offers: {
            '@type': 'Offer',
            url: 'https://shop.example/p/1?variant=902',
            price: '69.90',
            priceCurrency: 'EUR',
            availability: 'https://schema.org/OutOfStock',
          },
        },
      ],
    })}<main>${H1}<p class="price">€69.90</p><form action="/cart/add"><input type="hidden" name="id" value="902"><button disabled>Sold out</button></form></main>`,
    { price: '69.90', sku: 'SDL-M', brand: 'Stanwick', availability: 'OutOfStock', isSure: true },
  ],
  [
    'variants of different prices, none chosen',
    `${jsonLd({
      '@type': 'ProductGroup',
      name: NAME,
      hasVariant: [
        {
          '@type': 'Product',
          name: `${NAME} S`,
          sku: 'SDL-S',
          gtin13: '4006381333931',
          offers: { '@type': 'Offer', price: '49.90', priceCurrency: 'EUR' },
        },
        {
          '@type': 'Product',
          name: `${NAME} L`,
          sku: 'SDL-L',
          offers: { '@type': 'Offer', price: '69.90', priceCurrency: 'EUR' },
        },
      ],
    })}<main>${H1}<p class="price">€49.90 – €69.90</p>${ADD}</main>`,
    { isSure: false, gtin: null },
  ],
  [
    'stale data against the shown price',
    page(product({ offers: { price: '59.90', priceCurrency: 'EUR' } })),
    { isSure: false },
  ],
  [
    'data in the shop’s own money, the page in the visitor’s',
    page(product({ offers: { price: '49.90', priceCurrency: 'EUR' } }), '<p class="price">US$ 54.90</p>'),
    { isSure: false, price: '54.90', currency: 'USD' },
  ],
  [
    'microdata whose content differs from its words',
    `<main itemscope itemtype="http://schema.org/Product"><h1 itemprop="name">${NAME}</h1><div itemprop="offers" itemscope itemtype="http://schema.org/Offer"><meta itemprop="priceCurrency" content="PLN"><span class="price" itemprop="price" content="1249.00">1 249,00 zł</span><link itemprop="availability" href="http://schema.org/InStock"></div><meta itemprop="sku" content="204"><span itemprop="brand">Stanwick</span>${ADD}</main>`,
    {
      price: '1249.00',
      currency: 'PLN',
      sku: '204',
      brand: 'Stanwick',
      isSure: true,
      availability: 'InStock',
    },
    { lang: 'pl' },
  ],
  [
    'microdata whose price is a whole number with cents in another element',
    `<main itemscope itemtype="http://schema.org/Product"><h1 itemprop="name">${NAME}</h1><div itemprop="offers" itemscope itemtype="http://schema.org/Offer"><span itemprop="priceCurrency" content="EUR">€</span><span itemprop="price">49</span><sup>90</sup></div>${ADD}</main>`,
    { price: '49.90', isSure: false },
  ],
  [
    'Open Graph alone',
    `<meta property="og:type" content="og:product"><meta property="product:price:amount" content="1.049,90"><meta property="product:price:currency" content="EUR"><meta property="product:availability" content="oos"><main>${H1}<p class="price">1.049,90 €</p></main>`,
    { price: '1049.90', currency: 'EUR', availability: 'OutOfStock', isSure: true },
    { lang: 'de' },
  ],
  [
    'a layer for analytics',
    `<script>window.dataLayer = window.dataLayer || []; dataLayer.push({"event":"view_item","ecommerce":{"currency":"EUR","value":49.9,"items":[{"item_id":"SDL-1","item_name":"${NAME}","item_brand":"Stanwick","price":49.9,"quantity":1}]}});</script><main>${H1}<p class="price">€49.90</p>${ADD}</main>`,
    { price: '49.90', currency: 'EUR', sku: 'SDL-1', brand: 'Stanwick', isSure: true },
  ],
  [
    'the older layer for analytics',
    `<script>dataLayer.push({'ecommerce': {'currencyCode': 'EUR','detail': {'products': [{'name': '${NAME}','id': 'SDL-1','price': '49.90','brand': 'Stanwick'}]}}});</script><main>${H1}<p class="price">€49.90</p>${ADD}</main>`,
    { price: '49.90', sku: 'SDL-1', brand: 'Stanwick', isSure: true },
  ],
  [
    'the state of a Next.js page',
    `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { pageProps: { product: { id: 'x-204', title: NAME, brand: { name: 'Stanwick' }, gtin: '4006381333931', price: { value: 49.9, currency: 'EUR', listPrice: 59.9 }, availability: 'IN_STOCK' }, recommendations: [{ title: 'Bulb E27', price: { value: 5.9, currency: 'EUR' } }] } } })}</script><main>${H1}<p class="price">€49.90</p>${ADD}</main>`,
    { price: '49.90', gtin: '4006381333931', brand: 'Stanwick', availability: 'InStock', isSure: true },
  ],
  [
    'brand as a list, sku as a number, image as objects',
    page(
      product({
        sku: 20417,
        gtin13: 4006381333931,
        brand: [{ '@type': 'Brand', name: 'Stanwick' }],
        image: [{ '@type': 'ImageObject', url: '/a.jpg' }],
        offers: [{ '@type': 'Offer', price: 49.9, priceCurrency: 'EUR' }],
      }),
    ),
    { sku: '20417', gtin: '4006381333931', brand: 'Stanwick' },
  ],
  [
    'a gtin with a prefix and blanks, an mpn that is an EAN',
    page(
      product({
        gtin: 'EAN: 4006381 333931',
        mpn: 'L-77',
        productID: 'sku:20417',
        offers: { price: 49.9, priceCurrency: 'EUR' },
      }),
    ),
    { gtin: '4006381333931', sku: '20417' },
  ],
  [
    'an offer that names its product',
    page({
      '@context': 'https://schema.org',
      '@type': 'Offer',
      price: '49.90',
      priceCurrency: 'EUR',
      itemOffered: { '@type': 'Product', name: NAME, sku: 'SDL-1' },
    }),
    { price: '49.90', sku: 'SDL-1' },
  ],
  [
    'a page that is about its product',
    page({
      '@context': 'https://schema.org',
      '@type': 'ItemPage',
      mainEntity: {
        '@type': 'Product',
        name: NAME,
        sku: 'SDL-1',
        offers: { '@type': 'Offer', price: '49.90', priceCurrency: 'EUR' },
      },
    }),
    { price: '49.90', sku: 'SDL-1', isSure: true },
  ],
  [
    'a price of zero in the data for what is asked for',
    page(
      product({ offers: { '@type': 'Offer', price: '0.00', priceCurrency: 'EUR' } }),
      '<p class="price">Price on request</p>',
    ),
    { price: null },
  ],
  [
    'a price that ran out long ago',
    page(
      product({
        offers: { '@type': 'Offer', price: '49.90', priceCurrency: 'EUR', priceValidUntil: '2019-01-01' },
      }),
      '<p class="price">€59.90</p>',
    ),
    { isSure: false },
  ],
];

test.each(inShops(CASES, NAME))('%s', (_, { html, expected, place }) => {
  expect(factsAsked(html, expected, { url: 'https://shop.example/p/1', ...place })).toEqual(expected);
});
