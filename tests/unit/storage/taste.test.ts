import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { groupAround } from '../../../utils/matching/suggesting/groups';
import { importJson } from '../../../utils/storage/commands/import';
import * as taste from '../../../utils/storage/commands/taste';
import { undoTrash } from '../../../utils/storage/commands/trash';
import { db } from '../../../utils/storage/db';
import { exportJson } from '../../../utils/storage/queries/export';
import { readTaste } from '../../../utils/storage/queries/taste';
import { productOf } from '../product-of';

const [HERE, THERE] = ['https://a.example/1', 'https://b.example/2'];

beforeEach(async () => {
  await Promise.all([db.groups.clear(), db.refusedSwaps.clear(), db.settings.clear()]);
});

test('a refusal is kept once, taken back by itself, and all of them with an undo', async () => {
  await taste.refuseSwap(HERE, THERE, 1);
  await taste.refuseSwap(HERE, THERE, 2);
  expect((await readTaste()).refused).toEqual(new Set([`${HERE} ${THERE}`]));
  await taste.allowSwap(HERE, THERE);
  expect((await readTaste()).refused.size).toBe(0);
  await taste.refuseSwap(THERE, HERE, 3);
  const trash = await taste.forgetRefusedSwaps(4);
  expect(await db.refusedSwaps.count()).toBe(0);
  await undoTrash(trash);
  expect(await db.refusedSwaps.count()).toBe(1);
});

test('a product is ticked as a member, once, and taken out', async () => {
  const id = await taste.createGroup(groupAround(productOf({ productKey: HERE, url: HERE })), 1);
  await taste.setGroupMember(id, THERE, true);
  await taste.setGroupMember(id, THERE, true);
  expect((await db.groups.get(id))?.members).toEqual([HERE, THERE]);
  await taste.setGroupMember(id, HERE, false);
  expect((await db.groups.get(id))?.members).toEqual([THERE]);
});

test('a group is given another name and other tolerances, and one that is gone is not made again', async () => {
  const group = groupAround(productOf({ productKey: HERE, url: HERE }));
  const id = await taste.createGroup(group, 1);
  await taste.changeGroup(id, { ...group, name: 'Anything', members: [], sizeTolerance: 0.5 });
  expect(await db.groups.get(id)).toMatchObject({ id, name: 'Anything', members: [], createdAt: 1 });
  await taste.changeGroup(id, { ...group, name: 'Anything', members: [], sizeTolerance: 0.5 });
  await expect(taste.changeGroup('gone', group)).rejects.toThrow('this group is gone');
  expect(await db.groups.count()).toBe(1);
});

test('groups, refusals and rules go into an export and come back from it', async () => {
  await taste.createGroup(groupAround(productOf({ name: 'Whole Milk 2 l', productKey: HERE, url: HERE })), 1);
  await taste.refuseSwap(HERE, THERE, 1);
  await db.settings.put({
    key: 'foodRules',
    value: { allergens: ['milk'], diets: [], allowsTraces: false },
  });
  const before = await readTaste();
  const json = await exportJson({ withConversations: false, now: 1 });
  await Promise.all([db.groups.clear(), db.refusedSwaps.clear(), db.settings.clear()]);
  await importJson(json);
  expect(await readTaste()).toEqual(before);
  expect(before.rules.allergens).toEqual(['milk']);
});

test('rules that are damaged are an error, and not no rules', async () => {
  await db.settings.put({ key: 'foodRules', value: { allergens: ['everything'] } });
  await expect(readTaste()).rejects.toThrow();
});
