import { expect, test } from 'vitest';
import { asksForFood } from '../../../../utils/matching/food/asks-for-food';

test.each([
  ['apples', true],
  ['organic apples', true],
  ['fresh milk', true],
  ['apples and pears', true],
  ['frische Milch', true],
  ['thé', true],
  ['té verde', true],
  ['tè', true],
  ['苹果', true],
  ['牛奶', true],
  ['有机牛奶', true],
  ['powder', false],
  ['fresh', false],
  ['apple washing-up liquid', false],
  ['organic t-shirt', false],
  ['苹果手机', false],
  ['洗洁精', false],
  ['2', false],
])('"%s" is a wish for a food: %s', (text, isFood) => expect(asksForFood(text)).toBe(isFood));
