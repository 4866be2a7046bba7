import { expect, test } from 'vitest';
import type { Product } from '../../../../utils/domain/product/product';
import { cheapestFirst } from '../../../../utils/matching/wishes/cheapest-first';
import { searchProducts } from '../../../../utils/matching/wishes/search-products';
import { productOf } from '../../product-of';

const at = (name: string, minor: number | null, currency = 'EUR'): Product =>
  productOf({
    name,
    productKey: `https://shop.example/${name}/${minor}${currency}`,
    price: minor === null ? null : { minor, currency },
  });
const found = (words: string, ...products: Product[]) =>
  cheapestFirst(searchProducts(words, products, 12)).map(({ name }) => name);

test('what costs least per litre comes first, whatever a pack costs', () => {
  const milks = [at('Whole Milk 1 l', 135), at('Whole Milk 2 l', 195), at('Whole Milk 500 ml', 90)];
  expect(found('whole milk', ...milks)).toEqual(['Whole Milk 2 l', 'Whole Milk 1 l', 'Whole Milk 500 ml']);
});

test('what is only made of it comes last, however cheap', () => {
  const goods = [at('Whole Milk 1 l', 135), at('Milk Chocolate Bar 1 kg', 50)];
  expect(found('milk', ...goods)).toEqual(['Whole Milk 1 l', 'Milk Chocolate Bar 1 kg']);
});

test('what has no amount, no price or another currency comes after what can be compared', () => {
  const milks = [
    at('Whole Milk', 10),
    at('Whole Milk 1 l', 5, 'SEK'),
    at('Whole Milk 3 l', null),
    at('Whole Milk 1 l', 135),
    at('Whole Milk 2 l', 195),
  ];
  expect(found('whole milk', ...milks).slice(0, 2)).toEqual(['Whole Milk 2 l', 'Whole Milk 1 l']);
});

test('what is sold out comes after what can be bought, however cheap', () => {
  const gone: Product = { ...at('Whole Milk 2 l', 100), availability: 'OutOfStock' };
  expect(found('whole milk', gone, at('Whole Milk 1 l', 135))).toEqual(['Whole Milk 1 l', 'Whole Milk 2 l']);
});

test('without amounts the price decides', () => {
  expect(found('head torch', at('Head Torch Bright', 3990), at('Head Torch', 1990))).toEqual([
    'Head Torch',
    'Head Torch Bright',
  ]);
});
