import { beforeAll, expect, test } from 'vitest';
import type { Cart } from '../../../../utils/domain/cart/cart';
import { unexplainedRise } from '../../../../utils/domain/cart/cart-total';
import { wooTotals } from '../../../../utils/shops/platforms/woocommerce-totals';
import { lendParser } from '../mall-page';

beforeAll(lendParser);

/** A cart of two beanies of 10.00 with 20 % tax in it or on it, sent for 9.98 and the tax on that. */
function cartOf(price: string, fees: readonly object[] = []) {
  return {
    items: [{ quantity: 2, prices: { price }, totals: { line_subtotal: '1667', line_subtotal_tax: '333' } }],
    fees,
    totals: {
      ...{ currency_code: 'GBP', currency_minor_unit: 2, total_items: '1667', total_items_tax: '333' },
      ...{ total_discount: '0', total_discount_tax: '0', total_shipping: '998', total_shipping_tax: '200' },
      ...{ total_fees: '0', total_fees_tax: '0', total_tax: '533', total_price: '3198' },
    },
  };
}

const amounts = (cart: object) =>
  Object.fromEntries((wooTotals(cart as never).rows ?? []).map(({ kind, amount }) => [kind, amount.minor]));

test('where the prices hold the tax, so does what stands beside them', () => {
  const fee = { name: 'Box', totals: { total: '100', total_tax: '20' } };
  expect(amounts(cartOf('1000', [fee]))).toEqual({ goods: 2000, delivery: 1198, tax: 533, fee: 120 });
});

test('where the tax comes on top of the prices, it comes on top of all', () => {
  expect(amounts(cartOf('834'))).toEqual({ goods: 1667, delivery: 998, tax: 533 });
});

test.each(['1000', '834'])('a price of %s, delivery and tax explain the whole total', (price) => {
  const thing = { variantId: '1', sku: null, url: '', name: 'Beanie', variant: [] };
  const line = {
    ...thing,
    lineId: '1',
    url: null,
    count: 2,
    price: { minor: Number(price), currency: 'GBP' },
  };
  const about = { origin: 'https://shop.example', readAt: 0 };
  const after: Cart = { ...about, lines: [line], ...wooTotals(cartOf(price)) };
  const before: Cart = { ...about, lines: [], total: { minor: 0, currency: 'GBP' } };
  expect(unexplainedRise(before, after, { ...thing, maxPrice: line.price }, null)).toBeNull();
});
