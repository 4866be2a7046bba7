// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { jsonLd } from '../read-html';
import { factsAsked, inShops, otherGoods, type Place, type ShopCase } from './shop-page';

const US: Place = { lang: 'en-US', url: 'https://www.shop.com/ip/204177' };
const UK: Place = { lang: 'en-GB', url: 'https://www.shop.co.uk/p/204' };
const DE: Place = { lang: 'de-DE', url: 'https://www.shop.de/p/204' };
const ADD = '<button class="btn">Add to cart</button>';

const CASES: readonly ShopCase[] = [
  [
    'an auction house with a price in the visitor’s money beside',
    `<div id="CenterPanel"><h1 class="it-ttl" itemprop="name"><span class="g-hdn">Details about &nbsp;</span>Stanwick Film Camera</h1><div>Condition: <span itemprop="itemCondition">Used</span></div><div class="notranslate">Price: <span id="prcIsum" itemprop="price" content="89.5" class="notranslate">US $89.50</span><div id="prcIsumConv">Approximately<span id="convbinPrice">C $112.37<span id="convbidPrice">(including shipping)</span></span></div></div><a id="binBtn_btn" class="btn btn-prim">Buy It Now</a><a class="btn btn-scnd vi-VR-btnWdth-XL" id="isCartBtn_btn">Add to cart</a><div>Shipping: <span>US $12.00</span> Standard</div><div>eBay item number: <div id="descItemNumber">274611203344</div></div></div>`,
    { price: '89.50', currency: 'USD', sku: '274611203344' },
    { lang: 'en', url: 'https://www.shop.com/itm/274611203344' },
  ],
  [
    'a price in parts with its value in an attribute and once for the ear',
    `<h1 class="prod-ProductTitle">Stanwick Toaster, Black</h1><span>Brand: <a class="prod-brandName" href="/c/brand/stanwick">Stanwick</a></span><div class="prod-PriceHero"><span class="price display-inline-block"><span class="visuallyhidden">$29.97</span><span aria-hidden="true"><span class="price-group" title="$29.97"><span class="price-currency" itemprop="priceCurrency" content="USD">$</span><span class="price-characteristic" itemprop="price" content="29.97">29</span><span class="price-mark">.</span><span class="price-mantissa">97</span></span></span></span><div class="prod-ListPrice">Was <span class="visuallyhidden">$39.97</span><span class="price-old" aria-hidden="true">$39.97</span></div></div><div>$2.75/month with Affirm</div><div class="prod-fulfillment">Free delivery on $35.00+ orders</div><button class="button prod-ProductCTA--primary">Add to cart</button><table><tr><td>Manufacturer Part Number</td><td>ST-22</td></tr><tr><td>Brand</td><td>Stanwick</td></tr></table>`,
    { price: '29.97', currency: 'USD', listPrice: '39.97', brand: 'Stanwick' },
    US,
  ],
  [
    'an electronics shop with open boxes, payments and protection',
    `<div class="shop-product-title"><h1 class="heading-5">Stanwick - 55" Class LED 4K TV</h1><div><span>Model:</span><span class="product-data-value body-copy">ST55X</span> <span>SKU:</span><span class="product-data-value body-copy">6401728</span></div></div><div class="pricing-price"><div class="priceView-hero-price priceView-customer-price"><span aria-hidden="true">$599.99</span><span class="sr-only">Your price for this item is $599.99</span></div><div class="pricing-price__savings">Save $100</div><div class="pricing-price__regular-price">Was $699.99</div><span class="sr-only">The previous price was $699.99</span></div><div>$25.00/mo.* <span>suggested payments with 24-Month Financing</span></div><div class="open-box-option">Open-Box: <a href="/ob">from $479.99</a></div><div class="protection"><label>2-Year Protection $89.99</label></div><button class="add-to-cart-button">Add to Cart</button>`,
    { price: '599.99', listPrice: '699.99', sku: '6401728', availability: 'InStock' },
    US,
  ],
  [
    'a shop that calls the price before the regular one and its number by own letters',
    `<h1 data-test="product-title">Stanwick Bath Towel</h1><a href="/b/stanwick">Shop all Stanwick</a><div data-test="product-price">$12.00</div><span data-test="product-regular-price">reg <span>$15.00</span></span><span>Sale Save $3.00 (20% off)</span><button data-test="shipItButton">Ship it</button><button>Add to cart</button><div><b>TCIN</b>: 53921742</div><div><b>UPC</b>: 036000291452</div><div><b>Item Number (DPCI)</b>: 049-08-1162</div>`,
    { price: '12.00', listPrice: '15.00', gtin: '036000291452' },
    US,
  ],
  [
    'a building market with numbers of three kinds',
    `<h1>Stanwick 6 in. Steel Bracket</h1><div><span>Internet # 301212447</span><span>Model # SB-6</span><span>Store SKU # 1001447</span></div><div class="price-format__large price-format__main-price"><span class="price-format__large-symbols">$</span><span>12</span><span class="price-format__large-symbols">.</span><span class="price-format__large-symbols">97</span></div><span>Save up to $100.00 on your purchase</span><button><span>Add to Cart</span></button>`,
    { price: '12.97', currency: 'USD' },
    { lang: 'en-US', url: 'https://www.shop.com/p/Stanwick-6-in-Steel-Bracket/301212447' },
  ],
  [
    'a computer shop with a point and a small number',
    `<h1 class="product-title">Stanwick Graphics Card 8 GB</h1><div class="product-inventory"><strong>In stock.</strong> Limit 1 per customer.</div><ul class="price"><li class="price-was"><span class="price-was-data">$349.99</span></li><li class="price-current">$<strong>299</strong><sup>.99</sup> <a href="/sellers">(4 Offers)</a></li><li class="price-save">Save: <span class="price-save-label">$50.00</span> (14%)</li><li class="price-ship">Free Shipping</li></ul><button class="btn btn-primary btn-wide">Add to cart</button><table><tr><th>Brand</th><td>Stanwick</td></tr><tr><th>Model</th><td>GC-8</td></tr></table>`,
    { price: '299.99', listPrice: '349.99', brand: 'Stanwick', availability: 'InStock' },
    US,
  ],
  [
    'handmade goods from a price on',
    `<h1>Personalised oak board</h1><div data-buy-box-region="price"><p class="wt-text-title-03"><span class="wt-screen-reader-only">Price:</span> £24.00+</p><p class="wt-text-strikethrough"><span class="wt-screen-reader-only">Original Price:</span> £30.00+</p><p>20% off</p></div><p>Only 3 left and in 5 carts</p><select><option>Choose a size</option><option>Small (£24.00)</option><option>Large (£44.00)</option></select><button>Add to basket</button>`,
    { currency: 'GBP', isSure: false },
    UK,
  ],
  [
    'furniture with whole and decimals apart and a number in groups',
    `<h1 class="pip-header-section"><span class="pip-header-section__title--big">STANWICK</span><span class="pip-header-section__description">Desk lamp, brass</span></h1><div class="pip-price-package"><span class="pip-price"><span aria-hidden="true"><span class="pip-price__currency">£</span><span class="pip-price__integer">29</span><span class="pip-price__separator">.</span><span class="pip-price__decimals">99</span></span><span class="pip-price__sr-text">Price £ 29.99</span></span></div><div>Article number <span class="pip-product-identifier__value">303.512.83</span></div><button>Add to shopping bag</button>`,
    { price: '29.99', currency: 'GBP', sku: '303.512.83' },
    UK,
  ],
  [
    'clothes whose data has an offer a size',
    `${jsonLd({ '@type': 'Product', name: 'Linen shirt - white', brand: { '@type': 'Brand', name: 'Harrow' }, sku: 'HA122-A11', offers: ['S', 'M', 'L'].map((size) => ({ '@type': 'Offer', sku: `HA122-A11-${size}`, price: '39.95', priceCurrency: 'EUR', availability: size === 'S' ? 'http://schema.org/OutOfStock' : 'http://schema.org/InStock' })) })}<h1><span>Harrow</span> <span>Linen shirt - white</span></h1><div><span class="x1">39,95 €</span> <span class="x2">Ursprünglich: 49,95 €</span> <span>-20%</span><span>inkl. MwSt.</span></div><button>In den Warenkorb</button>`,
    { price: '39.95', listPrice: '49.95', isSure: true, availability: 'InStock', brand: 'Harrow' },
    DE,
  ],
  [
    'a telephone at a price or so much a month',
    `<h1>Buy Stanwick Phone 12</h1><div class="as-price-currentprice"><span>From $799 or $33.29/mo. for 24 mo.*</span></div><fieldset><label><input type="radio" name="c" checked> 128GB <span class="price">$799.00</span></label><label><input type="radio" name="c"> 256GB <span class="price">$899.00</span></label></fieldset><button>Add to Bag</button>`,
    { price: '799.00' },
    US,
  ],
  [
    'shoes by their style',
    `<h1 id="pdp_product_title">Stanwick Runner 2</h1><h2>Men’s shoes</h2><div class="product-price" data-test="product-price">£109.95</div><ul><li>Colour Shown: White/Black</li><li>Style: CW2288-111</li></ul><button>Add to Bag</button>`,
    { price: '109.95', sku: 'CW2288-111' },
    UK,
  ],
  [
    'groceries with a card’s price and its end',
    `<h1>Stanwick Baked Beans 415G</h1><div class="price-per-sellable-unit"><span data-auto="price-value">£1.10</span></div><div class="price-per-quantity-weight">£2.65/kg</div><div class="promo"><span class="offer-text">90p Clubcard Price</span><span>Offer valid for delivery from 2/5 until 9/6</span></div><button>Add</button><button>Add to basket</button>`,
    { price: '1.10', unitPrice: '2.65 per 1 kg', quantity: '415 g' },
    UK,
  ],
  [
    'a mall with a range, shipping and coupons',
    `<h1 class="product-title-text">LED Strip 5 m</h1><div class="product-price"><span class="product-price-value" itemprop="price">US $12.99 - 15.99</span><div class="product-price-original"><del class="product-price-value">US $21.65 - 26.65</del><span class="product-price-mark">-40%</span></div></div><div>US $2.00 off on US $15.00</div><div>Shipping: US $3.10</div><button>Buy Now</button><button>Add to Cart</button>`,
    { currency: 'USD', isSure: false },
    US,
  ],
  [
    'a trade shop with a price for each and a table of amounts',
    `<h1>Hex bolt M8 x 40</h1><div>Item # 4KR95</div><div>Mfr. Model # HB-840</div><div class="price"><span>Web Price</span> <b>$12.34</b> / pkg. of 50</div><table><tr><th>Qty</th><th>Price</th></tr><tr><td>1</td><td>$12.34</td></tr><tr><td>5</td><td>$11.90</td></tr><tr><td>10</td><td>$11.10</td></tr></table>${ADD}`,
    { price: '12.34', sku: '4KR95' },
    US,
  ],
  [
    'parts by the piece with breaks',
    `<h1>RES 10K OHM 1% 1/4W</h1><table><tr><th>Digi Part Number</th><td>RNF14FTD10K0CT</td></tr><tr><th>Manufacturer</th><td>Stanwick</td></tr><tr><th>Manufacturer Product Number</th><td>RNF14FTD10K0</td></tr></table><div>In-Stock: 91,020</div><table class="pricing"><tr><th>Quantity</th><th>Unit Price</th><th>Ext Price</th></tr><tr><td>1</td><td>$0.10000</td><td>$0.10</td></tr><tr><td>10</td><td>$0.06200</td><td>$0.62</td></tr><tr><td>100</td><td>$0.02540</td><td>$2.54</td></tr></table>${ADD}`,
    { price: '0.10', brand: 'Stanwick', isSure: false },
    US,
  ],
  [
    'a message of no stock that its class hides, and a button that can be pressed',
    `<h1>Stanwick Kettle</h1><div class="price">£24.99</div><p class="stock-message d-none">Out of stock</p><div class="notify hide"><p>Sorry, currently unavailable</p></div>${ADD}`,
    { price: '24.99', availability: 'InStock' },
    UK,
  ],
  [
    'a price of a template that its class hides',
    `<h1>Stanwick Kettle</h1><div class="price-box"><span class="price hidden">£0.99</span><span class="price">£24.99</span></div>${ADD}`,
    { price: '24.99' },
    UK,
  ],
  [
    'the same price for small and large screens, one of them old',
    `<div class="mobile-only d-md-none"><span class="price">£29.99</span></div><h1>Stanwick Kettle</h1><div class="price-box desktop"><span class="price">£24.99</span><span class="price-was">£29.99</span></div>${ADD}`,
    { price: '24.99', listPrice: '29.99' },
    UK,
  ],
  [
    'a window with a cart that opens when something was added',
    `<h1>Stanwick Kettle</h1><div class="price">£24.99</div>${ADD}<div class="modal added-popup" role="dialog"><h2>Added to your basket</h2><p>Stanwick Mug</p><span class="price">£7.00</span><p>Subtotal: £31.99</p><a class="btn" href="/cart">Go to basket</a></div>`,
    { price: '24.99' },
    UK,
  ],
  [
    'a dealer with a price that is asked for, others below',
    `<h1>Stanwick Tractor T4</h1><p>Call for price</p><p>Stock #: T4-118</p>${otherGoods('Recently viewed', ['$12,000.00', '$8,000.00'])}`,
    { price: null },
    US,
  ],
  [
    'points, a gift from a sum on and a finance calculator',
    `<h1>Stanwick Coffee Machine</h1><div class="pdp-price">549,00 €</div><p>Sie sammeln 549 Punkte</p><p>Ab 500,00 € gibt es Kaffee im Wert von 19,90 € dazu</p><table><tr><th>Laufzeit</th><th>Monatliche Rate</th><th>Gesamtbetrag</th></tr><tr><td>12</td><td>47,50 €</td><td>570,00 €</td></tr></table><button>In den Warenkorb</button>`,
    { price: '549.00' },
    DE,
  ],
  [
    'a book in several bindings as links',
    `<h1>The Harrow Road</h1><p>by A. Ash</p><ul class="formats"><li><a href="/b/1">Hardback <span>£16.99</span></a></li><li class="active"><span>Paperback</span> <span>£8.99</span></li><li><a href="/b/3">eBook <span>£4.99</span></a></li></ul><p class="price">£8.99</p><p>ISBN: 9780804429573</p>${ADD}`,
    { price: '8.99', gtin: '9780804429573' },
    UK,
  ],
  [
    'a rent beside the price',
    `<h1>Stanwick Drone 2</h1><div class="offer"><span>Mieten ab</span> <b>19,90 €</b> <span>/ Monat</span></div><div class="offer"><span>Kaufen für</span> <b>599,00 €</b></div><button>In den Warenkorb</button>`,
    { price: '599.00' },
    DE,
  ],
  [
    'a deposit to reserve it',
    `<h1>Stanwick E-Bike</h1><p class="price">£2,499.00</p><p>Reserve today with a £99.00 deposit</p><button>Pre-order</button>`,
    { price: '2499.00', availability: 'PreOrder' },
    UK,
  ],
  [
    'a fee for recycling that the price holds',
    `<h1>Lave-linge Stanwick 8 kg</h1><div class="fpPrice price">449€<sup>99</sup></div><div>dont 12,50 € d'éco-participation</div><div>Prix moyen constaté : 529,99 €</div><div>3x 153,66 €</div><button>Ajouter au panier</button>`,
    { price: '449.99', currency: 'EUR' },
    { lang: 'fr', url: 'https://www.shop.fr/f-204.html' },
  ],
];

test.each(inShops(CASES))('%s', (_, { html, expected, place }) => {
  expect(factsAsked(html, expected, place)).toEqual(expected);
});
