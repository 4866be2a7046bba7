import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { deletePlan, savePlan } from '../../../utils/storage/commands/plans';
import { undoTrash } from '../../../utils/storage/commands/trash';
import { db } from '../../../utils/storage/db';
import { findPlan } from '../../../utils/storage/queries/plans';
import { plan, saveFill } from '../components/sidepanel/plan-rows';

beforeEach(async () => {
  await db.delete();
  await db.open();
});

test('a plan that is forgotten can be brought back as it was', async () => {
  await savePlan(plan());
  const kept = await findPlan('p1');
  const trashId = await deletePlan('p1', 7);
  expect(await findPlan('p1')).toBeNull();
  expect(await undoTrash(trashId)).toBe('undone');
  expect(await findPlan('p1')).toEqual(kept);
});

test('a plan that was put into carts stays, as taking it out again needs it', async () => {
  await savePlan(plan());
  await saveFill('done', []);
  await expect(deletePlan('p1', 7)).rejects.toThrow('put into carts');
  expect(await findPlan('p1')).not.toBeNull();
});
