// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { NO_CONDITIONS } from '../../../../utils/domain/list/list';
import { addItem } from '../../../../utils/storage/commands/add-items';
import { updateItem } from '../../../../utils/storage/commands/lists';
import { db } from '../../../../utils/storage/db';
import { euros } from '../../../support/rows';
import { answers, button, closePanel, sent, type, untilSent, untilShown } from '../sidepanel/panel-page';
import { freshPopup, HERE, here, keep, openPopup, submit } from './popup-page';

const THERE = 'https://corner.example/drink';
const anyMilk = {
  id: 'g1',
  name: 'Any full milk',
  members: [HERE],
  words: [],
  brand: null,
  size: null,
  sizeTolerance: 0.2,
  isOrganic: false,
  createdAt: 1,
};

beforeEach(async () => {
  await freshPopup();
  answers.readTab = { kind: 'product', productKey: HERE };
  await keep(
    here({ brand: 'Hollin' }),
    here({
      productKey: THERE,
      url: THERE,
      origin: 'https://corner.example',
      name: 'Milk alternative',
      price: euros('1.99'),
    }),
  );
});
afterEach(closePanel);

test('what will do instead is kept with what was ticked, and can be had back', async () => {
  answers.createGroup = { id: 'g1' };
  answers.removeGroup = { trashId: 't1' };
  await openPopup();
  await untilShown('What else will do?');
  button('What else will do?').click();
  await untilShown('These will do');
  document.querySelector<HTMLInputElement>('.group-member input')?.click();
  await submit();
  expect(await untilSent('createGroup')).toEqual({
    name: 'Whole milk 2 l',
    members: [HERE, THERE],
    words: ['whole', 'milk'],
    brand: null,
    size: { value: 2, unit: 'l' },
    sizeTolerance: 0.2,
    isOrganic: false,
  });
  await untilShown('“Whole milk 2 l” is kept.');
  button('Undo').click();
  expect(await untilSent('removeGroup')).toEqual({ id: 'g1' });
});

test('a product of a group goes on a list as any of the group', async () => {
  await db.groups.put(anyMilk);
  answers.createList = { id: 'l1' };
  answers.addItem = { id: 'i1' };
  await openPopup();
  await untilShown('Add to list');
  button('Add to list').click();
  await untilShown('Anything of “Any full milk” will do');
  await submit();
  expect(await untilSent('addItem')).toMatchObject({ productKey: HERE, groupId: 'g1' });
  expect(sent.map(({ name }) => name)).not.toContain('updateItem');
});

const groceries = { id: 'l1', name: 'Groceries', budget: null, maxShops: null, createdAt: 1, updatedAt: 1 };
const asked = {
  ...NO_CONDITIONS,
  ...{ id: 'i1', listId: 'l1', text: 'Milk', count: 3, need: null, productKey: HERE },
  ...{ accepts: 'same-kind' as const, isDone: false, position: 1 },
};

test('the group can be switched off for an item that has it, and undoing that gives it back', async () => {
  await Promise.all([db.groups.put(anyMilk), db.lists.add(groceries)]);
  await db.items.add({ ...asked, groupId: 'g1' });
  answers.addItem = { id: 'i1', added: 0, merged: 1, trashId: 't1' };
  answers.undo = { undoing: 'undone' };
  await openPopup();
  await untilShown('Add to list');
  button('Add to list').click();
  await untilShown('Anything of “Any full milk” will do');
  [...document.querySelectorAll<HTMLElement>('dialog [role="switch"]')].at(1)?.click();
  await submit();
  expect(await untilSent('addItem')).toMatchObject({ productKey: HERE, groupId: null });
  await untilShown('1 added to Groceries');
  button('Undo').click();
  expect(await untilSent('undo')).toEqual({ trashId: 't1' });
});

test('what holds for an item that is there is shown when it is asked for again, and stays unless something else is chosen', async () => {
  await Promise.all([db.groups.put(anyMilk), db.lists.add(groceries)]);
  await db.items.add({ ...asked, accepts: 'same-item', groupId: 'g0' });
  answers.addItem = { id: 'i1', added: 0, merged: 1, trashId: 't1' };
  await openPopup();
  await untilShown('Add to list');
  button('Add to list').click();
  await untilShown('Anything of “Any full milk” will do');
  const isOn = () =>
    [...document.querySelectorAll('dialog [role="switch"]')].map((each) => each.getAttribute('aria-checked'));
  await expect.poll(isOn).toEqual(['false', 'false']);
  await submit();
  expect(await untilSent('addItem')).toMatchObject({ productKey: HERE, accepts: 'same-item' });
  expect(sent.find(({ name }) => name === 'addItem')?.input).not.toHaveProperty('groupId');
});

test('an item keeps, changes and loses its group as it is said, and says of none by saying nothing', async () => {
  await db.lists.add(groceries);
  const { id: _, position: __, isDone: ___, ...wish } = asked;
  const stored = async () => (await db.items.toArray()).map(({ count, groupId }) => [count, groupId]);
  const { id } = await addItem({ ...wish, count: 1, groupId: 'g1' }, 1);
  await addItem({ ...wish, count: 1 }, 1);
  expect(await stored()).toEqual([[2, 'g1']]);
  await addItem({ ...wish, count: 1, groupId: 'g2' }, 1);
  expect(await stored()).toEqual([[3, 'g2']]);
  await updateItem(id, { groupId: null });
  expect(await db.items.get(id)).not.toHaveProperty('groupId');
});

test('what a group asks for is written as names are looked up', async () => {
  answers.createGroup = { id: 'g1' };
  await openPopup();
  await untilShown('What else will do?');
  button('What else will do?').click();
  await untilShown('These will do');
  type(document.querySelectorAll<HTMLInputElement>('dialog input').item(1), 'Crème-Fraîche MILK');
  await submit();
  expect(await untilSent('createGroup')).toMatchObject({ words: ['creme', 'fraiche', 'milk'] });
});

test('a product will do for a group that is there, with a way back', async () => {
  await db.groups.add({
    ...{ id: 'g2', name: 'Drinks', members: [THERE], words: ['drink'], brand: null, size: null },
    ...{ sizeTolerance: 0.2, isOrganic: false, createdAt: 1 },
  });
  await openPopup();
  await untilShown('What else will do?');
  button('What else will do?').click();
  await untilShown('Will do for “Drinks”');
  button('Will do for “Drinks”').click();
  expect(await untilSent('setGroupMember')).toEqual({ id: 'g2', productKey: HERE, isMember: true });
  await untilShown('It will do for “Drinks” from now on.');
  button('Undo').click();
  await expect
    .poll(() => sent.findLast(({ name }) => name === 'setGroupMember')?.input)
    .toEqual({ id: 'g2', productKey: HERE, isMember: false });
});

test('so much in all of a product is asked for, where other packs may make it up', async () => {
  await Promise.all([db.groups.put(anyMilk), db.lists.add(groceries)]);
  answers.addItem = { id: 'i1', added: 1, merged: 0, trashId: 't1' };
  await openPopup();
  await untilShown('Add to list');
  button('Add to list').click();
  await untilShown('So much in all, not so many packs');
  button('One more').click();
  await untilShown('Add 2');
  [...document.querySelectorAll<HTMLElement>('dialog [role="switch"]')].at(2)?.click();
  await untilShown('Add 4 l');
  type(document.querySelector('dialog input'), '3 kg');
  await untilShown('Write an amount, for example 4 l.');
  expect(button('Add').disabled).toBe(true);
  type(document.querySelector('dialog input'), '1,5 l');
  await untilShown('Add 1.5 l');
  await submit();
  expect(await untilSent('addItem')).toMatchObject({
    ...{ productKey: HERE, count: 1, need: { value: 1.5, unit: 'l' }, groupId: 'g1' },
  });
  await untilShown('1.5 l added to Groceries');
});

test('of only this very article so many packs are asked for', async () => {
  await db.lists.add(groceries);
  await openPopup();
  await untilShown('Add to list');
  button('Add to list').click();
  await untilShown('So much in all, not so many packs');
  document.querySelector<HTMLElement>('dialog [role="switch"]')?.click();
  await expect.poll(() => document.body.textContent).not.toContain('So much in all');
});
