import { expect, test } from 'vitest';
import { type ListItem, NO_CONDITIONS } from '../../../utils/domain/list';
import { fitsFor } from '../../../utils/matching/wish-fits';
import { milk } from '../../support/rows';

const wish = (change: Partial<ListItem>): ListItem => ({
  ...NO_CONDITIONS,
  id: 'i',
  listId: 'l',
  text: 'whole milk',
  count: 1,
  need: null,
  productKey: null,
  accepts: 'same-kind',
  isDone: false,
  position: 1,
  ...change,
});

const oneLitre = milk();
const twoLitres = milk({
  productKey: 'https://greengrocer.example/p/milk-2',
  name: 'Whole milk 2 l',
  gtin: null,
  quantity: { value: 2, unit: 'l' },
});

test.each([
  ['whole milk', { text: 'whole milk' }, [oneLitre.name, twoLitres.name]],
  ['whole milk 2 l', { text: 'whole milk 2 l' }, [twoLitres.name]],
  ['something never seen', { text: 'saddle soap' }, []],
])('the wish for %s is met by what is of that size', (_, change, names) => {
  const found = fitsFor(wish(change), [oneLitre, twoLitres]).map(({ product }) => product.name);
  expect([...found].sort()).toEqual([...names].sort());
});

test('an amount is met by enough packs', () => {
  const fits = fitsFor(wish({ need: { value: 3, unit: 'l' } }), [oneLitre, twoLitres]);
  expect(fits.map(({ product, count }) => [product.name, count]).sort()).toEqual([
    [oneLitre.name, 3],
    [twoLitres.name, 2],
  ]);
});

test('a wish is not met by its opposite', () => {
  const butter = (name: string) =>
    milk({ productKey: `https://greengrocer.example/p/${name}`, name, quantity: null });
  const shelf = [butter('Salted butter'), butter('Unsalted butter')];
  expect(fitsFor(wish({ text: 'salted butter' }), shelf).map(({ product }) => product.name)).toEqual([
    'Salted butter',
  ]);
});

test('a wish for a food is not met by what only smells of it, and one for the thing itself is', () => {
  const liquid = milk({ name: 'Brisk Washing-up Liquid Apple, 500 ml', gtin: null, quantity: null });
  const fruit = milk({
    productKey: 'https://a.example/p',
    name: 'Apples, loose',
    gtin: null,
    quantity: null,
  });
  const namesFor = (text: string) =>
    fitsFor(wish({ text }), [liquid, fruit]).map(({ product }) => product.name);
  expect(namesFor('apples')).toEqual([fruit.name]);
  expect(namesFor('fresh apples')).toEqual([]);
  expect(namesFor('washing-up liquid')).toEqual([liquid.name]);
  expect(namesFor('apple washing-up liquid')).toEqual([liquid.name]);
});

test('"6 eggs" are six of them, however many a pack holds', () => {
  const eggs = (count: number) =>
    milk({
      productKey: `https://a.example/${count}`,
      name: `Free range eggs, ${count} eggs`,
      quantity: { value: count, unit: 'piece' },
    });
  const fits = fitsFor(wish({ text: 'eggs', count: 6 }), [eggs(6), eggs(4), eggs(12)]);
  expect(fits.map(({ product, count }) => [product.quantity?.value, count]).sort()).toEqual([
    [12, 1],
    [4, 2],
    [6, 1],
  ]);
});
