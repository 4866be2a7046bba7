// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { db } from '../../../../utils/storage/db';
import { euros } from '../../../support/rows';
import {
  answers,
  button,
  closePanel,
  refusals,
  sent,
  type,
  untilSent,
  untilShown,
} from '../sidepanel/panel-page';
import { freshPopup, HERE, here, keep, openPopup, submit } from './popup-page';

beforeEach(async () => {
  await freshPopup();
  answers.readTab = { kind: 'product', productKey: HERE };
});
afterEach(closePanel);

test('a product goes on the list last used, as often as wanted, and comes off again', async () => {
  await keep(here());
  await db.lists.add({
    id: 'l1',
    name: 'Groceries',
    budget: null,
    maxShops: null,
    createdAt: 1,
    updatedAt: 1,
  });
  answers.addItem = { id: 'i1', added: 1, merged: 0, trashId: 't1' };
  answers.undo = { undoing: 'undone' };
  await openPopup();
  await untilShown('Add to list');
  button('Add to list').click();
  await untilShown('Add to a list');
  button('One more').click();
  await untilShown('Add 2');
  button('Add 2').click();
  expect(await untilSent('addItem')).toMatchObject({
    listId: 'l1',
    count: 2,
    productKey: HERE,
    accepts: 'same-kind',
  });
  await untilShown('2 added to Groceries');
  button('Undo').click();
  expect(await untilSent('undo')).toEqual({ trashId: 't1' });
});

test('a watch below an amount takes the amount as people write it', async () => {
  await keep(here());
  await openPopup();
  await untilShown('Watch');
  button('Watch').click();
  await untilShown('Only below (€)');
  type(document.querySelector('dialog input'), 'cheap');
  await submit();
  await untilShown('Type an amount such as 2.38.');
  type(document.querySelector('dialog input'), '2,10');
  await submit();
  expect(await untilSent('startWatch')).toEqual({ productKey: HERE, target: euros('2.10') });
});

test('a reading called wrong can be used again', async () => {
  await keep(here());
  await openPopup();
  await untilShown('€2.38');
  button('More').click();
  await vi.waitFor(() => button('Wrong price').click());
  expect(await untilSent('muteProduct')).toEqual({ productKey: HERE, isMuted: true });
  await untilShown('This price is no longer used');
  sent.length = 0;
  button('Undo').click();
  expect(await untilSent('muteProduct')).toEqual({ productKey: HERE, isMuted: false });
});

test('a wrong price is used no longer, and the page asks where the right one is', async () => {
  await keep(here());
  await openPopup();
  await untilShown('€2.38');
  button('More').click();
  await vi.waitFor(() => button('Wrong price').click());
  expect(await untilSent('muteProduct')).toEqual({ productKey: HERE, isMuted: true });
  expect(await untilSent('startPicking')).toEqual({ tabId: 7, field: 'price' });
});

test.each([
  ['Wrong name', 'name'],
  ['Wrong picture', 'image'],
])('"%s" has the page ask for it, and the price stays good', async (entry, field) => {
  await keep(here());
  await openPopup();
  await untilShown('€2.38');
  button('More').click();
  await vi.waitFor(() => button(entry).click());
  expect(await untilSent('startPicking')).toEqual({ tabId: 7, field });
  expect(sent.some(({ name }) => name === 'muteProduct')).toBe(false);
  await untilShown('Point at it on the page');
});

test('a refused wish is said, never swallowed', async () => {
  await keep(here());
  refusals.muteProduct = 'the memory is full';
  await openPopup();
  await untilShown('€2.38');
  button('More').click();
  await vi.waitFor(() => button('Not this product').click());
  await untilShown('This was not done, and nothing was changed: the memory is full');
});
