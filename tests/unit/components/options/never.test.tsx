// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { db } from '../../../../utils/storage/db';
import { answers, button, closePanel, untilSent, untilShown } from '../sidepanel/panel-page';
import { freshOptions, openOptions } from './options-page';

beforeEach(freshOptions);
afterEach(closePanel);

function checkbox(name: string): HTMLInputElement {
  const label = [...document.querySelectorAll('label')].find((each) => each.textContent === name);
  const box = label?.querySelector('input');
  if (!box) throw new Error(`no checkbox ${name}`);
  return box;
}

test('an allergen is ticked beside what was ticked before', async () => {
  await db.settings.put({
    key: 'foodRules',
    value: { allergens: ['nuts'], diets: ['vegan'], allowsTraces: false },
  });
  answers.saveSettings = undefined;
  openOptions();
  await untilShown('Tree nuts');
  expect([checkbox('Tree nuts').checked, checkbox('Milk').checked, checkbox('Vegan').checked]).toEqual([
    true,
    false,
    true,
  ]);
  checkbox('Milk').click();
  expect(await untilSent('saveSettings')).toEqual({
    foodRules: { allergens: ['milk', 'nuts'], diets: ['vegan'], allowsTraces: false },
  });
});

test('refused swaps are forgotten with one click, and had back with another', async () => {
  const swap = { productKey: 'https://a.example/1', refusedKey: 'https://b.example/2', at: 1 };
  await db.refusedSwaps.put({ ...swap, id: 'https://a.example/1 https://b.example/2' });
  answers.forgetRefusedSwaps = { trashId: 't1' };
  answers.undo = { isRestored: true };
  openOptions();
  await untilShown('1 swap that you refused');
  button('Forget them').click();
  await untilSent('forgetRefusedSwaps');
  await untilShown('They may be suggested again.');
  button('Undo').click();
  expect(await untilSent('undo')).toEqual({ trashId: 't1' });
});
