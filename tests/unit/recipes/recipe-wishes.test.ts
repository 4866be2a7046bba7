import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recipeWishes } from '../../../utils/recipes/recipe-wishes';

test.each([
  ['2 eggs', 1.5, 'eggs', 3, null],
  ['2 eggs', 1, 'eggs', 2, null],
  ['3 onions', 0.5, 'onions', 2, null],
  ['2-3 onions', 2, 'onions', 6, null],
  ['3 onions', 1 / 3, 'onions', 1, null],
  ['500 g flour', 1.5, 'flour', 1, { value: 750, unit: 'g' }],
  ['1 1/2 cups (375 ml) milk', 2, 'milk', 1, { value: 750, unit: 'ml' }],
  ['2 (400 g) cans tomatoes', 2, 'tomatoes', 1, { value: 1600, unit: 'g' }],
  ['2 x 150 g salmon', 2, 'salmon', 1, { value: 600, unit: 'g' }],
  ['3 carrots (about 200 g)', 2, 'carrots', 1, { value: 400, unit: 'g' }],
  ['salt', 3, 'salt', 1, null],
  ['a pinch of salt', 3, 'salt', 1, null],
  ['2 cups flour', 4, 'flour', 1, null],
])('“%s” made %f times asks for', (line, factor, text, count, need) => {
  expect(recipeWishes([line], factor)).toEqual([{ text, count, need }]);
});

test('a heading among the lines asks for nothing', () => {
  expect(recipeWishes(['For the icing:', '100 g sugar'], 1).map(({ text }) => text)).toEqual(['sugar']);
});

test('more people never need less', () => {
  const line = fc.tuple(fc.integer({ min: 1, max: 900 }), fc.constantFrom('g', 'ml', 'cans', ''));
  fc.assert(
    fc.property(line, fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 20 }), ([n, unit], a, b) => {
      const amountFor = (people: number) => {
        const [wish] = recipeWishes([`${n} ${unit} beans`], people / 4);
        return wish?.need?.value ?? wish?.count ?? 0;
      };
      expect(amountFor(Math.max(a, b))).toBeGreaterThanOrEqual(amountFor(Math.min(a, b)));
    }),
  );
});
