import { expect, test } from 'vitest';
import { parseIngredientLine } from '../../../utils/recipes/ingredient-line';
import { shoppingAmount } from '../../../utils/recipes/shopping-amount';

test.each([
  ['3 onions', 3, null],
  ['2-3 onions', 3, null],
  ['½ cucumber', 1, null],
  ['2 cans chickpeas', 2, null],
  ['1.5 kg potatoes', 1, { value: 1.5, unit: 'kg' }],
  ['4 dl cream', 1, { value: 400, unit: 'ml' }],
  ['1/4 l cream', 1, { value: 0.25, unit: 'l' }],
  ['0.75 l wine', 1, { value: 0.75, unit: 'l' }],
  ['0.04 kg yeast', 1, { value: 0.04, unit: 'kg' }],
  ['1 lb beef', 1, { value: 453.6, unit: 'g' }],
  ['2 x 150 g salmon', 1, { value: 300, unit: 'g' }],
  ['1 cup (240 ml) milk', 1, { value: 240, unit: 'ml' }],
  ['2 (400 g) cans tomatoes', 1, { value: 800, unit: 'g' }],
  ['4 150g steaks', 1, { value: 600, unit: 'g' }],
  ['3 carrots (about 200 g)', 1, { value: 200, unit: 'g' }],
  ['400g can chickpeas', 1, { value: 400, unit: 'g' }],
  ['2 cups flour', 1, null],
  ['4 cloves garlic', 1, null],
  ['a pinch of salt', 1, null],
  ['500 eggs', 99, null],
])('for “%s” one buys', (line, count, need) => {
  expect(shoppingAmount(parseIngredientLine(line))).toEqual({ count, need });
});
