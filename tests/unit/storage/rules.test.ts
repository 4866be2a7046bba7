import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Evidence } from '../../../utils/domain/product/evidence';
import { importJson } from '../../../utils/storage/commands/import';
import { forgetRule, noteRuleUse, removeRule, saveRule } from '../../../utils/storage/commands/rules';
import { saveSnapshot } from '../../../utils/storage/commands/sightings';
import { undoTrash } from '../../../utils/storage/commands/trash';
import { db } from '../../../utils/storage/db';
import { exportJson } from '../../../utils/storage/queries/export';
import { rulesOf } from '../../../utils/storage/queries/rules';
import { euros, milkSnapshot, NOON } from '../../support/rows';
import { priceRule } from '../../support/rules';

const ORIGIN = 'https://greengrocer.example';
const MINUTE = 60_000;
const at = (value: string) => ({
  place: { ...priceRule().place, anchor: { kind: 'mark', tag: 'b', attribute: 'class', value } as const },
  sample: '2 38',
});
const seen = (...paths: string[]) => {
  const evidence = paths.map((path): Evidence => ({ source: 'rule', path, text: '2 38' }));
  return milkSnapshot({ price: { value: euros('2.38'), isSure: false, evidence, conflict: [] } });
};

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
});

describe('a place that was pointed at', () => {
  test('is kept by shop, and pointing at it again begins it anew', async () => {
    const id = await saveRule(ORIGIN, 'price', at('price-now'), NOON);
    await noteRuleUse(ORIGIN, seen(), NOON + MINUTE);
    expect(await saveRule(ORIGIN, 'price', at('price-now'), NOON + 2 * MINUTE)).toBe(id);
    expect(await rulesOf(ORIGIN)).toMatchObject([{ id, failures: 0, learnedAt: NOON + 2 * MINUTE }]);
    expect(await rulesOf('https://other.example')).toEqual([]);
  });

  test('makes room for newer ones of its field', async () => {
    for (const [index, name] of ['a', 'b', 'c', 'd', 'e'].entries())
      await saveRule(ORIGIN, 'price', at(`price-${name}`), NOON + index);
    await saveRule(ORIGIN, 'name', at('title'), NOON);
    const kept = (await rulesOf(ORIGIN)).map(
      ({ place }) => place.anchor.kind === 'mark' && place.anchor.value,
    );
    expect(kept).toEqual(['price-e', 'price-d', 'price-c', 'price-b', 'title']);
  });

  test('can be removed, and brought back', async () => {
    const id = await saveRule(ORIGIN, 'price', at('price-now'), NOON);
    const trashId = await removeRule(id, NOON);
    expect(await rulesOf(ORIGIN)).toEqual([]);
    expect(await undoTrash(trashId)).toBe('undone');
    expect(await rulesOf(ORIGIN)).toHaveLength(1);
  });

  test('knows the currency of the shop’s other products, from before or later', async () => {
    await saveRule(ORIGIN, 'price', at('price-now'), NOON);
    expect(await rulesOf(ORIGIN)).toMatchObject([{ currency: null }]);
    await noteRuleUse(ORIGIN, seen(), NOON + MINUTE);
    expect(await rulesOf(ORIGIN)).toMatchObject([{ currency: 'EUR' }]);
    await saveSnapshot(milkSnapshot(), null);
    await saveRule(ORIGIN, 'price', at('price-new'), NOON + 2 * MINUTE);
    expect((await rulesOf(ORIGIN)).map(({ currency }) => currency)).toEqual(['EUR', 'EUR']);
  });

  test('is forgotten only for its own shop', async () => {
    const id = await saveRule(ORIGIN, 'price', at('price-now'), NOON);
    await forgetRule(id, 'https://other.example');
    expect(await rulesOf(ORIGIN)).toHaveLength(1);
    await forgetRule(id, ORIGIN);
    expect(await rulesOf(ORIGIN)).toEqual([]);
  });

  test('travels with an export, and a damaged one is refused', async () => {
    await saveRule(ORIGIN, 'price', at('price-now'), NOON);
    const json = await exportJson({ withConversations: false, now: NOON });
    await db.rules.clear();
    await importJson(json);
    expect(await rulesOf(ORIGIN)).toMatchObject([{ field: 'price', sample: '2 38' }]);
    await expect(importJson(json.replace('"kind":"mark"', '"kind":"script"'))).rejects.toThrow('rules');
  });
});

describe('whether it works is noted from what was read:', () => {
  test('found it, found it in a conflict, found nothing', async () => {
    await saveRule(ORIGIN, 'price', at('price-now'), NOON);
    const path = 'b.price-now';
    await noteRuleUse(ORIGIN, seen(path), NOON + MINUTE);
    expect(await rulesOf(ORIGIN)).toMatchObject([{ lastWorkedAt: NOON + MINUTE, failures: 0 }]);
    await noteRuleUse(ORIGIN, seen(), NOON + 2 * MINUTE);
    expect(await rulesOf(ORIGIN)).toMatchObject([{ lastWorkedAt: NOON + MINUTE, failures: 1 }]);
    const conflict = [{ value: euros('2.38'), evidence: { source: 'rule', path, text: '2 38' } as const }];
    const inConflict = milkSnapshot({
      price: { value: euros('9.99'), isSure: false, evidence: [], conflict },
    });
    await noteRuleUse(ORIGIN, inConflict, NOON + 3 * MINUTE);
    expect(await rulesOf(ORIGIN)).toMatchObject([{ lastWorkedAt: NOON + 3 * MINUTE, failures: 0 }]);
  });

  test('a page that is read again while it draws itself is one try', async () => {
    await saveRule(ORIGIN, 'price', at('price-now'), NOON);
    for (let pass = 0; pass < 8; pass += 1) await noteRuleUse(ORIGIN, seen(), NOON + pass * 500);
    expect(await rulesOf(ORIGIN)).toMatchObject([{ failures: 1 }]);
  });

  test('one behind a newer one that works was not tried', async () => {
    await saveRule(ORIGIN, 'price', at('price-old'), NOON);
    await saveRule(ORIGIN, 'price', at('price-now'), NOON + 1);
    await noteRuleUse(ORIGIN, seen('b.price-now'), NOON + MINUTE);
    expect((await rulesOf(ORIGIN)).map(({ lastUsedAt }) => lastUsedAt)).toEqual([NOON + MINUTE, null]);
    await noteRuleUse(ORIGIN, seen('b.price-old'), NOON + 2 * MINUTE);
    expect((await rulesOf(ORIGIN)).map(({ failures }) => failures)).toEqual([1, 0]);
  });
});
