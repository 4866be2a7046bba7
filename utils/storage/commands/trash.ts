import { db } from '../db';

/** How long something deleted can be brought back. */
const KEPT_MS = 7 * 86_400_000;

/** Deletes rows by their keys and keeps them for undo, all or nothing; answers the id that `restoreTrash` takes. */
export async function moveToTrash(
  keys: Readonly<Record<string, readonly (string | number)[]>>,
  now: number,
): Promise<string> {
  const id = crypto.randomUUID();
  await db.transaction('rw', [...Object.keys(keys), 'trash'], async () => {
    const tables: Record<string, unknown[]> = {};
    for (const [table, wanted] of Object.entries(keys)) {
      tables[table] = (await db.table(table).bulkGet([...wanted])).filter((row) => row !== undefined);
      await db.table(table).bulkDelete([...wanted]);
    }
    await db.trash.put({ id, deletedAt: now, tables });
  });
  return id;
}

/** Puts rows back as they were and takes out what was added; false when it was too long ago. */
export async function restoreTrash(id: string): Promise<boolean> {
  return db.transaction('rw', db.tables, async () => {
    const entry = await db.trash.get(id);
    if (!entry) return false;
    for (const [table, rows] of Object.entries(entry.tables)) await db.table(table).bulkPut([...rows]);
    for (const [table, keys] of Object.entries(entry.added ?? {}))
      await db.table(table).bulkDelete([...keys]);
    await db.trash.delete(id);
    return true;
  });
}

/** Forgets what was deleted more than a week ago. */
export async function emptyOldTrash(now: number): Promise<void> {
  await db.trash
    .where('deletedAt')
    .below(now - KEPT_MS)
    .delete();
}
