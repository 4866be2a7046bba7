import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Fill } from '../../../utils/domain/cart/cart';
import {
  addToPantry,
  bookFill,
  removeFromPantry,
  updatePantry,
} from '../../../utils/storage/commands/pantry';
import { undoTrash } from '../../../utils/storage/commands/trash';
import { db } from '../../../utils/storage/db';
import { countBooked, listPantry } from '../../../utils/storage/queries/pantry';
import { euros, milk, NOON } from '../../support/rows';

beforeEach(async () => {
  for (const table of db.tables) await table.clear();
});

const FLOUR = { text: 'flour', count: 1, amount: { value: 500, unit: 'g' } } as const;

test('what is written in is there until it is taken back', async () => {
  const trashId = await addToPantry([FLOUR, { text: 'eggs', count: 6, amount: null }], NOON);
  expect((await listPantry()).map(({ text }) => text)).toEqual(['eggs', 'flour']);
  expect(await undoTrash(trashId)).toBe('undone');
  expect(await listPantry()).toEqual([]);
});

test('what must be used first stands first, and what was used up can be brought back', async () => {
  await addToPantry([FLOUR, { text: 'milk', count: 1, amount: null }], NOON);
  const milkId = (await listPantry()).find(({ text }) => text === 'milk')?.id ?? '';
  await updatePantry(milkId, { until: NOON }, NOON);
  expect((await listPantry()).map(({ text }) => text)).toEqual(['milk', 'flour']);
  const trashId = await removeFromPantry(milkId, NOON);
  expect(await listPantry()).toHaveLength(1);
  await undoTrash(trashId);
  expect(await listPantry()).toHaveLength(2);
  await expect(updatePantry('nothing', { count: 2 }, NOON)).rejects.toThrow('nothing at home');
});

test('a filling is booked with what really came into the carts, once', async () => {
  const product = milk({ quantity: { value: 1, unit: 'l' } });
  await db.products.put({ ...product, words: [] });
  await db.plans.put({
    id: 'p',
    shops: [{ lines: [{ productKey: product.productKey, wanted: 'milk' }] }],
  } as never);
  for (const id of ['a', 'b']) {
    await db.approvals.put({
      ...{ id, fillId: 'f', origin: product.origin, name: product.name, url: product.url, count: 3 },
      productKey: id === 'a' ? product.productKey : 'https://greengrocer.example/p/none',
      ...{ maxPrice: euros('2.00'), mintedAt: NOON, expiresAt: NOON, state: 'observed' },
      ...{ sku: null, variant: [], variantId: null, platform: null },
    });
  }
  const result = { origin: product.origin, name: product.name, wanted: 3, refusal: null, detail: null };
  const fill: Fill = {
    ...{ id: 'f', planId: 'p', startedAt: NOON, endedAt: NOON, state: 'done' },
    results: [
      { ...result, approvalId: 'a', added: 2 },
      { ...result, approvalId: 'b', added: 0 },
    ],
  };
  await db.fills.put(fill);
  const reads = [vi.spyOn(db.plans, 'get'), vi.spyOn(db.products, 'get'), vi.spyOn(db.products, 'bulkGet')];
  const booked = await bookFill('f', NOON);
  expect(booked.added).toBe(1);
  expect(reads.map(({ mock }) => mock.calls)).toEqual([[['p']], [], [[[product.productKey]]]]);
  expect(await listPantry()).toMatchObject([
    { text: product.name, boughtFor: 'milk', count: 2, amount: { value: 2, unit: 'l' } },
  ]);
  await bookFill('f', NOON);
  expect(await listPantry()).toHaveLength(1);
  expect(await countBooked(fill)).toEqual({ booked: 1, open: 0 });
  // The plan's carts are filled again, and all three lie there now.
  await db.approvals.update('a', { fillId: 'g' });
  const again = { ...fill, id: 'g', results: [{ ...result, approvalId: 'a', added: 3 }] };
  await db.fills.put(again);
  expect(await countBooked(again)).toEqual({ booked: 0, open: 1 });
  await bookFill('g', NOON);
  expect(await listPantry()).toMatchObject([{ count: 3, amount: { value: 3, unit: 'l' } }]);
  await undoTrash(booked.trashId);
  expect(await listPantry()).toEqual([]);
  await expect(bookFill('none', NOON)).rejects.toThrow('no filling');
});
