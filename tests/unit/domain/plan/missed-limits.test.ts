import { expect, test } from 'vitest';
import type { Cart } from '../../../../utils/domain/cart/cart';
import { missedLimits } from '../../../../utils/domain/plan/missed-limits';
import type { PlanShop } from '../../../../utils/domain/plan/plan';
import type { Shop } from '../../../../utils/domain/shop/shop';
import { euros } from '../../../support/rows';

const ORIGIN = 'https://shop.example';
const planned: PlanShop = {
  origin: ORIGIN,
  lines: [],
  goods: euros('12.00'),
  delivery: euros('2.90'),
  minimumOrder: euros('10.00'),
};
const terms = { deliveryFee: euros('2.90'), freeDeliveryFrom: euros('12.00'), minimumOrder: euros('10.00') };
const coupon = { code: 'SAVE10', percentOff: null, amountOff: euros('1.00'), minimumOrder: euros('11.50') };
const shop = { origin: ORIGIN, terms, ownTerms: null, coupons: [coupon] } as unknown as Shop;
const line = { lineId: '1', variantId: null, sku: null, name: 'Milk', url: null };
const cartOf = (goods: string | null, rows: Cart['rows'] = []): Cart => ({
  ...{ origin: ORIGIN, readAt: 1, total: null, rows },
  lines: [{ ...line, count: 1, price: goods === null ? null : euros(goods) }],
});
const free = { ...planned, delivery: euros('0') };
const withCoupon = { ...planned, coupon: { code: 'SAVE10', amount: euros('1.00') } };

test.each<[string, PlanShop, Cart, Record<string, number>]>([
  ['the minimum order is missed', planned, cartOf('9.57'), { minimum: 43 }],
  ['the minimum order is just reached', planned, cartOf('10.00'), {}],
  [
    'the sum of the goods that the cart names counts',
    planned,
    cartOf('12.00', [{ kind: 'goods', name: null, amount: euros('9.00') }]),
    { minimum: 100 },
  ],
  ['free delivery is missed where it was planned', free, cartOf('11.00'), { 'free-delivery': 100 }],
  ['delivery that was planned to be paid is nothing to miss', planned, cartOf('11.00'), {}],
  [
    'the cart says that delivery is free all the same',
    free,
    cartOf('11.00', [{ kind: 'delivery', name: null, amount: euros('0') }]),
    {},
  ],
  ['the coupon’s limit is missed', withCoupon, cartOf('11.00'), { coupon: 50 }],
  [
    'the coupon still to come takes the order below the minimum',
    { ...withCoupon, minimumOrder: euros('11.00') },
    cartOf('11.60'),
    { minimum: 40 },
  ],
  [
    'a discount in the cart does so',
    planned,
    cartOf('10.50', [{ kind: 'discount', name: null, amount: { minor: -100, currency: 'EUR' } }]),
    { minimum: 50 },
  ],
  ['a cart without prices tells nothing', planned, cartOf(null), {}],
])('%s', (_case, part, cart, missed) => {
  expect(
    Object.fromEntries(missedLimits(part, shop, cart).map((each) => [each.kind, each.missing.minor])),
  ).toEqual(missed);
});

test('an empty cart misses nothing, and of a shop that is not known only the plan’s own limit counts', () => {
  expect(missedLimits(planned, shop, { ...cartOf('1.00'), lines: [] })).toEqual([]);
  expect(missedLimits(withCoupon, undefined, cartOf('9.00')).map(({ kind }) => kind)).toEqual(['minimum']);
});
