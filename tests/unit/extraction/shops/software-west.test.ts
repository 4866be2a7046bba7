// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import { factsAsked, inShops, otherGoods, type ShopCase } from './shop-page';

const NAME = 'Harrow Linen Shirt';

const CASES: readonly ShopCase[] = [
  [
    'Dawn on sale with both blocks in the page',
    `<main><div class="product"><media-gallery></media-gallery><product-info><p class="product__text">Harrow</p><div class="product__title"><h1>${NAME}</h1><a href="/products/x" class="product__title"><h2 class="h1">${NAME}</h2></a></div>
     <div id="price-template--1" role="status"><div class="price price--large price--on-sale price--show-badge"><div class="price__container">
     <div class="price__regular"><span class="visually-hidden visually-hidden--inline">Regular price</span><span class="price-item price-item--regular">£34.00 GBP</span></div>
     <div class="price__sale"><span class="visually-hidden visually-hidden--inline">Regular price</span><span><s class="price-item price-item--regular">£48.00 GBP</s></span><span class="visually-hidden">Sale price</span><span class="price-item price-item--sale price-item--last">£34.00 GBP</span></div>
     <small class="unit-price caption hidden"><span class="visually-hidden">Unit price</span><span class="price-item price-item--last"><span></span><span aria-hidden="true">/</span><span class="visually-hidden">&nbsp;per&nbsp;</span><span></span></span></small></div>
     <span class="badge price__badge-sale">Sale</span><span class="badge price__badge-sold-out">Sold out</span></div></div>
     <div class="product__tax caption rte">Taxes included. <a href="/policies/shipping">Shipping</a> calculated at checkout.</div>
     <variant-selects><fieldset class="product-form__input"><legend>Size</legend><input type="radio" id="s1" name="Size" value="S"><label for="s1">S<span class="visually-hidden label-unavailable">Variant sold out or unavailable</span></label><input type="radio" id="s2" name="Size" value="M" checked><label for="s2">M<span class="visually-hidden label-unavailable">Variant sold out or unavailable</span></label></fieldset></variant-selects>
     <product-form><form action="/cart/add" method="post"><input type="hidden" name="id" value="4411"><button type="submit" name="add" class="product-form__submit">Add to cart</button><button type="button" class="shopify-payment-button__button">Buy it now</button></form></product-form></product-info></div></main>
     ${otherGoods('You may also like', ['£20.00 GBP', '£22.00 GBP', '£29.00 GBP', '£31.00 GBP'], 'related-products')}`,
    { price: '34.00', currency: 'GBP', listPrice: '48.00', availability: 'InStock', name: NAME },
    { lang: 'en', url: 'https://www.shop.example/products/harrow-linen-shirt' },
  ],
  [
    'Dawn sold out',
    `<main><div class="product"><product-info><p class="product__text">Harrow</p><div class="product__title"><h1>${NAME}</h1></div>
     <div class="price price--large price--sold-out price--show-badge"><div class="price__container"><div class="price__regular"><span class="visually-hidden">Regular price</span><span class="price-item price-item--regular">$48.00 USD</span></div><div class="price__sale"><span class="visually-hidden">Regular price</span><span><s class="price-item price-item--regular"></s></span><span class="visually-hidden">Sale price</span><span class="price-item price-item--sale">$48.00 USD</span></div></div><span class="badge price__badge-sale">Sale</span><span class="badge price__badge-sold-out">Sold out</span></div>
     <form action="/cart/add"><input type="hidden" name="id" value="4411" disabled><button type="submit" name="add" disabled>Sold out</button></form></product-info></div></main>`,
    { price: '48.00', currency: 'USD', listPrice: null, availability: 'OutOfStock' },
  ],
  [
    'Dawn with a unit price',
    `<main><h1>Olive oil 500 ml</h1><div class="price"><div class="price__container"><div class="price__regular"><span class="visually-hidden">Regular price</span><span class="price-item price-item--regular">€9,50 EUR</span></div><small class="unit-price caption"><span class="visually-hidden">Unit price</span><span class="price-item price-item--last"><span>€19,00</span><span aria-hidden="true">/</span><span class="visually-hidden">&nbsp;per&nbsp;</span><span>l</span></span></small></div></div>
     <form action="/cart/add"><input type="hidden" name="id" value="4411"><button type="submit" name="add">Add to cart</button></form></main>`,
    { price: '9.50', currency: 'EUR', unitPrice: '19 per 1 l', quantity: '500 ml', listPrice: null },
    { lang: 'en' },
  ],
  [
    'Storefront with a range of prices and a variation that is chosen',
    `<main><div class="product type-product instock"><div class="summary entry-summary"><h1 class="product_title entry-title">${NAME}</h1><p class="price"><span class="woocommerce-Price-amount amount"><bdi><span class="woocommerce-Price-currencySymbol">$</span>18.00</bdi></span> &ndash; <span class="woocommerce-Price-amount amount"><bdi><span class="woocommerce-Price-currencySymbol">$</span>25.00</bdi></span></p>
     <form class="variations_form cart" data-product_variations='[{"attributes":{"attribute_size":"M"},"display_price":18,"display_regular_price":18,"sku":"HLS-M","is_in_stock":true,"variation_id":71},{"attributes":{"attribute_size":"L"},"display_price":25,"display_regular_price":29,"sku":"HLS-L","is_in_stock":true,"variation_id":72}]'>
     <table class="variations"><tr><th><label for="size">Size</label></th><td><select id="size" name="attribute_size"><option value="">Choose an option</option><option value="M">M</option><option value="L" selected>L</option></select></td></tr></table>
     <div class="single_variation_wrap"><div class="woocommerce-variation-price"><span class="price"><del><span class="woocommerce-Price-amount amount"><bdi>$29.00</bdi></span></del> <ins><span class="woocommerce-Price-amount amount"><bdi>$25.00</bdi></span></ins></span></div><div class="woocommerce-variation-availability"></div><button type="submit" class="single_add_to_cart_button button alt">Add to cart</button></div></form>
     <div class="product_meta"><span class="sku_wrapper">SKU: <span class="sku">HLS-L</span></span><span class="posted_in">Category: <a href="/c">Shirts</a></span></div></div>
     <section class="related products"><h2>Related products</h2><ul class="products"><li class="product"><a href="/p/2"><h2>Tie</h2><span class="price">$12.00</span></a><a href="?add-to-cart=9" class="button add_to_cart_button">Add to cart</a></li></ul></section></div></main>`,
    {
      price: '25.00',
      currency: 'USD',
      listPrice: '29.00',
      sku: 'HLS-L',
      availability: 'InStock',
      variant: 'Size: L',
    },
    { lang: 'en-US', url: 'https://shop.example/product/harrow-linen-shirt/' },
  ],
  [
    'Storefront with a range of prices and nothing chosen',
    `<main><div class="summary"><h1 class="product_title">${NAME}</h1><p class="price"><span class="woocommerce-Price-amount amount"><bdi>18,00&nbsp;<span>€</span></bdi></span> – <span class="woocommerce-Price-amount amount"><bdi>25,00&nbsp;<span>€</span></bdi></span></p>
     <form class="variations_form cart" data-product_variations="false"><select id="size" name="attribute_size"><option value="" selected>Choose an option</option><option value="M">M</option></select><button class="single_add_to_cart_button disabled">Add to cart</button></form></div></main>`,
    { isSure: false, currency: 'EUR', listPrice: null },
    { lang: 'de' },
  ],
  [
    'Luma with a special price, tiers and its data',
    `<main id="maincontent"><div class="product-info-main"><h1 class="page-title"><span class="base" data-ui-id="page-title-wrapper" itemprop="name">${NAME}</span></h1>
     <div class="product-info-price"><div class="price-box price-final_price" data-role="priceBox" data-product-id="9"><span class="special-price"><span class="price-container price-final_price tax"><span class="price-label">Special Price</span><span id="product-price-9" data-price-amount="34" data-price-type="finalPrice" class="price-wrapper"><span class="price">$34.00</span></span></span></span><span class="old-price"><span class="price-container price-final_price tax"><span class="price-label">Regular Price</span><span id="old-price-9" data-price-amount="48" data-price-type="oldPrice" class="price-wrapper"><span class="price">$48.00</span></span></span></span></div>
     <div class="product-info-stock-sku"><div class="stock available" title="Availability"><span>In stock</span></div><div class="product attribute sku"><strong class="type">SKU</strong><div class="value" itemprop="sku">WS-12</div></div></div></div>
     <ul class="prices-tier items"><li class="item">Buy 3 for <span class="price-container price-tier_price"><span data-price-amount="30" class="price-wrapper"><span class="price">$30.00</span></span></span> each and <strong class="benefit">save<span class="percent tier-3">&nbsp;12</span>%</strong></li></ul>
     <form id="product_addtocart_form"><div class="box-tocart"><input type="number" name="qty" value="1"><button type="submit" title="Add to Cart" class="action primary tocart"><span>Add to Cart</span></button></div></form></div></main>
     <div class="block upsell"><strong role="heading">We found other products you might like!</strong><div class="price-box"><span class="price">$12.00</span></div></div>`,
    { price: '34.00', currency: 'USD', listPrice: '48.00', sku: 'WS-12', availability: 'InStock' },
    { lang: 'en', url: 'https://www.shop.example/harrow-linen-shirt.html' },
  ],
  [
    'Hyvä with the price from a script',
    `<main><div class="product-info" x-data="initPrice()"><h1 class="page-title title-font"><span class="base" itemprop="name">${NAME}</span></h1><div class="price-box"><div class="final-price inline-block"><span class="text-2xl font-bold"><span class="price" x-html="getFormattedFinalPrice()">34,00 €</span></span></div><div class="old-price mr-2 flex"><span class="block text-sm">UVP</span><span class="line-through">48,00 €</span></div><span class="text-xs">Inkl. 19% MwSt., exkl. Versandkosten</span></div><div class="flex"><button type="submit" id="product-addtocart-button" class="btn btn-primary"><span>In den Warenkorb</span></button></div><p class="flex items-center available"><span>Auf Lager</span></p><table class="additional-attributes"><tr><th>Artikelnummer</th><td>WS-12</td></tr><tr><th>Marke</th><td>Harrow</td></tr><tr><th>EAN</th><td>4006381333931</td></tr></table></div></main>`,
    {
      price: '34.00',
      listPrice: '48.00',
      sku: 'WS-12',
      brand: 'Harrow',
      gtin: '4006381333931',
      availability: 'InStock',
    },
    { lang: 'de' },
  ],
  [
    'PrestaShop with tax words, a discount and a unit price',
    `<main><section id="main"><div class="product-container"><h1 class="h1">Confiture Harrow 250 g</h1><div class="product-prices js-product-prices"><div class="product-discount"><span class="regular-price">8,00 €</span></div><div class="product-price h5 has-discount"><div class="current-price"><span class="current-price-value" content="6.4">6,40 €</span><span class="discount discount-percentage">Économisez 20%</span></div><p class="product-unit-price sub">(25,60 € le kg)</p></div><div class="tax-shipping-delivery-label">TTC <span class="delivery-information">Livraison : 2 à 4 jours</span></div></div>
     <div class="product-actions"><form action="/panier"><div class="product-add-to-cart"><span class="control-label">Quantité</span><input type="number" value="1"><button class="btn btn-primary add-to-cart" type="submit">Ajouter au panier</button><span id="product-availability"><i class="material-icons">&#xE14B;</i> Derniers articles en stock</span></div></form></div>
     <div class="product-details"><div class="product-manufacturer"><label class="label">Marque</label><span><a href="/marque/1-harrow">Harrow</a></span></div><div class="product-reference"><label class="label">Référence</label><span>CONF-25</span></div></div></div></section></main>`,
    {
      price: '6.40',
      listPrice: '8.00',
      unitPrice: '25.6 per 1 kg',
      sku: 'CONF-25',
      brand: 'Harrow',
      availability: 'InStock',
      quantity: '250 g',
    },
    { lang: 'fr', url: 'https://www.shop.example/epicerie/12-confiture.html' },
  ],
  [
    'OpenCart with everything in lists',
    `<div id="product-product" class="container"><div class="row"><div class="col-sm-4"><h1>${NAME}</h1><ul class="list-unstyled"><li>Brand: <a href="/harrow">Harrow</a></li><li>Product Code: Product 15</li><li>Reward Points: 100</li><li>Availability: 2-3 Days</li></ul><ul class="list-unstyled"><li><span style="text-decoration: line-through;">$122.00</span></li><li><h2><span class="price-new">$98.00</span></h2></li><li>Ex Tax: $80.00</li><li>Price in reward points: 400</li><li><hr></li><li>10 or more $88.00</li><li>20 or more $77.00</li></ul><div id="product"><input type="text" name="quantity" value="1"><button type="button" id="button-cart" class="btn btn-primary btn-lg btn-block">Add to Cart</button></div></div></div><h3>Related Products</h3><div class="product-thumb"><h4><a href="/p/9">Tie</a></h4><p class="price">$602.00 <span class="price-tax">Ex Tax: $500.00</span></p><button type="button"><span>Add to Cart</span></button></div></div>`,
    { price: '98.00', listPrice: '122.00', brand: 'Harrow' },
    { lang: 'en' },
  ],
  [
    'Cornerstone with and without tax',
    `<main><div class="productView" data-entity-id="77"><section class="productView-details product-data"><div class="productView-product"><h1 class="productView-title" data-product-title>${NAME}</h1><h2 class="productView-brand"><a href="/harrow/"><span>Harrow</span></a></h2><div class="productView-price"><div class="price-section price-section--withTax rrp-price--withTax"><span>MSRP:</span> <span data-product-rrp-price-with-tax class="price price--rrp">$66.00</span></div><div class="price-section price-section--withTax non-sale-price--withTax" style="display: none;"><span>Was:</span> <span class="price price--non-sale"></span></div><div class="price-section price-section--withTax"><span class="price-label"></span><span class="price-now-label" style="display: none;">Now:</span><span data-product-price-with-tax class="price price--withTax">$55.00</span><abbr title="Including Tax">(Inc. Tax)</abbr></div><div class="price-section price-section--withoutTax"><span data-product-price-without-tax class="price price--withoutTax">$50.00</span><abbr title="Excluding Tax">(Ex. Tax)</abbr></div><div class="price-section price-section--saving price" style="display: none;"><span class="price">(You save <span class="price price--saving"></span>)</span></div></div>
     <dl class="productView-info"><dt class="productView-info-name sku-label">SKU:</dt><dd class="productView-info-value" data-product-sku>HLS-55</dd><dt class="productView-info-name upc-label">UPC:</dt><dd class="productView-info-value" data-product-upc>036000291452</dd><dt class="productView-info-name">Availability:</dt><dd class="productView-info-value">Usually ships in 24 hours.</dd></dl></div></section><section class="productView-details product-options"><form><input id="form-action-addToCart" class="button button--primary" type="submit" value="Add to Cart"></form></section></div></main>`,
    { price: '55.00', listPrice: '66.00', sku: 'HLS-55', gtin: '036000291452', brand: 'Harrow' },
    { lang: 'en' },
  ],
  [
    'Shopware with a reference price and a list price',
    `<main class="content-main"><div class="product-detail"><h1 class="product-detail-name" itemprop="name">Kaffee Harrow 500 g</h1><div class="product-detail-buy"><meta itemprop="priceCurrency" content="EUR"><meta itemprop="price" content="12.49"><div class="product-detail-price-container"><p class="product-detail-price with-list-price">12,49 €*</p><span class="list-price-badge">%</span><span class="product-detail-list-price-wrapper">UVP: <span class="list-price-price">14,99 €*</span><span class="list-price-percentage">(16.68% gespart)</span></span></div><div class="product-detail-price-unit"><span class="price-unit-label">Inhalt:</span> <span class="price-unit-content">0.5 Kilogramm</span> <span class="price-unit-reference">(24,98 €* / 1 Kilogramm)</span></div><p class="product-detail-tax"><a href="/versand">Preise inkl. MwSt. zzgl. Versandkosten</a></p><div class="product-detail-delivery-information"><p class="delivery-information delivery-available"><span class="delivery-status-indicator"></span>Sofort verfügbar, Lieferzeit: 1-3 Tage</p></div><form id="productDetailPageBuyProductForm"><button class="btn btn-primary btn-buy" title="In den Warenkorb">In den Warenkorb</button></form></div><div class="product-detail-ordernumber-container"><span class="product-detail-ordernumber-label">Produktnummer:</span> <span class="product-detail-ordernumber" itemprop="sku">SW-10012</span></div></div></main>`,
    {
      price: '12.49',
      listPrice: '14.99',
      unitPrice: '24.98 per 1 kg',
      quantity: '500 g',
      sku: 'SW-10012',
      availability: 'InStock',
    },
    { lang: 'de-DE' },
  ],
  [
    'JTL with a base price and a former price',
    `<main><div id="result-wrapper" itemscope itemtype="https://schema.org/Product"><h1 class="product-title h2" itemprop="name">Kaffee Harrow 500 g</h1><ul class="info-essential"><li class="product-sku"><strong>Artikelnummer:</strong> <span itemprop="sku">JTL-44</span></li><li class="product-ean"><strong>GTIN:</strong> <span itemprop="gtin13">4006381333931</span></li><li>Hersteller: <a href="/harrow" itemprop="manufacturer"><span>Harrow</span></a></li></ul><div class="basket_wrapper"><div class="price_wrapper"><div class="price h1"><span>12,49 €</span></div><div class="price-note"><div class="base_price" itemprop="priceSpecification"><span class="value">24,98 € pro 1 kg</span></div><span class="vat_info">inkl. 7% USt., zzgl. <a href="/versand">Versand</a></span><div class="old_price">Unser bisheriger Preis: <del class="value">14,99 €</del></div><div class="yousave">(Sie sparen <span class="percent">16.68%</span>, also <span class="value">2,50 €</span>)</div></div></div><div class="delivery-status"><span class="status status-2"> sofort verfügbar</span><p class="estimated-delivery">Lieferzeit: 1 - 3 Werktage</p></div><button name="inWarenkorb" type="submit">In den Warenkorb</button></div></div></main>`,
    {
      price: '12.49',
      listPrice: '14.99',
      unitPrice: '24.98 per 1 kg',
      sku: 'JTL-44',
      gtin: '4006381333931',
      availability: 'InStock',
    },
    { lang: 'de' },
  ],
];

test.each(inShops(CASES))('%s', (_, { html, expected, place }) => {
  expect(factsAsked(html, expected, place)).toEqual(expected);
});
