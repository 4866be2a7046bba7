import { expect, test } from 'vitest';
import { inLargerUnit } from '../../../../components/shared/format';

test.each([
  [
    { value: 1000, unit: 'g' },
    { value: 1, unit: 'kg' },
  ],
  [
    { value: 2250, unit: 'ml' },
    { value: 2.25, unit: 'l' },
  ],
  [
    { value: 999, unit: 'g' },
    { value: 999, unit: 'g' },
  ],
  [
    { value: 150, unit: 'cm' },
    { value: 1.5, unit: 'm' },
  ],
  [
    { value: 1500, unit: 'piece' },
    { value: 1500, unit: 'piece' },
  ],
] as const)('%j is told as %j', (quantity, told) => {
  expect(inLargerUnit(quantity)).toEqual(told);
});
