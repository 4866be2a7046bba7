import { expect, test } from 'vitest';
import type { ShopPage } from '../../../utils/shops/adapter';
import { cartFromJson } from '../../../utils/shops/json-cart';

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
