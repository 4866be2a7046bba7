// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { jsonLd } from '../read-html';
import { factsAsked, inShops, otherGoods, type Place, type ShopCase } from './shop-page';

const NAME = 'Stanwick Cordless Drill 18 V';
const data = (price: string, currency: string, more: object = {}) =>
  jsonLd({
    '@context': 'https://schema.org',
    '@type': 'Product',
    name: NAME,
    offers: {
      '@type': 'Offer',
      price,
      priceCurrency: currency,
      availability: 'https://schema.org/InStock',
      ...more,
    },
  });
const ADD = '<form action="/cart/add"><button type="submit" class="add">Add to cart</button></form>';
const US: Place = { lang: 'en-US', url: 'https://www.shop.example/dp/B0ABCDEFGH' };
const UK: Place = { lang: 'en-GB', url: 'https://www.shop.co.uk/p/204' };
const DE: Place = { lang: 'de', url: 'https://www.shop.de/p/204' };

const CASES: readonly ShopCase[] = [
  [
    'a price said once for the ear and in parts for the eye',
    `<div id="centerCol"><h1 id="title"><span id="productTitle">${NAME}</span></h1><a id="bylineInfo" href="/stores/Stanwick/page/1">Visit the Stanwick Store</a><div id="corePriceDisplay"><span class="savingPriceOverride savingsPercentage">-20%</span><span class="a-price aok-align-center priceToPay"><span class="a-offscreen">$119.99</span><span aria-hidden="true"><span class="a-price-symbol">$</span><span class="a-price-whole">119<span class="a-price-decimal">.</span></span><span class="a-price-fraction">99</span></span></span><span class="a-size-small basisPrice">List Price: <span class="a-price a-text-price" data-a-strike="true"><span class="a-offscreen">$149.99</span><span aria-hidden="true">$149.99</span></span></span></div><div>or 5 monthly payments of $24.00</div></div>
     <div id="rightCol"><div id="buybox"><div id="snsAccordion"><h5>One-time purchase:</h5><span class="a-price"><span class="a-offscreen">$119.99</span><span aria-hidden="true">$119.99</span></span><h5>Subscribe &amp; Save:</h5><span class="a-price"><span class="a-offscreen">$113.99</span><span aria-hidden="true">$113.99</span></span></div><div id="availability"><span>Only 3 left in stock - order soon.</span></div><input id="add-to-cart-button" type="button" title="Add to Shopping Cart" value="Add to Cart"><input id="buy-now-button" type="submit" value="Buy Now"></div><div id="olp">New &amp; Used (12) from <span class="a-price"><span class="a-offscreen">$89.50</span><span aria-hidden="true">$89.50</span></span> &amp; FREE Shipping.</div><div id="tradeIn">Trade in and save up to $40.00</div></div>`,
    { price: '119.99', currency: 'USD', listPrice: '149.99', availability: 'InStock', brand: 'Stanwick' },
    US,
  ],
  [
    'offers of several sellers below',
    `<main>${data('119.99', 'USD')}<h1>${NAME}</h1><div class="price-box"><span class="price">$119.99</span></div><p>Sold by Harrow Tools</p>${ADD}<section><h2>Compare other sellers</h2><ul><li><span class="price">$109.00</span> + $12.00 shipping <b>Toolbarn</b> <button>Add to cart</button></li><li><span class="price">$115.50</span> Free shipping <b>Fixit</b> <button>Add to cart</button></li></ul></section></main>`,
    { price: '119.99', isSure: true },
    US,
  ],
  [
    'a used offer beside the new one',
    `<main><h1>${NAME}</h1><div class="offers"><div class="offer"><span>New</span> <span class="price">$119.99</span></div><div class="offer"><span>Refurbished</span> <span class="price">$79.99</span></div><div class="offer"><span>Used – good</span> <span class="price">$69.99</span></div></div>${ADD}</main>`,
    { price: '119.99' },
    US,
  ],
  [
    'the price of buying it together with others',
    `<main><h1>${NAME}</h1><div class="price">$119.99</div>${ADD}<div class="fbt"><h3>Buy it with</h3><p>This item: ${NAME} $119.99</p><p>Bit set $19.99</p><p>Total price: $139.98</p><button>Add both to cart</button></div></main>`,
    { price: '119.99' },
    US,
  ],
  [
    'a bundle price in front',
    `<main><h1>${NAME}</h1><p>Buy both for £150.00 and save £9.98</p><p class="price">£119.99</p>${ADD}</main>`,
    { price: '119.99' },
    UK,
  ],
  [
    'was, now and save in three lines without class words',
    `<main><h1>${NAME}</h1><div><div>Was £149.99</div><div>Now £119.99</div><div>Save £30.00</div></div>${ADD}</main>`,
    { price: '119.99', listPrice: '149.99' },
    UK,
  ],
  [
    'a promise to match, a coupon and a gift card beside',
    `<main><h1>${NAME}</h1><div class="price"><span>$119.99</span></div><div class="coupon"><label><input type="checkbox"> Apply $10.00 coupon</label></div><p>Get a $50.00 gift card instantly: Pay $69.99 upon approval</p>${ADD}</main>`,
    { price: '119.99' },
    US,
  ],
  [
    'financing in large print',
    `<main><h1>${NAME}</h1><div class="price-container"><div class="price price--finance"><span>£10.00</span>/month</div><div class="price"><span>£119.99</span></div><small>12 payments, 0% APR, total payable £119.99</small></div>${ADD}</main>`,
    { price: '119.99' },
    UK,
  ],
  [
    'a telephone with a contract',
    `<main><h1>Stanwick Phone 12</h1><div class="tabs"><div class="tab active" aria-selected="true">Buy outright <span class="price">£649.00</span></div><div class="tab" aria-selected="false">Pay monthly <span class="price">£27.04</span> a month</div></div>${ADD}</main>`,
    { price: '649.00' },
    UK,
  ],
  [
    'a subscription first, one delivery second, the second chosen',
    `<main><h1>Coffee beans 1 kg</h1><fieldset><label class="option"><input type="radio" name="plan" value="sub"> Subscribe &amp; save 10% <span class="price">£16.20</span></label><label class="option"><input type="radio" name="plan" value="once" checked> One-time purchase <span class="price">£18.00</span></label></fieldset>${ADD}</main>`,
    { price: '18.00' },
    UK,
  ],
  [
    'a subscription that is chosen to begin with and one price of the data',
    `<main>${jsonLd({ '@type': 'Product', name: 'Coffee beans 1 kg', offers: { '@type': 'Offer', price: '18.00', priceCurrency: 'GBP' } })}<h1>Coffee beans 1 kg</h1><fieldset><label class="option"><input type="radio" name="plan" value="once"> One-time purchase <span class="price">£18.00</span></label><label class="option"><input type="radio" name="plan" value="sub" checked> Subscribe &amp; save 10% <span class="price">£16.20</span></label></fieldset>${ADD}</main>`,
    { price: '18.00', isSure: false },
    UK,
  ],
  [
    'a club price in front of the one for all',
    `<main><h1>${NAME}</h1><div class="prices"><div class="club">Club price <strong class="price">£109.99</strong></div><div class="regular">Regular price <strong class="price">£119.99</strong></div></div>${ADD}</main>`,
    { price: '119.99', memberPrice: '109.99' },
    UK,
  ],
  [
    'a recommended price and the lowest of thirty days in German',
    `<main><h1>Akkuschrauber Stanwick 18 V</h1><div class="preisbox"><span class="preis">119,99 €</span><span class="uvp">UVP 149,99 €</span><small>30-Tage-Bestpreis: 109,99 € (+9%)</small><small>inkl. MwSt., zzgl. 4,99 € Versand</small></div><p>ab 10,36 € mtl. in 12 Raten</p><button>In den Warenkorb</button></main>`,
    { price: '119.99', currency: 'EUR', listPrice: '149.99' },
    DE,
  ],
  [
    'a lowest price of thirty days right behind the reduced price, in French',
    `<main><h1>Perceuse Stanwick 18 V</h1><div class="prix"><span>119,99 €</span> <span>149,99 €</span></div><p>Prix le plus bas des 30 derniers jours : 115,00 €</p><p>Éco-participation dont 0,30 €</p><p>ou 4 x 30,00 €</p><button>Ajouter au panier</button></main>`,
    { currency: 'EUR', isSure: false },
    { lang: 'fr', url: 'https://www.shop.fr/p/204' },
  ],
  [
    'a price without tax in large print and the one with tax small',
    `<main><h1>${NAME}</h1><div class="price price--large"><span>£99.99</span> <small>excl. VAT</small></div><div class="price price--small"><span>£119.99</span> <small>incl. VAT</small></div>${ADD}</main>`,
    { price: '119.99' },
    UK,
  ],
  [
    'net and gross in German for a trade shop',
    `<main>${data('100.83', 'EUR')}<h1>${NAME}</h1><div class="netto">100,83 € netto</div><div class="brutto">119,99 € inkl. MwSt.</div><button>In den Warenkorb</button></main>`,
    { price: '119.99', isSure: false },
    DE,
  ],
  [
    'a price for a measure in larger print than the price',
    `<main><h1>Laminat Eiche Stanwick 2,13 m²</h1><div class="price"><span class="price__main">14,99 €</span><span> / m²</span></div><div class="price-pack">31,93 € / Paket (2,13 m²)</div><button>In den Warenkorb</button></main>`,
    { price: '31.93' },
    DE,
  ],
  [
    'a saving by trade-in as the price',
    `<main>${data('649.00', 'GBP')}<h1>${NAME}</h1><p>From £399.00 with trade-in</p><p class="price">£649.00</p>${ADD}</main>`,
    { price: '649.00', isSure: true },
    UK,
  ],
  [
    'delivery cost between name and price',
    `<main><h1>${NAME}</h1><p>Standard delivery £4.95</p><p>Free delivery on orders over £50.00</p><p>Next day £6.95</p><p><b>£119.99</b></p>${ADD}</main>`,
    { price: '119.99' },
    UK,
  ],
  [
    'data that still says what it cost before, and the page both',
    `<main>${data('149.99', 'GBP')}<h1>${NAME}</h1><div class="amounts"><span>£119.99</span> <span>£149.99</span></div>${ADD}</main>`,
    { isSure: false },
    UK,
  ],
  [
    'data that still says what it cost before, the struck one first',
    `<main>${data('149.99', 'GBP')}<h1>${NAME}</h1><div class="amounts"><span class="x1">£149.99</span> <span class="x2">£119.99</span></div>${ADD}</main>`,
    { isSure: false },
    UK,
  ],
  [
    'data that says the price of a piece, the page that of a pack',
    `<main>${jsonLd({ '@type': 'Product', name: 'Sparkling water 6 x 1 l', offers: { '@type': 'Offer', price: '0.79', priceCurrency: 'EUR' } })}<h1>Sparkling water 6 x 1 l</h1><p class="price">4,74 €</p><p>0,79 € / l</p><button>In den Warenkorb</button></main>`,
    { price: '4.74', isSure: false },
    DE,
  ],
  [
    'sizes as tiles, each with its price, one chosen by class',
    `<main><h1>Hand cream</h1><ul class="sizes"><li class="size"><button><span>30 ml</span><span class="price">£6.00</span></button></li><li class="size is-selected"><button><span>75 ml</span><span class="price">£11.00</span></button></li><li class="size"><button><span>150 ml</span><span class="price">£19.00</span></button></li></ul><div class="buy">${ADD}</div></main>`,
    { price: '11.00' },
    UK,
  ],
  [
    'a warranty and an installation for money',
    `<main><h1>${NAME}</h1><div class="price">$119.99</div><fieldset><legend>Protect your purchase</legend><label><input type="radio" name="w"> 2-Year Plan $14.99</label><label><input type="radio" name="w"> 3-Year Plan $22.99</label></fieldset><label><input type="checkbox"> Expert installation $49.00</label>${ADD}</main>`,
    { price: '119.99' },
    US,
  ],
  [
    'the price only in the button and in the data',
    `<main>${data('119.99', 'USD')}<h1>${NAME}</h1><p>Great.</p><button class="btn">Add to cart • $119.99</button></main>`,
    { price: '119.99', isSure: true },
    US,
  ],
  [
    'a bid and a price to buy it at once',
    `<main><h1>${NAME}</h1><div><span>Current bid:</span> <span>US $41.00</span> <span>[ 7 bids ]</span></div><button>Place bid</button><div><span>Price:</span> <span class="price">US $119.99</span></div><button>Buy It Now</button><button>Add to cart</button><div>Shipping: US $9.00</div></main>`,
    { price: '119.99' },
    US,
  ],
  [
    'a deal that ends, with a bar of what is claimed',
    `<main><h1>${NAME}</h1><div class="deal"><span>Deal price</span><span class="price">$119.99</span><span>Ends in 02:14:55</span><span>64% claimed</span></div><div>Typical price: <s>$149.99</s></div>${ADD}</main>`,
    { price: '119.99', listPrice: '149.99' },
    US,
  ],
  [
    'cents printed small without a separator',
    `<main><h1>${NAME}</h1><div class="product-price"><span class="currency">$</span><span class="integer">119</span><sup class="cents">99</sup></div>${ADD}</main>`,
    { price: '119.99', currency: 'USD' },
    US,
  ],
  [
    'a number for the whole, one for the cents, the currency behind',
    `<main><h1>${NAME}</h1><div class="prix"><span>1 299</span><span class="cents">€<sup>95</sup></span></div><button>Ajouter au panier</button></main>`,
    { price: '1299.95', currency: 'EUR' },
    { lang: 'fr', url: 'https://www.shop.fr/p/204' },
  ],
  [
    'other goods without a heading right below',
    `<main><h1>${NAME}</h1><div class="price">$119.99</div>${ADD}<ul><li><a href="/p/2">Bit set</a><span class="price">$19.99</span></li><li><a href="/p/3">Charger</a><span class="price">$39.99</span></li><li><a href="/p/4">Case</a><span class="price">$24.99</span></li></ul></main>`,
    { price: '119.99' },
    US,
  ],
  [
    'sold out, with what is sold instead in front of the fold',
    `<main>${data('119.99', 'USD', { availability: 'OutOfStock' })}<h1>${NAME}</h1><p>Sorry, this item is sold out.</p><p class="price">$119.99</p><button>Notify me</button>${otherGoods('Similar items in stock', ['$99.99', '$109.99'])}</main>`,
    { price: '119.99', availability: 'OutOfStock' },
    US,
  ],
];

test.each(inShops(CASES))('%s', (_, { html, expected, place }) => {
  expect(factsAsked(html, expected, place)).toEqual(expected);
});
