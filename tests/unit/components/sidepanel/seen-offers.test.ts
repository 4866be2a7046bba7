import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { seenOffers } from '../../../../components/sidepanel/lists/seen-offers';
import { type ListItem, NO_CONDITIONS } from '../../../../utils/domain/list';
import type { Product } from '../../../../utils/domain/product';
import { nameWords } from '../../../../utils/domain/words';
import { saveSettings } from '../../../../utils/storage/commands/settings';
import { createGroup } from '../../../../utils/storage/commands/taste';
import { db } from '../../../../utils/storage/db';
import { milk, NOON } from '../../../support/rows';

const WISH: ListItem = {
  ...NO_CONDITIONS,
  ...{ id: 'i', listId: 'l', text: 'milk', count: 1, need: null, productKey: null, accepts: 'same-kind' },
  ...{ isDone: false, position: 1 },
};
const NO_MILK = { allergens: ['milk'], diets: [], allowsTraces: false } as const;

beforeEach(async () => {
  for (const table of db.tables) await table.clear();
});

test('what only keeps to the rules by what Open Food Facts knows of it is offered', async () => {
  await see(milk({ name: 'Oat milk 1 l', gtin: '4006381333931' }));
  await saveSettings({ foodRules: { ...NO_MILK, allergens: [...NO_MILK.allergens], diets: [] } });
  expect(await seenOffers(WISH)).toEqual({ offers: [], heldBack: 'forbidden' });
  const food = { allergens: null, nutrition: null, claims: [], ingredients: 'water, oats 10 %, salt' };
  await db.foods.put({ gtin: '04006381333931', at: NOON, food: { ...food, source: 'open-food-facts' } });
  expect(await seenOffers(WISH)).toMatchObject({ offers: [{ name: 'Oat milk 1 l' }], heldBack: null });
});

test('what the person’s group names is offered, though it has nothing of the words of the wish', async () => {
  const drink = milk({ name: 'Oat Drink 1 l' });
  await see(drink);
  expect(await seenOffers(WISH)).toEqual({ offers: [], heldBack: null });
  const group = { name: 'milk', words: [], brand: null, size: null, sizeTolerance: 0, isOrganic: false };
  const groupId = await createGroup({ ...group, members: [drink.productKey] }, NOON);
  expect(await seenOffers({ ...WISH, groupId })).toMatchObject({ offers: [{ name: 'Oat Drink 1 l' }] });
});

async function see(product: Product): Promise<void> {
  await db.products.put({ ...product, words: nameWords(product.name) });
}
