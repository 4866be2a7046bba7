// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { NAME, page, product } from './lamp';
import { factsAsked, inShops, type ShopCase } from './shop-page';

const CASES: readonly ShopCase[] = [
  [
    'an aggregate of one price',
    page(
      product({
        offers: {
          '@type': 'AggregateOffer',
          lowPrice: 49.9,
          highPrice: 49.9,
          priceCurrency: 'EUR',
          offerCount: 3,
        },
      }),
    ),
    { price: '49.90', isSure: true },
  ],
  [
    'an aggregate of a range whose low end the page shows',
    page(
      product({
        offers: { '@type': 'AggregateOffer', lowPrice: '49.90', highPrice: '89.90', priceCurrency: 'EUR' },
      }),
      '<p class="price">from €49.90</p>',
    ),
    { price: '49.90', isSure: false },
  ],
  [
    'an aggregate with a price of its own',
    page(
      product({
        offers: {
          '@type': 'AggregateOffer',
          price: '49.90',
          lowPrice: '19.90',
          highPrice: '89.90',
          priceCurrency: 'EUR',
        },
      }),
    ),
    { price: '49.90' },
  ],
  [
    'offers of sellers in an array, the page’s own first',
    page(
      product({
        offers: [
          {
            '@type': 'Offer',
            price: '49.90',
            priceCurrency: 'EUR',
            seller: { name: 'Stanwick Store' },
            availability: 'InStock',
          },
          {
            '@type': 'Offer',
            price: '44.90',
            priceCurrency: 'EUR',
            seller: { name: 'Toolbarn' },
            availability: 'InStock',
          },
          {
            '@type': 'Offer',
            price: '39.90',
            priceCurrency: 'EUR',
            itemCondition: 'https://schema.org/UsedCondition',
            seller: { name: 'Harrow' },
          },
        ],
      }),
    ),
    { price: '49.90', availability: 'InStock' },
  ],
  [
    'specifications of list, sale and measure',
    page(
      product({
        offers: {
          '@type': 'Offer',
          priceCurrency: 'EUR',
          priceSpecification: [
            {
              '@type': 'UnitPriceSpecification',
              price: 99.8,
              priceCurrency: 'EUR',
              referenceQuantity: { '@type': 'QuantitativeValue', value: 1, unitCode: 'KGM' },
            },
            {
              '@type': 'UnitPriceSpecification',
              priceType: 'https://schema.org/StrikethroughPrice',
              price: 59.9,
              priceCurrency: 'EUR',
            },
            {
              '@type': 'UnitPriceSpecification',
              priceType: 'https://schema.org/SalePrice',
              price: 49.9,
              priceCurrency: 'EUR',
            },
          ],
        },
      }),
    ),
    { price: '49.90', listPrice: '59.90', isSure: true },
  ],
  [
    'a price beside specifications of what it was',
    page(
      product({
        offers: {
          '@type': 'Offer',
          price: 49.9,
          priceCurrency: 'EUR',
          priceSpecification: {
            '@type': 'UnitPriceSpecification',
            price: 59.9,
            priceCurrency: 'EUR',
            priceType: 'https://schema.org/ListPrice',
          },
        },
      }),
    ),
    { price: '49.90', listPrice: '59.90' },
  ],
  [
    'a price as a text with a comma',
    page(product({ offers: { '@type': 'Offer', price: '49,90', priceCurrency: 'EUR' } })),
    { price: '49.90', isSure: true },
  ],
  [
    'a price as a text with its sign and no currency',
    page(product({ offers: { '@type': 'Offer', price: '€ 1.049,90' } }), '<p class="price">€ 1.049,90</p>'),
    { price: '1049.90', currency: 'EUR', isSure: true },
    { lang: 'nl' },
  ],
  [
    'a price with thousands that looks like cents',
    page(
      product({ offers: { '@type': 'Offer', price: '1,049', priceCurrency: 'USD' } }),
      '<p class="price">$1,049.00</p>',
    ),
    { price: '1049.00', currency: 'USD', isSure: true },
    { lang: 'en-US' },
  ],
  [
    'a currency that is missing, the sign on the page',
    page(product({ offers: { '@type': 'Offer', price: 49.9 } }), '<p class="price">£49.90</p>'),
    { price: '49.90', currency: 'GBP', isSure: true },
  ],
  [
    'a currency as a sign',
    page(product({ offers: { '@type': 'Offer', price: '49.90', priceCurrency: '€' } })),
    { price: '49.90', currency: 'EUR' },
  ],
  [
    'a currency in small letters',
    page(product({ offers: { '@type': 'Offer', price: '49.90', priceCurrency: 'eur' } })),
    { price: '49.90', currency: 'EUR', isSure: true },
  ],
];

test.each(inShops(CASES, NAME))('%s', (_, { html, expected, place }) => {
  expect(factsAsked(html, expected, { url: 'https://shop.example/p/1', ...place })).toEqual(expected);
});
