import * as v from 'valibot';
import { CartwrightDb, db } from '../db';
import { CONVERSATION_TABLES, EXPORTED_TABLES } from '../queries/export';
import { ROW_SCHEMAS } from '../row-schemas';
import { SCHEMA_VERSIONS } from '../versions';

const MAX_CHARS = 200_000_000;
const MAX_ROWS = 2_000_000;
const TABLES: readonly string[] = [...EXPORTED_TABLES, ...CONVERSATION_TABLES];
/** Tables whose keys are numbers of this database only: their rows are told apart by what they say. */
const NUMBERED: Readonly<Record<string, (row: Row) => string>> = {
  snapshots: (row) => `${row.productKey}@${row.observedAt}`,
  pricePoints: (row) => `${row.productKey}@${row.observedAt}`,
  alerts: (row) => `${row.productKey}@${row.at}`,
};

type Row = Readonly<Record<string, unknown>>;
type Rows = Readonly<Record<string, readonly Row[]>>;

const exportFile = v.object({
  format: v.literal('cartwright'),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  exportedAt: v.string(),
  tables: v.record(v.string(), v.array(v.looseObject({}))),
});

/**
 * Brings the rows of an export file in beside what is there; rows of the same key are replaced. All or nothing: any row
 * that is not of the right form stops the import before a thing is changed. Answers how many rows came in.
 */
export async function importJson(json: string): Promise<number> {
  const file = parseFile(json);
  assertKnown(file.tables);
  const rows = checkRows(file.version === db.verno ? file.tables : await upgraded(file.version, file.tables));
  const names = Object.keys(rows);
  if (names.length === 0) return 0;
  await db.transaction('rw', names, async () => {
    for (const name of names) await bringIn(name, rows[name] ?? []);
  });
  return Object.values(rows).reduce((sum, table) => sum + table.length, 0);
}

/** Deletes everything that was ever kept, keys included. */
export async function eraseEverything(): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    for (const table of db.tables) if (table.name !== 'meta') await table.clear();
    await db.meta.delete('wrapping-key');
  });
}

function parseFile(json: string): v.InferOutput<typeof exportFile> {
  if (json.length > MAX_CHARS) throw new Error('this file is too large to be an export of Cartwright');
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw new Error('this file is not JSON: choose a file that Cartwright exported', { cause });
  }
  const parsed = v.safeParse(exportFile, value);
  if (!parsed.success) throw new Error('this file is not an export of Cartwright');
  if (parsed.output.version > db.verno)
    throw new Error('this file is from a newer Cartwright: update the extension first');
  return parsed.output;
}

/** Rows of an older version go through the same upgrades that the database itself went through, in a database of their own. */
async function upgraded(version: number, tables: Rows): Promise<Rows> {
  const name = `cartwright-import-${crypto.randomUUID()}`;
  try {
    const old = new CartwrightDb(
      name,
      SCHEMA_VERSIONS.filter(({ number }) => number <= version),
    );
    for (const table of old.tables) await table.bulkPut([...(tables[table.name] ?? [])]);
    old.close();
    const current = new CartwrightDb(name);
    const read = await Promise.all(
      current.tables.map(async (table) => [table.name, await table.toArray()] as const),
    );
    current.close();
    return Object.fromEntries(read.filter(([, rows]) => rows.length > 0));
  } finally {
    await CartwrightDb.delete(name);
  }
}

// An upgrade would leave out in silence what no version ever had.
function assertKnown(tables: Rows): void {
  const unknown = Object.keys(tables).find((name) => !TABLES.includes(name));
  if (unknown !== undefined)
    throw new Error(`this file holds a part that Cartwright does not know: ${unknown.slice(0, 40)}`);
}

function checkRows(tables: Rows): Record<string, Row[]> {
  const total = Object.values(tables).reduce((sum, rows) => sum + rows.length, 0);
  if (total > MAX_ROWS) throw new Error('this file holds more rows than Cartwright can keep');
  return Object.fromEntries(
    Object.entries(tables).map(([name, rows]) => [
      name,
      rows.map((row, index) => checkRow(name, row, index)),
    ]),
  );
}

function checkRow(table: string, row: Row, index: number): Row {
  const schema = ROW_SCHEMAS[table];
  const parsed = schema ? v.safeParse(schema, row) : null;
  if (!parsed?.success) {
    const why = parsed ? v.summarize(parsed.issues).slice(0, 200) : '';
    throw new Error(`row ${index + 1} of ${table} is damaged, nothing was imported. ${why}`);
  }
  return parsed.output as Row;
}

async function bringIn(name: string, rows: readonly Row[]): Promise<void> {
  const identity = NUMBERED[name];
  if (!identity) {
    await db.table(name).bulkPut([...rows]);
    return;
  }
  const known = new Set<string>();
  await db.table(name).each((row: Row) => known.add(identity(row)));
  await db.table(name).bulkAdd(rows.filter((row) => !known.has(identity(row))));
}
