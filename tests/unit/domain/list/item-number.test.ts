import { expect, test } from 'vitest';
import { type NewWish, withWish } from '../../../../utils/domain/list/grown-list';
import { numberAfterRename } from '../../../../utils/domain/list/item-number';
import type { ListItem } from '../../../../utils/domain/list/list';
import { wish } from '../../components/sidepanel/list-page';

const OAT = '4008400404127';
const TEA = '4006381333931';
const SHOP = 'https://corner.example/oat';
const OTHER = 'https://corner.example/tea';
const oat = wish('i1', 'oat drink', { gtin: OAT, accepts: 'same-item' });

const gtins = new Map([
  [SHOP, OAT],
  [OTHER, TEA],
]);

const grownBy = (items: readonly ListItem[], change: Partial<NewWish>) =>
  withWish(
    items,
    { text: 'oat drink', count: 1, need: null, ...change },
    { listId: 'l1', newId: () => 'new', groups: [], gtins },
  );

test.each<[string, Partial<NewWish>, number]>([
  ['the same number, whatever it is called', { text: OAT, gtin: OAT }, 1],
  ['the same number with zeros before it', { gtin: `0${OAT}` }, 1],
  ['a product of that number', { text: 'Oat 1 l', productKey: SHOP }, 1],
  ['the same words', {}, 1],
  ['another number under the same words', { gtin: TEA }, 2],
  ['a product of another number', { productKey: OTHER }, 2],
  ['a product of which no number is known', { productKey: 'https://corner.example/x' }, 2],
])('to a wish with a number is counted: %s', (_, change, length) => {
  const items = grownBy([oat], change);
  expect(items).toHaveLength(length);
  expect(items[0]).toMatchObject({ text: 'oat drink', gtin: OAT, count: length === 1 ? 2 : 1 });
});

test('a wish with a number is not counted to words alone', () => {
  expect(grownBy([wish('i1', 'oat drink')], { gtin: OAT })).toHaveLength(2);
});

test('a product that is asked for again by its number keeps being that product', () => {
  const product = wish('i1', 'Oat 1 l', { productKey: SHOP });
  expect(grownBy([product], { text: OAT, gtin: OAT })).toMatchObject([{ productKey: SHOP, count: 2 }]);
  expect(grownBy([product], { text: TEA, gtin: TEA })).toHaveLength(2);
});

test('one article at two shops is two wishes where each was chosen by itself', () => {
  const product = wish('i1', 'Oat 1 l', { productKey: 'https://green.example/oat' });
  expect(grownBy([product], { productKey: SHOP })).toHaveLength(2);
});

test('who gives a number means that very article, unless they say otherwise', () => {
  expect(grownBy([], { gtin: OAT })).toMatchObject([{ gtin: OAT, accepts: 'same-item' }]);
  expect(grownBy([], { gtin: OAT, accepts: 'same-kind' })).toMatchObject([{ accepts: 'same-kind' }]);
  expect(grownBy([], {})[0]).not.toHaveProperty('gtin');
});

test('a group whose name the words are does not meet a wish with a number', () => {
  const group = { id: 'g1', name: 'oat drink', members: [], words: [], brand: null, size: null };
  const groups = [{ ...group, sizeTolerance: 0.2, isOrganic: false, createdAt: 1 }];
  const growth = { listId: 'l1', newId: () => 'new', groups };
  const [item] = withWish([], { text: 'oat drink', count: 1, need: null, gtin: OAT }, growth);
  expect(item).not.toHaveProperty('groupId');
});

test.each<[string, Partial<ListItem>, string, string | null, ListItem['accepts']]>([
  ['other words', {}, 'almond drink', null, 'same-kind'],
  ['the same words, written otherwise', {}, 'Oat  Drink', OAT, 'same-item'],
  ['another number', {}, TEA, TEA, 'same-item'],
  ['its own number', {}, OAT, OAT, 'same-item'],
  ['other words for a product', { productKey: SHOP }, 'the good one', OAT, 'same-item'],
])('under %s the number goes or stays', (_, change, text, gtin, accepts) => {
  expect(numberAfterRename({ ...oat, ...change }, text)).toEqual({ gtin, accepts });
});
