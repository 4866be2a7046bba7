import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { db } from '../../../utils/storage/db';
import { listAllProducts } from '../../../utils/storage/queries/products';
import { milk } from '../../support/rows';

test.each([0, 1, 200, 401])(
  'all of %i products are read, the newest first, without what is muted',
  async (count) => {
    await db.products.clear();
    const rows = Array.from({ length: count }, (_, at) => ({
      ...milk({ productKey: `https://shop.example/${String(at).padStart(3, '0')}`, isMuted: at === 3 }),
      ...{ seenAt: at, words: [] },
    }));
    await db.products.bulkPut(rows);
    const seen = (await listAllProducts()).map(({ seenAt }) => seenAt);
    expect(seen).toEqual(
      rows
        .filter(({ isMuted }) => !isMuted)
        .map(({ seenAt }) => seenAt)
        .reverse(),
    );
  },
);
