import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseWish } from '../../../../utils/domain/wish/wish';

type Case = readonly [typed: string, text: string, amount: number | string];

const read = (typed: string) => {
  const wish = parseWish(typed);
  return wish && [wish.text, wish.need ? `${wish.need.value} ${wish.need.unit}` : wish.count];
};

describe('so much in all is needed, and packs make it up', () => {
  test.each<Case>([
    ['2 kg potatoes', 'potatoes', '2 kg'],
    ['potatoes 2 kg', 'potatoes', '2 kg'],
    ['½ kg butter', 'butter', '0.5 kg'],
    ['1/2 kg butter', 'butter', '0.5 kg'],
    ['half a kilo of ham', 'ham', '0.5 kg'],
    ['1 kg 200 g beef', 'beef', '1200 g'],
    ['1.000 g Mehl', 'Mehl', '1000 g'],
    ['1 000 g farine', 'farine', '1000 g'],
    ['1’000 g Mehl', 'Mehl', '1000 g'],
    ['1.500 ml Milch', 'Milch', '1500 ml'],
    ['2-3 kg potatoes', 'potatoes', '3 kg'],
    ['ca. 500 g Hackfleisch', 'Hackfleisch', '500 g'],
    ['1 l 3,5% milk', '3,5% milk', '1 l'],
    ['500 g de farine', 'farine', '500 g'],
    ['400g can chickpeas', 'chickpeas', '400 g'],
    ['cheese (400 g)', 'cheese', '400 g'],
    ['Mehl: 500 g', 'Mehl', '500 g'],
    ['80 tea bags', 'tea bags', '80 bag'],
    ['gallon of milk', 'milk', '1 gallon'],
    ['2 pints of milk', 'milk', '2 pint'],
    ['12 fl oz cream', 'cream', '12 floz'],
    ['2 lbs potatoes', 'potatoes', '2 lb'],
    ['1 lb 8 oz beef', 'beef', '24 oz'],
    ['1 lb 200 g beef', 'beef', '653.592 g'],
    ['1.5 kg. potatoes', 'potatoes', '1.5 kg'],
    ['8 Rollen Klopapier', 'Klopapier', '8 roll'],
    ['半斤牛肉', '牛肉', '250 g'],
    ['土豆2公斤', '土豆', '2 kg'],
    ['1kg大米', '大米', '1 kg'],
    ['排骨两斤', '排骨', '1000 g'],
    ['７up ٢ لتر', '７up', '2 l'],
    ['2 l Milch – fettarm', 'Milch – fettarm', '2 l'],
    ['Mehl 405 1kg', 'Mehl 405', '1 kg'],
  ])('“%s”', (typed, text, amount) => expect(read(typed)).toEqual([text, amount]));
});

describe('packs are counted, and what is in each stays in the words', () => {
  test.each<Case>([
    ['3 x milk', 'milk', 3],
    ['milk x2', 'milk', 2],
    ['milk 2x', 'milk', 2],
    ['six eggs', 'eggs', 6],
    ['½ cucumber', 'cucumber', 1],
    ['2 or 3 onions', 'onions', 3],
    ['2 dozen eggs', 'eggs', 24],
    ['half a dozen eggs', 'eggs', 6],
    ["une douzaine d'œufs", 'œufs', 12],
    ['2x Nutella 450g', 'Nutella 450g', 2],
    ['Wasser 6x1,5L', 'Wasser 1,5L', 6],
    ['6 x 330 ml cola', 'cola 330 ml', 6],
    ['Cola 6 x 330 ml', 'Cola 330 ml', 6],
    ['Bier 20x0,5l', 'Bier 0,5l', 20],
    ['6 bottles of 1.5 l water', 'water 1.5 l', 6],
    ['Coca-Cola 1,5l 4x', 'Coca-Cola 1,5l', 4],
    ['cola 330 ml x 6', 'cola 330 ml', 6],
    ['milk 2 l (3)', 'milk 2 l', 3],
    ['AA batteries (8)', 'AA batteries', 8],
    ['milk: 2', 'milk', 2],
    ['milk - 2', 'milk', 2],
    ['(2) milk', 'milk', 2],
    ['2: milk', 'milk', 2],
    ['x2 milk', 'milk', 2],
    ['milk *2', 'milk', 2],
    ['milk qty: 2', 'milk', 2],
    ['🥛 2 milk', 'milk', 2],
    ['100g chocolate x 3', '100g chocolate', 3],
    ['7 Up 6x330ml', '7 Up 330ml', 6],
    ['1. milk', 'milk', 1],
    ['2 Flaschen Wein', 'Wein', 2],
    ['2 bouteilles de vin', 'vin', 2],
    ['Tomaten 3 Dosen', 'Tomaten', 3],
    ['6 pack beer', 'beer', 6],
    ['2 bottles', 'bottles', 2],
    ['2 can openers', 'can openers', 2],
    ['2 7up', '7up', 2],
    ['2 pot plants', 'pot plants', 2],
    ['2 sacs à dos', 'sacs à dos', 2],
    ['3 boxes (large)', 'boxes (large)', 3],
    ['330 ml x 6 cola', 'cola 330 ml', 6],
    ['Eier 6', 'Eier', 6],
    ['half a cucumber', 'cucumber', 1],
    ['可乐 6瓶', '可乐', 6],
    ['三瓶可乐', '可乐', 3],
    ['2瓶1.5L可乐', '1.5L可乐', 2],
  ])('“%s”', (typed, text, amount) => expect(read(typed)).toEqual([text, amount]));
});

describe('a number may belong to the name', () => {
  test.each<string>([
    '100% orange juice',
    '50 % Schokolade',
    '4711 Kölnisch Wasser',
    'half fat milk',
    'half and half',
    'five spice powder',
    'tres leches cake',
    'pot plants',
    '501 jeans',
    '7up',
    '7 up',
    '3M tape',
    '3 M hooks',
    '24h cream',
    '8x4 Deo',
    '2in1 shampoo',
    'Pampers Gr. 4',
    'Pampers size 4',
    'PlayStation 5',
    'Milch 3,5%',
    '3,5% Milch',
    '60 W bulb',
    '27 inch monitor',
    '2.4 GHz mouse',
    'Ibuprofen 400 mg',
    '20 l backpack',
    'Wasserkocher 1,7 l',
    'milk (low fat)',
    'Wasser still 6 x 1,5',
    '3 x',
    '10 cm pot',
    'Müllbeutel 35 l',
    '三只松鼠坚果',
    '5G手机',
  ])('“%s”', (typed) => expect(read(typed)).toEqual([typed, 1]));
});

describe('a length says which one, unless a thing is cut to it', () => {
  test.each<Case>([
    ['USB cable 2 m', 'USB cable 2 m', 1],
    ['HDMI cable 5 m', 'HDMI cable 5 m', 1],
    ['2 m HDMI cable', '2 m HDMI cable', 1],
    ['2x USB cable 2 m', 'USB cable 2 m', 2],
    ['2x 3 m cable', 'cable 3 m', 2],
    ['Bilderrahmen 30 x 40 cm', 'Bilderrahmen 30 x 40 cm', 1],
    ['30 x 40 cm Bilderrahmen', '30 x 40 cm Bilderrahmen', 1],
    ['Schrauben 4x40 mm', 'Schrauben 4x40 mm', 1],
    ['curtain rod 120 cm', 'curtain rod 120 cm', 1],
    ['3 m rope', 'rope', '3 m'],
    ['rope 3 m', 'rope', '3 m'],
    ['Baumwollstoff 2 m', 'Baumwollstoff', '2 m'],
    ['3 m of cotton in blue', 'cotton in blue', '3 m'],
    ['2 m de tissu', 'tissu', '2 m'],
    ['laminate 20 m²', 'laminate', '20 m2'],
  ])('“%s”', (typed, text, amount) => expect(read(typed)).toEqual([text, amount]));
});

describe('of an offer one takes as many as it is for', () => {
  test.each<Case>([
    ['3 for 2 yoghurts', 'yoghurts', 3],
    ['yoghurts 3 for 2', 'yoghurts', 3],
    ['yoghurts (3 for 2)', 'yoghurts', 3],
    ['2 für 1 Pizza', 'Pizza', 2],
    ['Joghurt 3 zum Preis von 2', 'Joghurt', 3],
    ['3 pour 2 yaourts', 'yaourts', 3],
    ['3x2 yogures', 'yogures', 3],
    ['leche 2x1', 'leche', 2],
    ['lleva 3 paga 2 yogures', 'yogures', 3],
    ['3 voor 2 kaas', 'kaas', 3],
    ['3 za 2 jogurty', 'jogurty', 3],
    ['buy 2 get 1 free yoghurts', 'yoghurts', 3],
    ['2+1 gratis Joghurt', 'Joghurt', 3],
    ['买二送一酸奶', '酸奶', 3],
    ['2 for £5 pizzas', 'pizzas', 2],
    ['pizza 2 for 5 €', 'pizza', 2],
    ['4 yoghurts 3 for 2', 'yoghurts', 4],
  ])('“%s”', (typed, text, amount) => expect(read(typed)).toEqual([text, amount]));

  test.each([
    '8x4 Deo',
    '4x4 tape',
    '6x1,5 Wasser',
    '3x2 m cable',
    'dinner for 2',
    'Vitamin D3+K2',
    'D3 2+1 caps',
  ])('but “%s” is no offer', (typed) => expect(read(typed)).toEqual([typed, 1]));
});

test.each(['   ', '-', '500 g', '2 l', '20 €', '€ 20'])('“%s” asks for nothing', (typed) =>
  expect(parseWish(typed)).toBeNull(),
);

test('in a table of goods the last number counts packs, but a size stays one', () => {
  expect(parseWish('milk 2', { isNumberLast: true })).toEqual({ text: 'milk', count: 2, need: null });
  expect(parseWish('Pampers Gr. 4', { isNumberLast: true })).toEqual({
    text: 'Pampers Gr. 4',
    count: 1,
    need: null,
  });
});

test('whatever is typed, a wish has words, one to 999 packs, and needs more than nothing', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ' x ',
      ' ',
      '½',
      '0',
      '12',
      '999',
      'kg',
      'ml',
      ', ',
      '(',
      ')',
      'dozen ',
      'of ',
      'bottles ',
      'm',
      '瓶',
      '打',
      '一',
    ),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const wish = parseWish(pieces.join(''));
      if (!wish) return;
      expect(wish.text.trim()).not.toBe('');
      expect(wish.text.length).toBeLessThanOrEqual(300);
      expect(Number.isInteger(wish.count) && wish.count >= 1 && wish.count <= 999).toBe(true);
      expect(wish.need?.value ?? 1).toBeGreaterThan(0);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['a few lemons', 2],
  ['several lemons', 3],
  ['ein paar Äpfel', 2],
  ['mehrere Zitronen', 3],
  ['quelques citrons', 2],
  ['unas manzanas', 2],
  ['几个苹果', 2],
  ['несколько яблок', 2],
  ['een paar appels', 2],
  ['parę jabłek', 2],
  ['diverse mele', 3],
  ['about 2 × lemons', 2],
  ['☐ etwa 4 × Zitronen', 4],
  ['حوالي ٢ × ليمون', 2],
  ['约 2 × 柠檬', 2],
])('“%s” is a guess at %s', (typed, count) => {
  const wish = parseWish(typed);
  expect(wish?.isAbout ? wish.count : null).toBe(count);
});

test.each([
  '2 lemons',
  'two lemons',
  'about 3 lemons',
  'a couple of lemons',
  'ein Paar Schuhe',
  'ein paar Socken',
  'een paar sokken',
  'some milk',
  'a few',
])('“%s” is no guess', (typed) => expect(parseWish(typed)).not.toHaveProperty('isAbout'));
