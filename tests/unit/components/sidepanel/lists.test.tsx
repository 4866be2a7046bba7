// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { seenForList } from '../../../../entrypoints/background/seen-for-list';
import { nameWords } from '../../../../utils/domain/words/words';
import { db } from '../../../../utils/storage/db';
import { euros, HOUR, milk, NOON } from '../../../support/rows';
import { choose, saveList, wish } from './list-page';
import {
  answers,
  button,
  closePanel,
  freshBrowser,
  openPanel,
  refusals,
  shownText,
  type,
  untilSent,
  untilShown,
} from './panel-page';

beforeEach(async () => {
  await freshBrowser();
  answers.seenForList = ({ listId }: { listId: string }) => seenForList(listId);
});
afterEach(closePanel);

test('with no list the panel teaches what a list is for, and makes one', async () => {
  answers.createList = { id: 'l1' };
  openPanel('lists');
  await untilShown('the shops where the whole list costs least');
  type(document.querySelector('input'), 'Party');
  await expect.poll(() => document.querySelector('input')?.value).toBe('Party');
  document.querySelector('form')?.requestSubmit();
  expect(await untilSent('createList')).toEqual({ name: 'Party' });
});

test('an amount of nothing is asked of what it is', async () => {
  await saveList([]);
  openPanel('lists');
  await untilShown('Nothing on this list');
  type(document.querySelector('.add-item input'), '5 kg');
  await untilShown('5 kg of what?');
  type(document.querySelector('.add-item input'), '5 kg potatoes');
  await expect.poll(shownText).not.toContain('of what?');
});

test('“2 kg potatoes” becomes a wish for two kilos', async () => {
  await saveList([]);
  answers.addItems = { added: 1, merged: 0, trashId: 't1' };
  openPanel('lists');
  await untilShown('Nothing on this list');
  type(document.querySelector('.add-item input'), '2 kg potatoes');
  await expect.poll(() => button('Add').disabled).toBe(false);
  document.querySelector<HTMLFormElement>('.add-item')?.requestSubmit();
  expect(await untilSent('addItems')).toEqual({
    listId: 'l1',
    items: [{ text: 'potatoes', count: 1, need: { value: 2, unit: 'kg' } }],
  });
  expect(shownText()).not.toContain('item added');
});

describe('a barcode', () => {
  const gtin = '4008400404127';
  const known = milk({ name: 'Oat drink 1 l', gtin });
  const seen = () => db.products.put({ ...known, words: nameWords(known.name) });

  test('that is typed becomes a wish with that number', async () => {
    await saveList([]);
    answers.addItems = { added: 1, merged: 0, trashId: 't1' };
    openPanel('lists');
    await untilShown('Nothing on this list');
    type(document.querySelector('.add-item input'), gtin);
    await expect.poll(() => button('Add').disabled).toBe(false);
    document.querySelector<HTMLFormElement>('.add-item')?.requestSubmit();
    const items = [{ text: gtin, count: 1, need: null, gtin }];
    expect(await untilSent('addItems')).toEqual({ listId: 'l1', items });
  });

  test('stands in its row until something was seen with it; then what that is and costs', async () => {
    await saveList([wish('i1', gtin, { gtin, accepts: 'same-item' })]);
    openPanel('lists');
    await untilShown(`Barcode ${gtin}`);
    await untilShown('not seen in a shop yet');
    await seen();
    await untilShown('Oat drink 1 l');
    await untilShown('€1.19 at greengrocer.example');
    expect(shownText()).toContain(`Barcode ${gtin}`);
  });

  test('with words keeps them, and says what it turned out to be', async () => {
    await saveList([wish('i1', 'for the coffee', { gtin, accepts: 'same-item' })]);
    openPanel('lists');
    await untilShown(`Barcode ${gtin}`);
    await seen();
    await untilShown('Oat drink 1 l');
    expect(document.querySelector('.item-text')?.textContent).toBe('for the coffee');
    expect(shownText()).not.toContain('Barcode');
    button('More for for the coffee').click();
    await untilShown('Same kind will do');
  });
});

test('what is typed once more is counted to what was there, and says so with an undo', async () => {
  await saveList([wish('i1', 'milk')]);
  answers.addItems = { added: 0, merged: 1, trashId: 't1' };
  answers.undo = { undoing: 'undone' };
  openPanel('lists');
  await untilShown('milk');
  type(document.querySelector('.add-item input'), 'Milk');
  await expect.poll(() => button('Add').disabled).toBe(false);
  document.querySelector<HTMLFormElement>('.add-item')?.requestSubmit();
  await untilShown('1 item counted to what was there');
  button('Undo').click();
  expect(await untilSent('undo')).toEqual({ trashId: 't1' });
});

describe('what was added to an item that grew', () => {
  beforeEach(async () => {
    await saveList([wish('i1', 'milk')]);
    answers.addItems = { added: 0, merged: 1, trashId: 't1' };
    openPanel('lists');
    await untilShown('milk');
    paste('milk\nmilk');
    await untilShown('1 item counted to what was there');
  });

  test('says why it stays where the item was changed since', async () => {
    answers.undo = { undoing: 'changed-since' };
    button('Undo').click();
    await untilShown('It was changed since then, so it stays as it is. You can change it in the list.');
    expect(shownText()).not.toContain('too late');
  });

  test('says what stays where only a part of it could be taken back', async () => {
    answers.undo = { undoing: 'in-part' };
    button('Undo').click();
    await untilShown('Brought back, except for what was changed since then: that stays as it is.');
  });

  test('can be taken back once more where that failed', async () => {
    refusals.undo = 'the disk is full';
    button('Undo').click();
    await untilShown('This was not done, and nothing was changed: the disk is full');
    delete refusals.undo;
    answers.undo = { undoing: 'undone' };
    button('Undo').click();
    await untilShown('Brought back');
  });
});

test('an item is ticked off, counted, moved and removed with an undo', async () => {
  await saveList([wish('i1', 'milk'), wish('i2', 'bread')]);
  answers.removeItem = { trashId: 'x1' };
  openPanel('lists');
  await untilShown('bread');
  document.querySelector<HTMLElement>('[aria-label="bread: got it"]')?.click();
  expect(await untilSent('updateItem')).toEqual({ id: 'i2', change: { isDone: true } });
  button('More for bread').click();
  await untilShown('Move up');
  expect(shownText()).not.toContain('Move down');
  button('Move up').click();
  await expect.poll(async () => JSON.stringify(await lastUpdate())).toContain('"position":0');
  button('More for milk').click();
  await untilShown('Remove');
  button('Remove').click();
  await untilShown('“milk” removed.');
});

test('the list is planned and the plan opened', async () => {
  await saveList([wish('i1', 'milk')]);
  answers.planList = { planId: 'p1' };
  openPanel('lists');
  await untilShown('Plan this list');
  button('Plan this list').click();
  expect(await untilSent('planList')).toEqual({ listId: 'l1' });
  await untilShown('No plan yet');
});

test('lists of one name are told apart by when they were made', async () => {
  await saveList([]);
  const made = (id: string, name: string, createdAt: number) =>
    db.lists.put({ id, name, budget: null, maxShops: null, createdAt, updatedAt: 1 });
  await made('l2', 'Weekly', NOON);
  await made('l3', 'Weekly', NOON + 2 * HOUR);
  await made('l4', 'Party', NOON);
  openPanel('lists');
  await untilShown('Party');
  const labels = [...document.querySelectorAll('.list-name option')].map((each) => each.textContent);
  expect(new Set(labels).size).toBe(4);
  expect(labels).toContain('Party');
  expect(labels).toContain('Weekly (1 Jan 1970)');
  expect(labels.filter((label) => label?.startsWith('Weekly (2 Nov 2026, '))).toHaveLength(2);
});

test('a list is deleted with an undo', async () => {
  await saveList([]);
  answers.deleteList = { trashId: 'x1' };
  openPanel('lists');
  await untilShown('Weekly');
  button('More for this list').click();
  await untilShown('Delete list');
  button('Delete list').click();
  await untilShown('List “Weekly” deleted.');
});

test('a budget is typed as people write amounts, and nonsense is not sent', async () => {
  await saveList([]);
  openPanel('lists');
  await untilShown('Weekly');
  button('More for this list').click();
  await untilShown('Name and budget');
  button('Name and budget').click();
  await untilShown('Budget in EUR');
  const field = () => document.querySelectorAll('form input')[1] ?? null;
  type(field(), 'lots');
  await untilShown('Write the amount as a number');
  type(field(), '39.90');
  await expect.poll(() => button('Save').disabled).toBe(false);
  document.querySelector('form')?.requestSubmit();
  expect(await untilSent('updateList')).toEqual({
    id: 'l1',
    change: { name: 'Weekly', budget: euros('39.90'), maxShops: null },
  });
});

test('a list is kept to so many shops', async () => {
  await saveList([]);
  openPanel('lists');
  await untilShown('Weekly');
  button('More for this list').click();
  await untilShown('Name and budget');
  button('Name and budget').click();
  await untilShown('At most so many shops');
  choose(document.querySelector<HTMLSelectElement>('form select'), '2');
  await expect.poll(() => document.querySelector<HTMLSelectElement>('form select')?.value).toBe('2');
  await new Promise((resolve) => setTimeout(resolve, 50));
  document.querySelector('form')?.requestSubmit();
  expect(await untilSent('updateList')).toMatchObject({ change: { maxShops: 2 } });
});

async function lastUpdate(): Promise<unknown> {
  const { sent } = await import('./panel-page');
  return sent.filter((each) => each.name === 'updateItem').at(-1)?.input;
}

test('a pasted recipe becomes its items, with undo', async () => {
  await saveList([]);
  answers.addItems = { added: 2, merged: 1, trashId: 't1' };
  answers.undo = { undoing: 'undone' };
  openPanel('lists');
  await untilShown('Nothing on this list');
  paste('For the dough:\n\n- 500 g flour\n- 2 eggs, beaten\n1 pinch of salt');
  expect(await untilSent('addItems')).toEqual({
    listId: 'l1',
    items: [
      { text: 'flour', count: 1, need: { value: 500, unit: 'g' } },
      { text: 'eggs', count: 2, need: null },
      { text: 'salt', count: 1, need: null },
    ],
  });
  await untilShown('2 items added, 1 counted to what was there');
  button('Undo').click();
  expect(await untilSent('undo')).toEqual({ trashId: 't1' });
});

test('two goods in one entry become two items, and one undo takes both back', async () => {
  await saveList([]);
  answers.addItems = { added: 2, merged: 0, trashId: 't1' };
  answers.undo = { undoing: 'undone' };
  openPanel('lists');
  await untilShown('Nothing on this list');
  type(document.querySelector('.add-item input'), 'milk, bread');
  await expect.poll(() => button('Add').disabled).toBe(false);
  document.querySelector<HTMLFormElement>('.add-item')?.requestSubmit();
  expect(await untilSent('addItems')).toEqual({
    listId: 'l1',
    items: [
      { text: 'milk', count: 1, need: null },
      { text: 'bread', count: 1, need: null },
    ],
  });
  await untilShown('2 items added');
  button('Undo').click();
  expect(await untilSent('undo')).toEqual({ trashId: 't1' });
});

test('“a few” is shown as about so many, until a number is chosen', async () => {
  await saveList([wish('i1', 'lemons', { count: 2, isAbout: true }), wish('i2', 'limes', { count: 2 })]);
  openPanel('lists');
  await untilShown('limes');
  const shown = () => [...document.querySelectorAll('.stepper output')].map((each) => each.textContent);
  expect(shown()).toEqual(['about 2', '2']);
});

test('a single line that is pasted is typed text', async () => {
  await saveList([]);
  openPanel('lists');
  await untilShown('Nothing on this list');
  expect(paste('2 kg potatoes').defaultPrevented).toBe(false);
});

function paste(text: string): Event {
  const event = new Event('paste', { bubbles: true, cancelable: true });
  Object.assign(event, { clipboardData: { getData: () => text } });
  document.querySelector('.add-item input')?.dispatchEvent(event);
  return event;
}
