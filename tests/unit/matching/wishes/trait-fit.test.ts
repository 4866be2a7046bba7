import { describe, expect, test } from 'vitest';
import { type ListItem, NO_CONDITIONS } from '../../../../utils/domain/list/list';
import { searchProducts } from '../../../../utils/matching/wishes/search-products';
import { fitsFor } from '../../../../utils/matching/wishes/wish-fits';
import { productOf } from '../../product-of';

const wish = (text: string): ListItem => ({
  ...NO_CONDITIONS,
  ...{ id: 'i', listId: 'l', text, count: 1, need: null, productKey: null },
  ...{ accepts: 'same-kind', isDone: false, position: 1 },
});
const shelf = (names: readonly string[]) =>
  names.map((name) => productOf({ name, productKey: `https://shop.example/${name}` }));
/** What meets a wish of what is on a shelf; what is marked as standing in for it in brackets. */
const met = (text: string, names: readonly string[]) =>
  fitsFor(wish(text), shelf(names))
    .map(({ product, rule }) => (rule === null ? product.name : `[${product.name}]`))
    .sort();

const MILK = ['Whole Milk 1 l', 'Semi-Skimmed Milk 1 l', 'Skimmed Milk 1 l', 'Milk 1 l'];
const BREAD = ['White Bread 500 g', 'Wholemeal Bread 500 g', 'Roggenbrot 500 g'];
const WINE = ['Red Wine 75 cl', 'Weißwein trocken 0,75 l', 'Vino rosado 75 cl'];
const CHOCOLATE = ['Dark Chocolate 100 g', 'Milk Chocolate 100 g'];
const BUTTER = ['Salted Butter 250 g', 'Unsalted Butter 250 g'];
const TEA = ['Green Tea 25 bags', 'Black Tea 25 bags'];

describe('what a wish says of a thing is met by what says the same, in any language we know', () => {
  test.each([
    ['Vollmilch', MILK, MILK[0]],
    ['whole milk', MILK, MILK[0]],
    ['lait entier', MILK, MILK[0]],
    ['leche entera', MILK, MILK[0]],
    ['latte intero', MILK, MILK[0]],
    ['volle melk', MILK, MILK[0]],
    ['全脂牛奶', MILK, MILK[0]],
    ['حليب كامل الدسم', MILK, MILK[0]],
    ['fettarme Milch', MILK, MILK[1]],
    ['lait demi-écrémé', MILK, MILK[1]],
    ['Frischmilch 1,5 %', MILK, MILK[1]],
    ['低脂牛奶', MILK, MILK[1]],
    ['Magermilch', MILK, MILK[2]],
    ['Vollkornbrot', BREAD, BREAD[1]],
    ['pain complet', BREAD, BREAD[1]],
    ['pane integrale', BREAD, BREAD[1]],
    ['volkorenbrood', BREAD, BREAD[1]],
    ['Weißbrot', BREAD, BREAD[0]],
    ['pan blanco', BREAD, BREAD[0]],
    ['witbrood', BREAD, BREAD[0]],
    ['Rotwein', WINE, WINE[0]],
    ['vin rouge', WINE, WINE[0]],
    ['rode wijn', WINE, WINE[0]],
    ['white wine', WINE, WINE[1]],
    ['vino bianco', WINE, WINE[1]],
    ['Roséwein', WINE, WINE[2]],
    ['Zartbitterschokolade', CHOCOLATE, CHOCOLATE[0]],
    ['chocolat noir', CHOCOLATE, CHOCOLATE[0]],
    ['Vollmilchschokolade', CHOCOLATE, CHOCOLATE[1]],
    ['cioccolato al latte', CHOCOLATE, CHOCOLATE[1]],
    ['beurre demi-sel', BUTTER, BUTTER[0]],
    ['burro salato', BUTTER, BUTTER[0]],
    ['beurre doux', BUTTER, BUTTER[1]],
    ['grüner Tee', TEA, TEA[0]],
    ['schwarzer Tee', TEA, TEA[1]],
    ['Erdbeerjoghurt', ['Strawberry Yogurt 500 g', 'Vanille Joghurt 500 g'], 'Strawberry Yogurt 500 g'],
    ['yogur de fresa', ['Erdbeerjoghurt 500 g', 'Vanillejoghurt 500 g'], 'Erdbeerjoghurt 500 g'],
    ['sparkling water 1 l', ['Eau gazeuse 1 l', 'Stilles Wasser 1 l'], 'Eau gazeuse 1 l'],
    ['AAA batteries', ['Micro LR03 Batterien', 'Mignon LR6 Batterien'], 'Micro LR03 Batterien'],
  ])('"%s" of %j', (text, names, name) => expect(met(text, names)).toEqual([name]));
});

describe('a compound is met by what has its first part too, not by anything of its kind', () => {
  test.each([
    ['Apfelsaft', ['Orangensaft 1 l', 'Jus de pomme 1 l'], ['Jus de pomme 1 l']],
    ['Hafermilch', ['Whole Milk 1 l', 'Alnatura Haferdrink Milch 1 l'], ['Alnatura Haferdrink Milch 1 l']],
    ['Bergkäse', ['Cheddar cheese 200 g', 'Allgäuer Bergkäse 200 g'], ['Allgäuer Bergkäse 200 g']],
    ['pineapple', ['Apples, loose', 'Pineapple, ripe'], ['Pineapple, ripe']],
    ['Biomilch', ['Milk 1 l', 'Organic Milk 1 l'], ['Organic Milk 1 l']],
    ['Frischmilch', ['Milk 1 l'], ['Milk 1 l']],
    ['Süßrahmbutter', ['Butter 250 g'], ['Butter 250 g']],
    ['Speisekartoffeln', ['Potatoes 2 kg'], ['Potatoes 2 kg']],
  ])('"%s" of %j is %j', (text, names, expected) => expect(met(text, names)).toEqual(expected));

  test('of things that are no food another one may stand in, and is marked', () =>
    expect(met('Badehandtuch', ['Cotton Towel 70 x 140 cm'])).toEqual(['[Cotton Towel 70 x 140 cm]']));
});

test('what says another value is not taken, and what says none only for want of one that does, and marked', () => {
  expect(met('Vollmilch', ['Semi-Skimmed Milk 2 l'])).toEqual([]);
  expect(met('Rotwein', ['White Wine 75 cl'])).toEqual([]);
  expect(met('Vollmilch', ['Semi-Skimmed Milk 2 l', 'Milk 1 l'])).toEqual(['[Milk 1 l]']);
});

test.each([
  ['Vollmilch', 'Frische Milch 3,5 % Fett 1 l', true],
  ['Vollmilch', 'Frische Milch 1.5% Fett 1 l', false],
  ['Magermilch', 'H-Milch 0,3 % 1 l', true],
  ['fettarmer Joghurt', 'Joghurt mild 1,8 % 500 g', true],
  ['fettarmer Joghurt', 'Joghurt mild 3,8 % 500 g', false],
  ['whole milk', 'Milk, 100% British 1 l', false],
])('"%s" is met by "%s": %s', (text, name, isMet) => expect(met(text, [name])).toEqual(isMet ? [name] : []));

test.each([
  ['milk', ['Semi-Skimmed Milk 1 l', 'Whole Milk 1 l']],
  ['bread', ['Vollkornbrot 500 g', 'White Bread 500 g']],
  ['green beans', ['Green beans 400 g']],
  ['AA', ['AA Batteries 4 pack']],
  ['toast', ['Butter Toast 500 g']],
  ['golden apples', ['Golden Delicious Apples 1 kg']],
  ['Red Bull', ['Red Bull Energy Drink 250 ml']],
  ['classic lasagne', ['Classic Lasagne 400 g']],
  ['Kinder Schokolade', ['Kinder Schokolade 100 g']],
])('"%s" is still met by all of %j', (text, names) => expect(met(text, names)).toEqual([...names].sort()));

test('a search tells what it found only for want of better', () => {
  const fits = searchProducts('Vollmilch', shelf(['Milk 1 l', 'Whole Milk 1 l']), 5).map(({ fit }) => fit);
  expect(fits).toEqual(['stated', 'untold']);
});
