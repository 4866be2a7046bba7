import { expect, test } from 'vitest';
import { otherValues } from '../../../../utils/matching/wishes/other-values';
import { productOf } from '../../product-of';

const named = (name: string) => productOf({ name });

test.each([
  ['Whole Milk 2 l', 'Semi-Skimmed Milk, Hollin Farm, 2 l', ['Semi-Skimmed']],
  ['Frische Vollmilch 3,5 %', 'Fettarme Milch 1,5 %', ['Fettarme']],
  ['Lait entier 1 L', 'Lait demi-écrémé 1 L', ['demi-écrémé']],
  ['Salted Butter 250 g', 'Unsalted Butter 250 g', ['Unsalted']],
  ['Erdbeerjoghurt 150 g', 'Himbeerjoghurt 150 g', ['Himbeerjoghurt']],
  ['全脂牛奶 1L', '脱脂牛奶 1L', ['脱脂']],
])('%s beside %s: %j', (mine, other, told) => {
  expect(otherValues(named(mine), named(other))).toEqual(told);
});

test.each([
  ['Whole Milk 2 l', 'Whole Milk, Cloverly, 2 l'],
  ['Whole Milk 2 l', 'Milk 2 l'],
  ['Milk 2 l', 'Semi-Skimmed Milk 2 l'],
  ['Pens blue red 2 pack', 'Pens red 2 pack'],
])('%s beside %s says nothing else', (mine, other) => {
  expect(otherValues(named(mine), named(other))).toEqual([]);
});

test('a value of the chosen variant is told, too', () => {
  const other = productOf({ name: 'T-Shirt', variant: [{ name: 'Colour', value: 'Red' }] });
  expect(otherValues(named('T-Shirt blue'), other)).toEqual(['red']);
});
