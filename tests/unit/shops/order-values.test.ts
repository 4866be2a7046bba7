import { Window } from 'happy-dom';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Approval } from '../../../utils/domain/cart/cart';
import { findCartRows } from '../../../utils/shops/cart-page/cart-rows';
import { findAddForm } from '../../../utils/shops/forms/add-form';
import { fillAddForm } from '../../../utils/shops/forms/fill-form';
import { submit } from '../../../utils/shops/forms/submission';
import { isPaymentName } from '../../../utils/shops/guard/order-guard';
import { openShopPage } from '../../../utils/shops/shop-page';

const ORIGIN = 'https://shop.example';
const URL_OF_RING = `${ORIGIN}/p/1`;

let sent: string[] = [];
beforeEach(() => {
  sent = [];
});

const documentOf = (html: string) => {
  const { document } = new Window({ url: URL_OF_RING });
  document.body.innerHTML = html;
  return document as unknown as Document;
};
const page = () =>
  openShopPage({
    document: documentOf(''),
    origin: ORIGIN,
    now: () => 0,
    fetch: async (url, { method, body }) => {
      sent.push(`${method} ${new URL(url).pathname} ${body ?? ''}`.trim());
      return new Response('{}');
    },
  });
const post = (body: string | URLSearchParams) => page().fetch('/cart/add', { method: 'POST', body });
const json = (body: unknown) => JSON.stringify(body);

test.each([
  ['WooCommerce, silver in Spanish', 'add-to-cart=12&attribute_pa_color=plata&quantity=1'],
  ['Shopify', 'id=440100&options%5BColor%5D=Order'],
  ['a crate in French', 'product_id=5&option%5B227%5D=Caisse'],
  ['Magento', 'super_attribute%5B93%5D=kassa&qty=1'],
  ['a variant', 'product=plata&variant=Kasa+2'],
  ['a note', 'id=1&note=Order'],
  ['a name', 'id=1&product_name=Caisse'],
  ['an article number', json({ sku: 'PLATA', qty: 1 })],
  ['choices in JSON', json({ id: 12, variation: [{ attribute: 'Colour', value: 'Plata' }] })],
  ['choices by their names', json({ item: { id: 5, options: { Material: 'Pay' } } })],
])(
  'a thing or a choice that is called as ordering is in some language goes into the cart: %s',
  async (_, body) => {
    await post(body);
    expect(sent).toHaveLength(1);
  },
);

test.each([
  ['a switch', 'id=1&action=plata'],
  ['a task', 'id=1&task=order'],
  ['a step', 'id=1&step=kasse'],
  ['a button', 'id=1&submit=Order'],
  ['where to go on', 'id=1&return_to=checkout'],
  ['a switch among the choices', 'id=1&options%5Bnext%5D=order'],
  ['a switch named as a choice', 'id=1&attribute_pa_colour=checkout'],
  ['a switch named as a choice, in two words', 'id=1&attribute_pa_colour=place+order'],
  ['the part of the shop that is to answer', 'id=1&option=order'],
  ['a choice of payment', 'id=1&payment_option=plata'],
  ['a choice for the order', 'id=1&order_option=plata'],
  ['a field that says nothing of itself', 'id=1&x7=kasse'],
  ['a switch in JSON', json({ item: { action: { value: 'order' } } })],
  ['a switch beside choices in JSON', json({ options: { task: 'order' } })],
  ['a code in the words of a card', 'payment%5Bcvc%5D=123'],
])('%s is refused before it is sent', async (_, body) => {
  await expect(post(body)).rejects.toThrow('order-control');
  expect(sent).toEqual([]);
});

test.each(['payment[cvc]', 'card[number]', 'payment[iban]', 'source.card.number', 'card[exp_month]'])(
  '%s asks for a card',
  (name) => expect(isPaymentName(name)).toBe(true),
);
test.each(['discard', 'panel', 'id'])('%s asks for no card', (name) =>
  expect(isPaymentName(name)).toBe(false),
);

describe('the form of a product', () => {
  const select = (name: string, ...values: string[]) =>
    `<label for="v">Colour</label><select id="v" name="${name}"><option value="">Choose</option>${values.map((value) => `<option>${value}</option>`).join('')}</select>`;
  const form = (inside: string, action = '/cart/add', button = '<button>Add to cart</button>') =>
    `<h1>Ring</h1><form action="${action}" method="post"><input type="hidden" name="id" value="1">${inside}${button}</form>`;
  const put = async (html: string, value: string) => {
    const fetched = { document: documentOf(html), url: URL_OF_RING, charset: 'utf-8' };
    const wish = { variant: [{ name: 'Colour', value }], variantId: null, sku: null };
    const filled = fillAddForm(fetched, findAddForm(fetched, wish), wish as unknown as Approval, 1);
    return submit(page(), filled);
  };

  test.each(['Plata', 'Caisse', 'Kasse', 'Order', 'Kasa', 'Paypal'])(
    'with a variant "%s" is sent, whatever the shop calls its field',
    async (value) => {
      await put(form(select('farbe7', 'Gold', value)), value);
      expect(sent).toEqual([`POST /cart/add id=1&farbe7=${value}`]);
    },
  );

  test.each([
    ['its address orders', form(select('attribute_pa_colour', 'Order'), '/order'), 'Order'],
    [
      'its button orders',
      form(select('colour', 'Order'), '/cart/add', '<button>Place order</button>'),
      'Order',
    ],
    [
      'its button is named as a choice and orders',
      form(
        select('colour', 'Order'),
        '/cart/add',
        '<button name="attribute_x" value="checkout">Add</button>',
      ),
      'Order',
    ],
    ['the choice is a switch', form(select('action', 'Order')), 'Order'],
    ['the choice is to check out', form(select('attribute_pa_colour', 'Checkout')), 'Checkout'],
    [
      'a hidden field switches',
      form(`${select('colour', 'Gold')}<input type="hidden" name="do" value="order">`),
      'Gold',
    ],
    [
      'a field that nobody chose names it',
      form(`${select('colour', 'Gold')}<input name="x7" value="kasse">`),
      'Gold',
    ],
  ])('is not sent where %s', async (_, html, value) => {
    await expect((async () => put(html, value))()).rejects.toThrow('order-control');
    expect(sent).toEqual([]);
  });
});

test.each(['/products/plata', '/ro/produse/plata', '/fr/produit/caisse', '/product/order/', '/p/kasa/10012'])(
  'the page of a product that is called so may be read: %s',
  async (path) => {
    await page().fetch(path);
    expect(sent).toEqual([`GET ${path}`]);
  },
);

test.each([
  ['/plata', 'GET'],
  ['/caisse', 'GET'],
  ['/products/checkout', 'GET'],
  ['/products/place-order', 'GET'],
  ['/products/order/confirm', 'GET'],
  ['/checkout/product/plata', 'GET'],
  ['/products/plata?action=checkout', 'GET'],
  ['/products/order', 'POST'],
])('%s by %s is not requested', async (path, method) => {
  await expect(page().fetch(path, { method })).rejects.toThrow('order-control');
  expect(sent).toEqual([]);
});

test('a line of the cart page with such a product keeps its link', () => {
  const row = '<tr><td><a href="/products/plata">Plata</a></td><td><input name="qty[1]" value="2"></td></tr>';
  const [line] = findCartRows(documentOf(`<table>${row}</table>`), `${ORIGIN}/cart`);
  expect(line?.link?.getAttribute('href')).toBe('/products/plata');
});
