import { AsyncLocalStorage } from 'node:async_hooks';
import type { CartwrightDb } from '../../utils/storage/db';
import { SCHEMA_VERSIONS } from '../../utils/storage/versions';
import { MemoryTable } from './memory-table';

/**
 * A database in memory that takes the place of the browser's where a test stores so much that the imitated IndexedDB would
 * take minutes. Transactions run one after the other, and one that throws leaves nothing behind.
 */
export function memoryDb(): CartwrightDb {
  const stores = Object.assign({}, ...SCHEMA_VERSIONS.map((version) => version.stores)) as Record<
    string,
    string
  >;
  const tables = Object.entries(stores).map(([name, indexes]) => tableFrom(name, indexes));
  const byName = Object.fromEntries(tables.map((table) => [table.name, table]));
  const inside = new AsyncLocalStorage<true>();
  let last: Promise<unknown> = Promise.resolve();
  const transaction = (_mode: string, ...given: unknown[]) => {
    const work = given.at(-1) as () => Promise<unknown>;
    if (inside.getStore()) return work();
    const mine = last.then(() => inside.run(true, () => allOrNothing(tables, work)));
    last = mine.catch(() => undefined);
    return mine;
  };
  return { ...byName, tables, table: (name: string) => byName[name], transaction } as unknown as CartwrightDb;
}

async function allOrNothing(tables: readonly MemoryTable[], work: () => Promise<unknown>): Promise<unknown> {
  const before = tables.map(({ rows }) => new Map(rows));
  try {
    return await work();
  } catch (error) {
    for (const [at, table] of tables.entries()) table.rows = before[at] ?? table.rows;
    throw error;
  }
}

function tableFrom(name: string, indexes: string): MemoryTable {
  const [key = 'id'] = indexes.split(',').map((index) => index.trim());
  return new MemoryTable(name, key.replace(/^[+&]+/, ''), key.startsWith('++'));
}
