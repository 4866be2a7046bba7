// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { db } from '../../../../utils/storage/db';
import { milk } from '../../../support/rows';
import { answers, button, closePanel, sent, type, untilSent, untilShown } from '../sidepanel/panel-page';
import { choose, field, freshOptions, openOptions, submit } from './options-page';

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
  answers.undo = { undoing: 'undone' };
  openOptions();
  await untilShown('1 swap that you refused');
  button('Forget them').click();
  await untilSent('forgetRefusedSwaps');
  await untilShown('They may be suggested again.');
  button('Undo').click();
  expect(await untilSent('undo')).toEqual({ trashId: 't1' });
});

test('a brand that is liked is kept with what it is worth, and is taken out again', async () => {
  const organic = { kind: 'organic' as const, worth: 0.1 };
  await db.settings.put({ key: 'preferences', value: [organic] });
  answers.saveSettings = undefined;
  openOptions();
  await untilShown('Organic: up to 10%');
  choose('What it is about', 'brand');
  await untilShown('Worth up to');
  const brand = field('Brand') as HTMLInputElement;
  brand.value = 'Hollin Farm';
  brand.dispatchEvent(new Event('input', { bubbles: true }));
  await submit(brand);
  expect(await untilSent('saveSettings')).toEqual({
    preferences: [organic, { kind: 'brand', name: 'Hollin Farm', worth: 0.15 }],
  });
});

test('a group is listed and can be removed', async () => {
  await db.groups.put({
    id: 'g1',
    name: 'Any 2 l of full milk',
    members: [],
    words: ['whole', 'milk'],
    brand: null,
    size: { value: 2, unit: 'l' },
    sizeTolerance: 0.2,
    isOrganic: false,
    createdAt: 1,
  });
  answers.removeGroup = { trashId: 't2' };
  openOptions();
  await untilShown('whole · milk');
  button('Remove Any 2 l of full milk').click();
  expect(await untilSent('removeGroup')).toEqual({ id: 'g1' });
  await untilShown('The group is gone.');
});

test('Open Food Facts is switched on only with the browser’s yes', async () => {
  const asked: unknown[] = [];
  fakeBrowser.permissions.request = async (what) => asked.push(what) < 0;
  answers.saveSettings = undefined;
  openOptions();
  await untilShown('Ask Open Food Facts');
  const flip = () =>
    ([...document.querySelectorAll('button[role=switch]')] as HTMLButtonElement[]).find((each) =>
      document.querySelector(`label[for="${each.id}"]`)?.textContent?.includes('Open Food Facts'),
    );
  flip()?.click();
  expect(await untilSent('saveSettings')).toEqual({ asksOpenFoodFacts: false });
  expect(asked).toEqual([{ origins: ['https://world.openfoodfacts.org/*'] }]);
});

test('a group is renamed, loses a member, gets other tolerances, and all of it can be had back', async () => {
  const [kept, gone] = ['https://a.example/1', 'https://b.example/2'];
  const before = {
    name: 'Any 2 l of full milk',
    members: [kept, gone],
    words: ['whole', 'milk'],
    brand: 'Hollin Farm',
    size: { value: 2, unit: 'l' as const },
    sizeTolerance: 0.2,
    isOrganic: false,
  };
  await db.groups.put({ ...before, id: 'g1', createdAt: 1 });
  await db.products.put({ ...milk({ productKey: gone, name: 'Oat drink' }), words: [] });
  answers.changeGroup = undefined;
  openOptions();
  await untilShown('Any 2 l of full milk');
  button('Change “Any 2 l of full milk”').click();
  await untilShown('Oat drink');
  write('Name of the group', 'Milk');
  write('Brand that must stay', '');
  write('How far the size may differ from 2 l, in %', 'much');
  await untilShown('Enter a number from 0 to 100.');
  write('How far the size may differ from 2 l, in %', '12,5');
  checkbox('Oat drink · b.example').click();
  await new Promise((resolve) => setTimeout(resolve));
  await submit(field('Name of the group'));
  expect(await untilSent('changeGroup')).toEqual({
    id: 'g1',
    group: { ...before, name: 'Milk', members: [kept], brand: null, sizeTolerance: 0.125 },
  });
  await untilShown('“Milk” is changed.');
  button('Undo').click();
  await expect
    .poll(() => sent.filter(({ name }) => name === 'changeGroup').at(-1)?.input)
    .toEqual({
      id: 'g1',
      group: before,
    });
});

function write(label: string, text: string) {
  type(field(label) as HTMLInputElement, text);
}
