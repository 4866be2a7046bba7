import type { CartwrightDb } from './db';

/** `fresh`: nothing was ever kept here. `kept`: our data is here. `lost`: the other storage knows of data that is gone. */
export type MemoryState = 'fresh' | 'kept' | 'lost';

/**
 * Whether the database is still the one that was made: Dexie silently makes an empty one when somebody deleted it, so a
 * sentinel row is compared with a mark that `knownElsewhere` keeps in the browser's other storage.
 */
export async function checkSentinel(
  db: CartwrightDb,
  knownElsewhere: string | null,
  fresh: string,
): Promise<{ state: MemoryState; mark: string }> {
  const row = await db.meta.get('sentinel');
  if (typeof row?.value === 'string') return { state: 'kept', mark: row.value };
  await db.meta.put({ key: 'sentinel', value: fresh });
  return { state: knownElsewhere === null ? 'fresh' : 'lost', mark: fresh };
}
