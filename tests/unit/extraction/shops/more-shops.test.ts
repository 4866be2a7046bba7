// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { jsonLd } from '../read-html';
import { factsAsked, inShops, otherGoods, type Place, type ShopCase } from './shop-page';

const US: Place = { lang: 'en-US', url: 'https://www.shop.com/ip/204177' };
const UK: Place = { lang: 'en-GB', url: 'https://www.shop.co.uk/p/204' };
const DE: Place = { lang: 'de-DE', url: 'https://www.shop.de/p/204' };
const ADD = '<button class="btn">Add to cart</button>';
const data = (more: object) =>
  jsonLd({ '@context': 'https://schema.org', '@type': 'Product', name: 'Stanwick Kettle 1.7 l', ...more });
const H1 = '<h1>Stanwick Kettle 1.7 l</h1>';

const CASES: readonly ShopCase[] = [
  [
    'data whose price is in cents',
    `${data({ offers: { price: 2499, priceCurrency: 'GBP' } })}${H1}<div class="price">£24.99</div>${ADD}`,
    { price: '24.99', isSure: false },
    UK,
  ],
  [
    'a state that counts in cents',
    `<script id="__NUXT_DATA__" type="application/json">${JSON.stringify({ product: { name: 'Stanwick Kettle 1.7 l', sku: 'K-1', price: 2499, currency: 'GBP', ean: '4006381333931' } })}</script>${H1}<div class="price">£24.99</div>${ADD}`,
    { price: '24.99', isSure: true, gtin: '4006381333931', sku: 'K-1' },
    UK,
  ],
  [
    'a state with net and gross',
    `<script>window.__STATE__ = {"product":{"name":"Stanwick Kettle 1.7 l","price":{"net":"20.82","gross":"24.99","currency":"GBP"}}};</script>${H1}<div class="price">£24.99</div>${ADD}`,
    { price: '24.99' },
    UK,
  ],
  [
    'data that a plugin repeats with other prices',
    `${data({ offers: { price: '29.99', priceCurrency: 'GBP' } })}${data({ offers: { price: '24.99', priceCurrency: 'GBP' } })}${H1}<p class="price"><del>£29.99</del> <ins>£24.99</ins></p>${ADD}`,
    { price: '24.99', isSure: false, listPrice: '29.99' },
    UK,
  ],
  [
    'data and microdata that disagree, the page with the second',
    `${data({ offers: { price: '24.99', priceCurrency: 'GBP' } })}<div itemscope itemtype="https://schema.org/Product"><h1 itemprop="name">Stanwick Kettle 1.7 l</h1><div itemprop="offers" itemscope itemtype="https://schema.org/Offer"><span itemprop="price" content="22.49">£22.49</span><meta itemprop="priceCurrency" content="GBP"></div>${ADD}</div>`,
    { price: '22.49', isSure: false },
    UK,
  ],
  [
    'data without tax, the page with tax only',
    `${data({ offers: { price: '20.82', priceCurrency: 'GBP' } })}${H1}<div class="price">£24.99 inc. VAT</div>${ADD}`,
    { isSure: false },
    UK,
  ],
  [
    'data that says how many percent it is off',
    `${data({ offers: { price: '24.99', priceCurrency: 'GBP', discount: '10.00' } })}${H1}<div class="price"><span class="now">£24.99</span> <span class="off">-28%</span> <span class="before">£34.99</span></div>${ADD}`,
    { price: '24.99', isSure: true, listPrice: '34.99' },
    UK,
  ],
  [
    'the price of a part of a set that is chosen one by one',
    `${data({ name: 'Stanwick Kettle 1.7 l', offers: { price: '24.99', priceCurrency: 'GBP' } })}${H1}<div class="configure"><label><input type="checkbox" checked> Kettle £24.99</label><label><input type="checkbox"> Descaler £4.99</label></div><div class="total">Total <b>£24.99</b></div>${ADD}`,
    { price: '24.99' },
    UK,
  ],
  [
    'a bar on top that advertises another price',
    `<div class="promo-bar"><b>Today only: mugs for £3.99</b></div>${H1}<div><b>£24.99</b></div>${ADD}`,
    { price: '24.99' },
    UK,
  ],
  [
    'a carousel of other goods before the price',
    `${H1}<div class="swiper"><div class="slide"><a href="/p/2">Mug</a><span class="price">£3.99</span></div><div class="slide"><a href="/p/3">Cup</a><span class="price">£4.99</span></div></div><div class="buy"><span class="price">£24.99</span>${ADD}</div>`,
    { price: '24.99' },
    UK,
  ],
  [
    'other goods with buttons right beside',
    `<div class="row"><div class="col">${H1}<div class="price">£24.99</div>${ADD}</div><aside class="col"><h3>Goes with it</h3><div class="tile"><a href="/p/2">Mug</a><div class="price">£3.99</div><button>Add to cart</button></div></aside></div>`,
    { price: '24.99' },
    UK,
  ],
  [
    'a price in an attribute of the page’s own element only',
    `<product-price data-price="24.99" data-currency="GBP"></product-price>${data({ offers: { price: '24.99', priceCurrency: 'GBP' } })}${H1}${ADD}`,
    { price: '24.99', isSure: false },
    UK,
  ],
  ['old and new price in one text', `${H1}<p class="price">£34.99 £24.99</p>${ADD}`, { isSure: false }, UK],
  [
    'a new price and what was in one text with a word',
    `${H1}<p class="price">£24.99 was £34.99</p>${ADD}`,
    { price: '24.99' },
    UK,
  ],
  [
    'words in front: only, now, from just',
    `${H1}<p class="price">Now only £24.99!</p>${ADD}`,
    { price: '24.99' },
    UK,
  ],
  [
    'a price with a star and a note of it',
    `${H1}<p class="preis">24,99 €*</p><p>* inkl. MwSt. zzgl. 4,95 € Versandkosten, ab 50,00 € frei</p><button>In den Warenkorb</button>`,
    { price: '24.99', currency: 'EUR' },
    DE,
  ],
  [
    'a price per piece and the price of the pack with its pieces',
    `<h1>Stanwick Pods 40 pcs</h1><div class="price">£9.99</div><div>25p per pod</div><div>£0.25/each</div>${ADD}`,
    { price: '9.99' },
    UK,
  ],
  [
    'wine by the bottle and by the case',
    `<h1>Harrow Red 2019, 75cl</h1><div class="price-box"><p>Single bottle <b>£9.99</b></p><p>Mix six <b>£8.99</b></p><p>Case of 12 <b>£107.88</b></p></div>${ADD}`,
    { price: '9.99' },
    UK,
  ],
  [
    'a member’s price that needs a login',
    `${H1}<div class="price">$24.99</div><div>Members pay <b>$21.99</b> <a href="/join">Join now</a></div>${ADD}`,
    { price: '24.99', memberPrice: '21.99' },
    US,
  ],
  [
    'tiers as a table in front of the price',
    `${H1}<table class="tier-prices"><tr><td>1–9</td><td>£24.99</td></tr><tr><td>10–49</td><td>£22.99</td></tr><tr><td>50+</td><td>£19.99</td></tr></table><div class="price">£24.99</div>${ADD}`,
    { price: '24.99' },
    UK,
  ],
  [
    'an extended price for the number that is chosen',
    `${H1}<div class="price">£24.99</div><input type="number" value="1"><p>Subtotal: £24.99</p><p>Spend £25.01 more for free delivery</p>${ADD}`,
    { price: '24.99' },
    UK,
  ],
  [
    'a name of the shop as the maker in the data',
    `${data({ brand: { '@type': 'Brand', name: 'Shop' }, offers: { price: '24.99', priceCurrency: 'GBP' } })}${H1}<p>Brand: Stanwick</p><div class="price">£24.99</div>${ADD}`,
    { brand: 'Stanwick' },
    UK,
  ],
  [
    'the shop itself as a product for its stars',
    `${jsonLd({ '@type': 'Product', name: 'Harrow Store', aggregateRating: { '@type': 'AggregateRating', ratingValue: 4.8, reviewCount: 1204 }, brand: 'Harrow Store' })}<title>Stanwick Kettle 1.7 l | Harrow Store</title>${H1}<div class="price">£24.99</div>${ADD}`,
    { name: 'Stanwick Kettle 1.7 l', price: '24.99' },
    UK,
  ],
  [
    'an EAN, an article number and a maker in a table of facts',
    `${H1}<div class="price">24,99 €</div><button>In den Warenkorb</button><table><tr><td>Artikelnr.:</td><td>ST-4477</td></tr><tr><td>EAN-Code:</td><td>4006381333931</td></tr><tr><td>Hersteller:</td><td>Stanwick GmbH</td></tr><tr><td>Herst.-Nr.:</td><td>K17</td></tr></table>`,
    { sku: 'ST-4477', gtin: '4006381333931', brand: 'Stanwick GmbH' },
    DE,
  ],
  [
    'facts in one line',
    `${H1}<p>SKU: ST-4477 | EAN: 4006381333931 | Brand: Stanwick</p><div class="price">£24.99</div>${ADD}`,
    { sku: 'ST-4477', gtin: '4006381333931', brand: 'Stanwick' },
    UK,
  ],
  [
    'facts whose label is bold and whose value is plain',
    `${H1}<p><strong>Product code:</strong> ST-4477</p><p><strong>Barcode</strong> 4006381333931</p><p><strong>Made by</strong> Stanwick</p><div class="price">£24.99</div>${ADD}`,
    { sku: 'ST-4477', gtin: '4006381333931' },
    UK,
  ],
  [
    'a GTIN that is none and one of another thing',
    `${data({ gtin13: '1234567890123', sku: 'ST-4477', offers: { price: '24.99', priceCurrency: 'GBP' } })}${H1}<div class="price">£24.99</div>${ADD}<div class="related"><p>EAN: 4006381333931</p></div>`,
    { gtin: null, sku: 'ST-4477' },
    UK,
  ],
  [
    'a gone thing with its price still in the data',
    `${data({ offers: { price: '24.99', priceCurrency: 'GBP', availability: 'https://schema.org/Discontinued' } })}${H1}<p>This product is no longer available.</p>${otherGoods('Try these instead', ['£19.99', '£29.99'])}`,
    { price: '24.99' },
    UK,
  ],
  [
    'a member’s club beside a single price with cents above',
    `<h1>Stanwick Kaffee 500 g</h1><div class="price"><span class="price__integer">4</span><span class="price__cents">99</span></div><div class="unit">1 kg = 9,98 €</div><button>In den Warenkorb</button>`,
    { price: '4.99', unitPrice: '9.98 per 1 kg', quantity: '500 g' },
    DE,
  ],
  [
    'the price in euros, the note in dollars',
    `${H1}<div class="price">€24.99</div><small>(approx. $27.10 USD)</small>${ADD}`,
    { price: '24.99', currency: 'EUR' },
    UK,
  ],
  [
    'a switch of currencies in the head',
    `<div class="currency-switch"><a href="?c=usd">USD $</a><a href="?c=eur">EUR €</a><a href="?c=gbp">GBP £</a></div>${H1}<div class="price">24.99 €</div>${ADD}`,
    { price: '24.99', currency: 'EUR' },
    UK,
  ],
  [
    'what it was and what it is without any word, and the percent between them',
    `${H1}<div><span>£34.99</span> <span>£24.49</span> <span>-30%</span></div>${ADD}`,
    { price: '24.49', listPrice: '34.99' },
    UK,
  ],
  [
    'the same with the saving as money, in a language that nobody knows',
    `${H1}<div><span>€34.99</span> <span>€24.49</span></div><div>Xqz <span>€10.50</span></div>${ADD}`,
    { price: '24.49', listPrice: '34.99' },
    UK,
  ],
  [
    'less for who takes ten, told in percent',
    `${H1}<div class="price">£30.00</div><table><tr><td>1–9</td><td>£30.00</td></tr><tr><td>10+</td><td>£27.00</td><td>10%</td></tr></table>${ADD}`,
    { price: '30.00', listPrice: null },
    UK,
  ],
  [
    'less for who subscribes, told in percent',
    `${H1}<div><b>£30.00</b><span>or each month</span><b>£27.00</b><span>10%</span></div>${ADD}`,
    { listPrice: null },
    UK,
  ],
  [
    'a price whose class stands deep inside, and offers of used ones',
    `${H1}<div><div><div class="offer"><div><span class="price">£30.00</span></div></div></div></div><div class="offer">Used <span class="price">£21.00</span></div>${ADD}`,
    { price: '30.00' },
    UK,
  ],
  [
    'a saving whose class stands deep inside',
    `${H1}<div class="box"><div><div><div class="saving"><span>£9.00</span></div></div></div><div><div><span>£30.00</span></div></div></div>${ADD}`,
    { price: '30.00' },
    UK,
  ],
  [
    'sizes to choose from, deep in buttons, and the price where it is sold',
    `${H1}<ul role="radiogroup" class="swatches"><li><span><span><span><span><button><div><span>1 l</span></div><div><span class="unified-price"><span class="swatch-price">£19.00</span></span></div></button></span></span></span></span></li><li><span><span><span><span><button><div><span>2 l</span></div><div><span class="unified-price"><span class="swatch-price">£28.00</span></span></div></button></span></span></span></span></li></ul><div><a href="/offers/204"><span class="price">£24.99</span></a></div><p>SKU: ST-4477</p><p>EAN: 4006381333931</p>`,
    { price: '24.99' },
    UK,
  ],
  [
    'a usual price, and on a line of its own the word for the reduced one',
    `${H1}<div><span>Regular price £34.99</span><div>Sale price</div><div>£24.99</div></div>${ADD}`,
    { price: '24.99', listPrice: '34.99' },
    UK,
  ],
  [
    'parts of a price in blocks of their own',
    `${H1}<div class="price"><div>£</div><div>29</div><div>.</div><div>99</div></div>${ADD}`,
    { price: '29.99' },
    UK,
  ],
];

test.each(inShops(CASES))('%s', (_, { html, expected, place }) => {
  expect(factsAsked(html, expected, place)).toEqual(expected);
});
