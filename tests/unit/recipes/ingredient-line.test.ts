import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseIngredientLine, parseIngredientLines } from '../../../utils/recipes/ingredient-line';

const short = (line: string) => {
  const { measured, name } = parseIngredientLine(line);
  const { amount, unit } = measured;
  return [amount && (amount.to === null ? amount.from : `${amount.from}-${amount.to}`), unit, name];
};

describe('how much, in what, of what', () => {
  test.each<[string, ReturnType<typeof short>]>([
    ['3 onions', [3, null, 'onions']],
    ['250 g butter', [250, 'gram', 'butter']],
    ['1½ cups oat milk', [1.5, 'cup', 'oat milk']],
    ['2 ¼ tsp baking powder', [2.25, 'teaspoon', 'baking powder']],
    ['2-3 tbsp olive oil', ['2-3', 'tablespoon', 'olive oil']],
    ['1/3 to 1/2 cup sugar', ['0.333-0.5', 'cup', 'sugar']],
    ['1,5 l Milch', [1.5, 'liter', 'Milch']],
    ['1,000 g flour', [1000, 'gram', 'flour']],
    ['1.000 g Mehl', [1000, 'gram', 'Mehl']],
    ['2.500 g Kartoffeln', [2500, 'gram', 'Kartoffeln']],
    ['1.500 ml Milch', [1500, 'milliliter', 'Milch']],
    ['1 000 g farine', [1000, 'gram', 'farine']],
    ['1’000 g Mehl', [1000, 'gram', 'Mehl']],
    ['1.500 kg potatoes', [1.5, 'kilogram', 'potatoes']],
    ['1,500 kg Mehl', [1.5, 'kilogram', 'Mehl']],
    ['4 150 g steaks', [4, null, 'steaks']],
    ['1 T honey', [1, 'tablespoon', 'honey']],
    ['1 t salt', [1, 'teaspoon', 'salt']],
    ['two eggs', [2, null, 'eggs']],
    ['about 4 carrots', [4, null, 'carrots']],
    ['~200 g spinach', [200, 'gram', 'spinach']],
    ['2 heaped tbsp cocoa', [2, 'tablespoon', 'cocoa']],
    ['4 garlic cloves, crushed', [4, 'clove', 'garlic']],
    ['2 celery sticks', [2, 'stick', 'celery']],
    ['8 cloves', [8, null, 'cloves']],
    ['salt', [null, null, 'salt']],
  ])('%s', (line, expected) => expect(short(line)).toEqual(expected));
});

describe('in other languages', () => {
  test.each<[string, ReturnType<typeof short>]>([
    ['200 g Mehl', [200, 'gram', 'Mehl']],
    ['ca. 3 EL Öl', [3, 'tablespoon', 'Öl']],
    ['1 Prise Salz', [1, 'pinch', 'Salz']],
    ['2 cucharadas de aceite', [2, 'tablespoon', 'aceite']],
    ["3 gousses d'ail", [3, 'clove', 'ail']],
    ['2 стакана муки', [2, 'cup', 'муки']],
    ['大さじ', [null, null, '大さじ']],
    ['200克面粉', [200, 'gram', '面粉']],
    ['３個 卵', [3, 'piece', '卵']],
    ['٢ كوب دقيق', [2, 'cup', 'دقيق']],
    ['२ कप आटा', [2, 'cup', 'आटा']],
  ])('%s', (line, expected) => expect(short(line)).toEqual(expected));
});

describe('the name is what one buys', () => {
  test.each([
    ['1 large onion, finely chopped', 'onion'],
    ['2 tbsp freshly ground black pepper', 'black pepper'],
    ['1 tsp ground cumin', 'ground cumin'],
    ['200 g frozen chopped spinach', 'frozen chopped spinach'],
    ['1 can chopped tomatoes', 'chopped tomatoes'],
    ['Juice of 2 limes', 'limes'],
    ['4 boneless, skinless chicken thighs', 'boneless skinless chicken thighs'],
    ['1 cup yogurt, kefir, or buttermilk', 'yogurt kefir or buttermilk'],
    ['2 tomatoes, peeled, seeded, and diced', 'tomatoes'],
    ['oil for frying', 'oil'],
    ['parsley, to serve', 'parsley'],
    ['2 tbsp capers (optional)', 'capers'],
    ['3 sprigs fresh thyme or 1 tsp dried', 'fresh thyme'],
    ['1 bunch (about 30 g) flat-leaf parsley', 'flat-leaf parsley'],
  ])('%s', (line, name) => expect(parseIngredientLine(line).name).toBe(name));
});

describe('the same amount said twice', () => {
  test.each([
    ['500g/1lb 2oz potatoes', ['gram'], ['pound', 'ounce']],
    ['1 cup (240 ml) milk', ['cup'], ['milliliter']],
    ['1 (400 g) can chickpeas', ['can'], ['gram']],
    ['2 x 150 g salmon fillets', [null], ['gram']],
    ['1 sweet potato (about 200 g)', [null], ['gram']],
  ])('%s', (line, unit, others) => {
    const { measured, others: more } = parseIngredientLine(line);
    expect([measured.unit]).toEqual(unit);
    expect(more.map((each) => each.unit)).toEqual(others);
  });
});

test('a measure that nobody counts is told apart from the thing', () => {
  expect(parseIngredientLine('a pinch of salt')).toMatchObject({
    loose: 'pinch',
    name: 'salt',
    measured: { amount: null },
  });
  expect(parseIngredientLine('A few sprigs of thyme')).toMatchObject({ loose: 'sprig', name: 'thyme' });
});

test('the amount may stand last', () => {
  expect(short('Toast, 3 slices')).toEqual([3, 'slice', 'Toast']);
  expect(short('milk 2 l')).toEqual([2, 'liter', 'milk']);
});

test('a title over other lines is nothing to buy', () => {
  const lines = parseIngredientLines('For the dough:\n\n- 500 g flour\n* 1 egg\n');
  expect(lines.map(({ isHeading, name }) => [isHeading, name])).toEqual([
    [true, 'For the dough:'],
    [false, 'flour'],
    [false, 'egg'],
  ]);
});

test('whatever is pasted, a line is never lost and never takes long', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 2000 }), (text) => {
      const started = performance.now();
      for (const line of parseIngredientLines(text)) expect(line.name).not.toBe('');
      expect(performance.now() - started).toBeLessThan(1000);
    }),
    { numRuns: 300 },
  );
});
