import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { seenOffers } from '../../../../components/sidepanel/lists/seen-offers';
import { nameWords } from '../../../../utils/domain/words';
import { saveSettings } from '../../../../utils/storage/commands/settings';
import { db } from '../../../../utils/storage/db';
import { euros, milk, NOON } from '../../../support/rows';
import { wish } from './list-page';

const at = (shop: string, name: string, price: string) => {
  const productKey = `https://${shop}.example/p`;
  const product = milk({ productKey, url: productKey, origin: `https://${shop}.example`, name });
  return { ...product, price: euros(price), words: nameWords(name) };
};
const cow = at('green', 'Whole milk 1 l', '1.19');
const oat = at('corner', 'Oat drink 1 l', '0.99');
const best = async (groupId?: string) => {
  const need = { value: 2, unit: 'l' } as const;
  const { offers } = await seenOffers(wish('i1', 'milk', { need, ...(groupId ? { groupId } : {}) }));
  return offers.map(({ name }) => name);
};

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  await db.products.bulkPut([cow, oat]);
});

test('what was ticked for a group is seen as an offer for it, though it shares no word with the item', async () => {
  const group = {
    id: 'g1',
    name: 'milk',
    members: [oat.productKey],
    words: ['milk'],
    brand: null,
    size: null,
  };
  await db.groups.put({ ...group, sizeTolerance: 0.2, isOrganic: false, createdAt: 1 });
  expect(await best()).toEqual([cow.name]);
  expect(await best('g1')).toEqual([oat.name, cow.name]);
});

test('what has the number of a wish is its offer, whatever it is called, and before that there is none', async () => {
  const gtin = '4008400404127';
  const item = wish('i1', 'milk', { gtin, accepts: 'same-item' });
  expect(await seenOffers(item)).toEqual({ offers: [], heldBack: null });
  await db.products.put({ ...oat, gtin });
  expect(await seenOffers(item)).toMatchObject({ offers: [{ name: oat.name }] });
});

test('what of a group is muted is no offer', async () => {
  await db.products.put({ ...oat, isMuted: true });
  const group = { id: 'g1', name: 'milk', members: [oat.productKey], words: [], brand: null, size: null };
  await db.groups.put({ ...group, sizeTolerance: 0.2, isOrganic: false, createdAt: 1 });
  expect(await best('g1')).toEqual([]);
});

test('what only keeps to the rules by what Open Food Facts knows of it is an offer, and the rest is said to be ruled out', async () => {
  const gtin = '4006381333931';
  await db.products.put({ ...oat, gtin });
  await saveSettings({ foodRules: { allergens: ['milk'], diets: [], allowsTraces: false } });
  const item = wish('i1', 'oat drink');
  expect(await seenOffers(item)).toEqual({ offers: [], heldBack: 'forbidden' });
  const food = { allergens: null, nutrition: null, claims: [], ingredients: 'water, oats 10 %, salt' };
  await db.foods.put({ gtin: `0${gtin}`, at: NOON, food: { ...food, source: 'open-food-facts' } });
  expect(await seenOffers(item)).toMatchObject({ offers: [{ name: oat.name }], heldBack: null });
});
