import { Window } from 'happy-dom';
import { expect, test } from 'vitest';
import type { ShopPage } from '../../../utils/shops/adapter';
import { readCartLines } from '../../../utils/shops/cart-page/cart-page';
import { cartFromJson } from '../../../utils/shops/json/json-cart';

const PAGE = { origin: 'https://a.example', now: () => 1 } as ShopPage;

test('a line of less than one, and one of a part more, is in the cart with exactly that', () => {
  const items = [
    { name: 'Cheese', quantity: 0.75, price: '12.00' },
    { name: 'Ham', qty: '1.500', price: '20.00' },
    { name: 'Milk', quantity: 2, price: '1.00' },
    { name: 'Nothing', quantity: -1, price: '1.00' },
  ];
  const cart = cartFromJson(PAGE, { currency: 'EUR', items }, null);
  expect(cart?.lines.map(({ name, count }) => [name, count])).toEqual([
    ['Cheese', 0.75],
    ['Ham', 1.5],
    ['Milk', 2],
  ]);
});

test('the price of one is told from what three quarters of it come to', () => {
  const { document } = new Window({ url: `${PAGE.origin}/cart` });
  document.body.innerHTML =
    '<table><tr><td><a href="/p/1">Cheese</a></td><td>12.99 €</td><td><input name="qty[1]" value="0.75"></td><td>9.74 €</td></tr></table>';
  const fetched = { document: document as unknown as Document, url: `${PAGE.origin}/cart`, charset: 'utf-8' };
  expect(readCartLines(fetched).map(({ line }) => [line.count, line.price?.minor])).toEqual([[0.75, 1299]]);
});
