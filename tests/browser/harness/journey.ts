import type { Page as ChromiumPage } from 'playwright-core';
import type { Page as FirefoxPage } from 'puppeteer-core';
import type { Money } from '../../../utils/domain/money/money.ts';
import type { Product } from '../../../utils/domain/product/product.ts';
import type { Mall } from '../../mall/mall.d.mts';
import { rowsOf, send, untilRows } from './database.ts';

type Screen = ChromiumPage | FirefoxPage;

/** Where the whole list can be had, no shop of them alone. */
export const FOUR_SHOPS = ['cornershop', 'kaufhaus', 'oldtimes', 'woodland'];
/** The most that the whole may cost. */
export const BUDGET: Money = { minor: 6_000, currency: 'EUR' };
/** What is wished beside the recipe, and where it must come from. */
const BESIDE = [
  { text: 'washing-up liquid lemon', from: 'cornershop' },
  { text: 'AA batteries', from: 'cornershop' },
  { text: 'laundry liquid', from: 'oldtimes' },
  { text: 'Toilettenpapier', from: 'kaufhaus' },
  { text: 'bin bags', from: 'woodland' },
] as const;

/** Sees the shops, sets what is never wanted and what will do instead, and writes down what is at home. */
export async function prepare(
  mall: Mall,
  screen: Screen,
  visit: (url: string) => Promise<void>,
): Promise<void> {
  await send(screen, 'saveSettings', { foodRules: { allergens: ['milk'], diets: [], allowsTraces: false } });
  for (const { shop, url } of mall.expectations().listings) if (FOUR_SHOPS.includes(shop)) await visit(url);
  // Only a product's own page says what is in it.
  const foods = mall
    .expectations()
    .products.filter(({ name }) => /^(?:Oat Drink|Free Range Eggs)|Plain Flour/.test(name));
  for (const { url } of foods) await visit(url);
  const seen = await untilRows<Product>(screen, 'products', (rows) =>
    foods.every((food) => rows.some(({ url, food: facts }) => url === food.url && facts)),
  );
  const productKey = seen.find(({ name }) => name.startsWith('Oat Drink'))?.productKey ?? '';
  // By its name it stands in for the milk of the recipe.
  await send(screen, 'createGroup', {
    ...{ name: 'Whole milk', members: [productKey], words: ['milk'], brand: null, size: null },
    ...{ sizeTolerance: 0, isOrganic: false },
  });
  await send(screen, 'addToPantry', {
    entries: [
      { text: 'eggs', count: 4, amount: null },
      { text: 'salt', count: 1, amount: null },
    ],
  });
}

/** Wishes for more than the recipe asks for, and sets the budget. */
export async function wishBeside(screen: Screen, listId: string): Promise<void> {
  await send(screen, 'updateList', { id: listId, change: { budget: BUDGET } });
  const shops = await rowsOf<{ origin: string }>(screen, 'shops');
  for (const { text, from } of BESIDE) {
    const wish = { listId, text, count: 1, need: null, productKey: null, accepts: 'same-kind' };
    const { id } = await send<{ id: string }>(screen, 'addItem', wish);
    const requiredShop = shops.find(({ origin }) => from !== null && origin.includes(from))?.origin ?? null;
    await send(screen, 'updateItem', { id, change: { requiredShop } });
  }
}
