import { expect, test } from 'vitest';
import { LeftoverGuard } from '../../../utils/extraction/leftover';
import { euros, milkSnapshot, sure } from '../../support/rows';

const product = (name: string, price = '1.19') => ({
  kind: 'product' as const,
  product: milkSnapshot({ name: sure(name), price: sure(euros(price)) }),
});

test('what still shows after the address changed is not the new page’s', () => {
  const guard = new LeftoverGuard();
  expect(guard.isLeftover(product('Milk'), '/milk', 0)).toBe(false);
  expect(guard.isLeftover(product('Milk'), '/bread', 100)).toBe(true);
  expect(guard.isLeftover(product('Bread'), '/bread', 600)).toBe(false);
});

test('the same words are believed when they stay for three seconds', () => {
  const guard = new LeftoverGuard();
  guard.isLeftover(product('Cup'), '/cup-white', 0);
  expect(guard.isLeftover(product('Cup'), '/cup-black', 100)).toBe(true);
  expect(guard.isLeftover(product('Cup'), '/cup-black', 3_200)).toBe(false);
});

test('the same page may change as it likes', () => {
  const guard = new LeftoverGuard();
  guard.isLeftover(product('Milk'), '/milk', 0);
  expect(guard.isLeftover(product('Milk'), '/milk', 10)).toBe(false);
  expect(guard.isLeftover(product('Milk', '1.09'), '/milk', 20)).toBe(false);
});
