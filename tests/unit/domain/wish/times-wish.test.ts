import { expect, test } from 'vitest';
import { parseWishTimes } from '../../../../utils/domain/wish/times-wish';
import { parseWish } from '../../../../utils/domain/wish/wish';

test.each<[number, string, string]>([
  [3, '2 kg potatoes', '3 bags of 2 kg potatoes'],
  [3, 'of 2 kg potatoes', '3 bags of 2 kg potatoes'],
  [3, '3 bags of 2 kg potatoes', '3 bags of 2 kg potatoes'],
  [3, 'à 2 kg Kartoffeln', '3 Beutel à 2 kg Kartoffeln'],
  [6, '1,5 l water', '6 x 1,5 l water'],
  [2, '500 g flour', '2 x 500 g flour'],
  [4, 'milk', '4 milk'],
  [1, '2 kg potatoes', '2 kg potatoes'],
  [2, 'Ibuprofen 400 mg', '2 Ibuprofen 400 mg'],
])('%d of “%s” is what a list reads of “%s”', (count, words, typed) => {
  expect(parseWishTimes(words, count)).toEqual(parseWish(typed));
});

test('of three bags of two kilograms each is a pack that is counted', () => {
  expect(parseWishTimes('2 kg potatoes', 3)).toEqual({ text: 'potatoes 2 kg', count: 3, need: null });
});

test('where no pack can be counted it is so many times as much', () => {
  expect(parseWishTimes('2 m rope', 3)).toEqual({ text: 'rope', count: 1, need: { value: 6, unit: 'm' } });
});

test('a number beside “a few” says how many these are, and is a guess', () => {
  expect(parseWishTimes('a few lemons', 3)).toEqual({ text: 'lemons', count: 3, need: null, isAbout: true });
});

test('two dozen of a thing are counted, and never more than a list holds', () => {
  expect(parseWishTimes('12 eggs', 2)).toMatchObject({ text: 'eggs', count: 24 });
  expect(parseWishTimes('50 eggs', 99)).toMatchObject({ count: 999 });
  expect(parseWishTimes(' ', 3)).toBeNull();
});
