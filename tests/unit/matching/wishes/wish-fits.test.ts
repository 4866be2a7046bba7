import { describe, expect, test } from 'vitest';
import { type ListItem, NO_CONDITIONS } from '../../../../utils/domain/list/list';
import { ANY_TASTE, type Taste } from '../../../../utils/domain/list/taste';
import type { Product } from '../../../../utils/domain/product/product';
import { fitsForTaste, surestOf } from '../../../../utils/matching/wishes/own-fits';
import { fitsFor } from '../../../../utils/matching/wishes/wish-fits';
import { milk } from '../../../support/rows';

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

describe('a wish with a barcode', () => {
  const gtin = '4006381333931';
  const numbered = wish({ text: 'oat drink', gtin, accepts: 'same-item' });
  const elsewhere = milk({ productKey: 'https://corner.example/m', name: 'Milk, Meadow', gtin: `0${gtin}` });
  const keysFor = (item: ListItem, products: readonly Product[]) =>
    fitsFor(item, products).map(({ product, rule }) => [product.productKey, rule]);

  test('is met by what has that number, at whatever shop and under whatever name', () => {
    expect(keysFor(numbered, [twoLitres, elsewhere, oneLitre])).toEqual([
      [elsewhere.productKey, null],
      [oneLitre.productKey, null],
    ]);
  });

  test('waits while nobody has seen it, though words would fit', () => {
    const oat = milk({ name: 'Oat drink 1 l', gtin: null });
    expect(fitsFor(numbered, [oat])).toEqual([]);
    expect(keysFor({ ...numbered, accepts: 'same-kind' }, [oat])).toEqual([[oat.productKey, null]]);
  });

  test('takes a substitute where the person says so', () => {
    const keys = keysFor({ ...numbered, accepts: 'same-kind' }, [oneLitre, twoLitres]);
    expect(keys.map(([key]) => key)).toEqual([oneLitre.productKey, twoLitres.productKey]);
  });

  test('is met by a new single pack rather than by a used one or a case that prints its number', () => {
    const fresh = milk({ itemCondition: 'NewCondition' });
    const used = milk({ productKey: 'https://a.example/used', itemCondition: 'UsedCondition' });
    const six = { value: 6, unit: 'l' } as const;
    const crate = milk({ productKey: 'https://a.example/six', name: 'Whole milk 6 x 1 l', quantity: six });
    expect(keysFor(numbered, [used, crate, fresh])).toEqual([[oneLitre.productKey, null]]);
  });

  test('counts packs for what is needed of it', () => {
    const need = { value: 3, unit: 'l' } as const;
    expect(fitsFor({ ...numbered, need }, [oneLitre])).toMatchObject([{ count: 3 }]);
  });

  test('keeps to what the person’s rules forbid', () => {
    const rules: Taste['rules'] = { allergens: ['milk'], diets: [], allowsTraces: false };
    const taste: Taste = { ...ANY_TASTE, rules };
    expect(fitsForTaste(numbered, [oneLitre], taste)).toEqual({ fits: [], isForbidden: true });
  });
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

describe('a number of what is sold by weight', () => {
  const weighed = (name: string, quantity: Product['quantity'] = { value: 1, unit: 'kg' }) =>
    milk({ productKey: `https://a.example/${name}`, name, gtin: null, quantity });
  const fitOf = (text: string, count: number, product: Product) => {
    const [fit] = fitsFor(wish({ text, count }), [product]);
    return fit && [fit.count, fit.isUnsure ?? false];
  };

  test.each([
    ['apples', 5, 'Apples, loose, 1 kg'],
    ['Gala apples', 5, 'Gala apples 1 kg'],
    ['Zwiebeln', 3, 'Speisezwiebeln, 1 kg'],
    ['pommes gala', 4, 'Pommes Gala, 1 kg'],
    ['苹果', 5, '红富士苹果 1千克'],
    ['موز', 6, 'موز 1 كجم'],
  ])('"%s" %i times against "%s" is one, and nobody is sure', (text, count, name) => {
    expect(fitOf(text, count, weighed(name))).toEqual([1, true]);
  });

  test.each([
    ['flour', 3, weighed('Plain flour 1 kg'), 3],
    ['apples', 1, weighed('Apples, loose, 1 kg'), 1],
    ['apple juice', 2, weighed('Apple juice 1 l', { value: 1, unit: 'l' }), 2],
    ['potato salad', 2, weighed('Potato salad 400 g', { value: 400, unit: 'g' }), 2],
    ['apples', 5, weighed('Gala apples, pack of 6', { value: 6, unit: 'piece' }), 1],
    ['apples', 5, weighed('Gala apples', null), 5],
    ['apples', 7, weighed('Apples ca. 180 g each, 1 kg'), 2],
    ['Äpfel', 5, weighed('Äpfel Elstar, 150 g/Stück, 1 kg'), 1],
  ] as const)('"%s" %i times is sure of others', (text, count, product, packs) => {
    expect(fitOf(text, count, product)).toEqual([packs, false]);
  });

  test('a weight of what is sold by the piece is one, and nobody is sure', () => {
    const melon = weighed('Galia melon', { value: 1, unit: 'piece' });
    const fits = fitsFor(wish({ text: 'melon', need: { value: 2, unit: 'kg' } }), [melon]);
    expect(fits).toMatchObject([{ count: 1, isUnsure: true }]);
  });

  test('what can be compared is taken before what cannot, however cheap that is', () => {
    const [sack, six] = [weighed('Apples 1 kg'), weighed('Apples six', { value: 6, unit: 'piece' })];
    const fits = fitsFor(wish({ text: 'apples', count: 5 }), [sack, six]);
    expect(surestOf(fits).map(({ product }) => product)).toEqual([six]);
    expect(surestOf(fitsFor(wish({ text: 'apples', count: 5 }), [sack]))).toHaveLength(1);
  });
});

test.each([
  ['USB cable', { value: 2, unit: 'm' }, 'USB cable 1 m', { value: 1, unit: 'm' }, null],
  ['USB cable', { value: 2, unit: 'm' }, 'USB cable 2 m', { value: 200, unit: 'cm' }, 1],
  ['hemp rope', { value: 5, unit: 'm' }, 'Hemp rope 2 m', { value: 2, unit: 'm' }, 3],
] as const)('%s of %o is met by so many of %s of %o: %s', (text, need, name, quantity, packs) => {
  const [fit] = fitsFor(wish({ text, need }), [milk({ name, quantity, gtin: null })]);
  expect(fit?.count ?? null).toBe(packs);
});

test.each([
  [6, 'Cola 6 x 330 ml', 1980, 1],
  [12, 'Cola 6 x 330 ml', 1980, 2],
  [4, 'Cola 6 x 330 ml', 1980, null],
  [6, 'Cola 330 ml', 330, 6],
  [6, 'Cola 2 l', 2000, null],
] as const)('%i colas of 330 ml are met by so many of %s (%i ml): %s', (count, name, millilitres, packs) => {
  const quantity = { value: millilitres, unit: 'ml' } as const;
  const [fit] = fitsFor(wish({ text: 'cola 330 ml', count }), [milk({ name, quantity, gtin: null })]);
  expect(fit?.count ?? null).toBe(packs);
});
