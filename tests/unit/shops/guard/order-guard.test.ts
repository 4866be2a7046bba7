import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { openSubmission } from '../../../../utils/shops/forms/submission';
import { orderControlsIn } from '../../../../utils/shops/guard/order-controls';
import {
  hasPaymentField,
  isAddText,
  isOrderControl,
  isOrderFields,
  isOrderText,
} from '../../../../utils/shops/guard/order-guard';
import { isCartAddress, isOrderAddress } from '../../../../utils/shops/guard/order-paths';
import { openShopPage } from '../../../../utils/shops/shop-page';

const BASE = 'https://shop.example/p/1';

test.each([
  'Checkout',
  'Check out',
  'Proceed to checkout',
  'Buy now',
  'Buy it now',
  'Buy now with 1-Click',
  'Order now and pay',
  'Place order',
  'Place your order',
  'Complete my order',
  'Pay now',
  'Pay €12.99',
  'Subscribe',
  'Subscribe & save',
  'One-click order',
  'Add to cart and checkout',
  'Jetzt kaufen',
  'Sofort-Kaufen',
  'Zahlungspflichtig bestellen',
  'Kostenpflichtig bestellen',
  'Zur Kasse',
  'Kaufen – zur Kasse',
  'Mit PayPal bezahlen',
  'Nu kopen',
  'Afrekenen',
  'Acheter maintenant',
  'Passer la commande',
  'Commander',
  'Comprar ahora',
  'Finalizar compra',
  'Tramitar pedido',
  'Comprar agora',
  'Acquista ora',
  "Procedi all'ordine",
  'Kup teraz',
  'Zamawiam i płacę',
  'Objednat s povinností platby',
  'Megrendelem',
  'Köp nu',
  'Til kassen',
  'Hemen al',
  'Satın al',
  'Оформить заказ',
  'Купить в один клик',
  'Оплатить',
  'Купити зараз',
  'Αγορά τώρα',
  '立即购买',
  '提交订单',
  '去结算',
  '今すぐ買う',
  'レジに進む',
  '바로구매',
  '결제하기',
  'ซื้อเลย',
  'شراء الآن',
  'اشتر الآن',
  'إتمام الطلب',
  'إتمام الشراء',
  'اطلب الآن وادفع',
  'خرید فوری',
  'ثبت سفارش',
  'קנה עכשיו',
  'לתשלום',
  'ＢＵＹ ＮＯＷ',
])('"%s" orders', (text) => expect(isOrderText(text)).toBe(true));

test.each([
  'Add to cart',
  'Add to Basket',
  'Add to bag',
  'Put in basket',
  'Add',
  'In den Warenkorb',
  'In den Einkaufswagen',
  'Ajouter au panier',
  'Añadir al carrito',
  'Agregar al carrito',
  'Adicionar ao carrinho',
  'Aggiungi al carrello',
  'In winkelwagen',
  'Do koszyka',
  'Přidat do košíku',
  'Kosárba',
  'Læg i kurven',
  'Lägg i varukorgen',
  'Lisää ostoskoriin',
  'Sepete ekle',
  'В корзину',
  'Добавить в корзину',
  'До кошика',
  'Προσθήκη στο καλάθι',
  '加入购物车',
  '加入購物車',
  'カートに入れる',
  '장바구니에 담기',
  'หยิบใส่ตะกร้า',
  'أضف إلى السلة',
  'إضافة إلى السلة',
  'הוסף לסל',
])('"%s" adds and does not order', (text) => {
  expect(isAddText(text)).toBe(true);
  expect(isOrderText(text)).toBe(false);
});

test.each([
  ['/checkout', 'GET'],
  ['/checkouts/cn/abc', 'GET'],
  ['/order', 'POST'],
  ['/orders/new', 'GET'],
  ['/ar/order', 'POST'],
  ['/order.cgi', 'POST'],
  ['/order.htm', 'GET'],
  ['/kasse', 'GET'],
  ['/bestellung', 'POST'],
  ['/placeOrder.do', 'POST'],
  ['/api/orders', 'POST'],
  ['/api/checkout', 'POST'],
  ['/order/submit', 'POST'],
  ['/one-click', 'POST'],
  ['/index.php?route=checkout/checkout', 'GET'],
  ['/?wc-ajax=checkout', 'POST'],
  ['/index.php?controller=order', 'GET'],
  ['/cart/44010000000101:1', 'GET'],
  ['/en/cart/44010000000101:1,44010000000103:2', 'GET'],
  ['/index.php?route=checkout/confirm', 'POST'],
  ['/checkout/onepage/saveOrder', 'POST'],
  ['/rest/default/V1/guest-carts/x/payment-information', 'POST'],
  ['/commande', 'GET'],
  ['/buy', 'POST'],
  ['/payment/card', 'GET'],
  ['/%63heckout', 'GET'],
  ['/CHECKOUT/', 'GET'],
  ['/shop//checkout', 'GET'],
  ['/cart/../checkout', 'GET'],
  ['/commande/valider', 'POST'],
  ['/立即购买', 'POST'],
  ['/checkout;jsessionid=1', 'GET'],
  ['javascript:pay()', 'GET'],
  ['data:text/html,x', 'GET'],
  ['/buy-now/12', 'POST'],
  ['/express-checkout', 'GET'],
])('%s by %s is not requested', (path, method) =>
  expect(isOrderAddress(new URL(path, BASE), method)).toBe(true),
);

test.each([
  ['/cart', 'GET'],
  ['/cart/add', 'POST'],
  ['/cart/add.js', 'POST'],
  ['/products/order-of-the-garter', 'GET'],
  ['/products/checkout-divider', 'GET'],
  ['/p/pay-as-you-go-sim', 'GET'],
  ['/checkout/cart/', 'GET'],
  ['/checkout/cart/add/uenc/aHR0/product/5/', 'POST'],
  ['/index.php?route=checkout/cart', 'GET'],
  ['/wp-json/wc/store/v1/cart/add-item', 'POST'],
  ['/api/cart/items/12', 'PATCH'],
  ['/warenkorb', 'POST'],
  ['/checkout/sidebar/updateItemQty/', 'POST'],
  ['/checkout/sidebar/removeItem/', 'POST'],
  ['/customer/section/load/?sections=cart', 'GET'],
  ['/index.php?route=checkout/cart.add', 'POST'],
  ['/index.php?route=checkout/cart|add', 'POST'],
  ['/index.php?controller=cart&add=1&action=update', 'POST'],
  ['/api/storefront/carts/bc21-8c65/items', 'POST'],
  ['/cart.php', 'POST'],
  ['/warenkorb/aendern', 'POST'],
  ['/basket.htm', 'GET'],
  ['/item.htm?id=12', 'GET'],
  ['/buy/kettle-k17', 'GET'],
  ['/api/graphql', 'POST'],
])('%s by %s may be requested', (path, method) =>
  expect(isOrderAddress(new URL(path, BASE), method)).toBe(false),
);

test.each([
  ['/cart', true],
  ['/checkout/cart', true],
  ['/warenkorb.php', true],
  ['/ar/cart', true],
  ['/index.php?route=checkout/cart', true],
  ['/api/cart/items', true],
  ['/products/tote-bag', false],
  ['/products/shopping-cart-toy', false],
  ['/p/basket-of-apples', false],
  ['/winkelmandje', true],
])('%s is a cart: %s', (path, isCart) => expect(isCartAddress(new URL(path, BASE))).toBe(isCart));

describe('controls', () => {
  const controlIn = (html: string) => {
    const { document } = new Window({ url: BASE });
    document.body.innerHTML = html;
    return document.querySelector('[data-it]') as unknown as Element;
  };

  test.each([
    ['<form action="/order" method="post"><button data-it>Add to cart</button></form>'],
    [
      '<form action="/cart/add" method="post"><button data-it formaction="/order">Add to cart</button></form>',
    ],
    ['<form action="https://pay.example/add" method="post"><button data-it>Add to cart</button></form>'],
    ['<form action="/cart/add" method="post"><button data-it name="checkout">Add to cart</button></form>'],
    ['<form action="/cart/add" method="post"><button data-it aria-label="Buy now">Add</button></form>'],
    ['<form action="/cart/add" method="post"><input data-it type="submit" value="立即购买"></form>'],
    ['<form action="/do" method="post"><button data-it>Buy</button></form>'],
    ['<a data-it href="/checkout">Continue</a>'],
    ['<a data-it href="javascript:order()">Add to cart</a>'],
    ['<button data-it class="btn btn-checkout">Continue</button>'],
    ['<button data-it><img src="/b.png" alt="Buy now"></button>'],
    ['<form action="/do"><input data-it type="image" src="/b.png" alt="Zur Kasse"></form>'],
    ['<button data-it title="Place order">Continue</button>'],
    ['<button data-it>Continue<svg><title>Pay now</title></svg></button>'],
    ['<span id="w">Jetzt kaufen</span><button data-it aria-labelledby="w">Weiter</button>'],
    ['<form id="o" action="/order" method="post"></form><button data-it form="o">Add to cart</button>'],
    ['<a href="/checkout"><button data-it type="button">Add to cart</button></a>'],
    ['<a href="/cart"><form action="/order" method="post"><button data-it>Add to cart</button></form></a>'],
    ['<a href="/order"><form action="/cart" method="post"><button data-it>Add to cart</button></form></a>'],
    ['<a href="/cart"><form action="/do" method="post"><button data-it>Buy</button></form></a>'],
    ['<a href="/cart"><form method="post"><button data-it>Buy</button></form></a>'],
  ])('%s is refused (P11)', (html) => expect(isOrderControl(controlIn(html), BASE)).toBe(true));

  test.each([
    ['<form action="/cart/add" method="post"><button data-it name="add">Add to cart</button></form>'],
    ['<form action="/cart/add" method="post"><button data-it>Купить</button></form>'],
    ['<a href="/p/2"><form action="/cart/add" method="post"><button data-it>Buy</button></form></a>'],
    ['<form action="/panier/ajouter" method="post"><button data-it>Ajouter au panier</button></form>'],
    [
      '<form method="post"><button data-it name="add-to-cart" value="12" class="single_add_to_cart_button">Add to cart</button></form>',
    ],
  ])('%s is an add control', (html) => expect(isOrderControl(controlIn(html), BASE)).toBe(false));

  test('Enter in a form presses its first button, so a form whose first button orders is not sent without one', () => {
    const send = (html: string, before = '') => {
      const form = controlIn(
        `${before}<form data-it id="f" action="/cart" method="post"><input name="qty">${html}</form>`,
      );
      return openSubmission(form, null, { document: form.ownerDocument, url: BASE, charset: 'utf-8' });
    };
    expect(() => send('<button>Place order</button>')).toThrow('order-control');
    expect(() =>
      send('<button type="button">Place order</button><input type="submit" value="立即购买">'),
    ).toThrow('order-control');
    expect(() => send('<button>Update</button>', '<button form="f">Place order</button>')).toThrow(
      'order-control',
    );
    expect(send('<button>Update</button><button>Place order</button>').method).toBe('POST');
  });

  test('controls that order are found in open shadow roots and in frames of the shop’s own', async () => {
    const window = new Window({ url: BASE });
    const { document } = window;
    document.body.innerHTML =
      '<main><a href="/cart">Cart</a><div id="host"></div><a href="/checkout"><span id="inner"></span></a><iframe srcdoc="&lt;button&gt;Pay now&lt;/button&gt;"></iframe></main>';
    const shadow = (id: string, html: string) => {
      const root = document.getElementById(id)?.attachShadow({ mode: 'open' });
      if (root) root.innerHTML = html;
    };
    shadow('host', '<button>Commander</button><button>Add to cart</button>');
    shadow('inner', '<button>Add to cart</button>');
    await window.happyDOM.waitUntilComplete();
    const found = orderControlsIn(document.body as unknown as Element, BASE);
    expect(found.map((control) => control.textContent?.trim())).toEqual(
      expect.arrayContaining(['Commander', 'Add to cart', 'Pay now']),
    );
    expect(found.filter((control) => control.textContent === 'Cart')).toEqual([]);
  });

  test('a form that asks for a card is never sent', () => {
    expect(hasPaymentField(controlIn('<form data-it><input autocomplete="cc-number"></form>'))).toBe(true);
    expect(
      hasPaymentField(controlIn('<form data-it><input autocomplete="section-a billing cc-csc"></form>')),
    ).toBe(true);
    expect(hasPaymentField(controlIn('<form data-it><input name="card_number"></form>'))).toBe(true);
    expect(hasPaymentField(controlIn('<form data-it><input name="quantity"></form>'))).toBe(false);
  });
});

test.each([
  [[['checkout', '']], true],
  [[['action', 'place-order']], true],
  [[['cc_number', '4111']], true],
  [[['cvc', '1']], true],
  [
    [
      ['id', '12'],
      ['quantity', '2'],
    ],
    false,
  ],
  [
    [
      ['add-to-cart', '12'],
      ['variation_id', '13'],
    ],
    false,
  ],
  [
    [
      ['form_type', 'product'],
      ['utf8', '✓'],
    ],
    false,
  ],
] as [[string, string][], boolean][])('fields %j order: %s', (fields, isOrder) =>
  expect(isOrderFields(fields)).toBe(isOrder),
);

describe('the only way out of a page', () => {
  const sent: string[] = [];
  const page = openShopPage({
    document: new Window({ url: BASE }).document as unknown as Document,
    origin: 'https://shop.example',
    now: () => 0,
    fetch: async (url, init) => {
      sent.push(`${init.method} ${url} ${init.redirect} ${init.credentials}`);
      const response = new Response('{}');
      if (url.endsWith('/moved'))
        Object.defineProperties(response, {
          redirected: { value: true },
          url: { value: 'https://shop.example/checkout' },
        });
      return response;
    },
  });

  test.each([
    ['https://evil.example/cart', {}, 'navigated'],
    ['//evil.example/cart', {}, 'navigated'],
    ['https://me:secret@shop.example/cart', {}, 'navigated'],
    ['/checkout', {}, 'order-control'],
    ['/order', { method: 'POST' }, 'order-control'],
    ['/cart', { method: 'POST', body: 'checkout=&updates[]=1' }, 'order-control'],
    [
      '/cart/add',
      { method: 'POST', body: JSON.stringify({ item: { action: 'place_order' } }) },
      'order-control',
    ],
    ['/cart/add', { method: 'POST', body: new URLSearchParams({ card_number: '4111' }) }, 'order-control'],
  ])('%s %j is refused before it is sent', async (path, init, kind) => {
    await expect(page.fetch(path, init)).rejects.toThrow(kind);
    expect(sent).toEqual([]);
  });

  test('a page that leads to the checkout is not taken for the cart', async () => {
    await expect(page.fetch('/moved')).rejects.toThrow('order-control');
  });

  test('what is sent is sent to the shop with its cookies, and not followed further', async () => {
    await page.fetch('/cart/add', { method: 'POST', body: 'id=1' });
    expect(sent.at(-1)).toBe('POST https://shop.example/cart/add manual include');
  });
});
