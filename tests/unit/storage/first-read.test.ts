import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import type { Product } from '../../../utils/domain/product/product';
import { CartwrightDb, db } from '../../../utils/storage/db';
import { firstReader } from '../../../utils/storage/queries/first-read';
import { findProductByUrl } from '../../../utils/storage/queries/products';
import { milk, NOON } from '../../support/rows';

const PAGE = 'https://greengrocer.example/p/milk';
const shop = {
  origin: 'https://greengrocer.example',
  name: 'Greengrocer',
  state: 'granted',
} as unknown as Parameters<typeof db.shops.put>[0];
const keep = (...products: Product[]) =>
  db.products.bulkPut(products.map((each) => ({ ...each, words: [] })));
const at = (productKey: string, change: Partial<Product> = {}) =>
  milk({ productKey, url: productKey, origin: 'https://greengrocer.example', ...change });

afterEach(async () => {
  db.close({ disableAutoOpen: false });
  await CartwrightDb.delete('cartwright');
});

test('what is remembered of a page is read, with its shop', async () => {
  await keep(at(PAGE), at('https://greengrocer.example/p/milk-2'));
  await db.shops.put(shop);
  const known = await firstReader()(PAGE);
  expect(known?.product.productKey).toBe(PAGE);
  expect(known?.shop?.name).toBe('Greengrocer');
});

test.each([
  ['the very address', `${PAGE}?size=2`],
  ['another address of the same page, the newest', `${PAGE}?from=mail`],
  ['a page that only begins alike', 'https://greengrocer.example/p/mil'],
])('it answers for %s as the whole screen will', async (_, url) => {
  await keep(
    at(`${PAGE}?size=1`, { seenAt: NOON }),
    at(`${PAGE}?size=2`, { seenAt: NOON - 10 }),
    at(`${PAGE}?size=3`, { seenAt: NOON - 5 }),
  );
  const whole = await findProductByUrl(url);
  expect((await firstReader()(url))?.product.productKey ?? null).toBe(whole?.productKey ?? null);
});

test('where nothing was ever kept it answers nothing, and makes no memory of its own', async () => {
  expect(await firstReader()(PAGE)).toBeNull();
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('cartwright');
});

test('a memory of another version is left to the whole screen, and is not held', async () => {
  const older = new CartwrightDb('older', [
    { number: 1, name: 'first', stores: { products: 'productKey', shops: 'origin' } },
  ]);
  await older.open();
  older.close();
  expect(await firstReader('older')(PAGE)).toBeNull();
  const newer = new CartwrightDb('older');
  await newer.open();
  expect(newer.verno).toBeGreaterThan(1);
  newer.close();
  await CartwrightDb.delete('older');
});

test('a table that is not there is no reason to fail', async () => {
  const odd = new CartwrightDb('odd', [
    { number: db.verno, name: 'odd', stores: { products: 'productKey' } },
  ]);
  await odd.open();
  odd.close();
  expect(await firstReader('odd')(PAGE)).toBeNull();
  await CartwrightDb.delete('odd');
});
