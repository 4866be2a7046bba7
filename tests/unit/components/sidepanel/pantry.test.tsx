// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ListItem, NO_CONDITIONS } from '../../../../utils/domain/list/list';
import type { PantryEntry } from '../../../../utils/domain/list/pantry';
import { db } from '../../../../utils/storage/db';
import {
  answers,
  button,
  closePanel,
  freshBrowser,
  openPanel,
  type,
  untilSent,
  untilShown,
} from './panel-page';

beforeEach(freshBrowser);
afterEach(closePanel);

const FLOUR: PantryEntry = {
  ...{ id: 'p1', text: 'flour', boughtFor: null, productKey: null, count: 1, until: null, updatedAt: 1 },
  amount: { value: 300, unit: 'g' },
};

test('what is at home is written down in words, with its amount', async () => {
  answers.addToPantry = { trashId: 'x' };
  openPanel('lists');
  await untilShown('At home');
  button('At home').click();
  await untilShown('Nothing written down yet');
  type(document.querySelector('.add-item input'), '500 g flour');
  await expect.poll(() => button('Add').disabled).toBe(false);
  document.querySelector<HTMLFormElement>('.add-item')?.requestSubmit();
  const amount = { value: 500, unit: 'g' };
  expect(await untilSent('addToPantry')).toEqual({ entries: [{ text: 'flour', count: 1, amount }] });
});

test('an entry says until when it keeps, is changed, and is taken out with an undo', async () => {
  await db.pantry.put({ ...FLOUR, until: Date.now() - 86_400_000 });
  answers.removeFromPantry = { trashId: 'x1' };
  openPanel('lists');
  await untilShown('At home · 1');
  button('At home · 1').click();
  await untilShown('not counted');
  button('Change “flour”').click();
  await untilShown('How much there is');
  type(document.querySelector<HTMLInputElement>('input[type=date]'), '');
  type(document.querySelectorAll<HTMLInputElement>('.item-conditions input')[1] ?? null, 'much');
  await untilShown('Write a number of packs');
  type(document.querySelectorAll<HTMLInputElement>('.item-conditions input')[1] ?? null, '2 kg');
  await expect.poll(() => button('Save').disabled).toBe(false);
  document.querySelector<HTMLFormElement>('.item-conditions')?.requestSubmit();
  const change = { text: 'flour', count: 1, amount: { value: 2, unit: 'kg' }, until: null };
  expect(await untilSent('updatePantry')).toEqual({ id: 'p1', change });
  button('“flour” is used up').click();
  await untilShown('“flour” removed.');
});

test('a list says what is at home and what is missing still, and has it bought anyway when asked', async () => {
  await db.pantry.put(FLOUR);
  await saveList([wish('i1', 'flour', { need: { value: 500, unit: 'g' } }), wish('i2', 'salt')]);
  openPanel('lists');
  await untilShown('at home: 300 g, still missing: 200 g');
  button('More for flour').click();
  await untilShown('Buy all of it anyway');
  button('Buy all of it anyway').click();
  expect(await untilSent('updateItem')).toEqual({ id: 'i1', change: { isBoughtAnyway: true } });
});

test('a list of which all is at home says that nothing has to be bought', async () => {
  await db.pantry.put(FLOUR);
  await saveList([wish('i1', 'flour', { need: { value: 200, unit: 'g' } })]);
  openPanel('lists');
  await untilShown('at home: 300 g, enough');
  await untilShown('nothing has to be bought');
  expect(button('Plan this list').disabled).toBe(true);
});

async function saveList(items: readonly ListItem[]) {
  await db.lists.put({ id: 'l1', name: 'Week', budget: null, maxShops: null, createdAt: 1, updatedAt: 1 });
  await db.items.bulkPut([...items]);
}

function wish(id: string, text: string, change: Partial<ListItem> = {}): ListItem {
  const fixed = { id, listId: 'l1', text, count: 1, need: null, productKey: null, isDone: false } as const;
  return { ...NO_CONDITIONS, ...fixed, accepts: 'same-kind', position: Number(id.slice(1)), ...change };
}
