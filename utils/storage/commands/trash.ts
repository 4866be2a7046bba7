import type { Undoing } from '../../domain/undoing';
import { db } from '../db';
import type { TrashRow } from '../rows';
import { type AnyRow, isAsMade, withoutChange } from '../without-change';

/** How long something deleted can be brought back. */
const KEPT_MS = 7 * 86_400_000;

/** Deletes rows by their keys and keeps them for undo, all or nothing; answers the id that `undoTrash` takes. */
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

/** Puts rows back as they were and takes out what was added. Where it is known how they were made, what was changed since is kept. */
export async function undoTrash(id: string): Promise<Undoing> {
  return db.transaction('rw', db.tables, async () => {
    const entry = await db.trash.get(id);
    if (!entry) return 'too-late';
    const names = new Set([...Object.keys(entry.tables), ...Object.keys(entry.added ?? {})]);
    const works = await Promise.all([...names].map((name) => undoIn(name, entry)));
    const isInPart = works.some(({ stays }) => stays > 0);
    if (isInPart && works.every(({ back, gone }) => back.length + gone.length === 0)) return 'changed-since';
    for (const { name, back, gone } of works) {
      await db.table(name).bulkPut([...back]);
      await db.table(name).bulkDelete([...gone]);
    }
    await db.trash.delete(id);
    return isInPart ? 'in-part' : 'undone';
  });
}

/** Forgets what was deleted more than a week ago. */
export async function emptyOldTrash(now: number): Promise<void> {
  await db.trash
    .where('deletedAt')
    .below(now - KEPT_MS)
    .delete();
}

type Key = string | number;

/** What is to be done to one table. */
interface Work {
  readonly name: string;
  readonly back: readonly AnyRow[];
  readonly gone: readonly Key[];
  /** How many rows stay, as they were changed since. */
  readonly stays: number;
}

async function undoIn(name: string, { tables, added, made }: TrashRow): Promise<Work> {
  const before = (tables[name] ?? []) as readonly AnyRow[];
  const keys = added?.[name] ?? [];
  const madeRows = byKey(name, made?.[name] ?? []);
  const nowRows = byKey(name, await db.table(name).bulkGet([...madeRows.keys()]));
  const back = before
    .map((row) => asItWas(row, madeRows.get(keyIn(name, row)), nowRows.get(keyIn(name, row))))
    .filter((row) => row !== null);
  const gone = keys.filter((key) => isLeft(madeRows.get(key), nowRows.get(key)));
  return { name, back, gone, stays: before.length - back.length + keys.length - gone.length };
}

function byKey(name: string, rows: readonly unknown[]): ReadonlyMap<Key, AnyRow> {
  return new Map(
    rows.filter((row) => row !== undefined).map((row) => [keyIn(name, row as AnyRow), row as AnyRow]),
  );
}

function keyIn(name: string, row: AnyRow): Key {
  return row[String(db.table(name).schema.primKey.keyPath)] as Key;
}

// A changed row that somebody took away since stays away.
function asItWas(before: AnyRow, made: AnyRow | undefined, now: AnyRow | undefined): AnyRow | null {
  if (!made) return before;
  return now ? withoutChange(before, made, now) : null;
}

function isLeft(made: AnyRow | undefined, now: AnyRow | undefined): boolean {
  return !made || !now || isAsMade(made, now);
}
