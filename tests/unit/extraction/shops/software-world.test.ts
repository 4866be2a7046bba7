// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { factsAsked, inShops, otherGoods, type ShopCase } from './shop-page';

const NAME = 'Harrow Linen Shirt';

const CASES: readonly ShopCase[] = [
  [
    'Squarespace with its data in an attribute',
    `<main><article class="ProductItem hentry"><div class="ProductItem-details"><h1 class="ProductItem-details-title" data-content-field="title">${NAME}</h1><div class="ProductItem-product-price"><div class="product-price"><span class="visually-hidden">Sale Price:</span>$38.00 <span class="visually-hidden">Original Price:</span><span class="original-price">$52.00</span></div></div><div class="ProductItem-details-excerpt"><p>Soft.</p></div><div class="product-scarcity">Only 2 available</div><div class="sqs-add-to-cart-button-wrapper"><div class="sqs-add-to-cart-button sqs-suppress-edit-mode" role="button" tabindex="0"><div class="sqs-add-to-cart-button-inner">Add To Cart</div></div></div></div></article></main>`,
    { price: '38.00', currency: 'USD', listPrice: '52.00', availability: 'InStock' },
    { lang: 'en-US' },
  ],
  [
    'Wix with hooks instead of class words',
    `<main><section data-hook="product-page"><h1 data-hook="product-title" class="_2qrJF">${NAME}</h1><div data-hook="sku" class="_1rwRc">SKU: HLS-7</div><div data-hook="product-prices-wrapper"><div data-hook="product-price"><span class="_2sFaY" data-hook="formatted-secondary-price" data-wix-original-price="$52.00">$52.00</span><span class="_26qxh">Regular Price</span><span class="_1KfBP" data-hook="formatted-primary-price" data-wix-price="$38.00">$38.00</span><span>Sale Price</span></div></div><button data-hook="add-to-cart" aria-disabled="false"><span>Add to Cart</span></button></section></main>`,
    { price: '38.00', currency: 'USD', listPrice: '52.00', sku: 'HLS-7' },
    { lang: 'en' },
  ],
  [
    'Wix out of stock',
    `<main><section data-hook="product-page"><h1 data-hook="product-title">${NAME}</h1><div data-hook="product-prices-wrapper"><span data-hook="formatted-primary-price" data-wix-price="€38.00">€38.00</span><span>Price</span></div><button data-hook="add-to-cart" aria-disabled="true" disabled><span>Out of Stock</span></button></section></main>`,
    { price: '38.00', currency: 'EUR', availability: 'OutOfStock', listPrice: null },
  ],
  [
    'Ecwid with a compare price and a bulk offer',
    `<div class="ecwid-productBrowser"><div class="product-details"><h1 class="product-details__product-title">${NAME}</h1><div class="product-details__product-sku">SKU <span>00012</span></div><div class="product-details__product-price ec-price-item" content="38"><span class="details-product-price__value ec-price-item">$38.00</span></div><div class="details-product-price-compare"><span class="details-product-price-compare__title">Before</span><span class="details-product-price-compare__value">$52.00</span><span class="product-details__savings">You save 26%</span></div><div class="details-product-purchase__place"><div class="product-details-module__title">In stock</div></div><div class="details-product-purchase__bulk"><div>Buy 2</div><div>$35.00</div><div>Buy 5</div><div>$32.00</div></div><button class="form-control__button"><span>Add to Bag</span></button></div></div>`,
    { price: '38.00', listPrice: '52.00', availability: 'InStock' },
    { lang: 'en-US' },
  ],
  [
    'Salesforce with prices for screen readers',
    `<div class="container product-detail product-wrapper" data-pid="25592581M"><div class="product-number">Item No. <span class="product-id">25592581M</span></div><h1 class="product-name">${NAME}</h1><div class="prices"><div class="price"><span><del><span class="strike-through list"><span class="value" content="52.00"><span class="sr-only">Price reduced from</span>£52.00<span class="sr-only">to</span></span></span></del><span class="sales"><span class="value" content="38.00">£38.00</span></span></span></div></div><div class="availability"><span>Availability:</span><ul class="list-unstyled availability-msg"><li><div>In Stock</div></li></ul></div><div class="promotions"><div class="callout">Spend £100.00, save £20.00</div></div><div class="cart-and-ipay"><button class="add-to-cart btn btn-primary">Add to Cart</button></div></div>`,
    { price: '38.00', currency: 'GBP', listPrice: '52.00', availability: 'InStock', sku: '25592581M' },
    { lang: 'en-GB' },
  ],
  [
    'hybris with a code under the name',
    `<main><div class="product-details page-title"><div class="name">${NAME}<span class="sku">ID</span><span class="code">300938</span></div></div><title>${NAME} | Shirts</title><div class="product-main-info"><p class="price">$38.00</p><div class="stock-wrapper clearfix">187 in stock</div><div class="addtocart-component"><div class="qty-selector"><input value="1"></div><button id="addToCartButton" type="submit" class="btn js-enable-btn">Add to cart</button></div></div></main>`,
    { price: '38.00', availability: 'InStock' },
    { lang: 'en', url: 'https://shop.example/store/en/p/300938' },
  ],
  [
    'VTEX with a price in spans and instalments',
    `<main><h1 class="vtex-store-components-3-x-productNameContainer"><span class="vtex-store-components-3-x-productBrand">Camisa Harrow</span></h1><span class="vtex-product-identifier-0-x-product-identifier__value">10442</span><div class="vtex-flex-layout"><span class="vtex-product-price-1-x-listPrice"><span class="vtex-product-price-1-x-listPriceValue strike"><span class="vtex-product-price-1-x-currencyContainer"><span class="vtex-product-price-1-x-currencyCode">R$</span><span class="vtex-product-price-1-x-currencyLiteral">&nbsp;</span><span class="vtex-product-price-1-x-currencyInteger">299</span><span class="vtex-product-price-1-x-currencyDecimal">,</span><span class="vtex-product-price-1-x-currencyFraction">90</span></span></span></span><span class="vtex-product-price-1-x-sellingPrice"><span class="vtex-product-price-1-x-sellingPriceValue"><span class="vtex-product-price-1-x-currencyContainer"><span class="vtex-product-price-1-x-currencyCode">R$</span><span class="vtex-product-price-1-x-currencyLiteral">&nbsp;</span><span class="vtex-product-price-1-x-currencyInteger">1</span><span class="vtex-product-price-1-x-currencyGroup">.</span><span class="vtex-product-price-1-x-currencyInteger">249</span><span class="vtex-product-price-1-x-currencyDecimal">,</span><span class="vtex-product-price-1-x-currencyFraction">90</span></span></span></span></div><span class="vtex-product-price-1-x-installments">em até <span>10</span>x de <span class="vtex-product-price-1-x-currencyContainer"><span>R$</span><span>&nbsp;</span><span>124</span><span>,</span><span>99</span></span> sem juros</span><button type="button" class="vtex-button"><div class="vtex-button__label">Adicionar ao carrinho</div></button></main>`,
    { price: '1249.90', currency: 'BRL' },
    { lang: 'pt-BR', url: 'https://www.loja.com.br/camisa-harrow/p' },
  ],
  [
    'Nuvemshop with a price by Pix and instalments',
    `<main><div id="single-product" class="js-product-container"><h1 class="js-product-name">Camisa Harrow</h1><div class="price-container"><span class="price-compare"><span id="compare_price_display" class="js-compare-price-display" data-product-price="29990">R$299,90</span></span><span class="js-price-display" id="price_display" data-product-price="24990">R$249,90</span></div><div class="text-accent"><span class="js-payment-discount-price-product">R$237,41</span> com <strong>Pix</strong></div><div class="js-max-installments-container"><span class="js-max-installments"><span class="js-installment-amount">5</span> x de <span class="js-installment-price">R$49,98</span> sem juros</span></div><div>5% de desconto pagando com Pix</div><form id="product_form" action="/comprar/"><input type="submit" class="js-addtocart btn btn-primary" value="Comprar"></form><div>Frete grátis a partir de <strong>R$199,00</strong></div></div></main>`,
    { price: '249.90', currency: 'BRL', listPrice: '299.90', availability: 'InStock' },
    { lang: 'pt-BR', url: 'https://www.loja.com.br/produtos/camisa-harrow/' },
  ],
  [
    'Tiendanube with a price by transfer and without national taxes',
    `<main><h1 class="js-product-name">Camisa Harrow</h1><span id="compare_price_display" class="price-compare">$52.000,00</span><h2 id="price_display" class="js-price-display" data-product-price="3890000">$38.900,00</h2><p><span class="js-offer-percentage">25</span>% OFF</p><div>Precio sin impuestos <span class="js-price-without-taxes">$32.148,76</span></div><div><strong>$33.065,00</strong> con Transferencia o depósito</div><div><span>3</span> cuotas sin interés de <span>$12.966,67</span></div><form><input type="submit" value="Agregar al carrito" class="js-addtocart"></form></main>`,
    { price: '38900.00', currency: 'ARS', listPrice: '52000.00' },
    { lang: 'es-AR', url: 'https://www.tienda.com.ar/productos/camisa-harrow/' },
  ],
  [
    'Bitrix with a discount and stores',
    `<div class="bx_item_detail"><div class="bx_item_title"><h1><span>Рубашка Harrow</span></h1></div><div class="item_info_section"><div class="item_price"><div class="item_old_price" id="bx_1_old_price">3 990 руб.</div><div class="item_current_price" id="bx_1_price">2 990 руб.</div><div class="item_economy_price">(Экономия 1 000 руб.)</div></div></div><dl><dt>Артикул</dt><dd>HR-204</dd><dt>Бренд</dt><dd>Harrow</dd></dl><div class="item_buttons"><span class="item_section_name_gray">Количество</span><a href="javascript:void(0);" class="bx_big bx_bt_button bx_cart" id="bx_1_add_basket_link"><span></span>В корзину</a></div><div>Наличие в магазинах: <b>мало</b></div><div>Бесплатная доставка от 5 000 руб.</div></div>`,
    {
      price: '2990.00',
      currency: 'RUB',
      listPrice: '3990.00',
      sku: 'HR-204',
      brand: 'Harrow',
      availability: 'InStock',
    },
    { lang: 'ru', url: 'https://www.magazin.ru/catalog/rubashki/204/' },
  ],
  [
    'a Chinese mall with a price that is the lowest of several',
    `<div class="goods-detail"><h1 class="goods-name">哈罗亚麻衬衫</h1><div class="price-box"><span class="label">价格</span><span class="price"><em>¥</em><i>39</i><i>.9</i><span>起</span></span><del>¥59.9</del></div><div>券后价 ¥29.9</div><div>运费 ¥8</div><div>库存 120 件</div><button class="btn-cart">加入购物车</button></div>`,
    { currency: 'CNY', isSure: false, listPrice: '59.90' },
    { lang: 'zh-CN', url: 'https://www.shop.cn/item/1.html' },
  ],
  [
    'a Japanese shop with points and a tax word',
    `<main><h1>ハロウ リネンシャツ</h1><p class="item-code">商品番号 HR-204</p><p class="price"><span class="label">価格</span><span class="num">¥12,980</span><span class="tax">（税込）</span></p><p class="point">118ポイント獲得</p><p>送料 ¥550（¥5,000以上で送料無料）</p><p class="stock">残り2点</p><button>カートに入れる</button></main>${otherGoods('この商品を買った人はこんな商品も買っています', ['¥1,980', '¥2,980'])}`,
    { price: '12980', currency: 'JPY', sku: 'HR-204' },
    { lang: 'ja', url: 'https://www.shop.co.jp/item/204' },
  ],
  [
    'a Korean shop with a discount in percent',
    `<div class="prd_info"><h2 class="prd_title">해로우 리넨 셔츠</h2><title>해로우 리넨 셔츠</title><div class="price_area"><span class="sale">25%</span><strong class="sale_price"><em>12,900</em>원</strong><del>17,200원</del></div><dl><dt>배송비</dt><dd>3,000원 (50,000원 이상 무료배송)</dd><dt>적립금</dt><dd>129원 (1%)</dd></dl><button type="button" class="btn_buy">바로구매</button><button>장바구니</button></div>`,
    { price: '12900', currency: 'KRW', listPrice: '17200' },
    { lang: 'ko', url: 'https://www.shop.co.kr/goods/204' },
  ],
  [
    'an Arabic shop with Arabic digits',
    `<main><h1>قميص هارو كتان</h1><div class="price-wrapper"><span class="price">٩٩٫٩٩ ر.س</span> <del>١٤٩٫٠٠ ر.س</del></div><p>شامل ضريبة القيمة المضافة</p><p>التوصيل ٢٥ ر.س</p><p class="stock">متوفر</p><button>أضف إلى السلة</button></main>`,
    { price: '99.99', currency: 'SAR', listPrice: '149.00', availability: 'InStock' },
    { lang: 'ar', url: 'https://www.shop.sa/ar/p/204' },
  ],
  [
    'an Indian shop with tax words and an offer by card',
    `<div><h1 class="pdp-title">Harrow</h1><h1 class="pdp-name">Men Linen Shirt</h1><title>Buy Harrow Men Linen Shirt online</title><p class="pdp-discount-container"><span class="pdp-price"><strong>₹1,29,999</strong></span><span class="pdp-mrp">MRP <s>₹1,59,999</s></span><span class="pdp-discount">(19% OFF)</span></p><p class="pdp-vatInfo">inclusive of all taxes</p><div>Best Price: ₹1,19,999 with coupon HARROW10</div><div>EMI starting from ₹6,118/month</div><div class="pdp-add-to-bag">ADD TO BAG</div><button>Add to Bag</button></div>`,
    { price: '129999.00', currency: 'INR', listPrice: '159999.00' },
    { lang: 'en-IN', url: 'https://www.shop.in/shirts/harrow/204/buy' },
  ],
  [
    'a Vietnamese, an Indonesian and a Chilean price',
    `<main><h1>${NAME}</h1><div class="price"><ins>Rp1.299.000</ins> <del>Rp1.599.000</del></div><p>Cicilan mulai Rp108.250/bln</p><p>Stok: 12</p><button>Tambah ke keranjang</button></main>`,
    { price: '1299000.00', currency: 'IDR', listPrice: '1599000.00' },
    { lang: 'id', url: 'https://www.toko.co.id/p/204' },
  ],
  [
    'a Turkish shop with a basket discount',
    `<div class="pr-in-w"><h1 class="pr-new-br"><a href="/harrow">Harrow</a> <span>Keten Gömlek</span></h1><div class="product-price-container"><div class="pr-bx-nm"><span class="prc-org">1.599,90 TL</span><span class="prc-slg">1.299,90 TL</span></div><div class="basket-discount">Sepette %10 indirim: <span>1.169,91 TL</span></div></div><div>Kargo 39,99 TL</div><button class="add-to-basket">Sepete Ekle</button></div>`,
    { price: '1299.90', currency: 'TRY' },
    { lang: 'tr', url: 'https://www.dukkan.com.tr/harrow/gomlek-p-204' },
  ],
  [
    'a Swiss shop with a dash for the cents',
    `<main><h1>${NAME}</h1><div class="pdp-price"><span class="price">CHF 1'299.–</span><span class="old">statt CHF 1'499.–</span></div><p>inkl. vRG CHF 2.50</p><p>Lieferung: CHF 7.95</p><p>An Lager: 4 Stück</p><button>In den Warenkorb</button></main>`,
    { price: '1299.00', currency: 'CHF', listPrice: '1499.00' },
    { lang: 'de-CH', url: 'https://www.shop.ch/p/204' },
  ],
  [
    'a Swedish and a Danish dash',
    `<main><h1>Linneskjorta Harrow</h1><div class="product-price"><span class="price__value">1 299:-</span><span class="ord">Ord. pris 1 599:-</span></div><p>Delbetala från 115 kr/mån</p><p>I lager (fler än 10)</p><button>Lägg i varukorg</button></main>`,
    { price: '1299.00', currency: 'SEK', listPrice: '1599.00', availability: 'InStock' },
    { lang: 'sv', url: 'https://www.butik.se/p/204' },
  ],
  [
    'a Polish shop with the lowest price and instalments',
    `<main><h1>Koszula Harrow</h1><div class="product-price"><span class="price">1 299,00 zł</span><span class="price-old">1 499,00 zł</span><div class="lowest">Najniższa cena z 30 dni przed obniżką: 1 249,00 zł</div></div><p>Raty od 43,30 zł/mies.</p><p>Dostawa od 0,00 zł</p><p>Wysyłka w 24h</p><button>Do koszyka</button></main>`,
    { price: '1299.00', currency: 'PLN', listPrice: '1499.00' },
    { lang: 'pl', url: 'https://www.sklep.pl/p/204' },
  ],
  [
    'a Bulgarian shop with both currencies',
    `<main><h1>Риза Harrow</h1><div class="product-price"><span class="price">19,90 €</span> <span class="price price--second">38,92 лв.</span></div><p>Доставка 3,50 €</p><p>В наличност</p><button>Добави в количката</button></main>`,
    { price: '19.90', currency: 'EUR', availability: 'InStock' },
    { lang: 'bg', url: 'https://www.magazin.bg/p/204' },
  ],
  [
    'a Bulgarian shop with both currencies, the lev first',
    `<main><h1>Риза Harrow</h1><p class="price"><span class="amount"><bdi>38,92&nbsp;лв.</bdi></span> <span class="amount">(19,90&nbsp;€)</span></p><p>Последни 2 броя</p><button>Добави в количката</button></main>`,
    { price: '38.92', currency: 'BGN' },
    { lang: 'bg', url: 'https://www.magazin.bg/p/204' },
  ],
  [
    'a Croatian shop with the former currency beside',
    `<main><h1>Košulja Harrow</h1><div class="price">19,90 € <span>(149,94 kn)</span></div><p>Fiksni tečaj konverzije: 1 € = 7,53450 kn</p><button>Dodaj u košaricu</button></main>`,
    { price: '19.90', currency: 'EUR' },
    { lang: 'hr', url: 'https://www.trgovina.hr/p/204' },
  ],
];

test.each(inShops(CASES))('%s', (_, { html, expected, place }) => {
  expect(factsAsked(html, expected, place)).toEqual(expected);
});
