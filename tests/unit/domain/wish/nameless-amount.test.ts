import { expect, test } from 'vitest';
import { namelessAmount } from '../../../../utils/domain/wish/nameless-amount';
import { parseWish } from '../../../../utils/domain/wish/wish';

test.each([
  ['5 kg', 5, 'kg'],
  ['1,5 l', 1.5, 'l'],
  ['half a kilo', 0.5, 'kg'],
  ['ein halbes Pfund', 250, 'g'],
  ['2 lb', 2, 'lb'],
  ['1 kg 200 g', 1200, 'g'],
  ['5 kg of', 5, 'kg'],
  ['500 g de', 500, 'g'],
  ['半斤', 250, 'g'],
  ['نصف كيلو', 0.5, 'kg'],
])('“%s” says how much, and not of what', (typed, value, unit) => {
  expect(namelessAmount(typed)).toEqual({ value, unit });
  expect(parseWish(typed)).toBeNull();
});

test.each(['', ' ', 'milk', '5 kg potatoes', '3', '2 bottles', '20 €', 'kg'])(
  '“%s” is something else',
  (typed) => expect(namelessAmount(typed)).toBeNull(),
);
