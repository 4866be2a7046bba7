import { db } from '../db';

/** Which of these trash entries can still be undone. */
export async function keptTrash(ids: readonly string[]): Promise<ReadonlySet<string>> {
  return new Set(await db.trash.where('id').anyOf(ids).primaryKeys());
}
