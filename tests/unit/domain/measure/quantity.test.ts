import { expect, test } from 'vitest';
import { addQuantities, type QuantityUnit } from '../../../../utils/domain/measure/quantity';

type Q = readonly [value: number, unit: QuantityUnit];

test.each<[Q, Q, Q]>([
  [
    [1, 'lb'],
    [8, 'oz'],
    [1.5, 'lb'],
  ],
  [
    [8, 'floz'],
    [1, 'quart'],
    [40, 'floz'],
  ],
  [
    [2, 'lb'],
    [2, 'lb'],
    [4, 'lb'],
  ],
  [
    [1, 'kg'],
    [200, 'g'],
    [1200, 'g'],
  ],
  [
    [1, 'lb'],
    [200, 'g'],
    [653.592, 'g'],
  ],
])('%j and %j together are %j', ([a, unitA], [b, unitB], [value, unit]) => {
  expect(addQuantities({ value: a, unit: unitA }, { value: b, unit: unitB })).toEqual({ value, unit });
});
