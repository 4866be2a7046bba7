// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { db } from '../../../../utils/storage/db';
import { euros } from '../../../support/rows';
import { answers, button, closePanel, untilSent, untilShown } from '../sidepanel/panel-page';
import { freshPopup, HERE, here, keep, openPopup, submit } from './popup-page';

const THERE = 'https://corner.example/drink';

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
  await untilShown('Will do instead');
  button('Will do instead').click();
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
  await db.groups.put({
    id: 'g1',
    name: 'Any full milk',
    members: [HERE],
    words: [],
    brand: null,
    size: null,
    sizeTolerance: 0.2,
    isOrganic: false,
    createdAt: 1,
  });
  answers.createList = { id: 'l1' };
  answers.addItem = { id: 'i1' };
  answers.updateItem = undefined;
  await openPopup();
  await untilShown('Add to list');
  button('Add to list').click();
  await untilShown('Anything of “Any full milk” will do');
  await submit();
  expect(await untilSent('updateItem')).toEqual({ id: 'i1', change: { groupId: 'g1' } });
});
