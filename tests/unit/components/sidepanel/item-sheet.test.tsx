// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { db } from '../../../../utils/storage/db';
import { euros } from '../../../support/rows';
import { choose, saveList, wish } from './list-page';
import {
  answers,
  button,
  closePanel,
  freshBrowser,
  openPanel,
  refusals,
  sent,
  shownText,
  type,
  untilSent,
  untilShown,
} from './panel-page';

beforeEach(async () => {
  await freshBrowser();
  answers.changeItem = { trashId: 't1' };
  answers.undo = { undoing: 'undone' };
});
afterEach(closePanel);

const AS_IT_WAS = {
  ...{ text: 'milk', accepts: 'same-kind', groupId: null, gtin: null },
  ...{ requiredShop: null, preferredShop: null, maximumPrice: null, isOnlyOnSale: false, note: '' },
};
const AMOUNT = 'How much or how many';

const full = {
  ...{ id: 'g1', name: 'Full milk', members: [], words: ['milk'], brand: null, size: null },
  ...{ sizeTolerance: 0.2, isOrganic: false, createdAt: 1 },
};

async function openSheet(): Promise<void> {
  button('More for milk').click();
  await untilShown('Change');
  button('Change').click();
  await untilShown('Change “milk”');
}

function field(label: string): HTMLInputElement | HTMLSelectElement | null {
  const labels = [...document.querySelectorAll<HTMLLabelElement>('.item-conditions label')];
  const id = labels.find((each) => each.textContent === label)?.htmlFor ?? '';
  return document.getElementById(id) as HTMLInputElement | HTMLSelectElement | null;
}

function save(): void {
  document.querySelector<HTMLFormElement>('.item-conditions')?.requestSubmit();
}

test('an item gets other words and another amount, with an undo that brings both back', async () => {
  await saveList([wish('i1', 'milk')]);
  openPanel('lists');
  await untilShown('milk');
  await openSheet();
  expect(field(AMOUNT)?.value).toBe('1');
  type(field('Name'), 'oat milk ');
  type(field(AMOUNT), '1,5 l');
  await expect.poll(() => button('Save').disabled).toBe(false);
  save();
  const change = { ...AS_IT_WAS, text: 'oat milk ', count: 1, need: { value: 1.5, unit: 'l' } };
  expect(await untilSent('changeItem')).toEqual({ id: 'i1', change });
  await untilShown('“oat milk” is changed.');
  button('Undo').click();
  expect(await untilSent('undo')).toEqual({ trashId: 't1' });
  await untilShown('Brought back');
});

test('of a number that is a guess the sheet says so, and the same number written there is chosen', async () => {
  await saveList([wish('i1', 'milk', { count: 2, isAbout: true })]);
  openPanel('lists');
  await untilShown('about 2');
  await openSheet();
  expect(field(AMOUNT)?.value).toBe('about 2');
  save();
  expect(await untilSent('changeItem')).not.toHaveProperty('change.count');
  sent.length = 0;
  await openSheet();
  type(field(AMOUNT), '2');
  await expect.poll(() => button('Save').disabled).toBe(false);
  save();
  expect(await untilSent('changeItem')).toMatchObject({ change: { count: 2, need: null } });
});

test('other words drop a barcode, the sheet says so before, and undo brings it back', async () => {
  const gtin = '4008400404127';
  await saveList([wish('i1', 'milk', { gtin, accepts: 'same-item' })]);
  openPanel('lists');
  await untilShown(`Barcode ${gtin}`);
  await openSheet();
  expect(document.querySelector('.item-conditions')?.textContent).not.toContain(gtin);
  type(field('Name'), 'oat milk');
  await untilShown(`Under other words the barcode ${gtin} is no longer looked for.`);
  save();
  const change = { ...AS_IT_WAS, text: 'oat milk' };
  expect(await untilSent('changeItem')).toEqual({ id: 'i1', change });
  await untilShown('“oat milk” is changed.');
  button('Undo').click();
  expect(await untilSent('undo')).toEqual({ trashId: 't1' });
});

test('what is no amount is said beside the field, and nothing that was typed is lost', async () => {
  await saveList([wish('i1', 'milk', { need: { value: 2, unit: 'l' } })]);
  openPanel('lists');
  await untilShown('2 l');
  await openSheet();
  expect(field(AMOUNT)?.value).toBe('2 l');
  type(field('Name'), 'oat milk');
  type(field(AMOUNT), 'a lot');
  await untilShown('Write a number of packs, or an amount such as 500 g.');
  expect(field(AMOUNT)?.getAttribute('aria-invalid')).toBe('true');
  expect(button('Save').disabled).toBe(true);
  expect([field('Name')?.value, field(AMOUNT)?.value]).toEqual(['oat milk', 'a lot']);
  type(field(AMOUNT), '');
  await expect.poll(() => button('Save').disabled).toBe(false);
  refusals.changeItem = 'the disk is full';
  save();
  await untilShown('the disk is full');
  expect(sent.at(-1)?.input).toMatchObject({ change: { text: 'oat milk', count: 1, need: null } });
  expect(field('Name')?.value).toBe('oat milk');
});

test('an item is met by a group that is chosen, and its row says so', async () => {
  await db.groups.put(full);
  await saveList([wish('i1', 'milk')]);
  openPanel('lists');
  await untilShown('milk');
  await openSheet();
  choose(field('Met by'), 'g1');
  await expect.poll(() => field('Met by')?.value).toBe('g1');
  save();
  expect(await untilSent('changeItem')).toMatchObject({ change: { ...AS_IT_WAS, groupId: 'g1' } });
  await db.items.update('i1', { groupId: 'g1' });
  await untilShown('Anything of “Full milk” will do');
});

test('words that name a group choose it before the eyes of the person, who may choose otherwise', async () => {
  await db.groups.put(full);
  await saveList([wish('i1', 'milk')]);
  openPanel('lists');
  await untilShown('milk');
  await openSheet();
  type(field('Name'), 'full milk');
  await expect.poll(() => field('Met by')?.value).toBe('g1');
  choose(field('Met by'), '');
  await expect.poll(() => field('Met by')?.value).toBe('');
  save();
  expect(await untilSent('changeItem')).toMatchObject({ change: { text: 'full milk', groupId: null } });
});

test('who has no group is not asked for one', async () => {
  await saveList([wish('i1', 'milk')]);
  openPanel('lists');
  await untilShown('milk');
  await openSheet();
  expect(field('Met by')).toBeNull();
});

const corner = 'https://corner.example';

async function knowCorner(): Promise<void> {
  const terms = { deliveryFee: null, freeDeliveryFrom: null, minimumOrder: null };
  const known = { name: 'Corner', state: 'on', platform: null, terms, ownTerms: null } as const;
  await db.shops.put({ origin: corner, ...known, firstSeenAt: 1, seenAt: 1 });
}

test('an item is asked to come from one shop, on sale and at most at a price, and says so', async () => {
  await knowCorner();
  await saveList([wish('i1', 'milk', { maximumPrice: euros('1.50'), note: 'for the cake' })]);
  openPanel('lists');
  await untilShown('at most €1.50 each · for the cake');
  await openSheet();
  await untilShown('corner.example');
  choose(document.querySelector('.item-conditions select'), corner);
  document.querySelector<HTMLElement>('.item-conditions [role=switch]')?.click();
  type(field('One pack may cost at most (€)'), '2,20');
  await expect.poll(() => document.querySelector('.item-conditions [aria-checked=true]')).not.toBeNull();
  save();
  const asked = {
    requiredShop: corner,
    preferredShop: null,
    maximumPrice: euros('2.20'),
    isOnlyOnSale: true,
  };
  expect(await untilSent('changeItem')).toMatchObject({
    id: 'i1',
    change: { ...asked, note: 'for the cake' },
  });
});

test('an item rather comes from a shop, which is no must, and says so; undo brings the must back', async () => {
  await knowCorner();
  await saveList([wish('i1', 'milk', { requiredShop: corner })]);
  openPanel('lists');
  await untilShown('from corner.example');
  await openSheet();
  expect(field('From this shop')?.value).toBe('only');
  expect(shownText()).toContain('preferably, for up to 10% more');
  choose(field('From this shop') as HTMLSelectElement, 'rather');
  await expect.poll(() => field('From this shop')?.value).toBe('rather');
  save();
  const change = { ...AS_IT_WAS, preferredShop: corner };
  expect(await untilSent('changeItem')).toEqual({ id: 'i1', change });
  await db.items.update('i1', { requiredShop: null, preferredShop: corner });
  await untilShown('preferably from corner.example');
  button('Undo').click();
  expect(await untilSent('undo')).toEqual({ trashId: 't1' });
});

test('where any shop will do, nothing is asked about how', async () => {
  await knowCorner();
  await saveList([wish('i1', 'milk', { preferredShop: corner })]);
  openPanel('lists');
  await untilShown('preferably from corner.example');
  await openSheet();
  choose(field('Shop') as HTMLSelectElement, '');
  await expect.poll(() => field('From this shop')).toBeNull();
  save();
  expect(await untilSent('changeItem')).toEqual({ id: 'i1', change: AS_IT_WAS });
});
