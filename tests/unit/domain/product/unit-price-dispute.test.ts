import { expect, test } from 'vitest';
import { disputedUnitPrice } from '../../../../utils/domain/product/unit-price-dispute';
import { euros } from '../../../support/rows';

const product = (
  name: string,
  price: string,
  value: number,
  unit: 'g' | 'l',
  amount: number,
  per: 'kg' | 'l' | 'wash',
) => ({
  name,
  price: euros(price),
  quantity: { value, unit },
  unitPrice: { amount, currency: 'EUR', per: 1, unit: per },
});

test.each([
  ['fits', product('Rice 500 g', '2.00', 500, 'g', 4, 'kg')],
  ['is of another kind, as per wash', product('Detergent 4.5 l', '9.99', 4.5, 'l', 0.11, 'wash')],
  ['is per drained weight', product('Chickpeas 660 g (425 g drained)', '1.49', 660, 'g', 3.51, 'kg')],
  [
    'is per drained weight of several',
    product('Tuna 3 x 80 g (drained weight 3 x 56 g)', '4.20', 240, 'g', 25, 'kg'),
  ],
] as const)('a unit price that %s is not disputed', (_, given) => {
  expect(disputedUnitPrice(given)).toBeNull();
});

test.each([
  ['too low', product('Rice 500 g', '2.00', 500, 'g', 0.4, 'kg'), 4],
  [
    'neither by the whole nor by the drained weight',
    product('Chickpeas 660 g (425 g drained)', '1.49', 660, 'g', 1.49, 'kg'),
    2.2576,
  ],
] as const)('a unit price that is %s is', (_, given, amount) => {
  expect(disputedUnitPrice(given)?.amount).toBeCloseTo(amount, 3);
});

test('without a price or a content nothing is disputed', () => {
  const rice = product('Rice', '2.00', 500, 'g', 0.4, 'kg');
  expect(disputedUnitPrice({ ...rice, price: null })).toBeNull();
  expect(disputedUnitPrice({ ...rice, quantity: null })).toBeNull();
});
