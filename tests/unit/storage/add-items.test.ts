import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addItem, addItems } from '../../../utils/storage/commands/add-items';
import { changeItem, createList, updateItem } from '../../../utils/storage/commands/lists';
import { undoTrash } from '../../../utils/storage/commands/trash';
import { db } from '../../../utils/storage/db';
import { listItems } from '../../../utils/storage/queries/lists';
import { milk, NOON } from '../../support/rows';

let listId: string;
beforeEach(async () => {
  listId = await createList('Week', NOON);
});
afterEach(() => db.delete({ disableAutoOpen: false }));

const wish = (text: string, count = 1, need: Parameters<typeof addItems>[1][number]['need'] = null) => ({
  text,
  count,
  need,
});
const onList = async () => (await listItems(listId)).map(({ text, count, need }) => [text, count, need]);

test('pasted wishes come to the end of the list in their order', async () => {
  const { added, merged } = await addItems(
    listId,
    [wish('milk', 2), wish('flour', 1, { value: 500, unit: 'g' })],
    NOON,
  );
  expect([added, merged]).toEqual([2, 0]);
  expect(await onList()).toEqual([
    ['milk', 2, null],
    ['flour', 1, { value: 500, unit: 'g' }],
  ]);
});

test('what is asked for already is asked for more, in whatever unit', async () => {
  await addItems(listId, [wish('Milk'), wish('flour', 1, { value: 1, unit: 'kg' })], NOON);
  const again = await addItems(listId, [wish('milk', 2), wish('Flour ', 1, { value: 500, unit: 'g' })], NOON);
  expect([again.added, again.merged]).toEqual([0, 2]);
  expect(await onList()).toEqual([
    ['Milk', 3, null],
    ['flour', 1, { value: 1500, unit: 'g' }],
  ]);
});

test('the same wish twice in one paste is one item', async () => {
  expect(await addItems(listId, [wish('egg'), wish('eggs'), wish('egg', 2)], NOON)).toMatchObject({
    added: 2,
    merged: 1,
  });
  expect(await onList()).toEqual([
    ['egg', 3, null],
    ['eggs', 1, null],
  ]);
});

test('an item that grows still rather comes from the shop that was chosen for it', async () => {
  const { id } = await addItem({ listId, ...wish('milk') }, NOON);
  await updateItem(id, { preferredShop: 'https://corner.example' });
  const { trashId } = await addItems(listId, [wish('milk', 2)], NOON);
  expect(await listItems(listId)).toMatchObject([{ count: 3, preferredShop: 'https://corner.example' }]);
  await undoTrash(trashId);
  expect(await listItems(listId)).toMatchObject([{ count: 1, preferredShop: 'https://corner.example' }]);
});

test('what comes ticked off is a row of its own that is done, and nothing is counted to it', async () => {
  const done = { ...wish('milk', 2), isDone: true };
  const first = await addItems(listId, [wish('milk'), done, wish('milk')], NOON);
  expect([first.added, first.merged]).toEqual([2, 1]);
  const rows = (await listItems(listId)).map(({ text, count, isDone }) => [text, count, isDone]);
  expect(rows).toEqual([
    ['milk', 2, false],
    ['milk', 2, true],
  ]);
});

test('litres are not added to pieces, and what is checked off stays as it is', async () => {
  await addItems(listId, [wish('milk'), wish('bread')], NOON);
  const bread = (await listItems(listId)).find(({ text }) => text === 'bread');
  await updateItem(bread?.id ?? '', { isDone: true });
  const { added } = await addItems(listId, [wish('milk', 1, { value: 1, unit: 'l' }), wish('bread')], NOON);
  expect(added).toBe(2);
});

test('undo takes out what came and gives back the amounts that were', async () => {
  await addItems(listId, [wish('milk', 2)], NOON);
  const { trashId } = await addItems(listId, [wish('milk'), wish('jam')], NOON);
  expect(await undoTrash(trashId)).toBe('undone');
  expect(await onList()).toEqual([['milk', 2, null]]);
  expect(await undoTrash(trashId)).toBe('too-late');
});

test('undo leaves what was changed since, and takes back the rest', async () => {
  await addItems(listId, [wish('milk', 2), wish('tea')], NOON);
  const { trashId } = await addItems(listId, [wish('milk'), wish('tea', 2), wish('jam'), wish('salt')], NOON);
  const change = async (text: string, part: Parameters<typeof updateItem>[1]) =>
    updateItem((await rows()).find((item) => item.text === text)?.id ?? '', part);
  await change('milk', { count: 9 });
  await change('jam', { isDone: true });
  expect(await undoTrash(trashId)).toBe('in-part');
  expect(await onList()).toEqual([
    ['milk', 9, null],
    ['tea', 1, null],
    ['jam', 1, null],
  ]);
});

test('an article’s number comes with its wish, and other words drop it', async () => {
  const gtin = '4008400404127';
  await addItems(
    listId,
    [
      { ...wish('oat drink'), gtin },
      { ...wish(gtin, 2), gtin },
    ],
    NOON,
  );
  expect(await rows()).toMatchObject([{ text: 'oat drink', gtin, count: 3, accepts: 'same-item' }]);
  const id = (await rows())[0]?.id ?? '';
  await updateItem(id, { count: 1 });
  expect(await rows()).toMatchObject([{ gtin }]);
  await updateItem(id, { text: 'almond drink' });
  expect((await rows())[0]).toMatchObject({ text: 'almond drink', accepts: 'same-kind' });
  expect((await rows())[0]).not.toHaveProperty('gtin');
  await updateItem(id, { text: 'oat drink', gtin, accepts: 'same-item' });
  expect(await rows()).toMatchObject([{ text: 'oat drink', gtin, accepts: 'same-item' }]);
});

test('a product is counted to the wish for its number, and its number to the product', async () => {
  const known = milk();
  await db.products.put({ ...known, words: [] });
  const gtin = known.gtin ?? '';
  await addItems(listId, [{ ...wish(gtin), gtin }], NOON);
  const again = { ...wish(known.name), listId, productKey: known.productKey, accepts: 'same-item' } as const;
  expect(await addItem(again, NOON)).toMatchObject({ added: 0, merged: 1 });
  expect(await rows()).toMatchObject([{ text: gtin, gtin, productKey: null, count: 2 }]);
  await db.items.clear();
  await addItem(again, NOON);
  expect(await addItems(listId, [{ ...wish(gtin), gtin: `0${gtin}` }], NOON)).toMatchObject({ merged: 1 });
  expect(await rows()).toMatchObject([{ text: known.name, productKey: known.productKey, count: 2 }]);
});

test('on a list that is gone nothing is kept', async () => {
  await expect(addItems('nowhere', [wish('milk')], NOON)).rejects.toThrow('there is no list nowhere');
  expect(await db.items.count()).toBe(0);
});

const MILK = 'https://greengrocer.example/p/milk';
const product = (change: object = {}) => ({ ...wish('Whole milk'), listId, productKey: MILK, ...change });
const rows = () => listItems(listId);

test('a wish added alone makes the same open one larger, and undo brings its old amount back', async () => {
  await addItem({ listId, ...wish('milk', 2) }, NOON);
  const again = await addItem({ listId, ...wish(' MILK ', 3) }, NOON);
  expect(again).toMatchObject({ id: (await rows())[0]?.id, added: 0, merged: 1 });
  await addItem({ listId, ...wish('milk', 1, { value: 2, unit: 'l' }) }, NOON);
  expect(await onList()).toEqual([
    ['milk', 5, null],
    ['milk', 1, { value: 2, unit: 'l' }],
  ]);
  await undoTrash(again.trashId);
  expect((await onList())[0]).toEqual(['milk', 2, null]);
});

test('a product that is asked for again takes the newest choice, and undo brings all of it back', async () => {
  await addItem(product({ accepts: 'same-kind', groupId: 'g1' }), NOON);
  const { trashId } = await addItem(product({ accepts: 'same-item', groupId: null }), NOON);
  expect(await rows()).toMatchObject([{ count: 2, accepts: 'same-item' }]);
  expect((await rows())[0]).not.toHaveProperty('groupId');
  await undoTrash(trashId);
  expect(await rows()).toMatchObject([{ count: 1, accepts: 'same-kind', groupId: 'g1' }]);
});

test('where nothing was chosen the choice that was made before stays', async () => {
  await addItem(product({ accepts: 'same-item' }), NOON);
  await addItem(product(), NOON);
  expect(await rows()).toMatchObject([{ count: 2, accepts: 'same-item' }]);
});

test('however often a wish is added, it asks for 999 packs at most', async () => {
  await addItem({ listId, ...wish('milk', 600) }, NOON);
  await addItem({ listId, ...wish('milk', 600) }, NOON);
  expect(await onList()).toEqual([['milk', 999, null]]);
});

test('so many packs of a product are not added to so much of it', async () => {
  await addItem(product(), NOON);
  await addItem(product({ need: { value: 2, unit: 'l' } }), NOON);
  await addItem(product({ need: { value: 500, unit: 'ml' } }), NOON);
  expect(await onList()).toEqual([
    ['Whole milk', 1, null],
    ['Whole milk', 1, { value: 2500, unit: 'ml' }],
  ]);
});

test('words that are the name of a group are met by it, however they come; a product is not', async () => {
  await db.groups.add({
    ...{ id: 'g1', name: 'Full milk', members: [], words: ['milk'], brand: null, size: null },
    ...{ sizeTolerance: 0.2, isOrganic: false, createdAt: 1 },
  });
  await addItems(listId, [wish('full milk', 1, { value: 2, unit: 'l' }), wish('milk')], NOON);
  await addItem({ listId, ...wish('FULL MILK') }, NOON);
  await addItem({ listId, ...wish('Full milk'), productKey: 'https://corner.example/m' }, NOON);
  await addItem({ listId, ...wish('full milk', 1, { value: 1, unit: 'kg' }), groupId: null }, NOON);
  expect((await rows()).map(({ groupId }) => groupId)).toEqual(['g1', undefined, 'g1', undefined, undefined]);
  await updateItem((await rows())[0]?.id ?? '', { text: 'oat drink' });
  await updateItem((await rows())[1]?.id ?? '', { text: 'Full Milk' });
  expect((await rows()).map(({ groupId }) => groupId).slice(0, 2)).toEqual([undefined, 'g1']);
});

test('a number that is a guess stays marked as one until somebody chooses one, the same or another', async () => {
  await addItems(listId, [{ ...wish('lemons', 2), isAbout: true }, wish('limes', 1)], NOON);
  const [lemons] = await rows();
  expect(lemons).toMatchObject({ count: 2, isAbout: true });
  await updateItem(lemons?.id ?? '', { note: 'unwaxed' });
  expect((await rows())[0]).toMatchObject({ isAbout: true });
  await addItems(listId, [wish('lemons', 1), { ...wish('limes', 2), isAbout: true }], NOON);
  expect(await rows()).toMatchObject([
    { count: 3, isAbout: true },
    { count: 3, isAbout: true },
  ]);
  const sameId = await changeItem(lemons?.id ?? '', { count: 3 }, NOON);
  expect((await rows())[0]).not.toHaveProperty('isAbout');
  expect(await undoTrash(sameId)).toBe('undone');
  const trashId = await changeItem(lemons?.id ?? '', { count: 4 }, NOON);
  expect((await rows())[0]).not.toHaveProperty('isAbout');
  await updateItem(lemons?.id ?? '', { note: 'two for the cake' });
  expect(await undoTrash(trashId)).toBe('undone');
  expect((await rows())[0]).toMatchObject({ count: 3, isAbout: true, note: 'two for the cake' });
});
