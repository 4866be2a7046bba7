type Row = Record<string, unknown>;
type Key = string | number;

/** A table of rows in memory with the part of Dexie's words that our commands and queries use; rows are copied in and out. */
export class MemoryTable {
  rows = new Map<Key, Row>();
  private next = 1;

  constructor(
    readonly name: string,
    private readonly keyPath: string,
    private readonly isCounted: boolean,
  ) {}

  get = async (key: Key) => copied(this.rows.get(key));
  bulkGet = async (keys: readonly Key[]) => keys.map((key) => copied(this.rows.get(key)));
  put = async (row: Row) => this.keep(row);
  bulkPut = async (rows: readonly Row[]) => void rows.forEach((row) => void this.keep(row));
  delete = async (key: Key) => void this.rows.delete(key);
  bulkDelete = async (keys: readonly Key[]) => void keys.forEach((key) => void this.rows.delete(key));
  clear = async () => this.rows.clear();

  async add(row: Row): Promise<Key> {
    if (this.rows.has(row[this.keyPath] as Key)) throw new Error(`${this.name} has this key already`);
    return this.keep(row);
  }

  async bulkAdd(rows: readonly Row[]): Promise<void> {
    for (const row of rows) await this.add(row);
  }

  async update(key: Key, change: Row): Promise<number> {
    const row = this.rows.get(key);
    if (row) this.rows.set(key, { ...row, ...structuredClone(change) });
    return row ? 1 : 0;
  }

  where(index: string | Row): MemoryRows & MemoryClause {
    if (typeof index !== 'string') {
      const pairs = Object.entries(index);
      return this.all().filter((row) => pairs.every(([key, value]) => row[key] === value)) as never;
    }
    const path = index.replace(/[[\]]/g, '').split('+');
    const indexed = (row: Row) => (path.length > 1 ? path.map((key) => row[key]) : row[index]);
    return new MemoryClause(this, indexed) as never;
  }

  all = () => new MemoryRows(this, () => [...this.rows.values()]);
  toCollection = () => this.all();
  toArray = () => this.all().toArray();
  count = () => this.all().count();
  filter = (holds: (row: Row) => boolean) => this.all().filter(holds);
  orderBy = (key: string) => new MemoryRows(this, () => sorted([...this.rows.values()], key));
  keyOf = (row: Row) => row[this.keyPath] as Key;

  private keep(row: Row): Key {
    const key = (this.isCounted && row[this.keyPath] === undefined ? this.next++ : row[this.keyPath]) as Key;
    this.rows.set(key, structuredClone({ ...row, [this.keyPath]: key }));
    return key;
  }
}

class MemoryClause {
  constructor(
    private readonly table: MemoryTable,
    private readonly indexed: (row: Row) => unknown,
  ) {}

  equals = (wanted: unknown) => this.that((value) => value === wanted);
  anyOf = (wanted: readonly unknown[]) => this.that((value) => wanted.includes(value));
  startsWith = (start: string) => this.that((value) => typeof value === 'string' && value.startsWith(start));
  below = (most: number) => this.that((value) => (value as number) < most);
  /** In the order of the index, as whoever reads on from the last row of a part must have it. */
  above = (least: Key) => {
    const key = (row: Row) => this.indexed(row) as Key;
    const rows = () => [...this.table.rows.values()].filter((row) => key(row) > least);
    return new MemoryRows(this.table, () => rows().sort((a, b) => (key(a) < key(b) ? -1 : 1)));
  };
  aboveOrEqual = (least: number) => this.that((value) => (value as number) >= least);
  between = (low: readonly Key[], high: readonly Key[]) =>
    this.that((value) => {
      const [first, second] = value as Key[];
      return first === low[0] && Number(second) >= Number(low[1]) && Number(second) < Number(high[1]);
    });

  // An index over a list of values finds a row by any of them.
  private that(holds: (value: unknown) => boolean): MemoryRows {
    return this.table.filter((row) => {
      const value = this.indexed(row);
      return Array.isArray(value) && typeof value[0] === 'string' && typeof value[1] !== 'number'
        ? value.some(holds)
        : holds(value);
    });
  }
}

class MemoryRows {
  constructor(
    private readonly table: MemoryTable,
    private readonly read: () => Row[],
  ) {}

  filter = (holds: (row: Row) => boolean) => this.as((rows) => rows.filter(holds));
  reverse = () => this.as((rows) => rows.reverse());
  limit = (most: number) => this.as((rows) => rows.slice(0, most));
  sortBy = async (key: string) => sorted(this.read(), key).map((row) => structuredClone(row));
  toArray = async () => this.read().map((row) => structuredClone(row));
  count = async () => this.read().length;
  first = async () => copied(this.read()[0]);
  last = async () => copied(this.read().at(-1));
  keys = async () => this.primaryKeys();
  primaryKeys = async () => this.read().map((row) => this.table.keyOf(row));
  delete = async () => this.table.bulkDelete(await this.primaryKeys());

  async modify(change: Row | ((row: Row) => void)): Promise<number> {
    const rows = this.read().map((row) => structuredClone(row));
    for (const row of rows) {
      if (typeof change === 'function') change(row);
      else Object.assign(row, change);
      await this.table.put(row);
    }
    return rows.length;
  }

  private as(change: (rows: Row[]) => Row[]): MemoryRows {
    return new MemoryRows(this.table, () => change(this.read()));
  }
}

function copied(row: Row | undefined): Row | undefined {
  return row && structuredClone(row);
}

function sorted(rows: Row[], key: string): Row[] {
  return rows.sort((a, b) => ((a[key] as Key) < (b[key] as Key) ? -1 : 1));
}
