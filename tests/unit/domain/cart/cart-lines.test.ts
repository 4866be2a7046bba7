import { expect, test } from 'vitest';
import type { Cart, CartLine } from '../../../../utils/domain/cart/cart';
import { compareCarts, countIn, grownBy, growthsOf } from '../../../../utils/domain/cart/cart-lines';

const RING = { variantId: 'v1', sku: null, url: 'https://rings.example/ring', name: 'Ring', variant: [] };
const line = (lineId: string, count: number, minor: number): CartLine => ({
  ...{ lineId, variantId: 'v1', sku: null, name: 'Ring', url: null, count },
  price: { minor, currency: 'EUR' },
});
const cart = (...lines: CartLine[]): Cart => ({
  origin: 'https://rings.example',
  readAt: 1,
  lines,
  total: null,
});
const grown = (before: Cart | null, after: Cart) =>
  growthsOf(before, after, RING).map(({ line: { lineId }, by }) => [lineId, by]);
const engraved = (count = 1) => line('engraved', count, 9900);

test('of two lines of one thing the one that grew is ours, wherever it stands', () => {
  const before = cart(engraved());
  for (const after of [cart(engraved(), line('plain', 1, 5000)), cart(line('plain', 1, 5000), engraved())]) {
    expect(compareCarts(before, after, RING)).toMatchObject({ added: 1, strangers: [] });
    expect(grown(before, after)).toEqual([['plain', 1]]);
  }
});

test('a line that was there and grew is ours as well, by as many as it grew', () => {
  const before = cart(engraved(), line('plain', 1, 5000));
  expect(grown(before, cart(engraved(), line('plain', 3, 5000)))).toEqual([['plain', 2]]);
});

test('where no line grew nothing is ours', () => {
  const lying = cart(engraved(), line('plain', 1, 5000));
  expect(grown(lying, lying)).toEqual([]);
  expect(grown(lying, cart())).toEqual([]);
});

test('without an earlier look whole lines count', () => {
  expect(grown(null, cart(engraved(), line('plain', 3, 5000)))).toEqual([
    ['plain', 3],
    ['engraved', 1],
  ]);
});

test('a shop that numbers its lines by their place gives an old number to another thing', () => {
  const bread = { ...line('row~0', 4, 200), variantId: 'bread', name: 'Bread' };
  expect(grown(cart(bread), cart(line('row~0', 1, 5000)))).toEqual([['row~0', 1]]);
});

test('two lines under one name grow together', () => {
  const own = line('ring-1', 1, 9900);
  expect(grown(cart(own), cart(own, line('ring-1', 2, 5000)))).toEqual([
    ['ring-1', 2],
    ['ring-1', 1],
  ]);
  expect(grown(cart(own, own), cart(own, own))).toEqual([]);
});

test.each(['https://rings.example/100%-gold', 'https://rings.example/m%F6bel'])(
  'a line at %s, which cannot be decoded, is known again and keeps no other from it',
  (url) => {
    const odd = { ...line('odd', 1, 100), variantId: null, name: 'Odd', url };
    expect(countIn(cart(odd, engraved()), { ...RING, variantId: null, name: 'Odd', url })).toBe(1);
    expect(countIn(cart(odd, engraved()), RING)).toBe(1);
  },
);

test('what is sold by weight grows by what came to it, without what binary fractions leave over', () => {
  const before = cart(engraved(), line('plain', 1.1, 100));
  const after = cart(engraved(), line('plain', 3.4, 100));
  expect(compareCarts(before, after, RING).added).toBe(2.3);
  expect(grown(before, after)).toEqual([['plain', 2.3]]);
});

test('parts of a piece on several lines are put together without what binary fractions leave over', () => {
  const parts = cart(line('a', 0.1, 5000), line('b', 0.2, 5000));
  expect(grownBy(cart(), parts, RING)).toBe(0.3);
});
