import { describe, expect, test } from 'vitest';
import type { Cart, CartLine } from '../../../../utils/domain/cart/cart';
import { compareCarts } from '../../../../utils/domain/cart/cart-lines';

const SHIRT = { variantId: null, sku: null, url: 'https://a.example/shirt', name: 'Shirt' };
const lineOf = (options: readonly string[] | null): CartLine => ({
  ...{ lineId: '1', variantId: null, sku: null, url: SHIRT.url, count: 1, price: null },
  name: ['Shirt', ...(options ?? [])].join(' – '),
  ...(options ? { options } : {}),
});
const cartOf = (lines: readonly CartLine[]): Cart => ({
  origin: 'https://a.example',
  readAt: 0,
  total: null,
  lines,
});
const added = (options: readonly string[] | null, ...values: readonly string[]) => {
  const variant = values.map((value) => ({ name: 'Choice', value }));
  return compareCarts(cartOf([]), cartOf([lineOf(options)]), { ...SHIRT, variant }).added;
};

describe('whether what came into the cart is the choice that was approved', () => {
  test.each<[string, readonly string[] | null, readonly string[], number]>([
    ['the approved one', ['Blue', 'M'], ['M', 'Blue'], 1],
    ['one that the cart prints more to', ['1 x Ball 65 cm $27.00'], ['Ball 65 cm'], 1],
    ['one that the page prints more to', ['L'], ['L (+ 2 €)'], 1],
    ['one that is written apart', ['250g'], ['250 g'], 1],
    ['another one', ['Blue', 'S'], ['M'], 0],
    ['one whose word only holds the approved one', ['XL'], ['L'], 0],
    ['one of which half is right', ['Blue', 'S'], ['Blue', 'M'], 0],
    ['one of which the cart says a part', ['M'], ['M', 'Blue'], 1],
    ['a line that tells nothing of choices', null, ['M'], 1],
    ['a line with choices, where nothing was to be chosen', ['Blue'], [], 1],
  ])('%s', (_, options, approved, count) => {
    expect(added(options, ...approved)).toBe(count);
  });
});
