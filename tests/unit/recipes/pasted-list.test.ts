import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pastedWishes } from '../../../utils/recipes/pasted-list';

const short = (list: string) =>
  pastedWishes(list).map(({ text, count, need, isDone }) => {
    if (need) return `${need.value} ${need.unit} ${text}`;
    return `${isDone ? 'done: ' : ''}${count === 1 ? text : `${count} x ${text}`}`;
  });

describe('several goods in a line are several wishes', () => {
  test.each<[string, string[]]>([
    ['Milch, Brot, Butter', ['Milch', 'Brot', 'Butter']],
    ['milk, eggs and bread', ['milk', 'eggs', 'bread']],
    ['milk; eggs; 2 kg potatoes', ['milk', 'eggs', '2 kg potatoes']],
    ['Milch,Brot,Butter', ['Milch', 'Brot', 'Butter']],
    ['2 Milch, 6 Eier, 1,5 kg Mehl', ['2 x Milch', '6 x Eier', '1.5 kg Mehl']],
    ['牛奶、面包，鸡蛋30个', ['牛奶', '面包', '30 x 鸡蛋']],
    ['Fruit: apples, pears', ['apples', 'pears']],
    ['milk, bread, mac and cheese', ['milk', 'bread', 'mac and cheese']],
    ['milk / eggs / bread', ['milk', 'eggs', 'bread']],
  ])('“%s”', (line, wishes) => expect(short(line)).toEqual(wishes));
});

describe('what only tells more of a good stays with it', () => {
  test.each<[string, string[]]>([
    ['milk, low-fat', ['milk, low-fat']],
    ['Milch, fettarm', ['Milch, fettarm']],
    ['Nutella, 450g', ['450 g Nutella']],
    ['Wein, 2 Flaschen, Brot', ['2 x Wein', 'Brot']],
    ['Milch 3,5%, Brot', ['Milch 3,5%', 'Brot']],
    ['cheese (Gouda, old), bread', ['cheese (Gouda, old)', 'bread']],
    ['eggs, large', ['eggs, large']],
    ['tomatoes, ripe, bread', ['tomatoes, ripe', 'bread']],
    ['olives, pitted, bread', ['olives, pitted', 'bread']],
    ['grapes, seedless, bread', ['grapes, seedless', 'bread']],
    ['tuna, in oil, bread', ['tuna, in oil', 'bread']],
    ['apples, for the cake, bread', ['apples, for the cake', 'bread']],
    ['avocados, not too ripe, bread', ['avocados, not too ripe', 'bread']],
    ['milk, or oat drink, bread', ['milk, or oat drink', 'bread']],
    ['Thunfisch, ohne Öl, Brot', ['Thunfisch, ohne Öl', 'Brot']],
    ['yaourt, sans sucre, pain', ['yaourt, sans sucre', 'pain']],
    ['yaourt, nature et sans sucre, pain', ['yaourt, nature et sans sucre', 'pain']],
    ['сыр, твёрдый, хлеб', ['сыр, твёрдый', 'хлеб']],
    ['طماطم، طازجة، خبز', ['طماطم، طازجة', 'خبز']],
  ])('“%s”', (line, wishes) => expect(short(line)).toEqual(wishes));

  // An adjective that no table knows looks like a good.
  test.fails('“tomatoes, juicy”', () => expect(short('tomatoes, juicy')).toEqual(['tomatoes, juicy']));
});

describe('a good that looks like what is told of one is a good', () => {
  test.each<[string, string[]]>([
    ['bread, smoked salmon, milk', ['bread', 'smoked salmon', 'milk']],
    ['milk, jelly, linseed', ['milk', 'jelly', 'linseed']],
    ['Brot, Vollmilch, Eier', ['Brot', 'Vollmilch', 'Eier']],
    ['Brot, Sprudel, Eier', ['Brot', 'Sprudel', 'Eier']],
    ['pain, sucre, lait', ['pain', 'sucre', 'lait']],
    ['pan, azúcar, leche', ['pan', 'azúcar', 'leche']],
    ['melk, eieren, en brood', ['melk', 'eieren', 'brood']],
    ['Hemd, For Men Duschgel, Seife', ['Hemd', 'For Men Duschgel', 'Seife']],
  ])('“%s”', (line, wishes) => expect(short(line)).toEqual(wishes));
});

describe('numbers that only number the lines count nothing', () => {
  test.each<[string, string[]]>([
    [
      '1. milk\n2. eggs\n3. bread\n4. butter\n10. AA batteries',
      ['milk', 'eggs', 'bread', 'butter', 'AA batteries'],
    ],
    ['1) milk\n2) 6 eggs', ['milk', '6 x eggs']],
    ['1 milk\n2 eggs\n3 bread\n4 butter', ['milk', 'eggs', 'bread', 'butter']],
    ['2 milk\n6 eggs\n3 bread\n4 butter', ['2 x milk', '6 x eggs', '3 x bread', '4 x butter']],
    ['- [ ] milk\n- [x] bread', ['milk', 'done: bread']],
    ['• milk\n– bread\n◦ tea', ['milk', 'bread', 'tea']],
    ['milk 2\neggs 12\nPampers Gr. 4', ['2 x milk', '12 x eggs', 'Pampers Gr. 4']],
    ['milk\t2\neggs\t12', ['2 x milk', '12 x eggs']],
    ['milk 1, bread 2, eggs 12', ['milk', '2 x bread', '12 x eggs']],
    ['1 - milk\n2 - eggs\n3 - tea\n4 - jam', ['milk', 'eggs', 'tea', 'jam']],
  ])('“%s”', (list, wishes) => expect(short(list)).toEqual(wishes));
});

describe('a line that names nothing to buy is none', () => {
  test.each<[string, string[]]>([
    ['Shopping list\nmilk\nbread', ['milk', 'bread']],
    ['Groceries:\nmilk', ['milk']],
    ['Week\n☐ 2 kg potatoes\n☐ 3 × milk', ['2 kg potatoes', '3 x milk']],
    ['## Dairy\nmilk\n---\n20 €\nTotal: 35,20 €', ['milk']],
    ['Serves 4\n2 eggs', ['2 x eggs']],
    ['For 4 people\n2 eggs', ['2 x eggs']],
    ['https://kitchen.example/pancakes\n2 eggs', ['2 x eggs']],
    ['milk 1.19 €\n2 tea - $3.49', ['milk', '2 x tea']],
    ['pizza 2 for £5.00\nmilk', ['2 x pizza', 'milk']],
    ['Für 4 Personen\n500 g', []],
  ])('“%s”', (list, wishes) => expect(short(list)).toEqual(wishes));
});

describe('words over a part of a list ask for nothing', () => {
  test.each<[string, string[]]>([
    ['Obst & Gemüse\nÄpfel\nMilchprodukte\nMilch', ['Äpfel', 'Milch']],
    ['FRUIT & VEG\napples\nDAIRY\nmilk', ['apples', 'milk']],
    ['Fruits et légumes\npommes\nSurgelés\npizza', ['pommes', 'pizza']],
    ['Овощи и фрукты\nяблоки', ['яблоки']],
    ['乳制品\n牛奶', ['牛奶']],
    ['خضار وفواكه\nتفاح', ['تفاح']],
    ['Monday dinner\n500g pasta\n\nTuesday\nbroccoli', ['500 g pasta', 'broccoli']],
    ['Aldi\n- eggs\n- milk\nTesco\n- bread', ['eggs', 'milk', 'bread']],
    ['Qty\tItem\n2\tMilk\n1\tBread', ['2 x Milk', 'Bread']],
    ['Item, Qty\nMilk, 2\nBread, 1', ['2 x Milk', 'Bread']],
    ['Milk £1.55\nTotal £5.40', ['Milk']],
    ['milk\nSent from my iPhone', ['milk']],
    ['Alışveriş listesi\n2 ekmek', ['2 x ekmek']],
    ['Handla:\nmjölk', ['mjölk']],
  ])('“%s”', (list, wishes) => expect(short(list)).toEqual(wishes));

  test.each<[string, string[]]>([
    ['milk\n- eggs\n- bread', ['milk', 'eggs', 'bread']],
    ['milk\neggs\n- bread\n- tea', ['milk', 'eggs', 'bread', 'tea']],
    ['Total 0% yoghurt\nfrozen peas', ['Total 0% yoghurt', 'frozen peas']],
  ])('but no good is lost: “%s”', (list, wishes) => expect(short(list)).toEqual(wishes));
});

test('pictures, quotes and articles around a good are none of it', () => {
  expect(short('tomatoes 🍅🍅\n🥛 milk\n"bread"')).toEqual(['tomatoes', 'milk', 'bread']);
  expect(short('du pain\nde la crème fraîche\ndes pommes')).toEqual(['pain', 'crème fraîche', 'pommes']);
  expect(short('meia dúzia de ovos\n卵 1パック\n3 garrafas de água')).toEqual(['6 x ovos', '卵', '3 x água']);
});

describe('a first line that names the list is its title', () => {
  test.each<[string, string[]]>([
    ['Einkaufsliste REWE\nMilch', ['Milch']],
    ['REWE Einkaufsliste\nMilch', ['Milch']],
    ['📝 Shopping list for Saturday:\nmilk', ['milk']],
    ['Liste de courses\nlait', ['lait']],
    ['Liste de courses Carrefour 12/05\nlait', ['lait']],
    ['Mi lista de la compra\npan', ['pan']],
    ['Boodschappenlijst zaterdag\nmelk', ['melk']],
    ['قائمة المشتريات\nحليب', ['حليب']],
    ['خضار قائمة المشتريات\nحليب', ['حليب']],
    ['买菜清单\n土豆', ['土豆']],
    ['खरीदारी की सूची\nदूध', ['दूध']],
    ['Liste\nMilch', ['Milch']],
    ['Shopping list: milk', ['milk']],
    ['Einkaufsliste REWE: Milch, Brot', ['Milch', 'Brot']],
  ])('“%s”', (list, wishes) => expect(short(list)).toEqual(wishes));

  test.each<[string, string[]]>([
    ['Einkaufsliste Block\nMilch', ['Einkaufsliste Block', 'Milch']],
    ['shopping list pad\nmilk', ['shopping list pad', 'milk']],
    ['carnet liste de courses\nlait', ['carnet liste de courses', 'lait']],
    ['Listerine\nmilk', ['Listerine', 'milk']],
    ['milk\nEinkaufsliste magnetisch', ['milk', 'Einkaufsliste magnetisch']],
    ['Einkaufsliste REWE', ['Einkaufsliste REWE']],
    ['milk: oat', ['milk: oat']],
  ])('but no good is lost: “%s”', (list, wishes) => expect(short(list)).toEqual(wishes));
});

describe('what is ticked off comes in as done', () => {
  test.each<[string, string[]]>([
    ['☑ milk\n☐ eggs', ['done: milk', 'eggs']],
    ['☑ milk\n☒ eggs', ['done: milk', 'done: eggs']],
    ['- [X] milk, bread, tea\n- [ ] eggs', ['done: milk', 'done: bread', 'done: tea', 'eggs']],
    ['1. [x] milk\n2. [ ] eggs', ['done: milk', 'eggs']],
    ['✓ milk\neggs', ['done: milk', 'eggs']],
    ['✅ milk\n⬜ eggs', ['done: milk', 'eggs']],
    ['milk ✔️\neggs', ['done: milk', 'eggs']],
    ['~~2 milk~~\neggs', ['done: 2 x milk', 'eggs']],
    ['Week\n☑ milk\n☐ eggs', ['done: milk', 'eggs']],
    ['☑ 2 tbsp oil\n☐ 1 onion, finely chopped', ['done: oil', 'onion']],
  ])('“%s”', (list, wishes) => expect(short(list)).toEqual(wishes));

  test.each<[string, string[]]>([
    ['✓ milk\n✓ eggs', ['milk', 'eggs']],
    ['✅ milk\n✅ eggs', ['milk', 'eggs']],
    ['For the dough\n✓ 2 tbsp oil\n✓ 1 onion, finely chopped', ['oil', 'onion']],
  ])('but a tick before every line is a bullet: “%s”', (list, wishes) => expect(short(list)).toEqual(wishes));
});

describe('a recipe is read as one', () => {
  test.each<[string, string[]]>([
    ['500 g flour\n2 eggs, beaten\n1 pinch of salt', ['500 g flour', '2 x eggs', 'salt']],
    [
      'For the dough\n2 tbsp oil\n1 large onion, finely chopped\nparsley, to serve',
      ['oil', 'onion', 'parsley'],
    ],
    ['1.000 g Mehl\n3 EL Öl\n1 Zwiebel, gehackt', ['1000 g Mehl', 'Öl', 'Zwiebel']],
    ['milk\nbread\n1 tin tomatoes, chopped\ntea\njam', ['milk', 'bread', 'tomatoes', 'tea', 'jam']],
    ['2 tbsp oil\n1 pinch of saffron\nsalt, pepper, sugar', ['oil', 'saffron', 'salt', 'pepper', 'sugar']],
    ['2 (400 g) cans tomatoes\nmilk', ['800 g tomatoes', 'milk']],
    ['3 c. à soupe de crème\n1 c.à.c. de sel\n1 cuil. à soupe d’huile', ['crème', 'sel', 'huile']],
    ['3 cucchiai di olio\n2 cucchiaini di sale', ['olio', 'sale']],
  ])('“%s”', (list, wishes) => expect(short(list)).toEqual(wishes));
});

describe('of a recipe with its title and its steps only the ingredients are asked for', () => {
  test.each<[string, string[]]>([
    [
      'Chili con Carne\nZutaten für 4 Personen\n\n500 g Hackfleisch\n3 EL Öl\nSalz, Pfeffer\n\nZubereitung:\nZwiebeln würfeln.',
      ['500 g Hackfleisch', 'Öl', 'Salz', 'Pfeffer'],
    ],
    [
      'Pancakes\nServes: 4\nPrep time: 10 min\n\n2 cups flour\n3 Tbsp butter, melted\n\nDirections\n1. Sift the flour.\n2. Mix.',
      ['flour', 'butter'],
    ],
    [
      'Pasta al forno (4 pers.)\nIngredienti:\n- 320 g di rigatoni\n- sale q.b.\n- basilico',
      ['320 g rigatoni', 'sale', 'basilico'],
    ],
    [
      'Pour 6 personnes :\n200 g de farine\n1 pincée de sel\nPréparation :\nMélanger.',
      ['200 g farine', 'sel'],
    ],
    ['Ингредиенты:\nМука — 300 г\nСоль, перец — по вкусу', ['300 g Мука', 'Соль', 'перец']],
    ['材料（2人分）\n豚肉…200g\n醤油…大さじ2\n塩・こしょう…少々', ['200 g 豚肉', '醤油', '塩', 'こしょう']],
    ['材料：\n五花肉500克\n生抽2勺\n葱2根\n盐适量\n做法\n切肉', ['500 g 五花肉', '生抽', '2 x 葱', '盐']],
    ['المكونات:\n- ٣ بيضات\n- ملح حسب الرغبة\nطريقة التحضير\nاخلط', ['3 x بيضات', 'ملح']],
    ['Ingredients\n1 egg\nMethod\nBoil it.\nIngredients\n2 limes', ['egg', '2 x limes']],
    ['milk\nbread\ntea\nCake ingredients:\n200 g flour', ['milk', 'bread', 'tea', '200 g flour']],
  ])('“%s”', (list, wishes) => expect(short(list)).toEqual(wishes));
});

test('an amount in brackets counts before what tells more, and one behind a picture does', () => {
  expect(short('Tomaten (500g, Rispen)\nmilk (2 litres, semi-skimmed)\ncheese (Gouda, old)')).toEqual([
    '500 g Tomaten (Rispen)',
    '2 l milk (semi-skimmed)',
    'cheese (Gouda, old)',
  ]);
  expect(short('Apples 🍎 4\nBananas 🍌 x6\nWein (2019, rot)')).toEqual([
    '4 x Apples',
    '6 x Bananas',
    'Wein (2019, rot)',
  ]);
});

test('dots lead to a number, and a price may stand first', () => {
  expect(short('milk....2\nbread … 3\n€2,49 Butter\n- [x] ~~tea~~')).toEqual([
    '2 x milk',
    '3 x bread',
    'Butter',
    'done: tea',
  ]);
});

test('of a list of plain names every name comes through, as it was written', () => {
  const name = fc.stringMatching(/^[A-Zäöü][a-zäöüß]{4,12}( [A-Z][a-zé]{4,9})?$/);
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 20 }), (names) => {
      const isTitle = short(names[0] ?? '').length === 0;
      fc.pre(!isTitle && names.every((each) => short(each)[0] === each));
      expect(short(names.join('\n'))).toEqual(names);
    }),
  );
});

test('whatever is pasted, it is read at once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 3000 }), (text) => {
      const started = performance.now();
      for (const wish of pastedWishes(text)) expect(wish.text).not.toBe('');
      expect(performance.now() - started).toBeLessThan(1000);
    }),
    { numRuns: 200 },
  );
});

test.each([
  '1 x '.repeat(5000),
  '9 kg '.repeat(5000),
  'a, '.repeat(9000),
  '(('.repeat(9000),
  'x2 '.repeat(5000),
  '1.'.repeat(9000),
])('a line that goes on and on is read at once, too', (text) => {
  const started = performance.now();
  pastedWishes(text);
  expect(performance.now() - started).toBeLessThan(500);
});
