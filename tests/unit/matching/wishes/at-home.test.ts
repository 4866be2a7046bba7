import { expect, test } from 'vitest';
import { type ListItem, NO_CONDITIONS } from '../../../../utils/domain/list/list';
import type { PantryEntry } from '../../../../utils/domain/list/pantry';
import type { Quantity } from '../../../../utils/domain/measure/quantity';
import { atHome, stillMissing } from '../../../../utils/matching/wishes/at-home';
import { DAY, NOON } from '../../../support/rows';

const g = (value: number): Quantity => ({ value, unit: 'g' });

test.each([
  ['500 g of flour with 300 g there', g(500), 1, { amount: g(300) }, { need: g(200), count: 1 }],
  ['1 kg with 250 g there', { value: 1, unit: 'kg' }, 1, { amount: g(250) }, { need: g(750), count: 1 }],
  [
    'a pound with most of it there',
    { value: 1, unit: 'lb' },
    1,
    { amount: { value: 0.75, unit: 'lb' } },
    { need: { value: 0.25, unit: 'lb' }, count: 1 },
  ],
  ['five packs with two there', null, 5, { count: 2 }, { need: null, count: 3 }],
] as const)('%s: the rest is missing', (_, need, count, there, missing) => {
  const [first] = left([wish('flour', { need, count })], [have('flour', there)]);
  expect(first).toMatchObject(missing);
});

test.each([
  ['exactly as much', g(300), 1, { amount: g(300) }],
  ['more than that', g(300), 1, { amount: { value: 1, unit: 'kg' } }],
  ['some, where no amount is asked for', null, 1, { amount: g(10) }],
  ['as many packs', null, 2, { count: 2 }],
] as const)('%s is enough, and nothing is bought', (_, need, count, there) => {
  const items = [wish('flour', { need, count })];
  expect(atHome(items, [have('flour', there)], NOON).get('flour')?.kind).toBe('enough');
  expect(left(items, [have('flour', there)])).toEqual([]);
});

test('a pack of unknown size is some, and takes nothing off an amount', () => {
  const items = [wish('flour', { need: g(500) })];
  expect(atHome(items, [have('flour', { count: 1 })], NOON).get('flour')).toEqual({
    kind: 'some',
    have: { count: 1, need: null },
  });
  expect(left(items, [have('flour', { count: 1 })])).toEqual(items);
});

test('what is there is taken once, however many wishes ask for it', () => {
  const items = [wish('flour', { id: 'a', need: g(300) }), wish('Flour', { id: 'b', need: g(300) })];
  expect(left(items, [have('flour', { amount: g(400) })])).toEqual([{ ...items[1], need: g(200) }]);
});

test('several entries of one thing are counted together', () => {
  const pantry = [have('flour', { id: '1', amount: g(100) }), have('flour', { id: '2', amount: g(150) })];
  expect(atHome([wish('flour', { need: g(500) })], pantry, NOON).get('flour')).toEqual({
    kind: 'part',
    have: { count: 1, need: g(250) },
    missing: { count: 1, need: g(250) },
  });
});

test.each([
  ['tomatoes', 'tomato', true],
  ['fresh eggs', 'eggs', true],
  ['Mehl', 'mehl', true],
  ['milk', 'coconut milk', false],
  ['coconut milk', 'milk', false],
  ['milk', 'milk chocolate', false],
  ['butter', 'peanut butter', false],
  ['brown sugar', 'sugar', false],
])('a wish for %s and %s at home: the same thing is %s', (wanted, there, isSame) => {
  expect(atHome([wish(wanted)], [have(there, {})], NOON).size).toBe(isSame ? 1 : 0);
});

test('what was bought for a wish stands for its words, and for its product', () => {
  const entry = have('Alpenhof Vollmilch 3,5 % 1 l', {
    boughtFor: 'milk\nporridge milk',
    productKey: 'https://a.example/m',
  });
  expect(atHome([wish('milk')], [entry], NOON).size).toBe(1);
  expect(atHome([wish('Milch', { productKey: 'https://a.example/m' })], [entry], NOON).size).toBe(1);
  expect(atHome([wish('porridge milk')], [entry], NOON).size).toBe(1);
  expect(atHome([wish('cream')], [entry], NOON).size).toBe(0);
});

test.each([
  [{ count: 2 }, 2, [{ count: 0 }]],
  [{ count: 3 }, 2, [{ count: 1, need: null }]],
] as const)(
  'a wish for %o in packs is told against %i packs that were booked in by their size',
  (wanted, count, open) => {
    const booked = have('milk', {
      productKey: 'https://a.example/m',
      count,
      amount: { value: count, unit: 'l' },
    });
    const missing = left([wish('milk', wanted)], [booked]);
    expect(missing).toMatchObject(open.filter((each) => each.count > 0));
  },
);

test('of packs that were booked in, one that an amount was taken of is no whole pack any more', () => {
  const booked = have('milk', {
    productKey: 'https://a.example/m',
    count: 2,
    amount: { value: 2, unit: 'l' },
  });
  const items = [
    wish('milk', { id: 'a', need: { value: 500, unit: 'ml' } }),
    wish('milk', { id: 'b', count: 2 }),
  ];
  expect(left(items, [booked])).toMatchObject([{ id: 'b', count: 1, need: null }]);
});

test.each([
  ['Vollmilch 1 l', 'Magermilch 1 l', false],
  ['whole milk', 'skimmed milk', false],
  ['Apfelsaft', 'Orangensaft', false],
  ['Vollmilch', 'Milch', true],
  ['Apfelsaft 1 l', 'Apfelsaft', true],
] as const)('%s by %s at home: %s', (wanted, there, isMet) =>
  expect(atHome([wish(wanted)], [have(there, {})], NOON).has(wanted)).toBe(isMet),
);

test('what is past its day, done or bought anyway is left alone', () => {
  const there = [have('flour', { until: NOON - DAY })];
  expect(atHome([wish('flour')], there, NOON).size).toBe(0);
  expect(atHome([wish('flour', { isDone: true })], [have('flour', {})], NOON).size).toBe(0);
  expect(atHome([wish('flour', { isBoughtAnyway: true })], [have('flour', {})], NOON).size).toBe(0);
});

function left(items: readonly ListItem[], pantry: readonly PantryEntry[]): readonly ListItem[] {
  return stillMissing(items, atHome(items, pantry, NOON));
}

function wish(text: string, change: Partial<ListItem> = {}): ListItem {
  return {
    ...NO_CONDITIONS,
    ...{ id: text, listId: 'l', text, count: 1, need: null, productKey: null, accepts: 'same-kind' },
    ...{ isDone: false, position: 1 },
    ...change,
  };
}

function have(text: string, change: Partial<PantryEntry>): PantryEntry {
  const fixed = { id: text, text, boughtFor: null, productKey: null, until: null, updatedAt: NOON };
  return { ...fixed, count: 1, amount: null, ...change };
}

test('what cannot be compared takes nothing away from what can', () => {
  const pantry = [have('flour', { id: 'bag' }), have('flour', { id: 'jar', amount: g(300) })];
  const items = [wish('flour', { id: 'a', need: g(500) }), wish('flour', { id: 'b', need: g(200) })];
  expect(left(items, pantry)).toEqual([{ ...items[0], need: g(200) }, items[1]]);
});

test('pieces are counted like packs: of a box of twelve eggs six are enough', () => {
  const box = have('eggs', { amount: { value: 12, unit: 'piece' } });
  expect(left([wish('eggs', { count: 6 })], [box])).toEqual([]);
  expect(left([wish('eggs', { count: 15 })], [box])).toMatchObject([{ count: 3, need: null }]);
});

test('what is missing of pieces stays a number of pieces', () => {
  const item = wish('6 kohlrabi', { need: { value: 6, unit: 'piece' } });
  const pantry = [have('kohlrabi', { count: 2 })];
  const missing = left([{ ...item, text: 'kohlrabi' }], pantry);
  expect(missing).toMatchObject([{ count: item.count, need: { value: 4, unit: 'piece' } }]);
});

test.each([
  ['USB cable 1 m', 'USB cable 2 m'],
  ['Ibuprofen 400 mg', 'Ibuprofen 200 mg'],
  ['drill bit 6 mm', 'drill bit 8 mm'],
  ['big towels', 'small towels'],
  ['warm gloves', 'gloves'],
])('%s is not at home because %s is', (wanted, there) => {
  expect(atHome([wish(wanted)], [have(there, {})], NOON).size).toBe(0);
});

test.each([
  ['a glass of milk', { amount: { value: 200, unit: 'ml' } }, 'some', 1],
  ['a litre', { amount: { value: 1, unit: 'l' } }, 'part', 1],
  ['all of it', { amount: { value: 2, unit: 'l' } }, 'enough', 0],
] as const)('of two packs of a litre %s is at home', (_, there, kind, packs) => {
  const items = [wish('milk 1 l', { count: kind === 'some' ? 1 : 2 })];
  const pantry = [have('milk', there)];
  expect(atHome(items, pantry, NOON).get('milk 1 l')?.kind).toBe(kind);
  expect(left(items, pantry).reduce((sum, { count }) => sum + count, 0)).toBe(packs);
});

test('five apples are not told against a pack that holds a kilogram', () => {
  const pack = have('Apples 1 kg', {
    ...{ boughtFor: 'apples', productKey: 'https://a.example/a' },
    amount: { value: 1, unit: 'kg' },
  });
  expect(atHome([wish('apples', { count: 5 })], [pack], NOON).get('apples')?.kind).toBe('some');
});
