import { expect, test } from 'vitest';
import { isCounted, weightOfOne } from '../../../../utils/matching/wishes/sold-by-piece';
import { milk } from '../../../support/rows';

test.each(['apples', 'red apples', 'pommes gala', 'Äpfel', '西红柿', '胡萝卜', 'تفاح'])(
  'five %s are five of them',
  (text) => expect(isCounted(text)).toBe(true),
);

test.each(['apple juice', 'potato salad', 'flour'])('five %s are five packs', (text) =>
  expect(isCounted(text)).toBe(false),
);

test.each([
  ['Kohlrabi, ca. 180 g each', 180],
  ['KOHLRABI 180 G EACH', 180],
  ['Kohlrabi 180g/个', 180],
  ['Kohlrabi 180 g 每个', 180],
  ['Kohlrabi 180 g pro Stück', 180],
  ['Kohlrabi 1 kg', null],
])('%s says what one weighs', (name, grams) => {
  const weight = grams === null ? null : { value: grams, unit: 'g' };
  expect(weightOfOne(milk({ name }))).toEqual(weight);
});
