import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { BasketPlan, PlanLiking } from '../../../utils/domain/plan/plan';
import { addItem } from '../../../utils/storage/commands/add-items';
import { eraseEverything, importJson } from '../../../utils/storage/commands/import';
import { createList } from '../../../utils/storage/commands/lists';
import { saveSettings } from '../../../utils/storage/commands/settings';
import { saveSnapshot } from '../../../utils/storage/commands/sightings';
import { db } from '../../../utils/storage/db';
import { exportJson } from '../../../utils/storage/queries/export';
import { readSettings } from '../../../utils/storage/queries/settings';
import { milkSnapshot, NOON } from '../../support/rows';
import { plan } from '../components/sidepanel/plan-rows';

const CANARY = 'sk-canary-1234567890';

async function fill(): Promise<void> {
  await saveSnapshot(milkSnapshot());
  const listId = await createList('Weekend', NOON);
  await addItem(
    { listId, text: 'milk', count: 1, need: { value: 2, unit: 'l' }, productKey: null, accepts: 'same-kind' },
    NOON,
  );
  await saveSettings({ hasBadge: false });
  await db.secrets.put({ id: 'p', iv: new Uint8Array(12), cipher: new TextEncoder().encode(CANARY).buffer });
  await db.threads.put({
    id: 't',
    title: 'private words',
    createdAt: 1,
    updatedAt: 1,
    attached: [],
    attachedCount: 0,
  });
}

const counts = async () =>
  Object.fromEntries(
    await Promise.all(db.tables.map(async (table) => [table.name, await table.count()] as const)),
  );

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
});

describe('an export', () => {
  test('brought into an empty database gives the same rows', async () => {
    await fill();
    const before = await counts();
    const json = await exportJson({ withConversations: true, now: NOON });
    await eraseEverything();
    expect((await counts()).products).toBe(0);
    await importJson(json);
    expect(await counts()).toEqual({ ...before, secrets: 0, trash: 0 });
    expect((await readSettings()).hasBadge).toBe(false);
  });

  test('keeps the number of an article, takes lists without one, and refuses what is none', async () => {
    const gtin = '4008400404127';
    const listId = await createList('Weekend', NOON);
    await addItem({ listId, text: 'oat drink', count: 1, need: null, gtin }, NOON);
    await addItem({ listId, text: 'milk', count: 1, need: null }, NOON);
    const before = await db.items.toArray();
    const json = await exportJson({ withConversations: false, now: NOON });
    await eraseEverything();
    await importJson(json);
    expect(await db.items.toArray()).toEqual(before);
    await expect(importJson(json.replace(`"gtin":"${gtin}"`, '"gtin":"4008400404128"'))).rejects.toThrow(
      'of items is damaged',
    );
  });

  test('of an earlier version is taken with what plans said then and no longer say', async () => {
    const eur = (minor: number) => ({ minor, currency: 'EUR' });
    const plan = {
      ...{ id: 'p', listId: null, createdAt: NOON, currency: 'EUR', budget: eur(5), shops: [], unmet: [] },
      ...{ goods: eur(0), delivery: eur(0), total: eur(0), runnerUp: null },
    };
    const reread = { total: 1, done: 1, failed: 0, at: NOON };
    const then = { ...plan, isOverBudget: false, maxShops: 2, reread: { ...reread, isRunning: false } };
    await db.plans.put(then);
    const json = await exportJson({ withConversations: false, now: NOON });
    await eraseEverything();
    await importJson(json);
    expect(await db.plans.toArray()).toEqual([{ ...plan, reread }]);
  });

  test('takes along from which shop an item should rather come, and why a plan has what it has', async () => {
    await fill();
    const [preferredShop, name] = ['https://corner.example', 'Hollin'];
    await db.items.toCollection().modify({ preferredShop });
    const [item] = await db.items.toArray();
    if (!item) throw new Error('there is no item');
    const liked = { kind: 'brand', name, isDisliked: true } as const;
    await db.plans.put(likedPlan(liked));
    const rows = [await db.items.toArray(), await db.plans.toArray()];
    const json = await exportJson({ withConversations: false, now: NOON });
    await eraseEverything();
    await importJson(json);
    expect([await db.items.toArray(), await db.plans.toArray()]).toEqual(rows);
  });

  test('brought in twice doubles nothing', async () => {
    await fill();
    const before = await counts();
    const json = await exportJson({ withConversations: false, now: NOON });
    await importJson(json);
    await importJson(json);
    expect(await counts()).toEqual(before);
  });

  test('holds no key, and no conversation unless it is asked for', async () => {
    await fill();
    const json = await exportJson({ withConversations: false, now: NOON });
    expect(json).not.toContain(CANARY);
    expect(json).not.toContain('secrets');
    expect(json).not.toContain('private words');
    expect(await exportJson({ withConversations: true, now: NOON })).toContain('private words');
  });
});

describe('a file that is not right is refused and changes nothing:', () => {
  const wrap = (tables: string, version = 1) =>
    `{"format":"cartwright","version":${version},"exportedAt":"","tables":${tables}}`;

  test.each([
    ['no JSON', 'hello', /not JSON/],
    ['another program', '{"a":1}', /not an export/],
    ['a newer version', wrap('{}', 9999), /newer/],
    ['an unknown table', wrap('{"secrets":[]}'), /does not know/],
    ['a prototype', wrap('{"lists":[{"__proto__":{"polluted":1},"id":"a"}]}'), /damaged/],
    [
      'a price that is no number',
      wrap(
        '{"pricePoints":[{"productKey":"https://a.example/","observedAt":1,"price":{"minor":null,"currency":"EUR"},"availability":null}]}',
      ),
      /row 1 of pricePoints/,
    ],
    [
      'a deep nest',
      wrap(`{"settings":[{"key":"a","value":${'['.repeat(100_000)}${']'.repeat(100_000)}}]}`),
      /./,
    ],
  ])('%s', async (_, json, why) => {
    await fill();
    const before = await counts();
    await expect(importJson(json)).rejects.toThrow(why);
    expect(await counts()).toEqual(before);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  test('one bad row among good ones', async () => {
    const good = '{"id":"a","name":"A","budget":null,"createdAt":1,"updatedAt":1}';
    await expect(importJson(wrap(`{"lists":[${good},{"id":"b"}]}`))).rejects.toThrow('row 2 of lists');
    expect(await db.lists.count()).toBe(0);
  });
});

function likedPlan(liked: PlanLiking): BasketPlan {
  const eur = (minor: number) => ({ minor, currency: 'EUR' });
  const [corner, green] = ['https://cornershop.example', 'https://greengrocer.example'];
  const reason = { ...liked, extra: eur(-5), insteadOf: { name: 'Milk', origin: null } };
  const made = { ...plan(), createdAt: NOON, likedExtra: eur(30) };
  const shops = made.shops.map((shop) => ({
    ...shop,
    lines: shop.lines.map((line) => ({ ...line, liked: reason })),
  }));
  const move = { itemId: 'milk', wanted: 'milk', name: 'Milk', origin: green, saves: eur(30), effects: [] };
  return { ...made, shops, moves: [{ ...move, net: eur(30), liked: { kind: 'shop', name: corner } }] };
}
