import { expect, test } from 'vitest';
import { parseRecipeYield } from '../../../../utils/domain/list/recipe-yield';

test.each([
  ['4', 4],
  ['4 servings', 4],
  ['Serves 4-6', 4],
  ['6 to 8 servings', 6],
  ['Für 2 Personen', 2],
  ['١٢ قطعة', 12],
  ['12 muffins', 12],
  ['1½ cups', 1.5],
  ['6,5 dl', 6.5],
  ['Serves four', 4],
  ['one 9-inch cake', 1],
  ['eine Springform 26 cm', 1],
  ['a 9-inch cake', null],
  ['a cake', null],
  ['Makes 2 dozen', 24],
  ['two dozen cookies', 24],
  ['4 servings, a dozen rolls', 4],
  ['one 9x13-inch pan', 1],
  ['ein Blech 20 x 30 cm', 1],
  ['2 x 20 cm cakes', 2],
  ['12 x 5 cm', null],
  ['1 (9-inch) pie', 1],
  ['24 (2-inch) cookies', 24],
  ['两人份', 2],
  ['三四人份', 3],
  ['十二人份', 12],
  ['十人份', 10],
  ['二十五人份', 25],
  ['0 servings', null],
  ['2026', null],
])('“%s” comes to %s', (text, servings) => {
  expect(parseRecipeYield(text)).toEqual({ servings, text });
});

test('nothing said comes to nothing', () => {
  expect(parseRecipeYield(' \n ')).toEqual({ servings: null, text: null });
});
