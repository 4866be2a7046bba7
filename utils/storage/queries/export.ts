import { db } from '../db';

/** Tables that an export holds. Keys, their wrapping key, the trash and facts about this database are never among them. */
export const EXPORTED_TABLES = [
  'products',
  'snapshots',
  'pricePoints',
  'lists',
  'items',
  'pantry',
  'flows',
  'watches',
  'alerts',
  'plans',
  'fills',
  'approvals',
  'carts',
  'shops',
  'rules',
  'groups',
  'refusedSwaps',
  'settings',
  'profiles',
] as const;

/** Tables that an export holds only when the person ticks conversations. */
export const CONVERSATION_TABLES = ['threads', 'runs', 'steps'] as const;

/** The form of an export file; `version` is the database version whose rows it holds. */
export interface ExportFile {
  readonly format: 'cartwright';
  readonly version: number;
  readonly exportedAt: string;
  readonly tables: Readonly<Record<string, readonly unknown[]>>;
}

/** Everything that was kept, as JSON text, read in one transaction. Profiles come without their keys. */
export async function exportJson(options: {
  readonly withConversations: boolean;
  readonly now: number;
}): Promise<string> {
  const names = [...EXPORTED_TABLES, ...(options.withConversations ? CONVERSATION_TABLES : [])];
  const tables = await db.transaction('r', names, async () => {
    const rows = await Promise.all(names.map((name) => db.table(name).toArray()));
    return Object.fromEntries(names.map((name, index) => [name, rows[index] ?? []]));
  });
  const profiles = (tables.profiles ?? []).map((profile) => ({ ...profile, hasKey: false }));
  const file: ExportFile = {
    format: 'cartwright',
    version: db.verno,
    exportedAt: new Date(options.now).toISOString(),
    tables: { ...tables, profiles },
  };
  return JSON.stringify(file);
}
