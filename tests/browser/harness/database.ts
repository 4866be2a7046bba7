/** A page of ours under Playwright or Puppeteer: both can run a function in it. */
export interface Screen {
  evaluate<Result, Argument>(
    run: (argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result>;
}

/**
 * All rows of one of our tables, read by the browser's own IndexedDB in one of our screens, so that what a test sees does
 * not come through our code.
 */
export function rowsOf<Row>(screen: Screen, table: string): Promise<Row[]> {
  return screen.evaluate(readTable, table) as Promise<Row[]>;
}

/** Waits until a check over a table's rows holds, and answers the rows; throws with the last rows when it does not in time. */
export async function untilRows<Row>(
  screen: Screen,
  table: string,
  holds: (rows: Row[]) => boolean,
  timeout = 20_000,
): Promise<Row[]> {
  const until = Date.now() + timeout;
  let rows: Row[] = [];
  while (Date.now() < until) {
    rows = await rowsOf<Row>(screen, table);
    if (holds(rows)) return rows;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${table} never came to hold what was awaited: ${JSON.stringify(rows).slice(0, 2000)}`);
}

/** Sends a message of our contract as a screen does, to set a scene; answers what the background answered. */
export async function send<Answer>(screen: Screen, name: string, input: object): Promise<Answer> {
  const reply = await screen.evaluate(sendMessage, { name, input });
  if (!reply?.ok) throw new Error(`${name} was refused: ${reply?.error ?? 'no answer'}`);
  return reply.value as Answer;
}

interface Reply {
  readonly ok: boolean;
  readonly value?: unknown;
  readonly error?: string;
}

function sendMessage(message: { name: string; input: object }): Promise<Reply | undefined> {
  const scope = globalThis as unknown as Record<
    'browser' | 'chrome',
    { runtime: { sendMessage(message: object): Promise<Reply> } } | undefined
  >;
  const api = scope.browser ?? scope.chrome;
  if (!api) throw new Error('this page is none of the extension');
  return api.runtime.sendMessage(message);
}

function readTable(name: string): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('cartwright');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const db = opening.result;
      if (!db.objectStoreNames.contains(name)) {
        db.close();
        resolve([]);
        return;
      }
      const reading = db.transaction(name).objectStore(name).getAll();
      reading.onerror = () => reject(reading.error);
      reading.onsuccess = () => {
        db.close();
        resolve(reading.result);
      };
    };
  });
}
