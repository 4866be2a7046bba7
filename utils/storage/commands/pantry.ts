import type { Approval, Fill } from '../../domain/cart/cart';
import { bookedId, type PantryEntry } from '../../domain/list/pantry';
import { multiplyQuantity } from '../../domain/measure/quantity';
import { db } from '../db';
import { moveToTrash } from './trash';

/** Something at home as it is written in. */
export type NewPantryEntry = Pick<PantryEntry, 'text' | 'count' | 'amount'>;

/** Writes things in; answers the trash entry that takes them out again. */
export async function addToPantry(entries: readonly NewPantryEntry[], now: number): Promise<string> {
  const rows = entries.map((entry) => ({
    ...entry,
    ...{ id: crypto.randomUUID(), boughtFor: null, productKey: null, until: null, updatedAt: now },
  }));
  return put(rows, now);
}

/** Changes what is at home. */
export async function updatePantry(
  id: string,
  change: Partial<Pick<PantryEntry, 'text' | 'count' | 'amount' | 'until'>>,
  now: number,
): Promise<void> {
  const changed = await db.pantry.update(id, { ...change, updatedAt: now });
  if (changed === 0) throw new Error(`there is nothing at home under ${id}`);
}

/** Takes something out; answers the trash entry that undoes it. */
export async function removeFromPantry(id: string, now: number): Promise<string> {
  return moveToTrash({ pantry: [id] }, now);
}

/**
 * Books what a fill put into carts into the pantry, one entry a line; booked again, nothing is there twice. Answers how many lines
 * there were and the trash entry that takes them out again.
 */
export async function bookFill(fillId: string, now: number): Promise<{ added: number; trashId: string }> {
  const tables = [db.fills, db.approvals, db.plans, db.products, db.pantry, db.trash];
  return db.transaction('rw', tables, async () => {
    const fill = await db.fills.get(fillId);
    if (!fill) throw new Error(`there is no filling ${fillId}`);
    const approvals = await db.approvals.where('fillId').equals(fillId).toArray();
    const bought = approvals.flatMap((approval) => boughtBy(approval, fill));
    return { added: bought.length, trashId: await put(await boughtRows(bought, fill.planId, now), now) };
  });
}

interface Bought {
  readonly approval: Approval;
  readonly count: number;
}

function boughtBy(approval: Approval, { results }: Fill): Bought[] {
  const count = results.find(({ approvalId }) => approvalId === approval.id)?.added ?? 0;
  return count > 0 ? [{ approval, count }] : [];
}

async function boughtRows(bought: readonly Bought[], planId: string, now: number): Promise<PantryEntry[]> {
  const products = await db.products.bulkGet(bought.map(({ approval }) => approval.productKey));
  const plan = await db.plans.get(planId);
  const lines = plan?.shops.flatMap((shop) => shop.lines) ?? [];
  return bought.map(({ approval: { name, productKey }, count }, at) => {
    const size = products[at]?.quantity ?? null;
    const wishes = lines.filter((line) => line.productKey === productKey).map(({ wanted }) => wanted);
    const boughtFor = wishes.length > 0 ? wishes.join('\n').slice(0, 500) : null;
    const amount = size && multiplyQuantity(size, count);
    return {
      id: bookedId(planId, productKey),
      text: name,
      boughtFor,
      productKey,
      count,
      amount,
      until: null,
      updatedAt: now,
    };
  });
}

async function put(rows: readonly PantryEntry[], now: number): Promise<string> {
  const id = crypto.randomUUID();
  await db.transaction('rw', db.pantry, db.trash, async () => {
    const known = (await db.pantry.bulkGet(rows.map((row) => row.id))).filter((row) => row !== undefined);
    const before = new Map(known.map((row) => [row.id, row]));
    const fresh = rows.filter((row) => !before.has(row.id));
    // More of what is there already came into the carts since.
    const more = rows.filter((row) => row.count > (before.get(row.id)?.count ?? row.count));
    await db.pantry.bulkPut([...fresh, ...more]);
    await db.trash.put({
      id,
      deletedAt: now,
      tables: { pantry: more.flatMap((row) => before.get(row.id) ?? []) },
      added: { pantry: fresh.map((row) => row.id) },
    });
  });
  return id;
}

/** Takes a thing of a plan out of what is at home again, where it was booked: it was taken out of the cart. */
export async function unbook(planId: string, productKey: string): Promise<void> {
  await db.pantry.delete(bookedId(planId, productKey));
}
