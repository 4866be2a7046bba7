import { expect, test } from 'vitest';
import { parseAmount } from '../../../../utils/domain/measure/amount';

test.each([
  ['3', 3, null],
  [' 3 × ', 3, null],
  ['٣', 3, null],
  ['2 kg', 1, '2 kg'],
  ['1,5 kg', 1, '1.5 kg'],
  ['1.5 kg', 1, '1.5 kg'],
  ['500ml', 1, '500 ml'],
  ['6 x 330 ml', 1, '1980 ml'],
  ['½ l', 1, '0.5 l'],
  ['30 cm', 1, '30 cm'],
  ['½ lb', 1, '0.5 lb'],
  ['2 x 8 oz', 1, '16 oz'],
  ['12 eggs', 1, '12 piece'],
])('“%s” is %s pack or packs, or %s in all', (typed, count, need) => {
  const amount = parseAmount(typed);
  expect([amount?.count, amount?.need ? `${amount.need.value} ${amount.need.unit}` : null]).toEqual([
    count,
    need,
  ]);
});

test.each([
  '',
  ' ',
  '0',
  '0 kg',
  '1.5',
  '-2 kg',
  '1000',
  'much',
  'kg',
  '2 kg potatoes',
  '2 kg 3 l',
  '2 kg or so',
])('“%s” is no amount of anything', (typed) => {
  expect(parseAmount(typed)).toBeNull();
});
