import { Window } from 'happy-dom';
import { beforeAll, describe, expect, test } from 'vitest';
import { readCartLines } from '../../../../utils/shops/cart-page/cart-page';
import { parseHtml } from '../../../../utils/shops/http';
import { formCart } from '../../../../utils/shops/platforms/form-cart';
import { openShopPage } from '../../../../utils/shops/shop-page';
import { lendParser } from '../mall-page';

const ORIGIN = 'https://shop.example';

beforeAll(lendParser);

const linesIn = (html: string) =>
  readCartLines({ document: parseHtml(html), url: `${ORIGIN}/cart`, charset: 'utf-8' });

test.each([
  'Your shopping cart is empty!',
  'There are no items in your bag.',
  'Ihr Warenkorb ist leer.',
  'Votre panier est vide',
  'Tu carrito está vacío',
  'La cesta está vacía.',
  'Il carrello è vuoto',
  'O seu carrinho está vazio',
  'Je winkelwagen is leeg',
  'Twój koszyk jest pusty',
  'Váš košík je prázdný',
  'Din varukorg är tom',
  'Handlekurven er tom.',
  'Ostoskorisi on tyhjä',
  'A kosár üres',
  'Sepetinizde ürün bulunmamaktadır.',
  'Coșul dvs. este gol',
  'Корзина пуста',
  'Ваш кошик порожній',
  '购物车是空的',
  'カートは空です',
  '장바구니가 비어 있습니다',
  'سلة التسوق فارغة',
  'סל הקניות ריק',
])('%s: a cart that says so is empty', (words) => {
  expect(linesIn(`<main><h1>Cart</h1><p>${words}</p></main>`)).toEqual([]);
});

test.each([
  ['a film', '<p>Watch our video about individual evidence</p>'],
  ['what goes to the bottom', '<p>Custom bottoms by Tom</p>'],
  ['something to read', '<p>Leer más sobre nosotros</p>'],
  ['things for the air', '<p>空气净化器</p>'],
  ['a button that would empty it', '<p>Loading…</p><button>Empty cart</button>'],
  ['a link that would empty it', '<p>Wird geladen…</p><a href="/cart/clear">Warenkorb leer machen</a>'],
])('a page with %s and no line that is known is not called an empty cart', (_, html) => {
  expect(() => linesIn(`<main><h1>Cart</h1>${html}</main>`)).toThrow('unknown-platform');
});

describe('a shop that has no page for an empty cart', () => {
  const missing = (words: string) => {
    const { document } = new Window({ url: `${ORIGIN}/mug` });
    document.write('<body><header><a href="/cart">Cart</a></header></body>');
    const html = `<body><main><h1>404</h1><p>${words}</p></main></body>`;
    return openShopPage({
      document: document as unknown as Document,
      origin: ORIGIN,
      fetch: async () => new Response(html, { status: 404, headers: { 'content-type': 'text/html' } }),
      now: () => 0,
    });
  };

  test('and says that it is empty has an empty one', async () => {
    expect((await formCart.readCart(missing('Your cart is empty.'))).lines).toEqual([]);
  });

  test('and says only that the page is missing tells nothing', async () => {
    await expect(formCart.readCart(missing('Page not found'))).rejects.toMatchObject({
      refusal: 'shop-error',
    });
  });
});
