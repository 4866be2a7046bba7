import { expect, test } from 'vitest';
import { goodsInLine } from '../../../utils/recipes/goods-in-line';
import { joinedGoods, listParts } from '../../../utils/recipes/list-parts';

test.each<[string, readonly string[]]>([
  ['milk, bread, 3 apples', ['milk', 'bread', '3 apples']],
  ['milk, bread and 3 apples', ['milk', 'bread', '3 apples']],
  ['1.5 l milk, 2 kg potatoes', ['1.5 l milk', '2 kg potatoes']],
  ['milk and 3 apples', ['milk', '3 apples']],
  ['Milch, Brot und 3 Äpfel', ['Milch', 'Brot', '3 Äpfel']],
  ['牛奶、面包和3个苹果', ['牛奶', '面包', '3个苹果']],
  ['حليب، خبز و3 تفاح', ['حليب', 'خبز', '3 تفاح']],
  ['दूध, ब्रेड और 3 सेब', ['दूध', 'ब्रेड', '3 सेब']],
])('“%s” names several goods', (line, goods) => expect(goodsInLine(line)).toEqual(goods));

test.each([
  'milk',
  '2 kg potatoes',
  'tomatoes, ripe',
  'Milch, 3,5 % Fett',
  'chicken breast, diced',
  'chicken breast, boneless, skinless',
  'cheese, Gouda',
  'Coffee, 500 g ground',
  'Whole Milk, Cloverly, 2 l',
  'USB cable, USB-C, 2 m',
  'toilet paper, 3-ply, 8 rolls',
  'mac and cheese',
  '',
])('“%s” is one thing', (line) => expect(goodsInLine(line)).toEqual([line]));

test.each<[string, readonly string[]]>([
  ['milk and bread', ['milk', 'bread']],
  ['2 kg potatoes and milk', ['2 kg potatoes', 'milk']],
  ['milk and bread and eggs', ['milk', 'bread', 'eggs']],
  ['牛奶和面包', ['牛奶', '面包']],
  ['牛乳とパン', ['牛乳', 'パン']],
  ['とうもろこし', ['とうもろこし']],
  ['和牛', ['和牛']],
  ['حليب وخبز', ['حليب', 'خبز']],
  ['مناديل ورقية', ['مناديل ورقية']],
  ['दूध और ब्रेड', ['दूध', 'ब्रेड']],
  ['mac and cheese', ['mac and cheese']],
  ['dark chocolate with nuts and raisins', ['dark chocolate with nuts and raisins']],
])('“and” in “%s”', (words, goods) => expect(joinedGoods(words)).toEqual(goods));

test('the last two goods of a list are joined in any language', () => {
  expect(listParts('牛奶、面包和苹果')).toEqual(['牛奶', '面包', '苹果']);
  expect(listParts('حليب، خبز وجبن')).toEqual(['حليب', 'خبز', 'جبن']);
  expect(listParts('milk, bread, 2 kg potatoes and eggs')).toEqual([
    'milk',
    'bread',
    '2 kg potatoes',
    'eggs',
  ]);
});
