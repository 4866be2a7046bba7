import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { seenForList } from '../../../entrypoints/background/seen-for-list';
import { planWishes } from '../../../utils/agent/quick/plan-from-memory';
import type { ListItem } from '../../../utils/domain/list/list';
import type { Product } from '../../../utils/domain/product/product';
import { nameWords } from '../../../utils/domain/words/words';
import { saveSettings } from '../../../utils/storage/commands/settings';
import { setShopBenefits, setShopState } from '../../../utils/storage/commands/shops';
import { db } from '../../../utils/storage/db';
import { euros, milk, NOON } from '../../support/rows';
import { saveList, wish } from '../components/sidepanel/list-page';

const at = (shop: string, name: string, price: string, change: Partial<Product> = {}) => {
  const productKey = `https://${shop}.example/${name}`;
  const product = milk({ productKey, url: productKey, origin: `https://${shop}.example`, name, ...change });
  return { ...product, price: euros(price), words: nameWords(name) };
};
const cow = at('green', 'Whole milk 1 l', '1.19');
const oat = at('corner', 'Oat drink 1 l', '0.99');

/** What was seen for one wish, with the names of the products. */
async function seenFor(item: ListItem) {
  await saveList([item]);
  const [row] = await seenForList('l1');
  const products = await db.products.bulkGet((row?.offers ?? []).map(({ productKey }) => productKey));
  return { ...row, offers: products.map((product) => product?.name) };
}
const best = async (groupId?: string) => {
  const need = { value: 2, unit: 'l' } as const;
  return (await seenFor(wish('i1', 'milk', { need, ...(groupId ? { groupId } : {}) }))).offers;
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
  expect(await seenFor(item)).toMatchObject({ offers: [], heldBack: null });
  await db.products.put({ ...oat, gtin });
  expect(await seenFor(item)).toMatchObject({ offers: [oat.name] });
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
  expect(await seenFor(item)).toMatchObject({ offers: [], heldBack: 'forbidden' });
  const food = { allergens: null, nutrition: null, claims: [], ingredients: 'water, oats 10 %, salt' };
  await db.foods.put({ gtin: `0${gtin}`, at: NOON, food: { ...food, source: 'open-food-facts' } });
  expect(await seenFor(item)).toMatchObject({ offers: [oat.name], heldBack: null });
});

test.each([
  ['Eier', 'Free range eggs, 6 eggs'],
  ['牛奶', 'Whole milk 1 l'],
  ['鸡蛋', 'Free range eggs, 6 eggs'],
  ['lait entier', 'Whole milk 1 l'],
  ['Vollmilch', 'Whole milk 1 l'],
])('"%s" is known by what a plan would buy for it', async (text, name) => {
  await db.products.put(at('corner', 'Free range eggs, 6 eggs', '2.49', { gtin: null, quantity: null }));
  expect((await seenFor(wish('i1', text))).offers).toEqual([name]);
});

describe('how many packs that means, and what they cost', () => {
  const cells = at('corner', 'AA batteries 4 pack', '4.15', { quantity: { value: 4, unit: 'piece' } });
  const first = async (item: ListItem) => {
    await saveList([item]);
    const [row] = await seenForList('l1');
    return { number: row?.number, ...row?.offers[0] };
  };

  test.each([
    [2, 1, '4.15'],
    [6, 2, '8.30'],
  ])('%i cells are %i packs', async (count, packs, cost) => {
    await db.products.put(cells);
    expect(await first(wish('i1', 'AA batteries', { count }))).toMatchObject({
      number: count,
      packs,
      cost: euros(cost),
    });
  });

  test('with the shop’s promotion, and of what is missing at home only', async () => {
    await db.products.put({ ...cells, promotions: [{ kind: 'multi-buy', take: 2, pay: 1 }] });
    const item = wish('i1', 'AA batteries', { count: 8 });
    expect(await first(item)).toMatchObject({ packs: 2, cost: euros('4.15') });
    await db.pantry.put({
      ...{ id: 'p', text: 'AA batteries', boughtFor: null, productKey: null, count: 5, amount: null },
      ...{ until: null, updatedAt: NOON },
    });
    expect(await first(item)).toMatchObject({ number: 3, packs: 1, cost: euros('4.15') });
  });
});

test('what costs money of the list’s own currency comes before what is cheaper abroad', async () => {
  await db.products.put({ ...at('abroad', 'Milk 1 l', '0.10'), price: { minor: 10, currency: 'USD' } });
  await saveList([wish('i1', 'milk')]);
  expect((await seenForList('l1'))[0]?.offers[0]?.cost).toEqual(euros('1.19'));
});

test('what is ticked off is not looked for', async () => {
  await saveList([wish('i1', 'milk', { isDone: true }), wish('i2', 'milk')]);
  expect((await seenForList('l1')).map(({ itemId }) => itemId)).toEqual(['i2']);
});

test('what packs cost together, and the highest price of one, are taken as a plan takes them', async () => {
  const bundle = [{ kind: 'bundle' as const, take: 3, price: euros('1.50') }];
  await db.products.bulkPut([at('deal', 'Cola 1 l', '1.00', { promotions: bundle })]);
  await saveList([wish('i1', 'cola', { count: 2, maximumPrice: euros('0.60') })]);
  const [row] = await seenForList('l1');
  expect(row).toMatchObject({ heldBack: null, offers: [{ packs: 2, cost: euros('1.50') }] });
});

test('a member is told what members pay', async () => {
  await db.products.bulkPut([at('club', 'Cola 1 l', '1.00', { memberPrice: euros('0.80') })]);
  await saveList([wish('i1', 'cola')]);
  const cost = async () => (await seenForList('l1'))[0]?.offers[0]?.cost;
  expect(await cost()).toEqual(euros('1.00'));
  await setShopBenefits('https://club.example', { isMember: true, coupons: [] }, NOON);
  expect(await cost()).toEqual(euros('0.80'));
});

describe('what is preferred comes first, as a plan buys it', () => {
  const cheap = at('green', 'Cola 1 l', '1.00');
  const first = async (change: Partial<ListItem> = {}) => {
    const item = wish('i1', 'cola', change);
    await saveList([item]);
    const list = await db.lists.get('l1');
    const made = list && (await planWishes({ list, items: [item] }, NOON, 'p1'));
    const bought = made && 'plan' in made ? made.plan.shops.flatMap(({ lines }) => lines) : [];
    const [row] = await seenForList('l1');
    expect(bought.map(({ productKey }) => productKey)).toEqual([row?.offers[0]?.productKey]);
    return row?.offers[0]?.cost;
  };

  test.each([
    ['1.09', '1.09'],
    ['1.10', '1.00'],
    ['1.12', '1.00'],
    ['0.95', '0.95'],
  ])('the item’s shop at %s: %s', async (asked, cost) => {
    await db.products.bulkPut([cheap, at('corner', 'Cola, 1 l', asked)]);
    expect(await first({ preferredShop: 'https://corner.example' })).toEqual(euros(cost));
  });

  test('a brand that is liked, and one that is not', async () => {
    await db.products.bulkPut([cheap, at('corner', 'Cola, 1 l', '1.15', { brand: 'Fritz' })]);
    expect(await first()).toEqual(euros('1.00'));
    await saveSettings({ preferences: [{ kind: 'brand', name: 'Fritz', worth: 0.2 }] });
    expect(await first()).toEqual(euros('1.15'));
  });

  test('of equals the cheaper, and nothing of a shop that is turned off', async () => {
    await db.products.bulkPut([cheap, at('corner', 'Cola, 1 l', '1.05')]);
    await setShopState('https://green.example', 'off', NOON);
    expect(await first()).toEqual(euros('1.05'));
  });
});
