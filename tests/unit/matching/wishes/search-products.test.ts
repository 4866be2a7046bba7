import { describe, expect, test } from 'vitest';
import { searchProducts } from '../../../../utils/matching/wishes/search-products';
import { productOf } from '../../product-of';

const NAMES = [
  'Arla Whole Milk 2 l',
  'Weihenstephan Vollmilch 1 l',
  'Milka Milk Chocolate 100 g',
  'Festkochende Kartoffeln 2 kg',
  'Müller Joghurt Erdbeere 500 g',
  'Crème fraîche 200 g',
  'Duracell Plus AA Batteries 8 pack',
  '蒙牛纯牛奶 250ml×24',
  'حليب المراعي 1 لتر',
  'Sony WH-1000XM5 Headphones',
  'Phone case for iPhone 15',
  'Tomatoes on the vine 500 g',
  'Thé vert Menthe 20 sachets',
];
const products = NAMES.map((name, index) => productOf({ name, productKey: `https://shop.example/${index}` }));
const found = (text: string) => searchProducts(text, products, 20).map(({ product }) => product.name);

describe('a wish in words finds what was seen', () => {
  test.each([
    ['tomato', 'Tomatoes on the vine 500 g'],
    ['TOMATOES', 'Tomatoes on the vine 500 g'],
    ['creme fraiche', 'Crème fraîche 200 g'],
    ['potatoes 2 kg', 'Festkochende Kartoffeln 2 kg'],
    ['joghurt erdbere', 'Müller Joghurt Erdbeere 500 g'],
    ['milk 2 l', 'Arla Whole Milk 2 l'],
    ['2 x 1 l Milch', 'Weihenstephan Vollmilch 1 l'],
    ['牛奶', '蒙牛纯牛奶 250ml×24'],
    ['حليب', 'حليب المراعي 1 لتر'],
    ['AA battery', 'Duracell Plus AA Batteries 8 pack'],
    ['thé', 'Thé vert Menthe 20 sachets'],
    ['té verde', 'Thé vert Menthe 20 sachets'],
    ['green tea', 'Thé vert Menthe 20 sachets'],
    ['wh-1000xm5', 'Sony WH-1000XM5 Headphones'],
  ])('%s', (text, name) => expect(found(text)).toContain(name));

  test('the English article is no tea', () => {
    expect(found('tea')).not.toContain('Tomatoes on the vine 500 g');
  });

  test('milk before chocolate with milk in it', () => {
    const names = found('milk');
    expect(names.indexOf('Milka Milk Chocolate 100 g')).toBeGreaterThan(
      names.indexOf('Weihenstephan Vollmilch 1 l'),
    );
  });
});

describe('nothing is found', () => {
  test.each(['caviar', 'milk shampoo', '', '2 l', 'the'])('for "%s"', (text) =>
    expect(found(text)).toEqual([]),
  );
});
