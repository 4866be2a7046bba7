// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { jsonLd, productIn } from './read-html';

type Facts = Partial<
  Record<
    'name' | 'brand' | 'sku' | 'gtin' | 'price' | 'currency' | 'availability' | 'listPrice' | 'memberPrice',
    string | null
  >
>;

const NAME = 'Kettle Brunnen 1.7 l';
const H1 = `<h1>${NAME}</h1>`;
const offer = (price: string, more: object = {}): object => ({
  '@type': 'Offer',
  price,
  priceCurrency: 'EUR',
  ...more,
});
const product = (more: object): object => ({ '@type': 'Product', name: NAME, ...more });

const CASES: readonly (readonly [why: string, html: string, Facts, url?: string])[] = [
  [
    'JSON-LD with trailing commas and a line break in a string',
    `${jsonLd(`{"@type":"Product","name":"${NAME}","description":"one
two",offers:{"price":"39.90","priceCurrency":"EUR",},}`)}${H1}`,
    { price: '39.90', currency: 'EUR' },
  ],
  [
    'JSON-LD with HTML entities',
    `${jsonLd('{"@type":"Product","name":"Caf&eacute; &amp; Th&egrave;","brand":"B&uuml;hl","offers":{"price":"39.90","priceCurrency":"EUR"}}')}<h1>Café &amp; Thè</h1>`,
    { name: 'Café & Thè', brand: 'Bühl', price: '39.90' },
  ],
  [
    'an array with other things first',
    `${jsonLd([{ '@type': 'Organization', name: 'Shop' }, product({ offers: [offer('39.90')] })])}${H1}`,
    { price: '39.90' },
  ],
  [
    'a graph that refers to its offer',
    `${jsonLd({ '@graph': [product({ offers: { '@id': '#o' } }), { '@id': '#o', ...offer('39.90') }] })}${H1}`,
    { price: '39.90' },
  ],
  [
    'several products, of which one bears the page’s name',
    `${jsonLd(product({ name: 'Toaster Herd', offers: offer('19.00') }))}${jsonLd(product({ offers: offer('39.90') }))}${H1}`,
    { price: '39.90' },
  ],
  [
    'a related product inside the product',
    `${jsonLd(product({ isRelatedTo: product({ name: 'Filter', offers: offer('5.00') }), offers: offer('39.90') }))}${H1}`,
    { price: '39.90' },
  ],
  [
    'a price specification for the recommended price',
    `${jsonLd(
      product({
        offers: {
          '@type': 'Offer',
          priceSpecification: [
            { price: '59.90', priceCurrency: 'EUR', priceType: 'https://schema.org/ListPrice' },
            { price: '39.90', priceCurrency: 'EUR' },
          ],
        },
      }),
    )}${H1}`,
    { price: '39.90', listPrice: '59.90' },
  ],
  [
    'a group whose variant the address names',
    `${jsonLd({ '@type': 'ProductGroup', name: NAME, hasVariant: [product({ sku: 'K-1', offers: offer('39.90', { url: '/p/1?variant=1' }) }), product({ sku: 'K-2', offers: offer('49.90', { url: '/p/1?variant=2' }) })] })}${H1}`,
    { price: '49.90', sku: 'K-2' },
    'https://shop.example/p/1?variant=2',
  ],
  [
    'a group whose variants cost the same',
    `${jsonLd({ '@type': 'ProductGroup', name: NAME, brand: 'Brunnen', hasVariant: [product({ sku: 'K-1', offers: offer('39.90') }), product({ sku: 'K-2', offers: offer('39.90') })] })}${H1}`,
    { price: '39.90', brand: 'Brunnen' },
  ],
  [
    'the GTINs of several colours are not the page’s own',
    `${jsonLd({ '@graph': [product({ color: 'red', gtin13: '4006381333931', offers: offer('39.90') }), product({ color: 'blue', gtin13: '4012345678901', offers: offer('39.90') })] })}${H1}`,
    { price: '39.90', gtin: null },
  ],
  [
    'microdata with a nested offer, brand and a related product',
    `<div itemscope itemtype="https://schema.org/Product"><span itemprop="name">${NAME}</span><span itemprop="brand" itemscope itemtype="https://schema.org/Brand"><meta itemprop="name" content="Brunnen"></span><div itemprop="offers" itemscope itemtype="https://schema.org/Offer"><meta itemprop="priceCurrency" content="EUR"><span itemprop="price" content="39.90">39,90 €</span><link itemprop="availability" href="https://schema.org/OutOfStock"></div><div itemprop="isSimilarTo" itemscope itemtype="https://schema.org/Product"><span itemprop="name">Toaster</span><div itemprop="offers" itemscope itemtype="https://schema.org/Offer"><span itemprop="price">9.00</span></div></div></div>`,
    { name: NAME, brand: 'Brunnen', price: '39.90', availability: 'OutOfStock' },
  ],
  [
    'RDFa',
    `<div vocab="https://schema.org/" typeof="Product"><h1 property="name">${NAME}</h1><div property="offers" typeof="Offer"><span property="priceCurrency" content="EUR">€</span><span property="price" content="39.90">39,90</span></div></div>`,
    { price: '39.90', currency: 'EUR' },
  ],
  [
    'Open Graph’s product tags',
    `<meta property="og:type" content="product"><meta property="product:price:amount" content="39.90"><meta property="product:price:currency" content="EUR"><meta property="product:brand" content="Brunnen">${H1}`,
    { price: '39.90', currency: 'EUR', brand: 'Brunnen' },
  ],
  [
    'the state of a Next.js page',
    `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { pageProps: { product: { name: NAME, brand: { name: 'Brunnen' }, sku: 'K-1', price: { value: 39.9, currency: 'EUR' } } } } })}</script>${H1}<button>Add to cart</button>`,
    { price: '39.90', currency: 'EUR', brand: 'Brunnen', sku: 'K-1' },
  ],
  [
    'state that counts in cents, confirmed by what is shown',
    `<script>window.__STATE__ = ${JSON.stringify({ product: { name: NAME, price: 3990, currency: 'EUR' } })};</script>${H1}<p class="price">39,90 €</p><button>Add to cart</button>`,
    { price: '39.90' },
  ],
  [
    'state that names its cents',
    `<script>window.__STATE__ = ${JSON.stringify({ product: { name: NAME, price: { centAmount: 3990, currencyCode: 'EUR' } } })};</script>${H1}<button>Add to cart</button>`,
    { price: '39.90', currency: 'EUR' },
  ],
  [
    'Shopify’s product JSON and the chosen variant',
    `<script src="https://cdn.shopify.com/s/theme.js"></script><script>Shopify.currency = {"active":"CAD","rate":"1.0"};</script><script type="application/json">${JSON.stringify(
      {
        product: {
          id: 1,
          title: NAME,
          vendor: 'Brunnen',
          options: ['Colour'],
          variants: [
            { id: 11, price: 3990, sku: 'K-1', option1: 'red', available: true },
            { id: 12, price: 4990, sku: 'K-2', option1: 'blue', available: false },
          ],
        },
      },
    )}</script>${H1}<form action="/cart/add"><input type="hidden" name="id" value="12"><button>Add to cart</button></form>`,
    { price: '49.90', currency: 'CAD', sku: 'K-2', availability: 'OutOfStock', brand: 'Brunnen' },
  ],
  [
    'WooCommerce’s variations and the chosen one',
    `${H1}<form class="variations_form cart" data-product_variations='${JSON.stringify([{ variation_id: 5, display_price: 39.9, display_regular_price: 59.9, sku: 'K-1', is_in_stock: true, attributes: { attribute_pa_size: 'l' } }])}'><label for="s">Size</label><select id="s" name="attribute_pa_size"><option value="l" selected>L</option></select><button>Add to cart</button></form><p class="price">39,90 €</p>`,
    { price: '39.90', listPrice: '59.90', sku: 'K-1' },
  ],
  [
    'the new copy before the used one, whichever comes first',
    `${jsonLd(product({ offers: [offer('21.00', { itemCondition: 'https://schema.org/UsedCondition' }), offer('39.90', { itemCondition: 'https://schema.org/NewCondition' })] }))}${H1}`,
    { price: '39.90' },
  ],
  [
    'an open-box offer is another offer',
    `${jsonLd(product({ offers: [offer('30.00', { itemCondition: 'https://schema.org/RefurbishedCondition' }), offer('39.90')] }))}${H1}`,
    { price: '39.90' },
  ],
  [
    'a price for twelve is not the price of one',
    `${jsonLd(product({ offers: [offer('30.00', { eligibleQuantity: { '@type': 'QuantitativeValue', minValue: 12 } }), offer('39.90')] }))}${H1}`,
    { price: '39.90' },
  ],
  [
    'a price for a measure is not the price',
    `${jsonLd(
      product({
        offers: {
          '@type': 'Offer',
          priceCurrency: 'EUR',
          priceSpecification: [
            {
              '@type': 'UnitPriceSpecification',
              price: '79.80',
              referenceQuantity: { value: 1, unitCode: 'KGM' },
            },
            { '@type': 'UnitPriceSpecification', price: '39.90' },
          ],
        },
      }),
    )}${H1}`,
    { price: '39.90', currency: 'EUR' },
  ],
  [
    'a price for members is not everybody’s',
    `${jsonLd(
      product({
        offers: {
          '@type': 'Offer',
          priceSpecification: [
            { price: '35.00', priceCurrency: 'EUR', validForMemberTier: { '@type': 'MemberProgramTier' } },
            { price: '39.90', priceCurrency: 'EUR' },
          ],
        },
      }),
    )}${H1}`,
    { price: '39.90', memberPrice: '35.00' },
  ],
  [
    'a price of nought in the data, a price on the page',
    `${jsonLd(product({ offers: offer('0.00') }))}${H1}<p class="price">39,90 €</p><button>Add to cart</button>`,
    { price: '39.90' },
  ],
  [
    'a price with its sign and thousands',
    `${jsonLd(product({ offers: { '@type': 'Offer', price: '1.299,00 €' } }))}${H1}`,
    { price: '1299.00', currency: 'EUR' },
  ],
  [
    'a product under a page of many types',
    `${jsonLd({ '@type': ['WebPage', 'ItemPage'], mainEntity: product({ '@type': ['Product', 'Thing'], brand: [{ '@type': 'Brand', name: 'Brunnen' }], offers: [offer('39.90')] }) })}${H1}`,
    { price: '39.90', brand: 'Brunnen' },
  ],
  [
    'JSON-LD in a comment',
    `${jsonLd(`<!--${JSON.stringify(product({ offers: offer('39.90') }))}-->`)}${H1}`,
    { price: '39.90' },
  ],
  [
    'a list of other products beside the product',
    `${jsonLd({ '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: product({ name: 'Toaster', offers: offer('9.00') }) }] })}${jsonLd(product({ offers: offer('39.90') }))}${H1}`,
    { price: '39.90' },
  ],
  [
    'the shop’s name in the brand, the maker on the page',
    `${jsonLd(product({ brand: 'Shopex', offers: offer('39.90') }))}${H1}<p>Brand: Brunnen</p>`,
    { brand: 'Brunnen' },
    'https://www.shopex-store.example/p/1',
  ],
  [
    'the shop’s name in the brand and nothing else',
    `${jsonLd(product({ brand: 'Shopex', offers: offer('39.90') }))}${H1}`,
    { brand: 'Shopex' },
    'https://www.shopex-store.example/p/1',
  ],
  [
    'a window title in the brand',
    `${jsonLd(product({ brand: `${NAME} | Shopex`, offers: offer('39.90') }))}${H1}`,
    { brand: null },
  ],
  [
    'a brand is spelled as the name spells it',
    `${jsonLd({ '@type': 'Product', name: 'TP-Link Tapo', brand: 'TP Link®', offers: offer('39.90') })}<h1>TP-Link Tapo</h1>`,
    { brand: 'TP-Link' },
  ],
  [
    'the maker’s shop beside the name',
    `<h1>Brunnen kettle 1.7 l</h1><a class="byline" href="/makers/17">Besuchen Sie den Brunnen Store</a><p class="price">39,90 €</p><button>Add to cart</button>`,
    { brand: 'Brunnen' },
  ],
  [
    'the maker above the name',
    `<div class="product-brand">Brunnen</div>${H1}<p class="price">39,90 €</p><button>Add to cart</button>`,
    { brand: 'Brunnen' },
  ],
  [
    'a promise of the maker’s is not the maker',
    `${H1}<div class="brand-promise">Free returns</div><p class="price">39,90 €</p><button>Add to cart</button>`,
    { brand: null },
  ],
  [
    'two names for one fact, and a full stop that belongs to it',
    `${H1}<p class="price">39,90 €</p><dl><dt>Make / manufacturer:</dt><dd>R.K.</dd></dl><button>Add to cart</button>`,
    { brand: 'R.K.' },
  ],
  [
    'brands in a menu',
    `<ul><li><a href="/b">Brands</a></li><li><a href="/offers">Offers</a></li></ul>${H1}<p class="price">39,90 €</p><button>Add to cart</button>`,
    { brand: null },
  ],
  [
    'a number that passes the check digit but is an order number',
    `${H1}<p>Order no. 4006381333931</p><p class="price">39,90 €</p><button>Add to cart</button>`,
    { gtin: null, sku: '4006381333931' },
  ],
  [
    'a wrong check digit',
    `${jsonLd(product({ gtin13: '4006381333932', offers: offer('39.90') }))}${H1}`,
    { gtin: null },
  ],
  [
    'a bare number that the address names',
    `${H1}<p>27852619</p><p class="price">39,90 €</p><button>Add to cart</button>`,
    { sku: '27852619' },
    'https://shop.example/c72a27852619/kettle.html',
  ],
  [
    'the price on a social network’s card',
    `<meta property="og:type" content="product"><meta name="twitter:label1" content="Price"><meta name="twitter:data1" content="€39.90">${H1}`,
    { price: '39.90', currency: 'EUR' },
  ],
];

test.each(CASES.map((each) => [each[0], each] as const))('%s', (_why, [, html, expected, url]) => {
  const read: Facts | null = productIn(html, url);
  expect(
    Object.fromEntries(Object.keys(expected).map((field) => [field, read?.[field as keyof Facts] ?? null])),
  ).toEqual(expected);
});
