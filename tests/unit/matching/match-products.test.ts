import { describe, expect, test } from 'vitest';
import type { Product } from '../../../utils/domain/product/product';
import { matchProducts } from '../../../utils/matching/match-products';
import { productOf } from '../product-of';

type Given = Partial<Product> | string;

function inShop(shop: string, given: Given): Product {
  const origin = `https://${shop}.example`;
  return productOf({ origin, url: `${origin}/p`, ...(typeof given === 'string' ? { name: given } : given) });
}

function match(a: Given, b: Given) {
  return matchProducts(inShop('one', a), inShop('two', b));
}

const sony = { brand: 'Sony', name: 'Sony WH-1000XM5 Wireless Headphones Black' };

describe('one article in two shops is known', () => {
  test.each<[string, Given, Given, boolean]>([
    [
      'gtin',
      { name: 'Spaghetti n.5', gtin: '8076809513753' },
      { name: 'Barilla Pasta 500 g', gtin: '08076809513753' },
      true,
    ],
    [
      'mpn',
      { ...sony, mpn: 'WH-1000XM5/B' },
      { brand: 'SONY', name: 'Kopfhörer kabellos', mpn: 'wh1000xm5b' },
      true,
    ],
    [
      'sku',
      { brand: 'Lego', name: 'Lego Technic Crane 42146', sku: '42146-100' },
      { brand: 'LEGO', name: 'Technic Crane', sku: '42146100' },
      true,
    ],
    ['model-code', sony, { brand: 'Sony', name: 'Sony WH1000XM5 Headphones wireless, black' }, false],
    [
      'name',
      { brand: 'Barilla', name: 'Barilla Spaghetti n.5 500 g' },
      { brand: 'Barilla', name: 'Spaghetti N.5, 500g' },
      false,
    ],
    [
      'name',
      { brand: 'Weihenstephan', name: 'Weihenstephan Haltbare Alpenmilch 3,5 % 1 l' },
      { brand: null, name: 'Weihenstephan haltbare Alpenmilch 3,5% 1L' },
      false,
    ],
    [
      'name',
      { brand: '蒙牛', name: '蒙牛纯牛奶 250ml×24' },
      { brand: '蒙牛', name: '蒙牛 纯牛奶 250ml*24盒' },
      false,
    ],
  ])('by %s', (rule, a, b, isSure) => expect(match(a, b)).toMatchObject({ kind: 'same-item', rule, isSure }));
});

describe('two articles are not taken for one', () => {
  test.each<[Given, Given]>([
    ['Duracell Plus AA Batteries 8 pack', 'Duracell Plus AAA Batteries 8 pack'],
    ['Anker USB-C Cable 1 m', 'Anker USB-C Cable 2 m'],
    ['Arla Whole Milk 2 l', 'Arla Semi-Skimmed Milk 2 l'],
    ['Arla Semi Skimmed Milk 2 l', 'Arla Skimmed Milk 2 l'],
    [
      { brand: 'Nike', name: 'Nike Air Zoom Pegasus size 8' },
      { brand: 'Nike', name: 'Nike Air Zoom Pegasus size 9' },
    ],
    ['SanDisk Ultra USB Stick 64 GB', 'SanDisk Ultra USB Stick 128 GB'],
    [
      { brand: 'Apple', name: 'Apple iPhone 14 128 GB' },
      { brand: 'Apple', name: 'Apple iPhone 15 128 GB' },
    ],
    [
      { brand: 'Apple', name: 'Apple iPhone 15' },
      { brand: 'Apple', name: 'Apple iPhone 15 Pro' },
    ],
    [
      { brand: 'Bosch', name: 'Bosch GSR 12V-15 drill' },
      { brand: 'Bosch', name: 'Bosch GSR 18V-55 drill' },
    ],
    ['Case for iPhone 15', 'iPhone 15'],
    ['Hülle für Galaxy S24', 'Samsung Galaxy S24'],
    ['Coca-Cola Zero 1.5 l', 'Coca-Cola 1.5 l'],
    ['Coca-Cola 6 x 330 ml', 'Coca-Cola 330 ml'],
    ['Lavazza Espresso ground 250 g', 'Lavazza Espresso beans 250 g'],
    ['Milka Alpenmilch 100 g', 'Milka Haselnuss 100 g'],
    [
      { brand: 'Levis', name: 'Levis Shirt', variant: [{ name: 'Size', value: 'M' }] },
      { brand: 'Levis', name: 'Levis Shirt', variant: [{ name: 'size', value: 'L' }] },
    ],
    [
      { brand: 'Sony', name: 'Sony WH-1000XM4 Headphones' },
      { brand: 'Sony', name: 'Sony WH-1000XM5 Headphones' },
    ],
    [
      { name: 'Cola 330 ml', gtin: '5449000000996' },
      { name: 'Cola 24 x 330 ml', gtin: '5449000000996' },
    ],
    [
      { ...sony, mpn: 'WH1000XM5B' },
      { ...sony, name: 'Sony WH-1000XM5 Wireless Headphones Silver', mpn: 'WH1000XM5B' },
    ],
    [
      { ...sony, itemCondition: 'NewCondition', mpn: 'WH1000XM5B' },
      { ...sony, itemCondition: 'UsedCondition', mpn: 'WH1000XM5B' },
    ],
  ])('%o and %o', (a, b) => expect(match(a, b).kind).not.toBe('same-item'));
});

describe('goods of one kind can stand in for each other', () => {
  test.each<[string, string]>([
    ['Arla Whole Milk 2 l', 'Lidl Semi-Skimmed Milk 1 l'],
    ['Weihenstephan Vollmilch 1 l', 'ja! Frische Milch fettarm 1 l'],
    ['Alpro Orange juice 1 l', 'Orangensaft Hohes C 1 l'],
    ['Duracell AA Batteries 8 pack', 'Varta Batterien AA 4er Pack'],
    ['蒙牛纯牛奶 250ml×24', '伊利纯牛奶 250ml×16'],
    ['حليب المراعي كامل الدسم 1 لتر', 'حليب نادك كامل الدسم 2 لتر'],
    ['Barilla Spaghetti n.5 500 g', 'De Cecco Spaghetti 1 kg'],
  ])('%s and %s', (a, b) => expect(match(a, b).kind).toBe('same-kind'));
});

describe('other things are other things', () => {
  test.each<[string, string]>([
    ['Whole Milk 1 l', 'Milk Chocolate 100 g'],
    ['Duracell AA Batteries 8 pack', 'Duracell AAA Batteries 8 pack'],
    ['Running shoes size 8', 'Running shoes size 9'],
    ['Sony Headphones', 'Bosch Drill'],
    ['Phone case for iPhone 15', 'Apple iPhone 15 phone'],
    ['Butter 250 g', 'Peanut butter Erdnussbutter 250 g'],
  ])('%s and %s', (a, b) => expect(match(a, b).kind).toBe('different'));
});

test('the order of the two does not matter', () => {
  const names = [
    'Arla Whole Milk 2 l',
    'Lidl Milk 1 l',
    'Case for iPhone 15',
    'iPhone 15',
    'Sony WH-1000XM5',
    'Duracell AA 8 pack',
  ];
  for (const a of names) for (const b of names) expect(match(a, b)).toEqual(match(b, a));
});

test('a product is the same item as itself', () =>
  expect(
    match(
      { brand: 'Barilla', name: 'Barilla Spaghetti 500 g' },
      { brand: 'Barilla', name: 'Barilla Spaghetti 500 g' },
    ).kind,
  ).toBe('same-item'));
