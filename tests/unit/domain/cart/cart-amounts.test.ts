import { expect, test } from 'vitest';
import type { Cart, CartRow } from '../../../../utils/domain/cart/cart';
import { amountsIn, goodsIn } from '../../../../utils/domain/cart/cart-amounts';
import { euros } from '../../../support/rows';

const row = (amount: string, currency = 'EUR'): CartRow => ({
  kind: 'goods',
  name: null,
  amount: { ...euros(amount), currency },
});
const cartOf = (price: string | null, rows: readonly CartRow[]): Cart => ({
  ...{ origin: 'https://shop.example', readAt: 1, total: null, rows },
  lines: [
    {
      ...{ lineId: '1', variantId: null, sku: null, name: 'Milk', url: null, count: 2 },
      price: price === null ? null : euros(price),
    },
  ],
});

test.each<[string, Cart, number | null, number | null]>([
  ['one row says what the goods come to', cartOf('5.00', [row('9.00')]), 900, 900],
  [
    'two rows, with tax and without, do not tell which counts',
    cartOf('5.00', [row('8.40'), row('10.00')]),
    null,
    1000,
  ],
  ['two rows of one amount are one', cartOf('5.00', [row('9.00'), row('9.00')]), 900, 900],
  ['two rows and no prices tell nothing', cartOf(null, [row('8.40'), row('10.00')]), null, null],
  ['a row in another currency is none', cartOf('5.00', [row('9.00'), row('9.90', 'CHF')]), 900, 900],
  ['without a row the lines tell', cartOf('5.00', []), null, 1000],
])('%s', (_case, cart, stated, goods) => {
  expect(amountsIn(cart, 'EUR').rows.goods).toBe(stated);
  expect(goodsIn(cart, 'EUR')).toBe(goods);
});
