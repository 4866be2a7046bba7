import type { ProductGroup } from '../../domain/list/taste';
import { swapId } from '../../domain/list/taste';
import { db } from '../db';
import { moveToTrash } from './trash';

/** Remembers that this product is not wanted instead of that one. */
export async function refuseSwap(productKey: string, refusedKey: string, now: number): Promise<void> {
  await db.refusedSwaps.put({ id: swapId(productKey, refusedKey), productKey, refusedKey, at: now });
}

/** Takes one refusal back. */
export async function allowSwap(productKey: string, refusedKey: string): Promise<void> {
  await db.refusedSwaps.delete(swapId(productKey, refusedKey));
}

/** Forgets all refusals; answers what undo needs. */
export async function forgetRefusedSwaps(now: number): Promise<string> {
  return moveToTrash({ refusedSwaps: await db.refusedSwaps.toCollection().primaryKeys() }, now);
}

/** Keeps a new group; answers its id. */
export async function createGroup(
  group: Omit<ProductGroup, 'id' | 'createdAt'>,
  now: number,
): Promise<string> {
  const id = crypto.randomUUID();
  await db.groups.add({ ...group, id, createdAt: now });
  return id;
}

/** Gives a group another name, other tolerances or other members. Throws when it is gone. */
export async function changeGroup(id: string, group: Omit<ProductGroup, 'id' | 'createdAt'>): Promise<void> {
  const changed = await db.groups.update(id, group);
  if (changed === 0 && !(await db.groups.get(id))) throw new Error('this group is gone');
}

/** Ticks a product as a member of a group, or takes it out. */
export async function setGroupMember(id: string, productKey: string, isMember: boolean): Promise<void> {
  await db.transaction('rw', db.groups, async () => {
    const group = await db.groups.get(id);
    if (!group) throw new Error('this group is gone');
    const others = group.members.filter((each) => each !== productKey);
    await db.groups.update(id, { members: isMember ? [...others, productKey] : others });
  });
}

/** Deletes a group; answers what undo needs. */
export function removeGroup(id: string, now: number): Promise<string> {
  return moveToTrash({ groups: [id] }, now);
}
