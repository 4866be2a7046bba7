import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { importJson } from '../../../utils/storage/commands/import';
import { saveListing, saveSnapshot } from '../../../utils/storage/commands/sightings';
import { startWatch } from '../../../utils/storage/commands/watches';
import { db } from '../../../utils/storage/db';
import { exportJson } from '../../../utils/storage/queries/export';
import { findCandidates, findProduct, priceHistory } from '../../../utils/storage/queries/products';
import { findShop, listAlerts } from '../../../utils/storage/queries/shops';
import { DAY, euros, HOUR, milkRow, milkSnapshot, NOON, sure } from '../../support/rows';

const KEY = 'https://greengrocer.example/p/milk';
const NO_TERMS = { deliveryFee: null, freeDeliveryFrom: null, minimumOrder: null };
const listing = (rows: ReturnType<typeof milkRow>[], observedAt = NOON) => ({
  url: 'https://greengrocer.example/dairy',
  observedAt,
  rows,
  platform: null,
  terms: NO_TERMS,
});

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
});

describe('a product page that was seen', () => {
  test('is remembered with its price', async () => {
    await saveSnapshot(milkSnapshot());
    expect((await findProduct(KEY))?.price).toEqual(euros('1.19'));
    expect((await priceHistory(KEY)).map(({ price }) => price.minor)).toEqual([119]);
  });

  test('counts once when it is seen again within the hour at the same price', async () => {
    await saveSnapshot(milkSnapshot());
    await saveSnapshot(milkSnapshot({ observedAt: NOON + HOUR / 2 }));
    expect(await priceHistory(KEY)).toHaveLength(1);
    expect((await findProduct(KEY))?.sightings).toBe(2);
  });

  test('adds to the history when the price changed or an hour went by', async () => {
    await saveSnapshot(milkSnapshot());
    await saveSnapshot(milkSnapshot({ observedAt: NOON + 60_000, price: sure(euros('1.09')) }));
    await saveSnapshot(milkSnapshot({ observedAt: NOON + DAY, price: sure(euros('1.09')) }));
    expect((await priceHistory(KEY)).map(({ price }) => price.minor)).toEqual([119, 109, 109]);
  });

  test('comes last in the history even when the clock was set back', async () => {
    await saveSnapshot(milkSnapshot());
    await saveSnapshot(milkSnapshot({ observedAt: NOON - 2 * DAY, price: sure(euros('0.99')) }));
    const points = await priceHistory(KEY);
    expect(points.map(({ price }) => price.minor)).toEqual([119, 99]);
    expect(points[1]?.observedAt).toBeGreaterThan(points[0]?.observedAt ?? 0);
  });

  test('keeps a price that the page contradicts out of the history, and keeps both on the product', async () => {
    const conflict = [
      { value: euros('9.99'), evidence: { source: 'json-ld' as const, path: '$', text: '9.99' } },
    ];
    await saveSnapshot(milkSnapshot({ price: { ...sure(euros('99.90')), isSure: false, conflict } }));
    expect(await priceHistory(KEY)).toEqual([]);
    expect((await findProduct(KEY))?.priceConflict).toEqual([euros('9.99')]);
  });

  test('takes a price that only one witness states into the history when it is seen a second time', async () => {
    const unsure = { ...sure(euros('1.19')), isSure: false };
    await saveSnapshot(milkSnapshot({ price: unsure }));
    expect(await priceHistory(KEY)).toEqual([]);
    await saveSnapshot(milkSnapshot({ price: unsure, observedAt: NOON + 60_000 }));
    expect(await priceHistory(KEY)).toHaveLength(1);
  });

  test('keeps the shop and what it asks for delivery, and a silent page does not erase it', async () => {
    await saveSnapshot(milkSnapshot({ terms: { ...NO_TERMS, deliveryFee: euros('3.90') } }));
    await saveSnapshot(milkSnapshot({ observedAt: NOON + DAY }));
    expect((await findShop('https://greengrocer.example'))?.terms.deliveryFee).toEqual(euros('3.90'));
  });

  test('stays muted when the person said that it is read wrong', async () => {
    await saveSnapshot(milkSnapshot());
    await db.products.update(KEY, { isMuted: true });
    await saveSnapshot(milkSnapshot({ observedAt: NOON + DAY }));
    expect((await findProduct(KEY))?.isMuted).toBe(true);
  });

  test('keeps only the last twenty snapshots, and all of the history', async () => {
    for (let day = 0; day < 25; day++) await saveSnapshot(milkSnapshot({ observedAt: NOON + day * DAY }));
    expect(await db.snapshots.count()).toBe(20);
    expect(await priceHistory(KEY)).toHaveLength(25);
  });
});

describe('a price that jumped by more than 40 %', () => {
  const HALF = sure(euros('0.59'));
  const seen = (seconds: number, price = HALF, documentId: string | null = null) =>
    saveSnapshot(milkSnapshot({ observedAt: NOON + seconds * 1000, price }), documentId);
  const history = async () => (await priceHistory(KEY)).map(({ price }) => price.minor);

  beforeEach(async () => {
    await saveSnapshot(milkSnapshot(), 'first load');
    await startWatch(KEY, null, NOON);
  });

  test('waits on the product, unsure and with both values, and not in the history', async () => {
    await seen(60);
    expect(await history()).toEqual([119]);
    expect(await findProduct(KEY)).toMatchObject({
      price: euros('0.59'),
      isPriceSure: false,
      pendingPrice: { price: euros('0.59'), last: euros('1.19') },
    });
    expect(await listAlerts()).toEqual([]);
  });

  test('enters the history, and tells who watches it, when it is read again half a minute later', async () => {
    await seen(60);
    await seen(75);
    expect(await history()).toEqual([119]);
    await seen(90);
    expect(await history()).toEqual([119, 59]);
    const product = await findProduct(KEY);
    expect(product?.isPriceSure).toBe(true);
    expect(product).not.toHaveProperty('pendingPrice');
    expect(await listAlerts()).toMatchObject([{ from: euros('1.19'), to: euros('0.59') }]);
  });

  test('enters the history when the page was loaded anew', async () => {
    await seen(60, HALF, 'one');
    await seen(61, HALF, 'one');
    expect(await history()).toEqual([119]);
    await seen(62, HALF, 'two');
    expect(await history()).toEqual([119, 59]);
  });

  test('gives way to a third price, which waits in its place', async () => {
    await seen(60);
    await seen(120, sure(euros('2.99')));
    expect(await history()).toEqual([119]);
    expect((await findProduct(KEY))?.pendingPrice?.price).toEqual(euros('2.99'));
  });

  test('is forgotten when the old price is back', async () => {
    await seen(60);
    await seen(120, sure(euros('1.19')));
    expect(await findProduct(KEY)).not.toHaveProperty('pendingPrice');
    expect((await findProduct(KEY))?.isPriceSure).toBe(true);
  });

  test('waits also when a listing row says it, and the row confirms it later', async () => {
    const row = (seconds: number) =>
      saveListing(listing([milkRow({ price: euros('0.59') })], NOON + seconds * 1000));
    await row(60);
    expect(await history()).toEqual([119]);
    expect((await findProduct(KEY))?.isPriceSure).toBe(false);
    await row(120);
    expect(await history()).toEqual([119, 59]);
  });

  test('keeps waiting while the page contradicts itself', async () => {
    await seen(60);
    const conflict = [
      { value: euros('9.99'), evidence: { source: 'json-ld' as const, path: '$', text: '9.99' } },
    ];
    await seen(120, { ...HALF, isSure: false, conflict });
    expect(await history()).toEqual([119]);
    expect((await findProduct(KEY))?.pendingPrice?.price).toEqual(euros('0.59'));
  });

  test('that only one witness states enters with its second reading', async () => {
    await seen(60, { ...HALF, isSure: false });
    await seen(120, { ...HALF, isSure: false });
    expect(await history()).toEqual([119, 59]);
  });
});

describe('a watched product', () => {
  test.each([
    ['tells of any drop without a target', null, '1.09', 1],
    ['tells of a drop to the target', '1.10', '1.09', 1],
    ['is silent above the target', '1.00', '1.09', 0],
    ['is silent when the price rises', null, '1.29', 0],
  ])('%s', async (_, target, next, alerts) => {
    await saveSnapshot(milkSnapshot());
    await startWatch(KEY, target === null ? null : euros(target), NOON);
    await saveSnapshot(milkSnapshot({ observedAt: NOON + DAY, price: sure(euros(next)) }));
    expect(await listAlerts()).toHaveLength(alerts);
  });
});

describe('a listing page', () => {
  test('brings products with their prices', async () => {
    await saveListing(listing([milkRow()]));
    const product = await findProduct(KEY);
    expect(product).toMatchObject({ name: 'Whole milk 1 l', hasOwnPage: false, price: euros('1.19') });
  });

  test('takes nothing away from what the product page said', async () => {
    await saveSnapshot(milkSnapshot());
    await saveListing(listing([milkRow({ price: euros('1.05'), name: 'Milk' })], NOON + DAY));
    expect(await findProduct(KEY)).toMatchObject({
      name: 'Whole milk 1 l',
      gtin: '4006381333931',
      price: euros('1.05'),
    });
    expect(await priceHistory(KEY)).toHaveLength(2);
  });

  test('does not make a second product of one whose variants are known', async () => {
    await saveSnapshot(milkSnapshot({ productKey: `${KEY}#1` }));
    await saveListing(listing([milkRow()], NOON + DAY));
    expect(await findProduct(KEY)).toBeNull();
  });
});

test('candidates share a GTIN or words, and are never the product itself', async () => {
  await saveSnapshot(milkSnapshot());
  const other = 'https://corner.example/m';
  await saveSnapshot(milkSnapshot({ productKey: other, url: other, name: sure('Vollmilch') }));
  await saveSnapshot(
    milkSnapshot({
      productKey: 'https://c.example/b',
      url: 'https://c.example/b',
      name: sure('Butter'),
      brand: sure('X'),
      gtin: sure('96385074'),
    }),
  );
  const product = await findProduct(KEY);
  if (!product) throw new Error('the milk was not kept');
  expect((await findCandidates(product)).map(({ productKey }) => productKey)).toEqual([other]);
});

test('a price from which several begin is kept as such until a listing states another', async () => {
  await saveSnapshot(milkSnapshot({ price: { ...sure(euros('1.19')), isSure: false }, isFromPrice: true }));
  expect((await findProduct(KEY))?.isFromPrice).toBe(true);
  await saveListing(listing([milkRow({ isPriceSure: true })], NOON + HOUR));
  expect((await findProduct(KEY))?.isFromPrice).toBeUndefined();
});

describe('a listing row of a known product', () => {
  const before = {
    unitPrice: sure({ amount: 1.19, currency: 'EUR', per: 1, unit: 'l' as const }),
    listPrice: sure(euros('1.49')),
    memberPrice: sure(euros('0.99')),
  };

  test('takes what hangs on the old price away with it', async () => {
    await saveSnapshot(milkSnapshot(before));
    await saveListing(listing([milkRow({ price: euros('1.29') })], NOON + HOUR));
    expect(await findProduct(KEY)).toMatchObject({
      ...{ price: euros('1.29'), unitPrice: null, listPrice: null, memberPrice: null },
    });
  });

  test('leaves it where the price is the same', async () => {
    await saveSnapshot(milkSnapshot(before));
    await saveListing(listing([milkRow({ price: euros('1.19') })], NOON + HOUR));
    expect(await findProduct(KEY)).toMatchObject({ unitPrice: { amount: 1.19 }, memberPrice: euros('0.99') });
  });

  test('says whether it can be had, where no page of its own did', async () => {
    await saveListing(listing([milkRow({ availability: 'OutOfStock' })]));
    expect((await findProduct(KEY))?.availability).toBe('OutOfStock');
    await saveListing(listing([milkRow({ availability: null })], NOON + HOUR));
    expect((await findProduct(KEY))?.availability).toBeNull();
  });
});

test('a price that was never sure is no price from which another one drops', async () => {
  await saveSnapshot(milkSnapshot({ price: { ...sure(euros('9.99')), isSure: false } }));
  await startWatch(KEY, null, NOON);
  await saveSnapshot(milkSnapshot({ observedAt: NOON + HOUR }));
  expect(await listAlerts()).toEqual([]);
});

describe('what a model read', () => {
  const words = [{ field: 'price' as const, text: '1,19 €', before: 'only' }];
  const byModel = {
    value: euros('1.19'),
    isSure: false,
    evidence: [{ source: 'model' as const, path: 'model', text: '1,19 €' }],
    conflict: [],
  };

  test('is kept as such, and its words outlast a page that was only half drawn', async () => {
    await saveSnapshot(milkSnapshot({ price: byModel, modelWords: words }));
    expect(await findProduct(KEY)).toMatchObject({ byModel: ['price'], modelWords: words });
    await saveSnapshot(milkSnapshot({ price: { ...byModel, value: null, evidence: [] } }));
    const after = await findProduct(KEY);
    expect(after?.byModel).toBeUndefined();
    expect(after?.modelWords).toEqual(words);
  });

  test('enters the history at another visit, not when it is only looked for again', async () => {
    const at = (seconds: number) =>
      saveSnapshot(milkSnapshot({ price: byModel, modelWords: words, observedAt: NOON + 1000 * seconds }));
    await at(0);
    await at(1);
    expect(await priceHistory(KEY)).toEqual([]);
    await at(120);
    expect((await priceHistory(KEY)).map(({ price }) => price.minor)).toEqual([119]);
  });

  test('counts no longer as its word once a listing states the price', async () => {
    await saveSnapshot(milkSnapshot({ price: byModel, modelWords: words }));
    await saveListing(listing([milkRow({ isPriceSure: true })], NOON + HOUR));
    expect(await findProduct(KEY)).toMatchObject({ byModel: [], isPriceSure: true });
  });

  test('goes with the export and comes back', async () => {
    await saveSnapshot(milkSnapshot({ price: byModel, modelWords: words }));
    const json = await exportJson({ withConversations: false, now: NOON });
    await db.products.clear();
    await importJson(json);
    expect(await findProduct(KEY)).toMatchObject({ byModel: ['price'], modelWords: words });
  });
});
