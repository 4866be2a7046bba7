// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { PantryEntry } from '../../../../utils/domain/list/pantry';
import type { Recipe } from '../../../../utils/domain/list/recipe';
import { db } from '../../../../utils/storage/db';
import { wish } from '../sidepanel/list-page';
import {
  answers,
  button,
  closePanel,
  refusals,
  sent,
  shownText,
  type,
  untilSent,
  untilShown,
} from '../sidepanel/panel-page';
import { freshPopup, here, keep, openPopup, world } from './popup-page';

const SOUP: Recipe = {
  name: 'Leek soup',
  url: 'https://kitchen.example/leek-soup',
  image: null,
  recipeYield: { servings: 4, text: 'Serves 4' },
  groups: [{ name: null, lines: ['2 leeks', '1 l vegetable stock', 'salt'] }],
};

beforeEach(async () => {
  await freshPopup();
  world.url = SOUP.url;
  answers.readTab = { kind: 'none', productKey: null, recipe: SOUP };
});
afterEach(closePanel);

const submitForm = async () => {
  await new Promise((resolve) => setTimeout(resolve));
  document.querySelector('form.recipe-form')?.dispatchEvent(new Event('submit', { cancelable: true }));
};

test('a recipe is told with its name, its ingredients and for how many it is', async () => {
  await openPopup();
  await untilShown('Put 3 things on the list');
  for (const words of ['Leek soup', 'Recipe with 3 ingredients', 'On the page: Serves 4'])
    expect(shownText()).toContain(words);
  expect(document.querySelector('[role="group"][aria-label="Servings"] output')?.textContent).toBe('4');
});

test('what is at home of a recipe is told for each ingredient, for as many as will eat', async () => {
  const at = (text: string, count: number, amount: PantryEntry['amount'] = null) =>
    db.pantry.put({
      id: text,
      text,
      boughtFor: null,
      productKey: null,
      count,
      amount,
      until: null,
      updatedAt: 1,
    });
  await at('leeks', 2);
  await at('vegetable stock', 1, { value: 400, unit: 'ml' });
  await openPopup();
  await untilShown('1 of these is at home already.');
  const lines = () =>
    [...document.querySelectorAll('.recipe-wishes > li')].map((line) => line.textContent.replace(/\s/g, ' '));
  expect(lines()).toEqual([
    '2 × leeks at home: 2 ×, enough',
    '1 l vegetable stock at home: 400 ml, still missing: 600 ml',
    '1 × salt ',
  ]);
  button('One more').click();
  await expect.poll(() => shownText()).not.toContain('is at home already');
  expect(lines()[0]).toContain('still missing');
});

test('for six instead of four it goes on a new list that bears its name, and all of it comes off again', async () => {
  answers.createList = { id: 'l1' };
  answers.addItems = { added: 3, merged: 0, trashId: 't1' };
  answers.undo = { undoing: 'undone' };
  answers.deleteList = { trashId: 't2' };
  await openPopup();
  await untilShown('Put 3 things on the list');
  button('One more').click();
  await new Promise((resolve) => setTimeout(resolve));
  button('One more').click();
  await submitForm();
  expect(await untilSent('createList')).toEqual({ name: 'Leek soup' });
  expect(await untilSent('addItems')).toEqual({
    listId: 'l1',
    items: [
      { text: 'leeks', count: 3, need: null },
      { text: 'vegetable stock', count: 1, need: { value: 1.5, unit: 'l' } },
      { text: 'salt', count: 1, need: null },
    ],
  });
  await untilShown('3 added to Leek soup');
  expect(button('Put 3 things on the list').disabled).toBe(true);
  button('Undo').click();
  expect(await untilSent('undo')).toEqual({ trashId: 't1' });
  expect(await untilSent('deleteList')).toEqual({ id: 'l1' });
  await untilShown('Brought back');
  expect(button('Put 3 things on the list').disabled).toBe(false);
});

test('a new list on which the person put something else meanwhile stays when the recipe comes off again', async () => {
  answers.createList = { id: 'l1' };
  answers.addItems = { added: 3, merged: 0, trashId: 't1' };
  answers.undo = { undoing: 'undone' };
  await openPopup();
  await untilShown('Put 3 things on the list');
  await submitForm();
  await untilShown('3 added to Leek soup');
  await db.items.put(wish('i1', 'candles'));
  button('Undo').click();
  await untilShown('Brought back');
  expect(sent.map(({ name }) => name)).not.toContain('deleteList');
});

test('a list that is there is offered first, a second click adds nothing twice', async () => {
  await db.lists.add({
    id: 'week',
    name: 'This week',
    budget: null,
    maxShops: null,
    createdAt: 1,
    updatedAt: 1,
  });
  answers.addItems = { added: 2, merged: 1, trashId: 't1' };
  await openPopup();
  await untilShown('Put 3 things on the list');
  await submitForm();
  await untilShown('3 added to This week');
  await submitForm();
  expect(sent.filter(({ name }) => name === 'addItems')).toHaveLength(1);
  expect(sent.filter(({ name }) => name === 'createList')).toHaveLength(0);
});

test('what could not be put there is said, and can be tried again', async () => {
  refusals.createList = 'the disk is full';
  await openPopup();
  await untilShown('Put 3 things on the list');
  type(document.querySelector('form.recipe-form input'), 'Sunday');
  await submitForm();
  await untilShown('the disk is full');
  expect(button('Put 3 things on the list').disabled).toBe(false);
  expect(await untilSent('createList')).toEqual({ name: 'Sunday' });
});

test('a recipe that does not say for how many is made so many times', async () => {
  answers.readTab = {
    kind: 'none',
    productKey: null,
    recipe: { ...SOUP, recipeYield: { servings: null, text: null } },
  };
  await openPopup();
  await untilShown('How many times');
  expect(shownText()).not.toContain('On the page');
});

test('a page that sells something stays a product, and a page with neither says so', async () => {
  await keep(here());
  world.url = here().url;
  answers.readTab = { kind: 'product', productKey: here().productKey, recipe: null };
  await openPopup();
  await untilShown('Whole milk 2 l');
  expect(shownText()).not.toContain('Recipe with');
  closePanel();
  world.url = 'https://kitchen.example/about';
  answers.readTab = { kind: 'none', productKey: null, recipe: null };
  await openPopup();
  await untilShown('This page shows no product');
});
