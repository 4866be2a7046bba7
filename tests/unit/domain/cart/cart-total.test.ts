import { describe, expect, test } from 'vitest';
import type { Cart, CartRow } from '../../../../utils/domain/cart/cart';
import { unexplainedRise } from '../../../../utils/domain/cart/cart-total';

const euros = (minor: number) => ({ minor, currency: 'EUR' });
const row = (kind: CartRow['kind'], minor: number, name: string | null = null): CartRow => ({
  kind,
  name,
  amount: euros(minor),
});

function cart(count: number, total: number | null, rows: readonly CartRow[] = [], price = 500): Cart {
  const line = {
    lineId: '1',
    variantId: '1',
    sku: null,
    name: 'Milk',
    url: null,
    count,
    price: euros(price),
  };
  return {
    origin: 'https://shop.example',
    readAt: 0,
    lines: count > 0 ? [line] : [],
    total: total === null ? null : euros(total),
    rows,
  };
}

const thing = { variantId: '1', sku: null, url: '', name: 'Milk', variant: [], maxPrice: euros(500) };
const riseOf = (before: Cart, after: Cart, fee: number | null = null) =>
  unexplainedRise(before, after, thing, fee === null ? null : euros(fee));

const empty = cart(0, null);

describe('a total that is explained', () => {
  test.each([
    ['by the lines alone', empty, cart(2, 1000), null],
    [
      'by the lines and a delivery whose fee is not known',
      empty,
      cart(2, 1390, [row('delivery', 390)]),
      null,
    ],
    ['by the lines and the delivery fee that is known', empty, cart(2, 1390, [row('delivery', 390)]), 390],
    ['by a known delivery fee that the cart does not name', empty, cart(2, 1390), 390],
    ['by a tax that is added to the lines', empty, cart(2, 1190, [row('tax', 190)]), null],
    [
      'by delivery whose tax alone is not in its price',
      empty,
      cart(2, 1490, [row('delivery', 412), row('tax', 238)]),
      null,
    ],
    [
      'by the known fee of such a delivery',
      empty,
      cart(2, 1490, [row('delivery', 412), row('tax', 238)]),
      490,
    ],
    ['by a deposit on its bottles', empty, cart(2, 1330, [row('deposit', 330, 'Pfand')]), null],
    ['by a cent of rounding', empty, cart(2, 1001), null],
    ['by delivery that has become free', cart(1, 890, [row('delivery', 390)]), cart(8, 4000), 390],
    ['and lower by a discount', cart(2, 1000), cart(3, 1000, [row('discount', -500)]), null],
    ['with what lay there before', cart(2, 1249, [row('fee', 249)]), cart(3, 1749, [row('fee', 249)]), null],
    ['where the shop says none', empty, cart(2, null), null],
    ['where the cart before was not told', cart(1, null), cart(2, 9999), null],
  ])('%s stops nothing', (_, before, after, fee) => {
    expect(riseOf(before, after, fee)).toBeNull();
  });
});

describe('a total that is not explained', () => {
  test.each([
    ['a fee of its own row', empty, cart(1, 749, [row('fee', 249, 'Service')]), null, 500, ['Service']],
    [
      'a deposit that is higher than the goods',
      empty,
      cart(1, 1499, [row('deposit', 999, 'Pfand')]),
      null,
      1000,
      ['Pfand'],
    ],
    [
      'a fee beside a deposit',
      empty,
      cart(1, 774, [row('deposit', 25, 'Pfand'), row('fee', 249, 'Service')]),
      null,
      525,
      ['Service'],
    ],
    ['an unnamed amount', empty, cart(1, 749), null, 500, []],
    ['dearer delivery', empty, cart(1, 1190, [row('delivery', 690, 'Air')]), 390, 890, ['Air']],
    [
      'more than the tax on delivery',
      empty,
      cart(2, 1612, [row('delivery', 412), row('tax', 238)]),
      null,
      1412,
      [],
    ],
    [
      'a dearer delivery whose tax is not in its price',
      empty,
      cart(2, 1590, [row('delivery', 496), row('tax', 254)]),
      490,
      1490,
      [],
    ],
    [
      'a donation a discount hides',
      empty,
      cart(2, 950, [row('discount', -250), row('fee', 200)]),
      null,
      750,
      [],
    ],
    [
      'a fee beside a tax that is included',
      empty,
      cart(1, 700, [row('tax', 80), row('fee', 200)]),
      null,
      500,
      [],
    ],
    ['a line that grew dearer with the second', cart(1, 500), cart(2, 1300), null, 1000, []],
  ])('by %s is told', (_, before, after, fee, expected, names) => {
    expect(riseOf(before, after, fee)).toEqual({ expected: euros(expected), seen: after.total, names });
  });
});
