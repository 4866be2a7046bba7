import { expect, test } from 'vitest';
import type { Cart, CartLine } from '../../../utils/domain/cart';
import { compareCarts, grownLine } from '../../../utils/domain/cart-lines';

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
const engraved = (count = 1) => line('engraved', count, 9900);

test('of two lines of one thing the one that grew is ours, wherever it stands', () => {
  const before = cart(engraved());
  for (const after of [cart(engraved(), line('plain', 1, 5000)), cart(line('plain', 1, 5000), engraved())]) {
    expect(compareCarts(before, after, RING)).toMatchObject({ added: 1, line: { lineId: 'plain' } });
    expect(grownLine(before, after, RING)?.lineId).toBe('plain');
  }
});

test('a line that was there and grew is ours as well', () => {
  const before = cart(engraved(), line('plain', 1, 5000));
  expect(grownLine(before, cart(engraved(), line('plain', 3, 5000)), RING)?.lineId).toBe('plain');
});

test('without an earlier look, and where none grew, it is the first', () => {
  const lying = cart(engraved(), line('plain', 1, 5000));
  expect(grownLine(null, lying, RING)?.lineId).toBe('engraved');
  expect(grownLine(lying, lying, RING)?.lineId).toBe('engraved');
  expect(grownLine(null, cart(), RING)).toBeNull();
});
