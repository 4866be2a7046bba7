import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { CartwrightDb } from '../../utils/storage/db';
import { SCHEMA_VERSIONS } from '../../utils/storage/versions';

/** What each released version looked like. A line is only ever added: changing an old version would strand its users. */
const RELEASED: Readonly<Record<number, string>> = {
  1: '0d46145dac0f0662',
  2: '588e1bbe86339e58',
  3: '366708417f76552b',
  4: '44136fa355b3678a',
  5: 'c0c33f07b9e1f036',
  6: '4479f868faf0c4b5',
  7: '0fff0c73ab98fb9f',
  8: '57291fc99a513dfc',
};

const fingerprint = (stores: unknown) =>
  createHash('sha256').update(JSON.stringify(stores)).digest('hex').slice(0, 16);

describe('the database versions', () => {
  test('count upwards and have a name each', () => {
    expect(SCHEMA_VERSIONS.map(({ number }) => number)).toEqual(SCHEMA_VERSIONS.map((_, index) => index + 1));
    expect(SCHEMA_VERSIONS.every(({ name }) => name.length > 3)).toBe(true);
  });

  test('are what they were when they were released', () => {
    expect(
      Object.fromEntries(SCHEMA_VERSIONS.map(({ number, stores }) => [number, fingerprint(stores)])),
    ).toEqual(RELEASED);
  });

  test.each(SCHEMA_VERSIONS.map(({ number, name }) => [number, name] as const))(
    'version %i (%s) opens as the newest one without losing a row',
    async (number) => {
      const name = `upgrade-from-${number}`;
      const old = new CartwrightDb(name, SCHEMA_VERSIONS.slice(0, number));
      await old.table('lists').put({ id: 'a', name: 'A', budget: null, createdAt: 1, updatedAt: 1 });
      await old.table('pricePoints').put({
        productKey: 'https://a.example/',
        observedAt: 1,
        price: { minor: 1, currency: 'EUR' },
        availability: null,
      });
      old.close();
      const now = new CartwrightDb(name);
      expect(await now.lists.get('a')).toMatchObject({ name: 'A' });
      expect(await now.pricePoints.count()).toBe(1);
      expect(now.verno).toBe(SCHEMA_VERSIONS.length);
      now.close();
      await CartwrightDb.delete(name);
    },
  );

  test('let a model that answered questions before go on answering them', async () => {
    const old = new CartwrightDb('upgrade-roles', SCHEMA_VERSIONS.slice(0, 2));
    await old.table('profiles').put({ id: 'a', name: 'A', server: 'ollama', model: 'm', hasKey: false });
    old.close();
    const now = new CartwrightDb('upgrade-roles');
    expect(await now.profiles.get('a')).toMatchObject({ name: 'A', roles: ['chat'] });
    now.close();
    await CartwrightDb.delete('upgrade-roles');
  });

  test('let an item ask for nothing more than it did, and a list use any number of shops', async () => {
    const old = new CartwrightDb('upgrade-conditions', SCHEMA_VERSIONS.slice(0, 3));
    const item = { id: 'i', listId: 'l', text: 'milk', count: 2, position: 1 };
    await old.table('items').put(item);
    await old.table('lists').put({ id: 'l', name: 'L', budget: null, createdAt: 1, updatedAt: 1 });
    old.close();
    const now = new CartwrightDb('upgrade-conditions');
    const unasked = { requiredShop: null, maximumPrice: null, isOnlyOnSale: false, note: '' };
    expect(await now.table('items').get('i')).toEqual({ ...item, ...unasked });
    expect(await now.lists.get('l')).toMatchObject({ name: 'L', budget: null, maxShops: null });
    now.close();
    await CartwrightDb.delete('upgrade-conditions');
  });

  test('let what was kept before know nothing of groups, refusals and foods, and take them from then on', async () => {
    const old = new CartwrightDb('upgrade-taste', SCHEMA_VERSIONS.slice(0, 3));
    await old.table('settings').put({ key: 'hasBadge', value: false });
    expect(old.tables.map(({ name }) => name)).not.toContain('refusedSwaps');
    old.close();
    const now = new CartwrightDb('upgrade-taste');
    const swap = { productKey: 'https://a.example/', refusedKey: 'https://b.example/', at: 1 };
    await now.refusedSwaps.put({ id: 'https://a.example/ https://b.example/', ...swap });
    expect(await now.refusedSwaps.where('productKey').equals(swap.productKey).count()).toBe(1);
    expect([await now.groups.count(), await now.foods.count()]).toEqual([0, 0]);
    expect(await now.settings.get('hasBadge')).toMatchObject({ value: false });
    now.close();
    await CartwrightDb.delete('upgrade-taste');
  });

  test('let approvals of before be found by shop and by product', async () => {
    const old = new CartwrightDb('upgrade-approvals', SCHEMA_VERSIONS.slice(0, 7));
    const rows = ['a', 'b'].map((shop) => ({
      id: shop,
      fillId: 'f',
      state: 'observed',
      origin: `https://${shop}.example`,
      productKey: `https://${shop}.example/milk`,
    }));
    await old.table('approvals').bulkPut(rows);
    await expect(
      old.table('approvals').where('origin').equals('https://a.example').count(),
    ).rejects.toThrow();
    old.close();
    const now = new CartwrightDb('upgrade-approvals');
    const approvals = now.table('approvals');
    expect(await approvals.where('origin').equals('https://a.example').toArray()).toEqual([rows[0]]);
    expect(await approvals.where('productKey').equals('https://b.example/milk').toArray()).toEqual([rows[1]]);
    now.close();
    await CartwrightDb.delete('upgrade-approvals');
  });

  test('leave the old rows alone when a step fails', async () => {
    const name = 'upgrade-that-fails';
    const first = new CartwrightDb(name, SCHEMA_VERSIONS);
    await first.lists.put({ id: 'a', name: 'A', budget: null, maxShops: null, createdAt: 1, updatedAt: 1 });
    first.close();
    const failing = {
      number: SCHEMA_VERSIONS.length + 1,
      name: 'a step that throws half way',
      stores: {},
      upgrade: async (transaction: { table: (name: string) => { clear: () => Promise<void> } }) => {
        await transaction.table('lists').clear();
        throw new Error('half way');
      },
    };
    const broken = new CartwrightDb(name, [...SCHEMA_VERSIONS, failing as never]);
    await expect(broken.open()).rejects.toThrow('half way');
    const again = new CartwrightDb(name, SCHEMA_VERSIONS);
    expect(await again.lists.count()).toBe(1);
    again.close();
    await CartwrightDb.delete(name);
  });
});
