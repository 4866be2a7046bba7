import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addItems } from '../../../utils/storage/commands/add-items';
import { createList, updateItem } from '../../../utils/storage/commands/lists';
import { restoreTrash } from '../../../utils/storage/commands/trash';
import { db } from '../../../utils/storage/db';
import { listItems } from '../../../utils/storage/queries/lists';
import { NOON } from '../../support/rows';

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
  expect(await restoreTrash(trashId)).toBe(true);
  expect(await onList()).toEqual([['milk', 2, null]]);
  expect(await restoreTrash(trashId)).toBe(false);
});

test('on a list that is gone nothing is kept', async () => {
  await expect(addItems('nowhere', [wish('milk')], NOON)).rejects.toThrow('there is no list nowhere');
  expect(await db.items.count()).toBe(0);
});
